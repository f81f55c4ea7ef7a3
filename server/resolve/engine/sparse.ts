import type { Scene } from './links.ts';
import { nats } from './nats.ts';
import { counts } from './pairs.ts';
import type { Ties } from './ties.ts';
import { isContact } from './tuning.ts';
import { entryOf, sizeOf } from './view.ts';

/** Smaller groups are what they show. */
const leastAds = 3;
/** Of one owner's ads at least so many hold something of the owner's others. */
const leastShare = 1 / 3;
/** So much a pair comes to at the most that is sparse, in nats: one in four was one owner's where it would have joined. */
export const mostSparse = 1.5;
/** A contact that says less than this, in nats, stands where it may have strayed. */
const leastContact = 2;

/**
 * Whether what two groups share stands in so few of the smaller one's ads that these may be copies, or another's. A
 * contact that hardly any of the larger one's ads show counts for nothing here: such an ad is a copy that went to
 * whom it was taken from, and all ads of who copied it would be tied by it.
 */
export function isSparse(
  { view, belief, limit, contacts }: Scene,
  ties: Ties,
  small: number,
  large: number,
): boolean {
  const size = sizeOf(view, small);
  if (size < leastAds) return false;
  const says = (tie: number): boolean => {
    const there = entryOf(view, large, tie);
    if (there < 0 || !counts(view, belief, tie, limit)) return false;
    if (!isContact[ties.kind[tie] as number]) return true;
    const probability = belief.probability[tie] as number;
    const worth = contacts.worth(entryOf(view, small, tie), there, probability, nats(probability));
    return worth >= leastContact;
  };
  let holders = 0;
  for (let i = view.adStart[small] as number; i < (view.adStart[small + 1] as number); i += 1) {
    const ad = view.ads[i] as number;
    const row = ties.tie.subarray(ties.start[ad], ties.start[ad + 1]);
    if (row.some(says)) holders += 1;
    if (holders >= leastShare * size) return false;
  }
  return true;
}
