import { closeOnExit } from '../../core/exit.ts';
import { say } from './output.ts';

/** Ctrl+C cancels the work, and waits until that is on record. */
export async function untilStopped<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const working = work(stop.signal);
  const forget = closeOnExit(async () => {
    say('Stopping, when what is under way is on record. Ctrl+C once more ends it at once.');
    stop.abort();
    await working.catch(() => undefined);
  });
  try {
    return await working;
  } finally {
    forget();
  }
}
