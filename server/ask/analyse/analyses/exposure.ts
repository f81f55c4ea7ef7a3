import { countryEntity } from '../../../core/model/index.ts';
import type { Cell, ParameterValues } from '../../queries/index.ts';
import { declare, type Findings } from '../analysis.ts';
import { compare, percent, rounded, sum, written } from '../figures.ts';
import { type ExposureRows, type Measured, measuresOf, type Settings, topics } from './measures.ts';

export interface ExposureAsked extends Settings {
  readonly platform: string;
}

/** A measure of the platform, beside that of all others together; none: nothing of it is there. */
export interface Compared extends Pick<Measured, 'topic' | 'what' | 'kind'> {
  readonly here: Measured | undefined;
  readonly others: Measured | undefined;
}

export const exposure = declare<ExposureRows>({
  ...{ name: 'platform-exposure', version: 2, tags: ['platforms'], result: 'table' },
  title: 'What stands on a platform, beside all others?',
  description:
    'Ads, identifiers, networks and operations of one platform, how long ads were up that were found removed, what came back, repeat advertisers, countries and months: each beside all other platforms together. A report of it without personal data can be handed on.',
  parameters: [
    { name: 'platform', title: 'Platform', type: 'platform', example: 'lotus-board.example' },
    {
      ...{ name: 'period', title: 'Period', type: 'period', default: '' },
      help: 'Ads that were seen in it',
    },
    {
      ...{ name: 'often', title: 'Repeated: ads, at least', type: 'integer', least: 2 },
      default: '5',
    },
    {
      ...{ name: 'days', title: 'Came back: days, at most', type: 'integer', least: 1, most: 3650 },
      default: '30',
    },
  ],
  method:
    'Each platform is counted by itself; the others are then added up, so that an identifier or network on three of them counts three times. Identifiers are phones, emails, accounts, payment handles and websites; hubs, which many unrelated advertisers share, are left out. Days until removal go from the first capture to the first that found the ad gone. A contact came back where it stands in an ad of the same platform that was first captured afterwards.',
  sources: [],
  baseRate:
    'The same measure of all other platforms together, as a count and as a share. Shares can be compared, counts only where both were captured alike.',
  mayBeWrong: [
    'An ad counts in each country that it names, or names a place of: one that names two is in both.',
    'It counts what was captured, not what stood there. A platform that is captured often or for long shows more of everything.',
    'Nobody saw the moment of removal: it lies between two captures. An ad that was never captured again is not known to be removed.',
    'Who removed an ad is not known: the platform, or who had placed it.',
    'That a contact comes back says nothing about what is advertised, nor that it was removed for a reason.',
    'Networks and operations are estimates of the active run, and can be wrong.',
    'None of this says that an ad, or a platform, does anything unlawful.',
  ],
  slow: 'about 5 s at 100,000 ads',
  columns: [
    { name: 'topic', title: 'About' },
    { name: 'what', title: 'Measure' },
    { name: 'here', title: 'Here' },
    { name: 'share', title: 'Here, %' },
    { name: 'others', title: 'Others' },
    { name: 'othersShare', title: 'Others, %' },
  ],
  statements: {
    captures: 'ask/analyse/exposure-captures',
    ads: 'ask/analyse/exposure-ads',
    countries: 'ask/analyse/exposure-countries',
    removed: 'ask/analyse/exposure-removed',
    identifiers: 'ask/analyse/exposure-identifiers',
    repeated: 'ask/analyse/exposure-repeated',
    networks: 'ask/analyse/exposure-networks',
    operations: 'ask/analyse/exposure-operations',
  },
  analyse: (rows, parameters) => exposureOf(rows, exposureAsked(parameters)),
});

const exposureAsked = (parameters: ParameterValues): ExposureAsked =>
  parameters as unknown as ExposureAsked;

function exposureOf(rows: ExposureRows, asked: ExposureAsked): Findings {
  const compared = comparedOf(rows, asked);
  const others = new Set(rows.ads.map(({ platform }) => platform));
  others.delete(asked.platform);
  return {
    rows: compared.map(({ topic, what, here, others: there }) => [
      ...[topic, topic === 'Countries' ? named(what) : what],
      ...figuresOf(here),
      ...figuresOf(there),
    ]),
    beside: [
      ...(rows.networks.length === 0
        ? ['No run has found networks in this period: they and the operations are not counted.']
        : []),
      `Beside it stand ${written(others.size)} other platforms with ${written(sum(rows.ads.filter((row) => row.platform !== asked.platform).map(({ ads }) => ads)))} ads.`,
    ],
  };
}

/** Every measure of the platform beside that of the others, by topic. */
export function comparedOf(rows: ExposureRows, asked: ExposureAsked): Compared[] {
  const measured = (isOne: (platform: string) => boolean) => {
    const list = measuresOf(rows, isOne, asked);
    return new Map(list.map((one) => [`${one.topic} ${one.what}`, one]));
  };
  const here = measured((platform) => platform === asked.platform);
  const others = measured((platform) => platform !== asked.platform);
  const all = new Map([...others, ...here]);
  // Where no run has looked nothing was found, which is not that there is none.
  const untold = rows.networks.length === 0 ? ['Networks', 'Operations'] : [];
  return [...all]
    .filter(([, { topic }]) => !untold.includes(topic))
    .map(([key, { topic, what, kind }]) => ({
      ...{ topic, what, kind },
      ...{ here: here.get(key), others: others.get(key) },
    }))
    .sort(
      (one, other) =>
        topics.indexOf(one.topic) - topics.indexOf(other.topic) || inTopic(one, other),
    );
}

/** Countries by their ads here, months in order; the others as they are declared, which a sort keeps. */
function inTopic(one: Compared, other: Compared): number {
  if (one.topic === 'Countries')
    return (
      (other.here?.value ?? 0) - (one.here?.value ?? 0) ||
      (other.others?.value ?? 0) - (one.others?.value ?? 0) ||
      compare(one.what, other.what)
    );
  return one.topic === 'Months' ? compare(one.what, other.what) : 0;
}

/** A value and its share; that of a median is none. */
function figuresOf(measured: Measured | undefined): Cell[] {
  if (!measured) return [0, null];
  const { value, of, kind } = measured;
  return [rounded(value, 1), kind === 'middle' || of === undefined ? null : percent(value, of)];
}

export const countryName = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? countryEntity(code).caption : code;

function named(code: string): Cell {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const { id, caption } = countryEntity(code);
  return { id, kind: 'country', caption };
}
