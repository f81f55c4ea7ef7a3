import { adName } from '../../../core/model/index.ts';
import { sources } from '../../../link/indicators/index.ts';
import type { Cell, EntityCell, ParameterValues } from '../../queries/index.ts';
import { declare, type Findings } from '../analysis.ts';
import { greatest, median, quantile, rounded, shareOf, sorted, written } from '../figures.ts';
import { type Stay, type Step, stepsOf } from './steps.ts';

interface AdRow {
  readonly id: string;
  readonly platform: string;
  readonly city: string | null;
  readonly country: string | null;
  readonly firstCaptured: string;
  readonly start: string;
  readonly last: string;
  readonly toTheDay: boolean;
  readonly places: readonly (EntityCell & { readonly lat: number; readonly lon: number })[];
}

type Packed = readonly [string, string, boolean, readonly (readonly [number, number])[]];

interface Rows {
  readonly ads: readonly AdRow[];
  readonly all: readonly { readonly id: string; readonly ads: readonly Packed[] }[];
}

interface Asked {
  readonly entity: string;
  readonly kmh: number;
  readonly gap: number;
}

/** The statement gives no more. */
const mostAds = 20_000;

export const movement = declare<Rows>({
  ...{ name: 'movement', version: 2, tags: ['movement'], result: 'table' },
  title: 'How does an identifier go from place to place?',
  description:
    'From one ad of a number, account, picture, template or network to the next: kilometres, days, the least speed, two places at once, and the days in which no ad was up.',
  parameters: [
    { name: 'entity', title: 'Entity', type: 'entity', example: 'phone:+77000005030' },
    {
      ...{ name: 'period', title: 'Period', type: 'period', default: '' },
      help: 'Ads that were seen in it',
    },
    {
      ...{ name: 'kmh', title: 'Fast: km/h, at least', type: 'number', least: 1, default: '200' },
      help: 'Faster than a car',
    },
    {
      ...{ name: 'gap', title: 'Silent: days, at least', type: 'integer', least: 1 },
      default: '14',
    },
  ],
  method:
    'Ads that name a place are put in the order of posting, or else of first capture. Between one and the next it takes the shortest way between any of their places, and the longest time between their starts: where only the day is known, until its end; never less than an hour. That is the least speed that fits both. Shown are steps to another place, and those with a silence.',
  sources: [
    {
      text: 'The number that is advertised was a key element in observing movement between cities.',
      source: sources.circuits,
    },
  ],
  baseRate:
    'The steps of all contacts of the same kind whose ads name different places, hubs left out; an entity that is no contact stands beside phones. Said of them: how many are as fast, at how many steps, and how long they are silent.',
  mayBeWrong: [
    'Days without an ad are the most on end, between the one and the next, in which no ad was up: ads that name no place count there too.',
    'A place is what an ad names, not where anybody was. Ads are placed ahead of a journey, and in cities where nobody goes.',
    'One number can be in several hands: an agency, friends who share it, a number that was given to somebody new.',
    'An ad stays up after somebody left: that it was still up says little of two places at once.',
    'What was captured late seems to start late. A silence may be one of the capturing.',
    'A city that was read wrong makes a journey by itself: open the ad.',
  ],
  slow: 'about 2 s at 100,000 ads',
  columns: [
    { name: 'from', title: 'From' },
    { name: 'to', title: 'To' },
    { name: 'fromDay', title: 'Ad of' },
    { name: 'toDay', title: 'Next ad of' },
    { name: 'days', title: 'Days, at most' },
    { name: 'km', title: 'Kilometres' },
    { name: 'kmh', title: 'km/h, at least' },
    { name: 'overlap', title: 'At once' },
    { name: 'silent', title: 'Days without an ad' },
    { name: 'ad', title: 'Ad' },
    { name: 'nextAd', title: 'Next ad' },
  ],
  statements: { ads: 'ask/analyse/movement-one', all: 'ask/analyse/movement-all' },
  analyse: ({ ads, all }, parameters) => movementOf(ads, all, asked(parameters)),
});

const asked = (parameters: ParameterValues): Asked => parameters as unknown as Asked;

interface Placed extends Stay {
  readonly row: AdRow;
}

