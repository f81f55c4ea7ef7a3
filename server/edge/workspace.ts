import { existsSync, mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Express } from 'express';
import { openProjection } from '../ask/projection/index.ts';
import { isAsking, readLibrary, warmUp } from '../ask/queries/index.ts';
import { WatchJobs } from '../ask/watches/index.ts';
import { type Config, REPOSITORY } from '../core/config.ts';
import {
  type FileReport,
  knownIn,
  type LogReport,
  logProblems,
  openEvidence,
  scheduleChecks,
} from '../core/evidence/index.ts';
import { closeOnExit } from '../core/exit.ts';
import { logUncaught } from '../core/log.ts';
import type { Graph } from '../core/neo4j/index.ts';
import { portTaken } from '../core/port.ts';
import { openStore } from '../core/store/index.ts';
import { VERSION } from '../core/version.ts';
import { openJudgements } from '../link/judgements/index.ts';
import { isMirrored, isResolved, ResolveJobs, remakeNetworks } from '../link/networks/index.ts';
import { ImportJobs, PictureFinder } from '../read/ingest/index.ts';
import { PictureJobs } from '../read/pictures/index.ts';
import { createApp, type Modules, Revealed } from './api/index.ts';
import { messageOf, say, sayBroughtOver } from './cli/index.ts';
import { demonstrationIn, loadDemonstration } from './demonstration/index.ts';
import { entranceOf } from './entrance.ts';
import { settleOwner } from './rebuild/index.ts';
import { endsGracefully } from './running/index.ts';

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
  if (config.running.log) logUncaught();
  const storing = openStores(opening, config, data);
  const opened = storing.then((stores) => openModules(stores, config, data));
  const entrance = await entranceOf(storing, config, data);
  const server = await listen(createApp(config, opened, entrance.doors), config).catch(
    async (error: unknown) => {
      // A server that is starting is waited for, so that it is also stopped.
      await opening.catch(() => {});
      throw error;
    },
  );
  const closed = endsGracefully(server, config.running.endingMs);
  const modules = await opened;
  const { store, jobs, projection, pictures, resolving, watching } = modules;
  say(`Throughline is open at ${await entrance.address()}  (Ctrl+C closes it)`);
  const warming = new AbortController();
  void warmQueries(modules, warming.signal);
  const { isMirrored: isDone } = await storing;
  const checked = isDone ? remakeNetworks(modules) : Promise.resolve();
  const stopChecks = scheduleChecks(checkedOf(modules), config.checkDays, tellCheck);
  closeOnExit(async () => {
    warming.abort();
    await closed();
    await stopChecks();
    const working = [jobs, pictures, resolving, watching, projection].map((each) => each.close());
    await Promise.all(working);
    await checked.catch(() => {});
    await (await entrance.doors.auditing?.())?.log.close();
    await store.close();
  });
  await tellCutOff(jobs, config);
  await checked.then(() => takeInWhatCame(modules)).catch(sayUnknown);
  void projection.refresh();
  void readPictures(modules, config);
}

/** The queries that ship with Throughline are planned before anybody asks them: a cold server takes seconds for each. */
async function warmQueries(
  { graph, config, dataDir }: Modules,
  signal: AbortSignal,
): Promise<void> {
  const { queries } = readLibrary(config.library, dataDir);
  const shipped = [...queries.values()].filter(({ own }) => !own);
  await warmUp(graph, shipped, { isAsked: () => isAsking(graph), signal });
}

interface Stores extends Pick<Modules, 'graph' | 'evidence' | 'store' | 'judgements' | 'dataDir'> {
  /** The graph says what the last run found: the rest of that check needs no one to wait for it. */
  readonly isMirrored: boolean;
}

/** What is kept: the graph, with the demonstration in it if it is to be there, evidence, and what people said. */
async function openStores(opening: Promise<Graph>, config: Config, data: string): Promise<Stores> {
  const evidence = openEvidence(data, undefined, config.running);
  const storing = openStore(data);
  // Told below: a server that is starting is waited for in any case, so that it is also stopped.
  storing.catch(() => {});
  const graph = await opening;
  const store = await storing;
  sayBroughtOver(store);
  await settleOwner({ graph, store, evidence }, data);
  const judgements = await openJudgements({ graph, evidence, store });
  const stores = { graph, evidence, store, judgements, dataDir: data };
  if (data === ownFolder)
    await loadDemonstration({ ...stores, config, bundles: folderIn(data, 'bundles') });
  const isDone = await isMirrored(stores);
  if (!isDone) await remakeNetworks(stores);
  return { ...stores, isMirrored: isDone };
}

