import { PartReader } from '../../../server/resolve/engine/parts/part-signs.ts';
import { eachPairOfParts } from '../../../server/resolve/engine/parts/parts.ts';
import { settle } from '../../../server/resolve/engine/resolve.ts';
import {
  partSignNames,
  stepOf,
  type Worths,
} from '../../../server/resolve/engine/signs/scorecard.ts';
import type { ReadWorld } from '../resolve/read-world.ts';
import { ownersOf } from './owners.ts';
import { areaBy, fitWorths, sumOf, type WeighedExample, weighedPair } from './weighed.ts';

/** Large parts are few, and what is seen of them differs from hand to hand. */
const penalty = 30;

/** The pairs of parts that the rounds leave apart and that share something; their steps are of `partSignNames`. */
export function partsIn(
  hand: string,
  { holdings, ownerOf }: Pick<ReadWorld, 'holdings' | 'ownerOf'>,
): WeighedExample[] {
  const { ground, ties, scene } = settle(holdings);
  const owners = ownersOf(scene.view, ground, ownerOf);
  const found: WeighedExample[] = [];
  const reader = new PartReader(ground, ties, scene.view, scene.belief);
  eachPairOfParts(scene, reader, (small, large, signs) => {
    found.push({
      ...weighedPair(hand, scene.view, owners, small, large),
      steps: Int8Array.from(partSignNames, (name) => stepOf(name, signs[name])),
    });
  });
  return found;
}

export const fitParts = (examples: readonly WeighedExample[]): Worths =>
  fitWorths(examples, partSignNames, penalty);

/** See `areaBy`. */
export const areaOfParts = (examples: readonly WeighedExample[], worths: Worths): number =>
  areaBy(examples, ({ steps }) => sumOf(worths, partSignNames, steps));
