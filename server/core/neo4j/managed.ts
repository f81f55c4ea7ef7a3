import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { rebuildCall } from '../data-folder.ts';
import { atExit } from '../exit.ts';
import { startOf } from '../processes.ts';
import { dropUnfinishedBulk } from './bulk.ts';
import { dropClasses } from './classes.ts';
import { type Connection, probe } from './connection.ts';
import { diagnoseStart } from './diagnosis.ts';
import { GraphError, type GraphErrorCode } from './graph-errors.ts';
import { ifUnlocked, withLock } from './graph-lock.ts';
import { freePort, passwordOf, prepareFolders, startServer } from './launch.ts';
import { type Layout, layoutOf } from './server-layout.ts';
import { endProcess, findServer, signal } from './server-processes.ts';
import { living, readState, removeState, type State, type User, writeState } from './state.ts';
import { type Watch, watchServer } from './watch.ts';

/** How long to wait for what, in milliseconds. */
export interface Patience {
  /** A server nobody uses any more that should answer. */
  orphan: number;
  /** A server that others use: it may be busy, and ending it would hurt them. */
  shared: number;
  /** A start, recovery after a crash included. */
  start: number;
  /** A clean stop. */
  stop: number;
}

const PATIENCE: Patience = { orphan: 20_000, shared: 60_000, start: 300_000, stop: 30_000 };
/** To write its classes down a server takes seconds more, on a busy machine a minute. */
const PATIENCE_TO_KEEP: Patience = { ...PATIENCE, stop: 300_000 };
const MOST_PORTS_TRIED = 3;

/** A managed server that this process uses. */
export interface ManagedServer {
  connection: Connection;
  watch: Watch;
  /** Starts it again, on the same port, when it has ended. @throws GraphError as `joinOrStartServer` */
  startAgain(): Promise<void>;
  /** Stops using it; the last user stops the server. */
  release(): Promise<void>;
  /** The same for a process that is exiting and cannot wait. */
  abandon(): void;
}

function userHere(): User {
  return { pid: process.pid, began: startOf(process.pid) ?? '', token: randomUUID() };
}

function connectionTo(boltPort: number, password: string, config: Config): Connection {
  return {
    uri: `bolt://127.0.0.1:${boltPort}`,
    user: 'neo4j',
    password,
    database: config.neo4j.database,
  };
}

/** Waits until the server takes our password. `false`: not within `ms`, or the process ended. */
async function answers(connection: Connection, pid: number, ms: number): Promise<boolean> {
  const deadline = Date.now() + ms;
  while (startOf(pid) !== undefined) {
    const answer = await probe(connection);
    if (answer === 'alive') return true;
    if (answer === 'wrong-password') {
      throw new GraphError(
        'wrong-password',
        'The graph server does not take the password in the data folder',
        'Put the file neo4j/password back from a backup, or make the graph again: npm run -s throughline -- rebuild --data DIR',
      );
    }
    if (answer === 'unable' || Date.now() > deadline) return false;
    await sleep(40);
  }
  return false;
}

/** The server that is being started: until somebody uses it, it ends with whoever starts it. */
interface Starting {
  pid?: number;
}

async function startNew(
  layout: Layout,
  config: Config,
  password: string,
  patience: Patience,
  starting: Starting,
  port?: number,
): Promise<State> {
  const failed = (what: string, code: GraphErrorCode) =>
    diagnoseStart(what, layout.log, code, config.neo4j.java);
  for (let tried = 1; ; tried++) {
    const boltPort = port ?? (await freePort());
    const pid = await startServer(layout, config, password, boltPort);
    starting.pid = pid;
    const state = { pid, boltPort, users: [] };
    writeState(layout, state);
    const connection = connectionTo(boltPort, password, config);
    if (await answers(connection, pid, patience.start)) return state;
    if (startOf(pid) !== undefined) {
      const isUnable = (await probe(connection)) === 'unable';
      await endProcess(pid, patience.stop);
      if (isUnable) throw notOpened(layout);
      throw failed('The graph server did not answer in time', 'start-timeout');
    }
    const failure = failed('The graph server ended while starting', 'start-failed');
    if (failure.code === 'start-failed' && dropClasses(config.neo4j)) continue;
    if (failure.code !== 'no-port' || port || tried === MOST_PORTS_TRIED) throw failure;
  }
}