function movementOf(ads: Rows['ads'], all: Rows['all'], { entity, kmh, gap }: Asked): Findings {
  const { steps, silence } = stepsOf<Placed>(ads.map(stayOf));
  const shown = steps.filter(({ km, silentDays }) => km > 0 || silentDays >= gap);
  const others = all.filter(({ id }) => id !== entity).map(({ ads: held }) => ofContact(held));
  return {
    rows: shown.map(rowOf),
    beside: [
      ...fastBeside(steps, others, kmh),
      ...silenceBeside(silence, others, gap),
      ...leftOut(ads),
    ],
  };
}

const stayOf = (row: AdRow): Placed => ({
  ...{ start: row.start, last: row.last, toTheDay: row.toTheDay, row },
  spots: row.places.map(({ lat, lon }) => [lat, lon]),
});

const overlaps = { day: 'both began that day', up: 'the first was still up' } as const;

function rowOf({ from, to, km, hours, kmh, overlap, silentDays }: Step<Placed>): Cell[] {
  return [
    placesOf(from.row),
    placesOf(to.row),
    from.start.slice(0, 10),
    to.start.slice(0, 10),
    rounded(hours / 24, 1),
    rounded(km),
    rounded(kmh, kmh < 10 ? 1 : 0),
    overlap ? overlaps[overlap] : null,
    silentDays,
    adOf(from.row),
    adOf(to.row),
  ];
}

const placesOf = ({ places }: AdRow): Cell =>
  places.map(({ id, kind, caption }) => ({ id, kind, caption }));
const adOf = ({ id, platform, city, country, firstCaptured }: AdRow): EntityCell => ({
  ...{ id, kind: 'ad' },
  caption: adName({
    ...{ platform, firstCaptured },
    ...(city === null ? {} : { city }),
    ...(country === null ? {} : { country }),
  }),
});

/** What the steps of one contact come to. */
interface Contact {
  readonly speeds: readonly number[];
  readonly silence: number;
  readonly isAtOnce: boolean;
}

function ofContact(ads: readonly Packed[]): Contact {
  const { steps, silence } = stepsOf(
    ads.map(([start, last, toTheDay, spots]) => ({ start, last, toTheDay, spots })),
  );
  return { silence, ...toldBy(steps) };
}

const toldBy = (steps: readonly Step[]): Omit<Contact, 'silence'> => ({
  speeds: steps.filter(({ km }) => km > 0).map((step) => step.kmh),
  isAtOnce: steps.some(({ overlap }) => overlap === 'day'),
});

function fastBeside(steps: readonly Step[], all: readonly Contact[], kmh: number): string[] {
  const one = toldBy(steps);
  const others = all.filter(({ speeds }) => speeds.length > 0);
  if (others.length === 0)
    return ['No other contact of this kind has ads in different places: there is no base rate.'];
  const isFast = (speed: number) => speed >= kmh;
  const speeds = others.flatMap(({ speeds: own }) => own);
  const fastest = sorted(others.map(({ speeds: own }) => greatest(own)));
  return [
    `Steps to another place of ${written(kmh)} km/h or more: ${shareOf(one.speeds.filter(isFast).length, one.speeds.length)} here, ${shareOf(speeds.filter(isFast).length, speeds.length)} of all others.`,
    `Other contacts with ads in different places: ${shareOf(fastest.filter(isFast).length, fastest.length)} have at least one such step. The fastest step of half of them is below ${written(median(fastest))} km/h, that of nine in ten below ${written(quantile(fastest, 0.9))} km/h; here it is ${written(greatest(one.speeds))} km/h.`,
    `In different places with ads that began on one day: ${one.isAtOnce ? 'here too' : 'not here'}; ${shareOf(others.filter(({ isAtOnce }) => isAtOnce).length, others.length)} of the others.`,
  ];
}

function silenceBeside(silence: number, others: readonly Contact[], gap: number): string[] {
  if (others.length === 0) return [];
  const longest = others.map((one) => one.silence);
  return [
    `The longest time without an ad is ${written(silence)} days here. ${shareOf(longest.filter((days) => days >= gap).length, longest.length)} of the others have one of ${gap} days or more; half of them none longer than ${written(median(longest))} days.`,
  ];
}

function leftOut(ads: readonly AdRow[]): string[] {
  const without = ads.filter(({ places }) => places.length === 0).length;
  return [
    ...(without > 0
      ? [
          `No step: ${shareOf(without, ads.length)} of its ads name no place that is known. They count for the days without an ad.`,
        ]
      : []),
    ...(ads.length === mostAds
      ? [`Only its first ${written(mostAds)} ads were looked at: give a period.`]
      : []),
  ];
}
