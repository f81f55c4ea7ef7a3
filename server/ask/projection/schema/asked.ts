import { atMost } from '../../../core/graphql/index.ts';

/**
 * The things that are asked about, each once; as many as a screen shows.
 * @throws LIMIT when they are too many
 */
export const few = (ids: readonly string[]): readonly string[] => [...new Set(atMost(ids, 1000))];

export const currentMeaning =
  'Whether this is computed from the graph as it is now; false: from an earlier state, which is being brought up to date.';
export const hubsMeaning =
  'Whether hubs join what they are linked to; by default they join nothing.';
