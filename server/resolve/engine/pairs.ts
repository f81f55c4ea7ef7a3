import { type Belief, judgedOwn, outside } from './hub-test.ts';
import type { Ties } from './ties.ts';
import { groupOf, isContact, phoneKind } from './tuning.ts';
import { sizeOf, type View, widthOf } from './view.ts';

/** What two groups share, in nats. */
export interface Shared {
  /** Contacts that both sides may be held by. */
  contact: number;
  /** The same, where the smaller side shows them in its words and not in its contact field. */
  spoken: number;
  /** Phones in the contact field of the smaller side, for the rest like those in doubt. */
  loose: number;
  /** Contacts that one side shows in few ads, in the text alone, or outside the body of its users. */
  doubtful: number;
  picture: number;
  wording: number;
  /** The same, each weighed by the share of the smaller group's ads that carry it. */
  pictureShare: number;
  wordingShare: number;
}

/** Least probability that two which share a tie have one owner, for it to count at all. */
const leastProbability = 0.3;
const surest = 0.01;
/** A number holds a group where so much of the group carries it, or so much of the lesser of both counts. */
const leastShare = 0.15;
const leastOverlap = 0.3;

/** A person's word that an identifier is one owner's outweighs what speaks against it. */
const judgedNats = 9;

export const nats = (probability: number): number =>
  probability >= judgedOwn ? judgedNats : -Math.log(Math.max(1 - probability, surest));

/** Of what a group holds by unsure readings alone; a reading of 0.87 is as good as sure, one of 0.2 is not. */
const sureness = (held: number): number => 1 - Math.max(0, 1 - held) ** 3;

/** Whether a group may be joined by this contact: by entry of the view. */
function safeEntries(view: View, ties: Ties, belief: Belief): Uint8Array {
  const safe = new Uint8Array(view.tie.length);
  for (let tie = 0; tie < ties.count; tie += 1) {
    const from = view.tieStart[tie] as number;
    const last = view.tieStart[tie + 1] as number;
    if (last - from < 2 || !isContact[ties.kind[tie] as number]) continue;
    let all = 0;
    for (let i = from; i < last; i += 1) all += view.held[view.tieEntry[i] as number] as number;
    for (let i = from; i < last; i += 1) {
      const entry = view.tieEntry[i] as number;
      if (belief.standing[entry] === outside) continue;
      const held = view.held[entry] as number;
      const size = sizeOf(view, view.groupOfEntry[entry] as number);
      const inField = (view.inField[entry] as number) >= 0.5 * held;
      const fair = held >= leastShare * size || held >= leastOverlap * Math.min(all, size);
      safe[entry] =
        ties.kind[tie] !== phoneKind || (fair && (inField || held >= leastOverlap * size)) ? 1 : 0;
    }
  }
  return safe;
}

/**
 * Calls back with every pair of groups that share anything believed in, the lower first; the object is used
 * again. A row at a time into dense columns: the cost is the sum of squares of widths.
 */
export function eachPair(
  view: View,
  ties: Ties,
  belief: Belief,
  limit: number,
  take: (a: number, b: number, shared: Readonly<Shared>) => void,
): void {
  const safe = safeEntries(view, ties, belief);
  const columns = Array.from({ length: 8 }, () => new Float64Array(view.groups));
  const [contact, spoken, loose, doubtful, picture, wording, pictureShare, wordingShare] =
    columns as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
  const touched = new Int32Array(view.groups);
  const met = new Uint8Array(view.groups);
  const shared: Shared = {
    ...{
      contact: 0,
      spoken: 0,
      loose: 0,
      doubtful: 0,
      picture: 0,
      wording: 0,
      pictureShare: 0,
      wordingShare: 0,
    },
  };
  for (let a = 0; a < view.groups; a += 1) {
    let count = 0;
    const sizeA = sizeOf(view, a);
    for (let e = view.start[a] as number; e < (view.start[a + 1] as number); e += 1) {
      const tie = view.tie[e] as number;
      const width = widthOf(view, tie);
      const probability = belief.probability[tie] as number;
      if (width < 2 || width > limit || probability < leastProbability) continue;
      const weight = nats(probability);
      const kind = ties.kind[tie] as number;
      const group = groupOf[kind];
      for (
        let i = (view.tieStart[tie + 1] as number) - 1;
        i >= (view.tieStart[tie] as number);
        i -= 1
      ) {
        const f = view.tieEntry[i] as number;
        const b = view.groupOfEntry[f] as number;
        if (b <= a) break;
        if (!met[b]) {
          met[b] = 1;
          touched[count++] = b;
        }
        if (group === 'contact') {
          const least = sizeA <= sizeOf(view, b) ? e : f;
          const named = (view.inField[least] as number) >= 0.5 * (view.held[least] as number);
          const doubt = named && kind === phoneKind ? loose : doubtful;
          const into = safe[e] && safe[f] ? (named ? contact : spoken) : doubt;
          const sure = sureness(view.held[e] as number) * sureness(view.held[f] as number);
          into[b] = (into[b] as number) + (sure < 1 ? nats(probability * sure) : weight);
        } else {
          const sizeB = sizeOf(view, b);
          const share =
            sizeA <= sizeB ? (view.held[e] as number) / sizeA : (view.held[f] as number) / sizeB;
          const [sum, part] =
            group === 'picture' ? [picture, pictureShare] : [wording, wordingShare];
          sum[b] = (sum[b] as number) + weight;
          part[b] = (part[b] as number) + weight * Math.min(1, share);
        }
      }
    }
    for (let i = 0; i < count; i += 1) {
      const b = touched[i] as number;
      shared.contact = contact[b] as number;
      shared.spoken = spoken[b] as number;
      shared.loose = loose[b] as number;
      shared.doubtful = doubtful[b] as number;
      shared.picture = picture[b] as number;
      shared.wording = wording[b] as number;
      shared.pictureShare = pictureShare[b] as number;
      shared.wordingShare = wordingShare[b] as number;
      take(a, b, shared);
      for (const column of columns) column[b] = 0;
      met[b] = 0;
    }
  }
}
