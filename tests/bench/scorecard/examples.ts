import { mostOf } from '../../../server/evaluate/claims.ts';
import { bestOf, eachPairLeft, strongestFirst } from '../../../server/resolve/engine/closing.ts';
import { settle } from '../../../server/resolve/engine/resolve.ts';
import {
  pairSigns,
  type Scorecard,
  scoreOf,
  stepOf,
} from '../../../server/resolve/engine/scorecard.ts';
import { SignReader } from '../../../server/resolve/engine/signs.ts';
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
  const owners = Int32Array.from({ length: view.groups }, (_, group) => {
    const counts = new Map<number, number>();
    for (const ad of adsOf(view, group)) {
      const owner = ownerOf[ground.callersAd[ad] as number] as number;
      counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    return mostOf(counts) ?? -1;
  });
  const found: { small: number; large: number; score: number; example: Omit<Example, 'best'> }[] =
    [];
  eachPairLeft(ties, scene, new SignReader(ground, ties, view, belief), (pair) => {
    const { small, large, kind, signs } = pair;
    const steps = Int8Array.from(pairSigns, (name) => stepOf(name, signs[name]));
    const example = { hand, kind, right: owners[small] === owners[large], steps };
    found.push({ small, large, score: scoreOf(card, signs), example });
  });
  const best = new Set(bestOf(strongestFirst(found)));
  return found.map((one) => ({ ...one.example, best: best.has(one) }));
}
