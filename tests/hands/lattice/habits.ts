import type { Trade } from './rates.ts';
import type { Topic } from './speech.ts';

/** [least, most] */
export type Span = readonly [number, number];

/** How owners of a trade go about it. Days are mean times until something is changed. */
export interface Habit {
  readonly ads: Span;
  readonly people: Span;
  readonly active: Span;
  readonly cities: Span;
  readonly boards: Span;
  /** Texts in each language. */
  readonly texts: Span;
  readonly shots: Span;
  readonly phoneDays: number;
  readonly handleDays: number;
  readonly payDays: number;
  /** Numbers for each person; below 1 people share them. */
  readonly lines: number;
  /** Posts in one sitting. */
  readonly burst: number;
  readonly topics: readonly Topic[];
  /** Posting software: spins texts, alters pictures, uses rented numbers. */
  readonly machine: boolean;
  /** Chances that an ad shows each of these. */
  readonly shows: { phone: number; handle: number; payment: number; site: number; email: number };
}

/*
trade ads people active cities boards texts shots | phone handle pay days, lines, burst | topics (service, model,
work) | phone handle payment site email
*/
const table = `
solo      1-16   1-1  5-420  1-1  1-3 1-3 0-7 | 400 500 500 1 1.6 | ssssmw | .85 .35 .015 0 .01
copycat   1-22   1-1  3-120  1-1  1-4 1-3 0-7 |  60 500 500 1 1.6 | ssssmw | .85 .35 .015 0 .01
team      5-90   2-10 60-480 1-3  2-5 1-3 2-5 | 180 240 300 1 2.5 | ssssmw | .85 .35 .22 .03 .02
operator 25-600  4-25 80-450 2-8  4-9 2-5 2-4 |   8  70 100 .6 6  | sswm   | .85 .4 .1 .06 .01
agency    3-80   1-4  60-490 1-5  2-5 2-6 1-3 | 250 500 500 1 3   | wwwm   | .8 .3 .01 .3 .3
affiliate 3-60   1-3  20-300 2-6  1-3 1-2 1-4 | 120 150 500 1 5   | smw    | .4 .5 .03 .15 .05
scammer   6-250  1-2  10-150 3-12 3-9 1-2 0-7 |  .7   9  25 2 7   | sw     | .85 .35 .12 0 0
scraper  15-250  1-1  60-400 1-1  1-3 1-1 0-0 |  90 120 500 1 1   | s      | .7 .5 0 0 0
`;

const topicOf: Readonly<Record<string, Topic>> = { s: 'service', m: 'model', w: 'work' };

function habitOf(row: string): [Trade, Habit] {
  const [spans = '', days = '', topics = '', shows = ''] = row
    .split('|')
    .map((part) => part.trim());
  const [trade, ...ranges] = spans.split(/ +/);
  const [ads, people, active, cities, boards, texts, shots] = ranges.map((range) => {
    const [low = 0, high = 0] = range.split('-').map(Number);
    return [low, high] as const;
  }) as [Span, Span, Span, Span, Span, Span, Span];
  const [phoneDays = 0, handleDays = 0, payDays = 0, lines = 0, burst = 0] = days
    .split(/ +/)
    .map(Number);
  const [phone = 0, handle = 0, payment = 0, site = 0, email = 0] = shows.split(' ').map(Number);
  const habit: Habit = {
    ...{ ads, people, active, cities, boards, texts, shots },
    ...{ phoneDays, handleDays, payDays, lines, burst },
    topics: [...topics].map((letter) => topicOf[letter] ?? 'service'),
    machine: trade === 'operator',
    shows: { phone, handle, payment, site, email },
  };
  return [trade as Trade, habit];
}

/** What is usual in each trade. Scrapers copy, so only their contacts follow this. */
export const habits = Object.fromEntries(table.trim().split('\n').map(habitOf)) as Readonly<
  Record<Trade, Habit>
>;
