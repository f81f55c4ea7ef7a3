import { setTimeout as wait } from 'node:timers/promises';
import { check, lock } from 'proper-lockfile';

/** A holder that was killed stops refreshing its lock; after this long it counts as gone, in milliseconds. */
const staleMs = 10_000;
/** How every lock here is held: refreshed every two seconds, and nothing ends where it is lost. */
export const held = { stale: staleMs, update: 2_000, onCompromised: () => {} } as const;
const againMs = 20;

interface Lock {
  /** Where the lock itself stands; by default beside what it guards. */
  readonly lockfilePath?: string;
  /** Milliseconds that are waited for another holder; by default longer than one that was killed may seem to hold it. */
  readonly patience?: number;
}

/**
 * Takes what only one process or thread may have at a time. Holders need moments: one that loses its lock meanwhile,
 * to a machine that slept or a clock that was set, goes on, and the program does not end for it.
 * @returns gives it back
 * @throws with the code `ELOCKED` when another one has it; at once with the system's own where no lock can be taken at
 * all, as in a folder that may not be written
 */
export async function takeLock(
  path: string,
  { lockfilePath, patience = 1.5 * staleMs }: Lock = {},
): Promise<() => Promise<void>> {
  const until = performance.now() + patience;
  const options = {
    ...(lockfilePath === undefined ? {} : { lockfilePath, realpath: false }),
    ...held,
  };
  for (;;) {
    try {
      const release = await lock(path, options);
      // What was lost is not there to be given back.
      return () => release().catch(() => {});
    } catch (error) {
      if (!isLocked(error) || performance.now() >= until) throw error;
      await wait(againMs);
    }
  }
}

/** Whether another one has it. */
export const isLocked = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ELOCKED';

/** Whether somebody has the lock that stands there. */
export const isTaken = (path: string, lockfilePath: string): Promise<boolean> =>
  check(path, { lockfilePath, realpath: false, stale: staleMs }).catch(() => false);
