import { countryEntity } from '../../../core/model/index.ts';
import { sources } from '../../../link/indicators/index.ts';
import type { EntityCell } from '../../queries/index.ts';
import { declare, type Findings } from '../analysis.ts';
import { compare, countBy, rounded, shareOf, sum, written } from '../figures.ts';
import { beganAtOnce, changesOf, type SeenIn } from './changes.ts';
import { expectedOn } from './expected.ts';

const spans = ['month', 'quarter', 'year'] as const;

interface Rows {
  readonly identifiers: readonly { readonly seen: readonly SeenIn[] }[];
  readonly captured: readonly {
    readonly country: string;
    readonly month: string;
    readonly ads: number;
  }[];
}

interface Asked {
  readonly by: (typeof spans)[number];
  readonly from: string | null;
  readonly to: string | null;
  readonly least: number;
}

/** Identifiers on one way in one span of time. */
interface Corridor {
  readonly span: string;
  readonly from: string;
  readonly to: string;
  readonly identifiers: number;
}

export const corridors = declare<Rows>({
  ...{ name: 'corridors', version: 2, tags: ['movement'], result: 'chart' },
  title: 'From which country to which do identifiers go, and when?',
  description:
    'Identifiers whose ads name one country and then another, by direction and span of time, beside the way back, the ads that were captured there, and what chance alone would bring.',
  parameters: [
    {
      ...{ name: 'by', title: 'Span of time', type: 'text', choices: spans },
      default: 'quarter',
    },
    {
      ...{ name: 'period', title: 'Period', type: 'period', default: '' },
      help: 'Ads that were seen in it',
    },
    { name: 'from', title: 'From country', type: 'country', default: '' },
    { name: 'to', title: 'To country', type: 'country', default: '' },
    {
      ...{ name: 'least', title: 'Identifiers, at least', type: 'integer', least: 1 },
      default: '2',
    },
    { name: 'confidence', title: 'Confidence', type: 'confidence', default: '0.6' },
  ],
  method:
    'For each identifier that is no hub the days on which its ads began are put in order, each with the countries that they name. It came to a country that was not among those of its last day, from those of that day which it left, or from all of them where it left none. An identifier counts once for each way and span of time, on the day of its first ad there.',
  sources: [
    {
      text: 'Movement between places was read from the order of ads of one number.',
      source: sources.circuits,
    },
  ],
  baseRate:
    'Expected: as many as would take this way in that span if where one arrives had nothing to do with where one left, beyond that nobody goes from a country to itself (quasi-independence). It is fitted so that as many leave each country, and arrive in each, as were found. Beside it, the way back in the same span, and the ads that began in the country of arrival.',
  mayBeWrong: [
    'The fewer countries a span has, the nearer what is expected comes to what was found; with two it is the same, and tells nothing.',
    'It counts identifiers, not people. Nobody is known to have travelled.',
    'A country whose boards are captured more often, or since later, seems to be arrived in more often: look at the ads that began there.',
    'One large agency, or one text that is copied, makes a corridor by itself.',
    'What both countries showed first on one day has no direction, and is left out.',
    'Small numbers differ from what is expected by chance alone.',
  ],
  slow: 'about 3 s at 100,000 ads',
  columns: [
    { name: 'span', title: 'Span' },
    { name: 'from', title: 'From' },
    { name: 'to', title: 'To' },
    { name: 'identifiers', title: 'Identifiers' },
    { name: 'expected', title: 'Expected' },
    { name: 'back', title: 'The way back' },
    { name: 'ads', title: 'Ads that began there' },
  ],
  statements: {
    identifiers: 'ask/analyse/corridors-identifiers',
    captured: 'ask/analyse/corridors-captured',
  },
  analyse: (rows, parameters) => corridorsOf(rows, parameters as unknown as Asked),
});

/** “2026-Q1” of a day or a month. */
function spanOf(day: string, by: Asked['by']): string {
  if (by === 'year') return day.slice(0, 4);
  if (by === 'month') return day.slice(0, 7);
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

const key = (...parts: string[]) => parts.join(' ');

function corridorsOf({ identifiers, captured }: Rows, { by, from, to, least }: Asked): Findings {
  const all = countedOf(identifiers, by);
  const on = new Map(all.map((one) => [key(one.span, one.from, one.to), one.identifiers]));
  const expected = new Map(
    [...new Set(all.map(({ span }) => span))].map((span) => [
      span,
      expectedOn(all.filter((one) => one.span === span)),
    ]),
  );
  const began = countBy(
    captured,
    ({ country, month }) => key(spanOf(month, by), country),
    ({ ads }) => ads,
  );
  const shown = all.filter(
    (one) =>
      one.identifiers >= least &&
      (from === null || one.from === from) &&
      (to === null || one.to === to),
  );
  return {
    rows: shown.map((one) => [
      ...[one.span, countryCell(one.from), countryCell(one.to), one.identifiers],
      rounded(expected.get(one.span)?.(one.from, one.to) ?? Number.NaN, 1),
      on.get(key(one.span, one.to, one.from)) ?? 0,
      began.get(key(one.span, one.to)) ?? 0,
    ]),
    beside: besideOf(identifiers, all, shown),
  };
}

/** Each identifier once for each way and span; the latest span first, in it the most. */
function countedOf(identifiers: Rows['identifiers'], by: Asked['by']): Corridor[] {
  const found = new Map<string, { span: string; from: string; to: string; identifiers: number }>();
  for (const { seen } of identifiers) {
    const own = new Map(
      changesOf(seen).map((change) => {
        const span = spanOf(change.day, by);
        return [key(span, change.from, change.to), { ...change, span }];
      }),
    );
    for (const [name, { span, from, to }] of own) {
      const held = found.get(name) ?? { span, from, to, identifiers: 0 };
      held.identifiers += 1;
      found.set(name, held);
    }
  }
  return [...found.values()].sort(
    (one, other) =>
      compare(other.span, one.span) ||
      other.identifiers - one.identifiers ||
      compare(key(one.from, one.to), key(other.from, other.to)),
  );
}

function besideOf(
  identifiers: Rows['identifiers'],
  all: readonly Corridor[],
  shown: readonly Corridor[],
): string[] {
  const atOnce = identifiers.filter(({ seen }) => beganAtOnce(seen)).length;
  const counted = (ways: readonly Corridor[]) => sum(ways.map((one) => one.identifiers));
  return [
    `${written(identifiers.length)} identifiers have ads in two countries or more; ${shareOf(atOnce, identifiers.length)} of them began in several on one day, which has no direction.`,
    `Shown are ${shareOf(counted(shown), counted(all))} of all changes of country, on ${written(shown.length)} of ${written(all.length)} ways.`,
  ];
}

function countryCell(code: string): EntityCell {
  const { id, caption } = countryEntity(code);
  return { id, kind: 'country', caption };
}
