import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rebuildCall } from '../data-folder.ts';
import { isLocked, isTaken, takeLock } from '../lock.ts';
import { GraphError } from './graph-errors.ts';
import { layoutOf } from './server-layout.ts';
import { endProcess, findServer } from './server-processes.ts';
import { living, readState } from './state.ts';

/**
 * A graph that is made beside the one that counts, and takes its place when it is whole. Killed at any moment, the
 * folder has the one or the other: a new graph without its mark is begun again, one with it takes its place when the
 * folder is opened next.
 */

const asideOf = (dataDir: string) => path.join(dataDir, 'rebuild');
/** Stands from when the new graph is whole until it is in its place; says where the old one goes. */
const wholeMark = (dataDir: string) => path.join(asideOf(dataDir), 'whole');
const lockOf = (dataDir: string) => path.join(dataDir, 'rebuild.lock');
/** What is locked by name: a process can hold the folder itself but once, and runs of resolution do. */
const lockedAs = asideOf;
/** A managed server that ends takes this long at most, in milliseconds. */
const stopMs = 30_000;

/**
 * Runs `work` while no other process opens the graph of this folder or rebuilds it.
 * @throws GraphError `busy`
 */
export async function whileRebuilding<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const release = await lockRebuild(dataDir, 0);
  try {
    if (isGraphOpen(dataDir))
      throw new GraphError(
        'busy',
        `The graph in ${dataDir} is open in another program`,
        'Close the workspace of this folder, then ask again.',
      );
    return await work();
  } finally {
    await release();
  }
}

/** Whether the graph is being made again, or was until a kill some seconds ago. */
export const isRebuilding = (dataDir: string): Promise<boolean> =>
  isTaken(lockedAs(dataDir), lockOf(dataDir));

/** Whether a program has the folder's own graph open. */
export const isGraphOpen = (dataDir: string): boolean =>
  living(readState(layoutOf(dataDir))?.users ?? []).length > 0;

/** An empty folder for the new graph, to be opened as a data folder of its own; what a killed rebuild left is gone. */
export async function beginAside(dataDir: string): Promise<string> {
  const aside = asideOf(dataDir);
  await endServer(aside);
  rmSync(aside, { recursive: true, force: true, maxRetries: 3 });
  mkdirSync(aside, { mode: 0o700 });
  return aside;
}

/**
 * Puts the new graph, which is whole and closed, into its place.
 * @param at names the folder that the old one goes to
 * @returns where the old one lies; undefined where there was none
 */
export async function promoteAside(dataDir: string, at: Date): Promise<string | undefined> {
  const before = `neo4j.before-${at.toISOString().replace(/[:.]/g, '-')}`;
  writeFileSync(`${wholeMark(dataDir)}.new`, before, { mode: 0o600, flush: true });
  renameSync(`${wholeMark(dataDir)}.new`, wholeMark(dataDir));
  await takePlace(dataDir);
  return existsSync(path.join(dataDir, before)) ? path.join(dataDir, before) : undefined;
}

async function takePlace(dataDir: string): Promise<void> {
  const aside = asideOf(dataDir);
  const made = layoutOf(aside).home;
  const { home } = layoutOf(dataDir);
  await endServer(aside);
  await endServer(dataDir);
  // Broken off behind any of these, it goes on with the next.
  if (existsSync(made)) {
    const before = path.join(dataDir, path.basename(readFileSync(wholeMark(dataDir), 'utf8')));
    if (existsSync(home)) renameSync(home, before);
    renameSync(made, home);
  }
  rmSync(aside, { recursive: true, force: true, maxRetries: 3 });
}

/** What nobody uses any more, of a program that was killed. */
async function endServer(dataDir: string): Promise<void> {
  const server = findServer(layoutOf(dataDir).serverArguments);
  if (server !== undefined) await endProcess(server, stopMs);
}

/**
 * For whoever opens a folder: waits for nothing, and puts a graph that is whole into its place where a kill came first.
 * @throws GraphError `busy` while the graph is being made again
 */
export async function settleAside(dataDir: string): Promise<void> {
  if (await isRebuilding(dataDir)) throw rebuilding(dataDir);
  if (!existsSync(wholeMark(dataDir))) return;
  const release = await lockRebuild(dataDir);
  try {
    if (existsSync(wholeMark(dataDir))) await takePlace(dataDir);
  } finally {
    await release();
  }
}

async function lockRebuild(dataDir: string, patience?: number): Promise<() => Promise<void>> {
  return takeLock(lockedAs(dataDir), {
    lockfilePath: lockOf(dataDir),
    ...(patience === undefined ? {} : { patience }),
  }).catch((cause: unknown) => {
    throw isLocked(cause) ? rebuilding(dataDir) : cause;
  });
}

const rebuilding = (dataDir: string): GraphError =>
  new GraphError(
    'busy',
    `The graph in ${dataDir} is being made again`,
    `Wait until that is done. Where it was killed a moment ago, ask again in some seconds: ${rebuildCall(dataDir)}`,
  );
