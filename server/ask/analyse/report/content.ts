import {
  type Compared,
  comparedOf,
  countryName,
  type ExposureAsked,
  exposure,
} from '../analyses/exposure.ts';
import type { ExposureRows, Measured } from '../analyses/measures.ts';
import { sum } from '../figures.ts';
import { coarseCount, coarseLength, coarseMiddle, coarseShare, leastTold } from './coarse.ts';

/** From what, when and by what a report is made. */
export interface Origin {
  readonly run: number | null;
  readonly files: number;
  /** When the last of them was received; null where there is none. */
  readonly received: string | null;
  /** Tells one set of received files from another, to whoever has them. */
  readonly fingerprint: string;
  readonly madeAt: string;
  readonly version: string;
}

/** A line of a table, as it is printed. */
interface Line {
  readonly what: string;
  readonly here: string;
  readonly share: string;
  readonly others: string;
  readonly othersShare: string;
}

/** All that the document prints: texts of ours, hosts, countries, months, coarse figures, and the exact ones that its end names. */
export interface ReportContent {
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly groups: readonly { readonly topic: string; readonly lines: readonly Line[] }[];
  readonly countries: readonly Line[];
  readonly months: readonly (Line & { readonly bar: number; readonly othersBar: number })[];
  readonly method: string;
  readonly mayBeWrong: readonly string[];
  readonly madeAt: string;
  readonly version: string;
}

const mostCountries = 10;
const mostMonths = 18;

/** What may be printed of a platform; every figure of what was captured is coarse. Pure. */
export function reportContent(
  rows: ExposureRows,
  asked: ExposureAsked & { readonly period: { from: string; to: string } | null },
  origin: Origin,
): ReportContent {
  const compared = comparedOf(rows, asked);
  const of = (topic: Measured['topic']) => compared.filter((one) => one.topic === topic);
  const told = ['Captures', 'Ads', 'Identifiers', 'Networks', 'Operations', 'Removal'] as const;
  return {
    title: asked.platform,
    facts: factsOf(rows, asked, origin),
    groups: told
      .map((topic) => ({ topic, lines: of(topic).map(lineOf) }))
      .filter(({ lines }) => lines.length > 0),
    countries: folded(of('Countries')).map(lineOf),
    months: monthsOf(of('Months')),
    method: exposure.method,
    mayBeWrong: exposure.mayBeWrong,
    ...{ madeAt: origin.madeAt, version: origin.version },
  };
}

function factsOf(
  rows: ExposureRows,
  { platform, period }: Parameters<typeof reportContent>[1],
  { run, files, received, fingerprint, madeAt, version }: Origin,
): ReportContent['facts'] {
  const here = rows.captures.find((row) => row.platform === platform);
  const ads = sum(rows.ads.filter((row) => row.platform === platform).map((row) => row.ads));
  // The days of so few could be those of one of them.
  const digits = ads < leastTold ? 'YYYY-MM'.length : 'YYYY-MM-DD'.length;
  const others = new Set(rows.ads.map((row) => row.platform));
  others.delete(platform);
  return [
    [
      'Platform',
      isReserved(platform) ? `${platform}, a reserved name: its data are made up` : platform,
    ],
    ['Period', periodOf(period)],
    [
      'Captured',
      here
        ? `on ${coarseCount(here.days)} days, from ${here.first.slice(0, digits)} to ${here.last.slice(0, digits)}`
        : 'never in this period',
    ],
    ['Beside it', `${others.size} other platforms, added up`],
    [
      'Data',
      `${run === null ? 'no run has looked for networks and operations yet' : `run ${run}`}; ${files} received ${files === 1 ? 'file' : 'files'}${received === null ? '' : `, the last on ${received.slice(0, 10)}`}; fingerprint ${fingerprint}`,
    ],
    [
      'Made',
      `${madeAt.slice(0, 16).replace('T', ' ')} UTC by Throughline ${version}, analysis ${exposure.name} ${exposure.version}`,
    ],
  ];
}

/** Nobody can own such a name (RFC 2606): what stands there was generated, and a report has to say so. */
const isReserved = (host: string): boolean =>
  /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/.test(host);

const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

function periodOf(period: { from: string; to: string } | null): string {
  if (!period) return 'all that was captured';
  const from = period.from === '0000' ? 'the first capture' : period.from;
  return `from ${from} to ${period.to === '9999' ? 'the last capture' : dayBefore(period.to)}`;
}

const counted = (measured: Measured | undefined) => measured?.value ?? 0;

function lineOf({ what, here, others }: Compared): Line {
  return {
    what,
    ...{ here: figureOf(here), share: shareOf(here) },
    ...{ others: figureOf(others), othersShare: shareOf(others) },
  };
}

function figureOf(measured: Measured | undefined): string {
  if (measured?.kind === 'middle') return coarseMiddle(measured.value, measured.of ?? 0);
  return coarseCount(counted(measured));
}

const shareOf = (measured: Measured | undefined): string =>
  measured?.kind === 'count' && measured.of !== undefined
    ? coarseShare(measured.value, measured.of)
    : '';

/** Those with most ads here, by name; all others as one, so that none of few ads is named. */
function folded(countries: readonly Compared[]): Compared[] {
  const isNamed = (one: Compared, at: number) =>
    at < mostCountries && counted(one.here) >= leastTold;
  const rest = countries.filter((one, at) => !isNamed(one, at));
  const named = countries.filter(isNamed).map((one) => ({
    ...one,
    what: one.what === 'none named' ? 'No country named' : countryName(one.what),
  }));
  if (rest.length === 0) return named;
  const added = (side: 'here' | 'others'): Measured | undefined => {
    const held = rest.flatMap((one) => one[side] ?? []);
    const [first] = held;
    return first && { ...first, value: held.reduce((all, { value }) => all + value, 0) };
  };
  const other: Compared = {
    ...{ topic: 'Countries', what: `Other countries (${rest.length})`, kind: 'count' },
    ...{ here: added('here'), others: added('others') },
  };
  return [...named, other];
}

/** The last months; a bar is as long as its share of the longest on its side. */
function monthsOf(months: readonly Compared[]): ReportContent['months'] {
  const shown = months.slice(-mostMonths);
  const longest = (side: 'here' | 'others') =>
    Math.max(1, ...shown.map((one) => coarseLength(counted(one[side]))));
  const [here, others] = [longest('here'), longest('others')];
  return shown.map((one) => ({
    ...lineOf(one),
    bar: coarseLength(counted(one.here)) / here,
    othersBar: coarseLength(counted(one.others)) / others,
  }));
}
