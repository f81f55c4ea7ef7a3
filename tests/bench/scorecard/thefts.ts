import { companies } from '../../../server/resolve/engine/links/company.ts';
import { mildest } from '../../../server/resolve/engine/links/limits.ts';
import { linksOf } from '../../../server/resolve/engine/links/links.ts';
import { secondLook } from '../../../server/resolve/engine/links/second-look.ts';
import { settle } from '../../../server/resolve/engine/resolve.ts';
import type { ReadWorld } from '../resolve/read-world.ts';
import { ownersOf } from './owners.ts';

/** Rivals in one place who look copied, as one round of a world sees them. */
export interface TheftExample {
  readonly hand: string;
  /** By the company they keep: how many are one owner's with whom they are nearest to, and how many are not. */
  readonly ofOwner: Int32Array;
  readonly ofThief: Int32Array;
  /** The share of thieves that was learnt of them. */
  readonly learnt: number;
}

/** In the first rounds groups are too small to say anything. */
const fromRound = 5;
/** Fewer say nothing of a share. */
const leastSeen = 15;

/** One example for each round of a world from the sixth on. */
export function theftsIn(
  hand: string,
  { holdings, ownerOf }: Pick<ReadWorld, 'holdings' | 'ownerOf'>,
): TheftExample[] {
  const found: TheftExample[] = [];
  settle(holdings, [], (ground, ties, scene) => {
    const second = secondLook(ground, ties, scene);
    if (scene.round < fromRound) return second;
    const { copies, theft } = linksOf(ground, ties, scene, mildest);
    const owners = ownersOf(scene.view, ground, ownerOf);
    const [ofOwner, ofThief] = [new Int32Array(companies), new Int32Array(companies)];
    for (const { small, large, company, here } of copies()) {
      if (!here) continue;
      const counts = owners[small] === owners[large] ? ofOwner : ofThief;
      counts[company] = (counts[company] as number) + 1;
    }
    if (sum(ofOwner) + sum(ofThief) >= leastSeen)
      found.push({ hand, ofOwner, ofThief, learnt: theft.here });
    return second;
  });
  return found;
}

const sum = (counts: Int32Array): number => counts.reduce((all, count) => all + count, 0);

/** The share of thieves that there is. */
export const trueShare = ({ ofOwner, ofThief }: TheftExample): number =>
  sum(ofThief) / (sum(ofOwner) + sum(ofThief));

/** How often such rivals keep which company, all hands weighing the same. @param of where they are one owner's, or where not */
export function companyKept(
  examples: readonly TheftExample[],
  of: 'ofOwner' | 'ofThief',
): readonly number[] {
  const byHand = new Map<string, Float64Array>();
  for (const example of examples) {
    const counts = byHand.get(example.hand) ?? new Float64Array(companies);
    byHand.set(
      example.hand,
      counts.map((count, company) => count + (example[of][company] as number)),
    );
  }
  const shares = [...byHand.values()].flatMap((counts) => {
    const all = counts.reduce((total, count) => total + count, 0);
    return all > 0 ? [counts.map((count) => count / all)] : [];
  });
  return Array.from(
    { length: companies },
    (_, company) =>
      shares.reduce((total, share) => total + (share[company] as number), 0) / shares.length,
  );
}
