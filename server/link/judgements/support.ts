import { observationKey } from './judgement.ts';

/** One place where an ad was read to hold an entity. */
export interface PlaceRead {
  readonly ad: string;
  readonly entity: string;
  readonly field: string;
  readonly raw: string;
}

/** A link from an ad to what was read in it. */
export interface Pair {
  readonly ad: string;
  readonly entity: string;
}

/**
 * Which of these links nothing holds any more: each of their observations is judged wrong.
 * A link keeps standing while one observation, in any capture of the ad, is not.
 * @param observations all observations of these links that are known; a link without any is left standing
 * @param judged keys of the observations that are judged wrong, see `observationKey`
 */
export function unsupported(
  pairs: readonly Pair[],
  observations: readonly PlaceRead[],
  judged: ReadonlySet<string>,
): Pair[] {
  const keyOf = ({ ad, entity }: Pair) => `${ad}\n${entity}`;
  const held = new Map<string, boolean>();
  for (const observation of observations) {
    const key = keyOf(observation);
    held.set(key, (held.get(key) ?? false) || !judged.has(observationKey(observation)));
  }
  return pairs.filter((pair) => held.get(keyOf(pair)) === false);
}
