import type { CustodyEntry } from './package/custody-files.ts';

export type LogLines = readonly Pick<CustodyEntry, 'line'>[];

/** Why the engine can make something else of what a run saw, though nothing was changed. */
interface HowResolved {
  /** The run that it brought up to date: it resolved what had changed, with what it learnt from that alone. */
  readonly updateOf?: number | undefined;
  /** In how many parts it resolved its ads, with what it learnt from the largest. */
  readonly parts?: number | undefined;
}

/** How a run resolved, as the custody log says; nothing where it resolved all at once, or the log shows no line of it. */
export function howResolved(entries: LogLines, run: number): HowResolved {
  for (const { line } of entries)
    if (line.event === 'resolved' && line.run === run)
      return { updateOf: line.counts.updateOf, parts: line.counts.parts };
  return {};
}
