import { apiError } from '../../api/errors.ts';

/** What a screen shows; the answer says what is left out. */
const mostIds = 1000;

/**
 * The things that are asked about, each once.
 * @throws LIMIT when they are too many
 */
export function few(ids: readonly string[]): readonly string[] {
  if (ids.length <= mostIds) return [...new Set(ids)];
  throw apiError(
    'LIMIT',
    `${ids.length} things are asked about at once; ${mostIds} are the most.`,
    'Ask about fewer.',
    'ids',
  );
}

export const currentMeaning =
  'Made of the graph as it is now; if not, of an earlier state, and it is being caught up with.';
export const hubsMeaning = 'Go through hubs as well; by default they join nothing.';
