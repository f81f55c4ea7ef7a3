import { eachPairLeft } from '../../../server/resolve/engine/parts/closing.ts';
import { bestOf, strongestFirst } from '../../../server/resolve/engine/parts/partners.ts';
import { settle } from '../../../server/resolve/engine/resolve.ts';
import {
  pairSigns,
  type Scorecard,
  scoreOf,
  stepOf,
} from '../../../server/resolve/engine/signs/scorecard.ts';
import { SignReader } from '../../../server/resolve/engine/signs/signs.ts';
import type { ReadWorld } from '../resolve/read-world.ts';
import type { PairExample } from './fit-card.ts';
import { ownersOf } from './owners.ts';

/**
 * The pairs of groups that the rounds leave apart in a world, with their signs.
 * @param card what is best by it is each smaller side's best
 */
export function examplesOf(
  hand: string,
  { holdings, ownerOf }: Pick<ReadWorld, 'holdings' | 'ownerOf'>,
  card: Scorecard,
): PairExample[] {
  const { ground, ties, scene } = settle(holdings);
  const { view, belief } = scene;
  const owners = ownersOf(view, ground, ownerOf);
  const found: {
    small: number;
    large: number;
    score: number;
    example: Omit<PairExample, 'best'>;
  }[] = [];
  eachPairLeft(ties, scene, new SignReader(ground, ties, view, belief), (pair) => {
    const { small, large, kind, signs } = pair;
    const steps = Int8Array.from(pairSigns, (name) => stepOf(name, signs[name]));
    const example = { hand, kind, right: owners[small] === owners[large], steps };
    found.push({ small, large, score: scoreOf(card, signs), example });
  });
  const best = new Set(bestOf(strongestFirst(found)));
  return found.map((one) => ({ ...one.example, best: best.has(one) }));
}
