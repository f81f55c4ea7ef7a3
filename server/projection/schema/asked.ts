import { atMost } from '../../api/limits.ts';

/**
 * The things that are asked about, each once; as many as a screen shows.
 * @throws LIMIT when they are too many
 */
export const few = (ids: readonly string[]): readonly string[] => [...new Set(atMost(ids, 1000))];

export const currentMeaning =
  'Made of the graph as it is now; if not, of an earlier state, and it is being caught up with.';
export const hubsMeaning = 'Go through hubs as well; by default they join nothing.';
