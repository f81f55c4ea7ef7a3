import { PartReader } from '../../../server/resolve/engine/part-signs.ts';
import { eachPairOfParts } from '../../../server/resolve/engine/parts.ts';
import { settle } from '../../../server/resolve/engine/resolve.ts';
import { partSignNames, stepOf, type Worths } from '../../../server/resolve/engine/scorecard.ts';
import { sizeOf } from '../../../server/resolve/engine/view.ts';
import type { ReadWorld } from '../resolve/read-world.ts';
import type { Example } from './fit.ts';
import { areaBy, fitWorths, sumOf } from './fit-links.ts';
import { ownersOf } from './owners.ts';

/** Two parts that the rounds left apart and that share something; its steps are of `partSignNames`. */
export interface PartExample extends Example {
  /** What is at stake: half of either side's ads where both have as many, of a small and a large one the small one's. */
  readonly ads: number;
}

/** Large parts are few, and what is seen of them differs from hand to hand. */
const penalty = 30;

export function partsIn(
  hand: string,
  { holdings, ownerOf }: Pick<ReadWorld, 'holdings' | 'ownerOf'>,
): PartExample[] {
  const { ground, ties, scene } = settle(holdings);
  const owners = ownersOf(scene.view, ground, ownerOf);
  const found: PartExample[] = [];
  const reader = new PartReader(ground, ties, scene.view, scene.belief);
  eachPairOfParts(scene, reader, (small, large, signs) => {
    const [n, m] = [sizeOf(scene.view, small), sizeOf(scene.view, large)];
    const ads = (n * m) / (n + m);
    found.push({
      ...{ hand, ads, weight: Math.sqrt(ads), right: owners[small] === owners[large] },
      steps: Int8Array.from(partSignNames, (name) => stepOf(name, signs[name])),
    });
  });
  return found;
}

export const fitParts = (examples: readonly PartExample[]): Worths =>
  fitWorths(examples, partSignNames, penalty);

/** See `areaUnder`. */
export const areaOfParts = (examples: readonly PartExample[], worths: Worths): number =>
  areaBy(examples, ({ steps }) => sumOf(worths, partSignNames, steps));
