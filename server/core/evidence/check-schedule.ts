import type { CheckOptions, FileReport } from './check-files.ts';
import { type LogReport, lastCheck } from './keeping.ts';

const dayMs = 86_400_000;
/** Nobody who is at work is to feel it: a disk gives many times that. */
const bytesPerSecond = 20 * 1024 * 1024;
/** It begins when the workspace has started, and a moment later. */
const firstMs = 5 * 60_000;
/** Timers take no more; a day is soon enough to look again. */
const longestMs = dayMs;

/** What is told of the files, of the log, or why neither could be looked at. */
type Found = FileReport | LogReport | Error;

interface Checked {
  /** Walks the log and compares it with what the store knows. */
  checkLog(): Promise<LogReport>;
  checkFiles(options: CheckOptions): Promise<FileReport>;
  custodyBackwards(): AsyncIterable<string>;
}

/**
 * Walks the custody log every day, and hashes the stored files again every so many days, gently, for as long as the
 * program runs.
 * @param days 0: never
 * @param tell is given what came of each, and why it could not be done
 * @returns ends it
 */
export function scheduleChecks(
  evidence: Checked,
  days: number,
  tell: (found: Found) => void,
): () => Promise<void> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const next = (ms: number) => {
    timer = setTimeout(() => {
      running = look();
    }, ms).unref();
  };
  const look = async () => {
    try {
      tell(await evidence.checkLog());
      const last = await lastCheck(evidence);
      const due = last === undefined ? 0 : last.at + days * dayMs - Date.now();
      if (due <= 0) tell(await evidence.checkFiles({ bytesPerSecond, signal: stop.signal }));
      if (!stop.signal.aborted) next(Math.min(longestMs, due > 0 ? due : days * dayMs));
    } catch (error) {
      if (stop.signal.aborted) return;
      tell(error instanceof Error ? error : new Error(String(error)));
      next(longestMs);
    }
  };
  if (days > 0) next(firstMs);
  return async () => {
    stop.abort();
    clearTimeout(timer);
    await running;
  };
}
