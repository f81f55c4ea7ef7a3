import { existsSync, mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { unpackDemonstration } from '../seed-data/index.ts';
import { createApp, Revealed, type Rooms } from './api/index.ts';
import { fail, progressBar, say, workspaceArguments } from './cli/index.ts';
import { type Config, loadConfig, REPOSITORY } from './config.ts';
import { type Evidence, openEvidence } from './evidence/index.ts';
import { overview } from './explore/index.ts';
import { ImportJobs, importFile } from './ingest/index.ts';
import { openJudgements } from './judgements/index.ts';
import { closeOnExit, type Graph, openGraph } from './neo4j/index.ts';
import { isResolved, ResolveJobs, remakeNetworks } from './networks/index.ts';
import { PictureJobs } from './pictures/index.ts';
import { openProjection } from './projection/index.ts';
import { openStore } from './store/index.ts';
import { VERSION } from './version.ts';

/** The demonstration's folder: the only one that is ever filled unasked. */
const ownFolder = join(REPOSITORY, '.data', 'demonstration');

/** `npm start`: opens a data folder, loads the demonstration into its own, and serves the workspace. */
async function main(): Promise<void> {
  const config = loadConfig();
  const { data, port } = workspaceArguments(process.argv.slice(2), config);
  say(`Opening ${data}`);
  const graph = await openGraph({ dataDir: data, config });
  const evidence = openEvidence(data);
  const demonstration = join(data, 'demonstration');
  if (data === ownFolder && (await isEmpty(graph)))
    await loadDemonstration(demonstration, graph, evidence);
  const store = await openStore(data);
  const judgements = await openJudgements({ graph, evidence, store });
  const projection = openProjection({ graph });
  const room = { graph, evidence, store, judgements, dataDir: data };
  await remakeNetworks(room);
  const importing = () => jobs.list().some(({ state }) => ['receiving', 'running'].includes(state));
  const pictures = new PictureJobs({ graph, evidence, dataDir: data, busy: importing });
  const resolving = new ResolveJobs(room, importing);
  const readPictures = async () => {
    if (config.readPictures === 'off') return;
    pictures.start(config.readPictures);
    await pictures.settled();
    if (pictures.job.counts.links > 0) resolving.start();
  };
  const jobs = new ImportJobs(graph, evidence, async () => {
    await judgements.remake();
    void projection.refresh();
    resolving.start();
    void readPictures();
  });
  const rooms: Rooms = {
    config,
    graph,
    evidence,
    jobs,
    judgements,
    pictures,
    projection,
    store,
    resolving,
    dataDir: data,
    revealed: new Revealed(),
    bundles: folderIn(data, 'bundles'),
    synthetic: existsSync(demonstration),
    version: VERSION,
  };
  const server = await listen(rooms, { ...config, port });
  closeOnExit(async () => {
    await Promise.all([closed(server), pictures.close(), resolving.close(), projection.close()]);
    await store.close();
  });
  // What an earlier run left, or what came by the command line.
  if (!(await isResolved(room))) resolving.start();
  void readPictures();
  say(`Throughline is open at http://${config.host}:${port}  (Ctrl+C closes it)`);
}

async function isEmpty(graph: Graph): Promise<boolean> {
  return (await overview(graph)).captures === 0;
}

async function loadDemonstration(folder: string, graph: Graph, evidence: Evidence): Promise<void> {
  say('Loading the demonstration set: synthetic ads, no real person is in it');
  const bar = progressBar();
  await importFile(await unpackDemonstration(folder), {
    graph,
    evidence,
    now: () => new Date(),
    onEvent: bar.take,
  });
  bar.stop();
}

function folderIn(data: string, name: string): string {
  const folder = join(data, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function listen(rooms: Rooms, { host, port }: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createApp(rooms).listen(port, host, (error?: NodeJS.ErrnoException) => {
      if (!error) resolve(server);
      else
        reject(
          error.code === 'EADDRINUSE'
            ? new Error(
                `port ${port} is taken. Close the other program, or choose another with: npm start -- --port ${port + 1}`,
              )
            : error,
        );
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

main().catch(fail);
