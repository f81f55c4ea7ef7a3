import type { Overlap } from './overlap.ts';
import { settled, settledShare } from './settled.ts';

/**
 * How owners here use the words and pictures that are theirs alone under several contacts. Some collections are of owners
 * who use them under any, in others each number has its own: so it is learnt.
 */
export interface Habits {
  /** 0..1: how often two groups of one owner have none in common. */
  readonly apart: number;
  /** Of what would be in common if ads had come to either by chance, the share that is where not all is kept apart. */
  readonly mixed: number;
  /** 0..1: of pairs that a contact ties and that show others as well, those that are strangers. */
  readonly strangers: number;
}

/** A pair that a contact ties, as a round looks at it. */
export interface Tied extends Overlap {
  /** What all signs but this one come to, in nats for one owner. */
  readonly nats: number;
  /** The smaller side shows a sound contact that the larger never shows. */
  readonly rival: boolean;
}

/** The same share between strangers: a copy, a stock picture that only these two have. */
const chance = 0.04;
/** What is taken for so as long as nobody was seen, and how many pairs that counts for. */
const begin = { apart: 0.4, mixed: 0.5, strangers: 0.1 };
const beginPairs = { uses: 2, strangers: 5 };
const [leastMixed, mostMixed] = [0.15, 1.2];
/** Less than this would be in common: it says nothing. */
const leastExpected = 1;
/** From so many nats on nearly all pairs are one owner's; from fewer on nothing is doubted. */
const sure = 3;
const undoubted = 1;
/** Fewer pairs say nothing of habits. */
const leastPairs = 10;
/** Where owners keep more than this apart, those who have none in common are owners, too, however many they are. */
const mostApart = 0.4;
/** All pairs learnt from together say more of one pair than it does: chosen so that both kinds of errors fell. */
const weight = 2;

/** Remembers pairs from round to round; one that is refused and comes again counts again. */
export class HabitTally {
  readonly #ofOne: Overlap[] = [];
  readonly #ofRivals: Overlap[] = [];

  add({ common, expected, nats, rival }: Tied): void {
    if (expected < leastExpected) return;
    if (nats >= sure) this.#ofOne.push({ common, expected });
    if (rival && nats >= undoubted) this.#ofRivals.push({ common, expected });
  }

  /** Undefined: too little was seen, or owners here keep too much apart. */
  learn(): Habits | undefined {
    if (Math.min(this.#ofOne.length, this.#ofRivals.length) < leastPairs) return undefined;
    const uses = usesOf(this.#ofOne);
    if (uses.apart > mostApart) return undefined;
    return { ...uses, strangers: strangersIn(this.#ofRivals, uses) };
  }
}

type Uses = Pick<Habits, 'apart' | 'mixed'>;

/** Expectation-maximisation over two kinds of pairs of one owner, each with Poisson counts in common. */
function usesOf(pairs: readonly Overlap[]): Uses {
  const before = beginPairs.uses;
  const learn = ({ apart, mixed }: Uses): Uses => {
    let [kept, common, expected] = [0, 0, 0];
    for (const pair of pairs) {
      // Of hundreds in common the odds are beyond all numbers.
      const share = 1 / (1 + apart / ((1 - apart) * timesLikelier(mixed, pair)));
      kept += 1 - share;
      common += share * pair.common;
      expected += share * pair.expected;
    }
    const rate = (common + before * begin.mixed) / (expected + before);
    return {
      apart: (kept + before * begin.apart) / (pairs.length + before),
      mixed: Math.min(mostMixed, Math.max(leastMixed, rate)),
    };
  };
  return settled(
    { apart: begin.apart, mixed: begin.mixed },
    learn,
    (a, b) => Math.abs(a.apart - b.apart) + Math.abs(a.mixed - b.mixed),
  );
}

function strangersIn(pairs: readonly Overlap[], uses: Uses): number {
  const likely = pairs.map((pair) => timesLikelierOfOne(uses, pair));
  const learn = (share: number): number => {
    let found = beginPairs.strangers * begin.strangers;
    for (const times of likely) found += share / (share + (1 - share) * times);
    return found / (pairs.length + beginPairs.strangers);
  };
  return settledShare(begin.strangers, learn);
}

/** How many times likelier an overlap is where things are mixed than where they are not. */
const timesLikelier = (mixed: number, { common, expected }: Overlap): number =>
  Math.exp(common * Math.log(mixed / chance) + (chance - mixed) * expected);

/** The same of rivals who are one owner's, mixed or not. */
function timesLikelierOfOne({ apart, mixed }: Uses, overlap: Overlap): number {
  // Either of two who show different contacts may be the one that keeps to itself.
  const together = (1 - apart) ** 2;
  return 1 - together + together * timesLikelier(mixed, overlap);
}

/** What an overlap of rivals whom a contact ties says against one owner, in nats, 0 or less. */
export function againstOne(habits: Habits | undefined, overlap: Overlap): number {
  if (!habits) return 0;
  const { strangers } = habits;
  const odds = strangers / ((1 - strangers) * timesLikelierOfOne(habits, overlap));
  return -weight * Math.log1p(odds);
}
