import { sources } from '../../../link/indicators/index.ts';
import type { Cell } from '../../queries/index.ts';
import { type Analysis, declare, type Findings } from '../analysis.ts';
import { quantile, rounded, sorted, written } from '../figures.ts';
import { measures, type PacedAd } from './pace.ts';

interface Rows {
  readonly groups: readonly { readonly isOne: boolean; readonly ads: readonly PacedAd[] }[];
}

/** Beside fewer nothing is compared. */
const leastBeside = 10;
/** Where too few are of about that size, so many of the nearest, whatever theirs is. */
const nearest = 20;

export const rotationOfNetwork = declare(rotationOf('network'));
export const rotationOfOperation = declare(rotationOf('operation'));

/** The same for either: only what it is asked of differs. */
function rotationOf(kind: 'network' | 'operation'): Analysis<Rows> {
  return {
    ...{ name: `rotation-${kind}`, version: 1, tags: ['numbers', 'time'], result: 'table' },
    title: `How quickly does ${kind === 'network' ? 'a network' : 'an operation'} change its numbers, and how does it post?`,
    description: `New numbers, how long each is used, and the pace of posting of one ${kind}, beside the ${kind}s of about that size.`,
    parameters: [
      {
        ...{ name: kind, type: kind, example: `${kind}:1/1` },
        title: kind === 'network' ? 'Network' : 'Operation',
      },
    ],
    method: `An ad begins when it was posted, or first captured where that is not known. A number is used from the day on which its first ad in the ${kind} began to that of its last. Times between postings, and hours (UTC), are told where five or more are known to the moment. The spread is their standard deviation divided by their mean.`,
    sources: [
      {
        text: 'Organised groups change their numbers often, so that ads are better grouped by template; a high rate of ads is named as what tells them.',
        source: sources.owners,
      },
    ],
    baseRate: `The up to 200 other ${kind}s nearest in size, from half to twice as many ads; where these are fewer than ${leastBeside}, the ${nearest} nearest, and it is said that they are of another size. Told are the values below which 25, 50 and 75% of them stay, and how many of a hundred stay below this one. Fewer than ${leastBeside} that tell a measure are no base rate.`,
    mayBeWrong: [
      `The ${kind} is an estimate of the active run. If two advertisers were put together, it seems to change its numbers; if one was split, it seems not to.`,
      'Numbers are lost, blocked or changed for the check of a platform. That says nothing of why.',
      'A number that was captured once seems to be used for one day.',
      'Programs and paid renewals post like a clock, for honest advertisers too.',
      'To be above or below most others is no sign of anything by itself: a quarter always is.',
    ],
    columns: [
      { name: 'what', title: 'Measure' },
      { name: 'value', title: kind === 'network' ? 'This network' : 'This operation' },
      { name: 'low', title: '25% below' },
      { name: 'middle', title: '50% below' },
      { name: 'high', title: '75% below' },
      { name: 'below', title: 'Others below, %' },
    ],
    statements: { groups: `ask/analyse/rotation-${kind}` },
    analyse: ({ groups }) => rotationIn(groups, kind),
  };
}

function rotationIn(groups: Rows['groups'], kind: string): Findings {
  const one = groups.find(({ isOne }) => isOne)?.ads ?? [];
  if (one.length === 0) return { rows: [], beside: [`The graph holds no ads of this ${kind}.`] };
  const others = besideWhich(groups, one.length);
  const rows = measures.map(({ what, of }) => rowOf(what, of(one), others.ads.map(of)));
  return { rows, beside: [besideWords(others, kind)] };
}

interface Others {
  readonly ads: readonly (readonly PacedAd[])[];
  readonly isOfThatSize: boolean;
}

/** Groups are given in the order of how near their size is. */
function besideWhich(groups: Rows['groups'], size: number): Others {
  const all = groups.filter(({ isOne, ads }) => !isOne && ads.length > 0).map(({ ads }) => ads);
  const alike = all.filter(({ length }) => length * 2 >= size && length <= size * 2);
  const isOfThatSize = alike.length >= leastBeside;
  return { ads: isOfThatSize ? alike : all.slice(0, nearest), isOfThatSize };
}

function besideWords({ ads, isOfThatSize }: Others, kind: string): string {
  const sizes = sorted(ads.map(({ length }) => length));
  const range = `${written(sizes[0] ?? 0)} to ${written(sizes.at(-1) ?? 0)} ads`;
  if (ads.length < leastBeside)
    return `The graph holds ${written(ads.length)} other ${kind}${ads.length === 1 ? '' : 's'}, too few for a base rate: none is shown.`;
  return isOfThatSize
    ? `Beside it stand ${written(ads.length)} ${kind}s of about that size, of ${range}.`
    : `Fewer than ${leastBeside} ${kind}s are of about that size. Beside it stand the ${written(ads.length)} nearest, of ${range}: counts cannot be compared with theirs, and rates with care.`;
}

function rowOf(what: string, value: number, of: readonly number[]): Cell[] {
  const told = sorted(of.filter(Number.isFinite));
  const cell = (number: number) => rounded(number, number < 10 ? 2 : 1);
  if (told.length < leastBeside) return [what, cell(value), null, null, null, null];
  const below = told.filter((other) => other < value).length;
  return [
    ...[what, cell(value), cell(quantile(told, 0.25)), cell(quantile(told, 0.5))],
    cell(quantile(told, 0.75)),
    Number.isFinite(value) ? rounded((100 * below) / told.length) : null,
  ];
}