/** What works on it. */
function openModules({ isMirrored: _, ...stores }: Stores, config: Config, data: string): Modules {
  const { graph, evidence, store, judgements } = stores;
  const jobs = new ImportJobs(graph, evidence, store);
  const busy = () => jobs.busy;
  const projection = openProjection({ graph, load: false });
  const isChanging = () => busy() || resolving.job.state === 'running';
  const watching = new WatchJobs({ ...stores, config }, isChanging);
  const resolving = new ResolveJobs(stores, busy, () => {
    void projection.refresh();
    watching.start();
  });
  const modules = {
    ...{ ...stores, config, jobs, projection, resolving, watching },
    pictures: new PictureJobs({ graph, evidence, store, dataDir: data, busy }),
    pictureFinder: new PictureFinder(graph),
    revealed: new Revealed(),
    bundles: folderIn(data, 'bundles'),
    synthetic: existsSync(demonstrationIn(data)),
    version: VERSION,
  };
  jobs.afterEach(async () => {
    await judgements.remake();
    void modules.projection.refresh();
    await modules.resolving.takeIn();
    watching.start();
    void readPictures(modules, config);
  });
  return modules;
}

/** Reads codes and words in pictures, as far as is set. */
async function readPictures({ pictures, resolving }: Modules, config: Config): Promise<void> {
  if (config.readPictures === 'off') return;
  pictures.start(config.readPictures);
  await pictures.settled();
  if (pictures.job.counts.links > 0) await resolving.takeIn();
}

/** What an earlier run left, or what came by the command line. */
async function takeInWhatCame(modules: Modules): Promise<void> {
  if (!(await isResolved(modules))) await modules.resolving.takeIn();
  modules.watching.start();
}

/** Imports that ended with an earlier program are named, and go on where they can. */
async function tellCutOff(jobs: ImportJobs, { running }: Config): Promise<void> {
  for (const { id, name, cutOff } of await jobs.takeUp()) {
    // What is printed becomes part of the log, and a name can be anybody's.
    const what = running.log ? id : name;
    say(
      cutOff?.canGoOn
        ? `The import of ${what} was cut off, and is seen on the import page: what was read is kept.`
        : `The import of ${what} was cut off before all of it was here. Give the file again, or run the same command again.`,
    );
  }
}

/** It is open already: a graph server that ends just now is started again, and the next run makes it good. */
function sayUnknown(error: unknown): void {
  say(`Whether the networks are up to date could not be seen. ${messageOf(error)}`);
}

const checkedOf = ({ evidence, store }: Modules) => ({
  checkFiles: evidence.checkFiles,
  custodyBackwards: evidence.custodyBackwards,
  checkLog: async () => evidence.verifyCustody({ known: await knownIn(store.db) }),
});

/** What is well is in the custody log alone. */
function tellCheck(report: FileReport | LogReport | Error): void {
  if (report instanceof Error) {
    say(`The stored files could not be checked. ${messageOf(report)}`);
    return;
  }
  if ('head' in report) {
    const [first, ...more] = logProblems(report);
    if (first !== undefined)
      say(
        `THE CUSTODY LOG IS NOT WHOLE: ${first}${more.length > 0 ? `, and ${more.length} more` : ''}. Run "throughline custody verify" to have all named, and restore the log from a copy.`,
      );
    return;
  }
  const wrong = report.changed.length + report.missing.length;
  if (wrong > 0)
    say(
      `STORED FILES HAVE CHANGED OR ARE MISSING: ${wrong}. Run "throughline check" to have them named, and import the intact files again, or restore the evidence folder from a copy.`,
    );
}

function folderIn(data: string, name: string): string {
  const folder = join(data, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/**
 * Longer than proxies and browsers keep a connection on which nothing is asked: one that ends just as something is sent
 * on it loses what was sent.
 */
const idleMs = 75_000;

function listen(app: Express, { host, port }: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, (error?: NodeJS.ErrnoException) => {
      if (!error) resolve(Object.assign(server, { keepAliveTimeout: idleMs }));
      else reject(error.code === 'EADDRINUSE' ? portTaken(port) : error);
    });
  });
}
