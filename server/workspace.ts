import { existsSync, mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Express } from 'express';
import { unpackDemonstration } from '../seed-data/index.ts';
import { createApp, Revealed, type Rooms } from './api/index.ts';
import { importProgress, messageOf, say } from './cli/index.ts';
import { type Config, REPOSITORY } from './config.ts';
import { type Evidence, openEvidence } from './evidence/index.ts';
import { closeOnExit } from './exit.ts';
import { ImportJobs, importFile } from './ingest/index.ts';
import { openJudgements } from './judgements/index.ts';
import { type Graph, statement } from './neo4j/index.ts';
import { isMirrored, isResolved, ResolveJobs, remakeNetworks } from './networks/index.ts';
import { PictureJobs } from './pictures/index.ts';
import { portTaken } from './port.ts';
import { openProjection } from './projection/index.ts';
import { openStore } from './store/index.ts';
import { VERSION } from './version.ts';

/** The demonstration's folder: the only one that is ever filled unasked. */
const ownFolder = join(REPOSITORY, '.data', 'demonstration');

/**
 * Serves the workspace over a data folder: the page at once, what it asks from the moment that the graph answers.
 * @param opening the graph, which may still be starting: what needs it waits for it
 */
export async function openWorkspace(
  opening: Promise<Graph>,
  config: Config,
  data: string,
): Promise<void> {
  const opened = openRooms(opening, config, data);
  const rooms = opened.then(({ rooms: standing }) => standing);
  const server = await listen(createApp(config, rooms), config).catch(async (error: unknown) => {
    // A server that is starting is waited for, so that it is also stopped.
    await opening.catch(() => {});
    throw error;
  });
  const { mirrored, readPictures, rooms: room } = await opened;
  const { store, jobs, projection, pictures, resolving } = room;
  say(`Throughline is open at http://${config.host}:${config.port}  (Ctrl+C closes it)`);
  const checked = mirrored ? remakeNetworks(room) : Promise.resolve();
  closeOnExit(async () => {
    const working = [jobs, pictures, resolving, projection].map((each) => each.close());
    await Promise.all([closed(server), ...working]);
    await checked.catch(() => {});
    await store.close();
  });
  try {
    await checked;
    // What an earlier run left, or what came by the command line.
    if (!(await isResolved(room))) await resolving.takeIn();
  } catch (error) {
    // It is open already: a graph server that ends just now is started again, and the next run makes it good.
    say(`Whether the networks are up to date could not be seen. ${messageOf(error)}`);
  }
  void projection.refresh();
  void readPictures();
}

interface Opened {
  readonly rooms: Rooms;
  /** The graph says what the last run found: the rest of that check needs no one to wait for it. */
  readonly mirrored: boolean;
  /** Reads codes and words in pictures, as far as is set. */
  readPictures(): Promise<void>;
}

async function openRooms(opening: Promise<Graph>, config: Config, data: string): Promise<Opened> {
  const evidence = openEvidence(data);
  const storing = openStore(data);
  // Told below: a server that is starting is waited for in any case, so that it is also stopped.
  storing.catch(() => {});
  const graph = await opening;
  const store = await storing;
  const demonstration = join(data, 'demonstration');
  if (data === ownFolder && (await isEmpty(graph)))
    await loadDemonstration(demonstration, graph, evidence);
  const judgements = await openJudgements({ graph, evidence, store });
  const room = { graph, evidence, store, judgements, dataDir: data };
  const mirrored = await isMirrored(room);
  if (!mirrored) await remakeNetworks(room);
  const projection = openProjection({ graph, load: false });
  const importing = () => jobs.list().some(({ state }) => ['receiving', 'running'].includes(state));
  const pictures = new PictureJobs({ graph, evidence, dataDir: data, busy: importing });
  const resolving = new ResolveJobs(room, importing);
  const readPictures = async () => {
    if (config.readPictures === 'off') return;
    pictures.start(config.readPictures);
    await pictures.settled();
    if (pictures.job.counts.links > 0) await resolving.takeIn();
  };
  const jobs = new ImportJobs(graph, evidence, async () => {
    await judgements.remake();
    void projection.refresh();
    await resolving.takeIn();
    void readPictures();
  });
  const revealed = new Revealed();
  const bundles = folderIn(data, 'bundles');
  const about = { synthetic: existsSync(demonstration), version: VERSION };
  const rooms = {
    ...room,
    config,
    jobs,
    pictures,
    projection,
    resolving,
    revealed,
    bundles,
    ...about,
  };
  return { rooms, mirrored, readPictures };
}

async function isEmpty(graph: Graph): Promise<boolean> {
  return (await graph.read(statement('ingest/any-capture'))).length === 0;
}

async function loadDemonstration(folder: string, graph: Graph, evidence: Evidence): Promise<void> {
  say('Loading the demonstration set: synthetic ads, no real person is in it');
  const bar = importProgress();
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

function listen(app: Express, { host, port }: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, (error?: NodeJS.ErrnoException) => {
      if (!error) resolve(server);
      else reject(error.code === 'EADDRINUSE' ? portTaken(port) : error);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