const notOpened = ({ home, debugLog }: Layout): GraphError =>
  new GraphError(
    'start-failed',
    `The graph server starts, and cannot open the graph in ${home}`,
    `Free space if its disk is full, then start again. Where that does not help, its files are damaged: make it again from the stored files: ${rebuildCall(dirname(home))}. Why, tells ${debugLog}`,
  );

/** The server that already runs on this folder, if it answers; one that does not is ended. */
async function joinRunning(
  layout: Layout,
  config: Config,
  password: string,
  patience: Patience,
): Promise<State | undefined> {
  const pid = findServer(layout.serverArguments);
  if (pid === undefined) return undefined;
  const state = readState(layout);
  if (state?.pid === pid) {
    const users = living(state.users);
    const connection = connectionTo(state.boltPort, password, config);
    const wait = users.length > 0 ? patience.shared : patience.orphan;
    if (await answers(connection, pid, wait)) return { ...state, users };
  }
  await endProcess(pid, patience.stop);
  return undefined;
}

async function leave(layout: Layout, token: string, patience: Patience): Promise<void> {
  const state = readState(layout);
  if (state === undefined) return;
  const users = living(state.users).filter((user) => user.token !== token);
  if (users.length > 0) return writeState(layout, { ...state, users });
  if (findServer(layout.serverArguments) === state.pid) {
    await endProcess(state.pid, patience.stop);
  }
  removeState(layout);
}

function leaveAtOnce(layout: Layout, token: string): void {
  const state = readState(layout);
  if (state === undefined) return;
  const users = living(state.users).filter((user) => user.token !== token);
  writeState(layout, { ...state, users });
  if (users.length === 0 && findServer(layout.serverArguments) === state.pid) {
    signal(state.pid, 'SIGTERM');
  }
}

/**
 * The server of a data folder: joined when it runs (an orphan of a killed process included),
 * started otherwise. One folder has one server, whoever comes first.
 *
 * @throws GraphError `no-java`, `no-jars`, `no-port`, `no-handles`, `no-memory`, `disk-full`, `folder`, `busy`,
 * `locked`, `store-version`, `password-missing`, `wrong-password`, `start-failed`, `start-timeout`
 */
export async function joinOrStartServer(
  dataDir: string,
  config: Config,
  patience: Patience = config.neo4j.keepClasses === undefined ? PATIENCE : PATIENCE_TO_KEEP,
): Promise<ManagedServer> {
  prepareFolders(layoutOf(dataDir));
  const layout = layoutOf(realpathSync(dataDir));
  const user = userHere();
  const starting: Starting = {};
  const forget = atExit(() => starting.pid && signal(starting.pid, 'SIGTERM'));
  const join = async (): Promise<State> => {
    const password = passwordOf(layout);
    const noted = readState(layout);
    const users = living(noted?.users ?? []);
    // One that has ended is started again where those who still use it look for it.
    const port = users.length > 0 ? noted?.boltPort : undefined;
    const state =
      (await joinRunning(layout, config, password, patience)) ??
      (await startNew(layout, config, password, patience, starting, port));
    const others = users.filter(({ token }) => token !== user.token);
    writeState(layout, { ...state, users: [...others, user] });
    return state;
  };
  return withLock(layout, async () => {
    await dropUnfinishedBulk(layout, patience.stop);
    const { pid, boltPort } = await join();
    const watch = watchServer(pid, layout);
    return {
      connection: connectionTo(boltPort, passwordOf(layout), config),
      watch,
      startAgain: () => withLock(layout, async () => watch.follow((await join()).pid)),
      release: () => {
        watch.stop();
        return withLock(layout, () => leave(layout, user.token, patience));
      },
      abandon: () => ifUnlocked(layout, () => leaveAtOnce(layout, user.token)),
    };
  }).finally(forget);
}
