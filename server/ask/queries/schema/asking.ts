import type { Config } from '../../../core/config.ts';
import type { Asking } from '../index.ts';

/** Of whatever is asked in turn: it takes seconds, and a request with many of them is refused. */
export const costOfAsking = { field: 10_000, multiplier: 1 };

/** A longer name of a run tells nothing more. */
const longestName = 100;

/** What a request brings of its own. */
interface Asked extends Pick<Asking, 'graph' | 'evidence'> {
  readonly config: Config;
  readonly gone: AbortSignal;
  readonly who: string;
}

/**
 * Where a request asks, within what, and for whom.
 * @param run what the caller calls it, to ask where it is
 */
export const askingOf = (
  { graph, evidence, config, gone, who }: Asked,
  run?: string | null,
): Asking => ({
  ...{ graph, evidence, limits: config.query, signal: gone, who },
  run: run?.slice(0, longestName),
});
