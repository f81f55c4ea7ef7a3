import { eachPairLeft } from '../../../server/resolve/engine/closing.ts';
import { settle } from '../../../server/resolve/engine/resolve.ts';
import {
  type Scorecard,
  signNames,
  stepOf,
  worthOf,
} from '../../../server/resolve/engine/scorecard.ts';
import { SignReader, type Signs } from '../../../server/resolve/engine/signs.ts';
import { adsOf } from '../../../server/resolve/engine/view.ts';
import type { ReadWorld } from '../resolve/read-world.ts';
import type { Example } from './fit.ts';

/**
 * The pairs of groups that the rounds leave apart in a world, with their signs.
 * @param card what is best by it is each smaller side's best
 */
export function examplesOf(
  hand: string,
  { holdings, ownerOf }: Pick<ReadWorld, 'holdings' | 'ownerOf'>,
  card: Scorecard,
): Example[] {
  const { ground, ties, scene } = settle(holdings);
  const { view, belief } = scene;
  const owners = Int32Array.from({ length: view.groups }, (_, group) =>
    mostCommon(
      Array.from(adsOf(view, group), (ad) => ownerOf[ground.callersAd[ad] as number] as number),
    ),
  );
  const found: { small: number; score: number; example: Omit<Example, 'best'> }[] = [];
  eachPairLeft(ties, scene, new SignReader(ground, ties, view, belief), (pair) => {
    const { small, large, kind, signs } = pair;
    const steps = Int8Array.from(signNames, (name) => stepOf(name, signs[name]));
    const example = { hand, kind, right: owners[small] === owners[large], steps };
    found.push({ small, score: scoreOf(card, signs), example });
  });
  const taken = new Set<number>();
  return found
    .toSorted((x, y) => y.score - x.score)
    .map(({ small, example }) => {
      const best = !taken.has(small);
      taken.add(small);
      return { ...example, best };
    });
}

const scoreOf = (card: Scorecard, signs: Signs): number =>
  signNames.reduce((sum, name) => sum + worthOf(card, name, signs[name]), card.intercept);

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
