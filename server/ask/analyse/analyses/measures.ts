import { countBy, median, sum } from '../figures.ts';

interface OfPlatform {
  readonly platform: string;
}
interface Groups extends OfPlatform {
  readonly groups: number;
  readonly elsewhere: number;
  readonly ads: number;
}

/** What the statements of the exposure of a platform return, of every platform. */
export interface ExposureRows {
  readonly ads: readonly (OfPlatform & {
    readonly month: string;
    readonly ads: number;
    readonly withContact: number;
  })[];
  /** An ad that names two is in both; null: of the ads that name none. */
  readonly countries: readonly (OfPlatform & {
    readonly country: string | null;
    readonly ads: number;
  })[];
  readonly captures: readonly (OfPlatform & {
    readonly captures: number;
    readonly days: number;
    readonly first: string;
    readonly last: string;
  })[];
  readonly removed: readonly (OfPlatform & {
    readonly days: number;
    /** Days until a contact of it was back; null where it was not. */
    readonly again: number | null;
    readonly hasContact: boolean;
    readonly ads: number;
  })[];
  readonly identifiers: readonly (OfPlatform & {
    readonly identifiers: number;
    readonly elsewhere: number;
    readonly repeated: number;
  })[];
  readonly repeated: readonly (OfPlatform & { readonly ads: number })[];
  readonly networks: readonly Groups[];
  readonly operations: readonly Groups[];
}

export const topics = [
  ...([
    'Captures',
    'Ads',
    'Identifiers',
    'Networks',
    'Operations',
    'Removal',
    'Countries',
    'Months',
  ] as const),
] as const;

/** A figure of one platform, or of several added up. */
export interface Measured {
  readonly topic: (typeof topics)[number];
  readonly what: string;
  /** A count, or what lies in the middle of many. */
  readonly value: number;
  /** What it is a share of, or how many it is the middle of. */
  readonly of: number | undefined;
  readonly kind: 'count' | 'middle';
}

export interface Settings {
  readonly often: number;
  readonly days: number;
}

/** All measures of the platforms that `isOne` names, added up platform by platform. */
export function measuresOf(
  rows: ExposureRows,
  isOne: (platform: string) => boolean,
  settings: Settings,
): Measured[] {
  const own = <T extends OfPlatform>(list: readonly T[]) =>
    list.filter(({ platform }) => isOne(platform));
  const ads = own(rows.ads);
  const total = sum(ads.map((row) => row.ads));
  const count = (topic: Measured['topic'], what: string, value: number, of?: number): Measured => ({
    topic,
    what,
    value,
    of,
    kind: 'count',
  });
  const captures = sum(own(rows.captures).map((row) => row.captures));
  const identifiers = own(rows.identifiers);
  const all = sum(identifiers.map((row) => row.identifiers));
  const added = (list: readonly { readonly elsewhere: number }[]) =>
    sum(list.map(({ elsewhere }) => elsewhere));
  return [
    count('Captures', 'Captures', captures),
    {
      ...{ topic: 'Captures', what: 'Captures of an ad (mean)', kind: 'middle' },
      ...{ value: captures / total, of: total },
    },
    count('Ads', 'Ads', total),
    count('Ads', 'Ads that name a contact', sum(ads.map((row) => row.withContact)), total),
    count('Identifiers', 'Identifiers', all),
    count('Identifiers', 'Identifiers that stand on other platforms too', added(identifiers), all),
    count(
      'Identifiers',
      `Repeat advertisers: identifiers in ${settings.often} ads or more`,
      sum(identifiers.map(({ repeated }) => repeated)),
      all,
    ),
    count(
      'Identifiers',
      'Ads of repeat advertisers',
      sum(own(rows.repeated).map((row) => row.ads)),
      total,
    ),
    ...groupsOf(count, 'Networks', own(rows.networks), total),
    ...groupsOf(count, 'Operations', own(rows.operations), total),
    ...removalOf(own(rows.removed), total, settings.days),
    ...partsOf('Countries', own(rows.countries), ({ country }) => country ?? 'none named', total),
    ...partsOf('Months', ads, ({ month }) => month, total),
  ];
}

function groupsOf(
  count: (topic: Measured['topic'], what: string, value: number, of?: number) => Measured,
  topic: 'Networks' | 'Operations',
  list: readonly Groups[],
  total: number,
): Measured[] {
  const groups = sum(list.map((row) => row.groups));
  const elsewhere = sum(list.map((row) => row.elsewhere));
  return [
    count(topic, topic, groups),
    count(topic, `${topic} that stand on other platforms too`, elsewhere, groups),
    count(topic, `Ads of ${topic.toLowerCase()}`, sum(list.map(({ ads }) => ads)), total),
  ];
}

function removalOf(removed: ExposureRows['removed'], total: number, within: number): Measured[] {
  const gone = sum(removed.map(({ ads }) => ads));
  const traced = removed.filter(({ hasContact }) => hasContact);
  const back = removed.filter(({ again }) => again !== null);
  const repeated = (list: readonly { readonly ads: number }[], days: (at: number) => number) =>
    list.flatMap(({ ads }, at) => Array.from({ length: ads }, () => days(at)));
  const upFor = repeated(removed, (at) => removed[at]?.days ?? 0);
  const until = repeated(back, (at) => back[at]?.again ?? 0);
  const topic = 'Removal';
  return [
    { topic, what: 'Ads that were found removed', value: gone, of: total, kind: 'count' },
    {
      ...{ topic, what: 'Days until found removed (median)', kind: 'middle' },
      ...{ value: median(upFor), of: upFor.length },
    },
    {
      ...{ topic, kind: 'count', value: until.length },
      what: `Removed ads whose contact was in a new ad there within ${within} days`,
      of: sum(traced.map(({ ads }) => ads)),
    },
    {
      ...{ topic, what: 'Days until the new ad (median)', kind: 'middle' },
      ...{ value: median(until), of: until.length },
    },
  ];
}

function partsOf<Row extends { readonly ads: number }>(
  topic: 'Countries' | 'Months',
  rows: readonly Row[],
  name: (row: Row) => string,
  total: number,
): Measured[] {
  const counts = countBy(rows, name, ({ ads }) => ads);
  return [...counts].map(([what, value]) => ({ topic, what, value, of: total, kind: 'count' }));
}
