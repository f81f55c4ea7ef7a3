import { isContact } from '../ground/tuning.ts';
import { entryOf, sizeOf, type View } from '../groups/view.ts';
import { nats } from '../hubs/nats.ts';
import type { Ties } from '../ties/ties.ts';
import type { Scene } from './links.ts';
import { counts } from './pairs.ts';

/** Smaller groups are what they show. */
const leastAds = 3;
/** On either side something of the other's stands in so many ads at least, for each ad of the smaller side. */
const leastShare = 1 / 3;
/** So much a pair comes to at the most that is sparse, in nats: one in four was one owner's where it would have joined. */
export const mostSparse = 1.5;
/** A contact that says less than this, in nats, stands where it may have strayed. */
const leastContact = 2;

/**
 * Whether what two groups share stands in so few ads of the one or the other that these may be copies, or somebody
 * else's. Of two groups of one owner much of the smaller one is like much of the larger one. A thief's few ads among
 * a seller's hold things of many victims, each of whom has them in many ads. A contact that hardly any ads of one side
 * show counts for nothing here: an ad that went to whom it was copied from would tie all ads of its number.
 */
export function isSparse(scene: Scene, ties: Ties, small: number, large: number): boolean {
  const { view } = scene;
  const size = sizeOf(view, small);
  if (size < leastAds) return false;
  const says = (tie: number) => isSaid(scene, ties, tie, small, large);
  const least = leastShare * size;
  return !holdsIn(view, ties, small, least, says) || !holdsIn(view, ties, large, least, says);
}

/** Whether both hold a tie that is believed in and has not strayed to either. */
function isSaid(
  { view, belief, limit, contacts }: Scene,
  ties: Ties,
  tie: number,
  small: number,
  large: number,
): boolean {
  if (!counts(view, belief, tie, limit)) return false;
  const [e, f] = [entryOf(view, small, tie), entryOf(view, large, tie)];
  if (e < 0 || f < 0) return false;
  if (!isContact[ties.kind[tie] as number]) return true;
  const probability = belief.probability[tie] as number;
  return contacts.worth(e, f, probability, nats(probability)) >= leastContact;
}

/** Whether so many ads of a group hold something that says so. */
function holdsIn(
  view: View,
  ties: Ties,
  group: number,
  least: number,
  says: (tie: number) => boolean,
): boolean {
  let holders = 0;
  for (let i = view.adStart[group] as number; i < (view.adStart[group + 1] as number); i += 1) {
    const ad = view.ads[i] as number;
    if (ties.tie.subarray(ties.start[ad], ties.start[ad + 1]).some(says)) holders += 1;
    if (holders >= least) return true;
  }
  return false;
}
