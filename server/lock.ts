import { lock } from 'proper-lockfile';

/** A holder that was killed stops refreshing its lock; after this long it counts as gone. */
const staleMs = 10_000;
const againMs = 20;

/**
 * Takes what only one process or thread may have at a time, and waits for it longer than one that was killed may seem
 * to hold it. Holders need moments: one that loses its lock meanwhile, to a machine that slept or a clock that was
 * set, goes on, and the program does not end for it.
 * @param patient false: takes it at once or not at all
 * @returns gives it back
 * @throws with the code `ELOCKED` when another one has it
 */
export async function takeLock(
  path: string,
  { lockfilePath, patient = true }: { lockfilePath?: string; patient?: boolean } = {},
): Promise<() => Promise<void>> {
  const release = await lock(path, {
    ...(lockfilePath === undefined ? {} : { lockfilePath, realpath: false }),
    ...{ stale: staleMs, update: 2_000, onCompromised: () => {} },
    retries: patient
      ? { retries: (1.5 * staleMs) / againMs, factor: 1, minTimeout: againMs, maxTimeout: againMs }
      : 0,
  });
  // What was lost is not there to be given back.
  return () => release().catch(() => {});
}
