import { countBy, dayMs, greatest, hourMs, median, sum } from '../figures.ts';

/** An ad: when it began, the moment of posting where it is known, and its phones. */
export type PacedAd = readonly [start: string, postedAt: string | null, phones: readonly string[]];

/** Something of how a group of ads changes its numbers, or posts; NaN where its ads do not tell it. */
interface Measure {
  readonly what: string;
  readonly of: (ads: readonly PacedAd[]) => number;
}

/** So many postings of a known hour, or intervals, tell something of the pace. */
const leastPostings = 5;
const busiestHours = 3;

export const measures: readonly Measure[] = [
  { what: 'Ads', of: (ads) => ads.length },
  { what: 'Days from the first ad to the last', of: daysOf },
  { what: 'Numbers', of: (ads) => usesOf(ads).length },
  {
    what: 'New numbers in 30 days, after the first',
    of: (ads) => {
      const uses = usesOf(ads);
      return uses.length === 0 ? Number.NaN : ((uses.length - 1) * 30) / Math.max(30, daysOf(ads));
    },
  },
  {
    what: 'Days that a number is used (median)',
    of: (ads) => median(usesOf(ads).map(({ from, to }) => (to - from) / dayMs + 1)),
  },
  {
    what: 'Numbers used for a week at most, %',
    of: (ads) => {
      const uses = usesOf(ads);
      return (100 * uses.filter(({ from, to }) => to - from < 7 * dayMs).length) / uses.length;
    },
  },
  { what: 'Numbers in use on one day, at the most', of: mostAtOnce },
  { what: 'Ads that began on one day, at the most', of: (ads) => greatest(perDay(ads)) },
  {
    what: 'Days on which an ad began, %',
    of: (ads) => (100 * perDay(ads).length) / daysOf(ads),
  },
  { what: 'Hours between postings (median)', of: (ads) => ofIntervals(ads, median) },
  {
    what: 'Spread of these hours (0: a clock, 1: chance)',
    of: (ads) => ofIntervals(ads, spread),
  },
  { what: `Postings in the ${busiestHours} busiest hours of the day, %`, of: busiest },
];

const dayOf = (time: string): number => Date.parse(time.slice(0, 10));

/** Both ends are in it. */
function daysOf(ads: readonly PacedAd[]): number {
  const days = ads.map(([start]) => dayOf(start));
  return (greatest(days) + greatest(days.map((day) => -day))) / dayMs + 1;
}

interface Use {
  readonly from: number;
  readonly to: number;
}

/** From the day on which the first ad of a number began to that of its last, by number. */
function usesOf(ads: readonly PacedAd[]): Use[] {
  const uses = new Map<string, { from: number; to: number }>();
  for (const [start, , phones] of ads)
    for (const phone of phones) {
      const day = dayOf(start);
      const held = uses.get(phone);
      if (!held) uses.set(phone, { from: day, to: day });
      else {
        held.from = Math.min(held.from, day);
        held.to = Math.max(held.to, day);
      }
    }
  return [...uses.values()];
}

function mostAtOnce(ads: readonly PacedAd[]): number {
  const turns = usesOf(ads)
    .flatMap(({ from, to }) => [
      [from, 1],
      [to + dayMs, -1],
    ])
    .sort(([one = 0, up = 0], [other = 0, down = 0]) => one - other || up - down);
  let [now, most] = [0, 0];
  for (const [, turn = 0] of turns) {
    now += turn;
    most = Math.max(most, now);
  }
  return most;
}

const perDay = (ads: readonly PacedAd[]): number[] => [
  ...countBy(ads, ([start]) => start.slice(0, 10)).values(),
];

const postings = (ads: readonly PacedAd[]): string[] =>
  ads.flatMap(([, postedAt]) => (postedAt === null ? [] : [postedAt])).sort();

/** Of the hours between one posting and the next, where there are enough. */
function ofIntervals(ads: readonly PacedAd[], tell: (hours: readonly number[]) => number): number {
  const times = postings(ads).map((time) => Date.parse(time));
  const hours = times.slice(1).map((time, i) => (time - (times[i] ?? time)) / hourMs);
  return hours.length < leastPostings ? Number.NaN : tell(hours);
}

/** The standard deviation as a share of the mean. */
function spread(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  const variance = sum(values.map((value) => (value - mean) ** 2)) / values.length;
  return Math.sqrt(variance) / mean;
}

/** By the clock of UTC. */
function busiest(ads: readonly PacedAd[]): number {
  const times = postings(ads);
  if (times.length < leastPostings) return Number.NaN;
  const hours = [...countBy(times, (time) => time.slice(11, 13)).values()];
  const most = hours.sort((one, other) => other - one).slice(0, busiestHours);
  return (100 * sum(most)) / times.length;
}
