import { Sets } from '../../../core/collections/index.ts';
import type { Observed, Resolution } from '../engine/index.ts';
import type { Operations } from '../operations/types.ts';
import { contactQuestions } from './contacts.ts';
import { holdersOf } from './holders.ts';
import { readingQuestions, reassignedQuestions } from './numbers.ts';
import { pairQuestions } from './pair-questions.ts';
import { type Candidate, candidate, type Question } from './question.ts';
import { type Groups, groupsOf } from './question-groups.ts';

/** An answer that is worth less is not asked for. */
const leastGain = 0.5;

/**
 * What a person could be asked, the most worthwhile first. Pure; the same ads and judgements give the same questions.
 * What was judged already is not asked. What an earlier question is likely to put together counts as one for later ones:
 * ten contacts of one owner are not ten questions.
 * @param most so many at the most
 */
export function questionsOf(
  observed: Observed,
  resolution: Resolution,
  operations: Operations,
  most: number,
): Question[] {
  const groups = groupsOf(resolution, operations);
  const heldBy = holdersOf(observed, resolution, groups);
  const left = [
    ...contactQuestions(observed, resolution, operations, heldBy),
    ...pairQuestions(resolution, operations, groups, leastGain),
    ...reassignedQuestions(resolution, heldBy),
    ...readingQuestions(observed, resolution),
  ].filter(({ gain }) => gain >= leastGain);
  const expected = new Expected(groups);
  const asked: Question[] = [];
  left.sort(leastFirst);
  while (asked.length < most) {
    const next = left.pop();
    if (!next) break;
    const now = expected.restated(next);
    if (now.gain < leastGain) continue;
    // It lost by what was asked before: it waits for its turn.
    if (now.gain < (left.at(-1)?.gain ?? 0)) {
      left.splice(placeOf(left, now.gain), 0, now);
      continue;
    }
    expected.ask(now);
    const { joined: _, ...question } = now;
    asked.push(question);
  }
  return asked;
}

const leastFirst = (x: Candidate, y: Candidate): number => x.gain - y.gain;

/** Where one of this gain goes among candidates, the least worthwhile first. */
function placeOf(left: readonly Candidate[], gain: number): number {
  let [low, high] = [0, left.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((left[middle] as Candidate).gain < gain) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Groups as they would be, were what is likely answered so. */
class Expected {
  readonly #sets: Sets;
  readonly #size: Int32Array;

  constructor({ size }: Groups) {
    this.#sets = new Sets(size.length);
    this.#size = size.slice();
  }

  restated(asked: Candidate): Candidate {
    const { about, joined, parts } = asked;
    const roots = [...new Set(joined.map((group) => this.#sets.find(group)))];
    if (roots.length === joined.length) return asked;
    const joins = roots.map((root) => this.#size[root] as number);
    return candidate(about, asked, { joined: roots, joins, parts });
  }

  ask({ about, probability, joined: [first = -1, ...others] }: Candidate): void {
    if (about.kind === 'reassigned' || probability < 0.5) return;
    for (const other of others) {
      const all = [first, other].map((group) => this.#size[this.#sets.find(group)] as number);
      if (this.#sets.merge(first, other))
        this.#size[this.#sets.find(first)] = all.reduce((sum, one) => sum + one, 0);
    }
  }
}
