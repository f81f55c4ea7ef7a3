import type { CustodyEntry } from './package/custody-files.ts';

export type LogLines = readonly Pick<CustodyEntry, 'line'>[];

/**
 * The run that a run brought up to date, as the custody log says. An update resolves what has changed, with what it
 * learnt from that alone, and keeps the rest as it was: the engine can make it otherwise again.
 * @returns undefined of a run that resolved all, and where the log shows no line of it
 */
export function updatedRun(entries: LogLines, run: number): number | undefined {
  for (const { line } of entries)
    if (line.event === 'resolved' && line.run === run) return line.counts.updateOf;
  return undefined;
}
