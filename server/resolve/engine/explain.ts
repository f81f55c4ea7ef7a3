import type { Ground } from './ground.ts';
import type { Belief } from './hub-test.ts';
import { nats } from './pairs.ts';
import type { Ties } from './ties.ts';
import { isContact } from './tuning.ts';
import type { JoinEvidence } from './types.ts';
import { entryOf, type View, widthOf } from './view.ts';

/** From so many nats on a tie is enough by itself (a contact), or counts as one of two (anything). */
const strong = 3;
const weak = 1;

/** What two groups share, the most telling first. */
export function evidenceOf(
  view: View,
  ties: Ties,
  belief: Belief,
  { callersIdentifier }: Ground,
  a: number,
  b: number,
): JoinEvidence[] {
  const rowLength = (group: number) =>
    (view.start[group + 1] as number) - (view.start[group] as number);
  const [short, long] = rowLength(a) <= rowLength(b) ? [a, b] : [b, a];
  const found: JoinEvidence[] = [];
  for (let e = view.start[short] as number; e < (view.start[short + 1] as number); e += 1) {
    const tie = view.tie[e] as number;
    const f = entryOf(view, long, tie);
    if (f < 0) continue;
    const probability = belief.probability[tie] as number;
    const [ours, theirs] = short === a ? [e, f] : [f, e];
    found.push({
      identifier: callersIdentifier[ties.identifier[tie] as number] as number,
      era: ties.era[tie] as number,
      weight: weightOf(probability, isContact[ties.kind[tie] as number] === 1),
      probability,
      groups: widthOf(view, tie),
      ads: [Math.round(view.held[ours] as number), Math.round(view.held[theirs] as number)],
    });
  }
  return found.sort((x, y) => y.probability - x.probability);
}

function weightOf(probability: number, contact: boolean): JoinEvidence['weight'] {
  const worth = nats(probability);
  if (contact && worth >= strong) return 'strong';
  return worth >= weak ? 'weak' : 'slight';
}
