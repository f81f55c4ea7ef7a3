import lockfile from 'proper-lockfile';
import { GraphError } from './errors.ts';
import type { Layout } from './layout.ts';

/** A holder that was killed stops refreshing its lock; after this long it counts as gone. */
const STALE_MS = 10_000;

function optionsOf(layout: Layout) {
  return {
    realpath: false,
    lockfilePath: layout.lock,
    stale: STALE_MS,
    update: 2_000,
    // A holder is busy for seconds (a server starts or stops). Losing the lock to a suspended
    // machine is not worth ending the process for: what it guards is checked again each time.
    onCompromised: () => {},
  };
}

/**
 * Runs `work` while no other process decides about this folder's server.
 * @throws GraphError `busy` after two minutes of waiting
 */
export async function withLock<T>(layout: Layout, work: () => Promise<T>): Promise<T> {
  let release: () => Promise<void>;
  try {
    release = await lockfile.lock(layout.home, {
      ...optionsOf(layout),
      retries: { retries: 600, factor: 1, minTimeout: 200, maxTimeout: 200 },
    });
  } catch (cause) {
    throw new GraphError(
      'busy',
      `Another process has been starting or stopping the graph in ${layout.home} for two minutes`,
      'Wait for it to finish or end it, then try again.',
      { cause },
    );
  }
  try {
    return await work();
  } finally {
    await release().catch(() => {});
  }
}

/** The same without waiting, for a process that is exiting. Does nothing if the lock is taken. */
export function ifUnlocked(layout: Layout, work: () => void): void {
  try {
    const release = lockfile.lockSync(layout.home, optionsOf(layout));
    try {
      work();
    } finally {
      release();
    }
  } catch {
    // Somebody else is deciding, or the folder is gone: the next process to open it tidies up.
  }
}
