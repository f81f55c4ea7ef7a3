import { parse } from 'tldts';
import type { TimePrecision } from '../capture.ts';
import { declare, type OneOf, type Properties } from '../kind.ts';
import { countryName } from './country.ts';

export const adStatuses = ['live', 'removed', 'unknown'] as const;
export type AdStatus = (typeof adStatuses)[number];

/** A field of its own, or the words. */
const takenFrom = {
  name: 'TakenFrom',
  description: 'Where in a capture something was read.',
  values: {
    source: 'In a field of its own.',
    title: 'In the title of the ad.',
    text: 'In the text of the ad.',
  },
};

const status: OneOf = {
  name: 'AdStatus',
  description: 'Whether an ad could be seen when it was captured.',
  values: {
    live: 'The ad could be seen.',
    removed: 'The ad had been taken down.',
    unknown: 'The source says that it does not know.',
  } satisfies Record<AdStatus, string>,
};

const precision: OneOf = {
  name: 'TimePrecision',
  description: 'How exactly a time is known.',
  values: { instant: 'To the moment.', day: 'To the day alone.' } satisfies Record<
    TimePrecision,
    string
  >,
};

export const ad = declare({
  kind: 'ad',
  label: 'Ad',
  title: 'Ad',
  plural: 'Ads',
  description: 'One listing on one platform.',
  family: 'source',
  properties: {
    platform: {
      title: 'Platform',
      description: 'The host of the platform on which the ad stands.',
      type: 'text',
    },
    adId: {
      title: 'Number on the platform',
      description: 'The number that the platform gives the ad.',
      type: 'text',
    },
    url: { title: 'Address', description: 'The address of the ad.', type: 'text' },
    title: { title: 'Title', description: 'The title of the ad, as captured last.', type: 'text' },
    text: { title: 'Text', description: 'The text of the ad, as captured last.', type: 'text' },
    language: {
      title: 'Language',
      description: 'The ISO 639 code of the language of the ad.',
      type: 'text',
    },
    languageFrom: {
      title: 'Language taken from',
      description: 'Where the language was read.',
      type: 'text',
      oneOf: takenFrom,
    },
    country: {
      title: 'Country',
      description: 'The ISO 3166-1 code of the country that the ad names.',
      type: 'text',
    },
    city: { title: 'City', description: 'The city that the ad names.', type: 'text' },
    priceText: { title: 'Price', description: 'The price, as the ad writes it.', type: 'text' },
    priceFrom: {
      title: 'Price taken from',
      description: 'Where the price was read.',
      type: 'text',
      oneOf: takenFrom,
    },
    postedAt: {
      title: 'Posted',
      description: 'When the ad was posted; a day stands as its first moment, UTC.',
      type: 'time',
      precision: 'postedPrecision',
    },
    postedPrecision: {
      title: 'Posted, known to the',
      description: 'How exactly the time of posting is known.',
      type: 'text',
      oneOf: precision,
    },
    postedFrom: {
      title: 'Posted, taken from',
      description: 'Where the time of posting was read.',
      type: 'text',
      oneOf: takenFrom,
    },
    status: {
      title: 'Status',
      description: 'Whether the ad could be seen when it was captured last.',
      type: 'text',
      oneOf: status,
    },
    cardsMasked: {
      title: 'Card numbers covered',
      description: 'Numbers of payment cards in the ad that were covered before it was stored.',
      type: 'number',
    },
    firstCaptured: {
      title: 'First captured',
      description: 'When the ad was captured first.',
      type: 'time',
    },
    lastCaptured: {
      title: 'Last captured',
      description: 'When the ad was captured last.',
      type: 'time',
    },
  },
  unshown: {
    codesRead: 'version by which codes were read',
    wordsRead: 'version by which words were read',
    picturesReadAt: 'when its pictures were read',
  },
  snapshot: 'ad',
  russian: {
    title: 'объявление',
    plural: 'Объявления',
    forms: ['объявление', 'объявления', 'объявлений'],
  },
  inCase: { type: 'uco-observable:ObservableObject' },
  abroad: {
    maltego: 'maltego.Document',
    stix: () => ({ type: 'observed-data' }),
    // Its codes of languages have three letters, ours two: it finds the language itself.
    ftm: ({ title, text, url, platform, postedAt }, name) => [
      'Article',
      {
        title: title || name,
        bodyText: text,
        sourceUrl: url,
        publisher: platform,
        publishedAt: postedAt,
      },
    ],
  },
  mark: { shape: 'sheet', w: 11, h: 14, fill: '#FFFFFF', stroke: '#2B323B' },
  look: {
    shape: 'sheet',
    size: [20, 26],
    icon: 'M14 3v4a1 1 0 0 0 1 1h4 M17 21h-10a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v11a2 2 0 0 1 -2 2 M9 9l1 0 M9 13l6 0 M9 17l6 0',
    colour: {
      light: { fill: '#FFFFFF', stroke: '#4A525C', icon: '#4A525C' },
      dark: { fill: '#1C2128', stroke: '#AEB6C0', icon: '#C9CFD6' },
    },
  },
});

/**
 * The id of an ad: its platform and its own number there; without a number, the first 16 digits of
 * `fallbackSha256` (of its URL, or of the record when it has neither).
 */
export function adId(platform: string, ownId: string | undefined, fallbackSha256: string): string {
  return `ad:${platform}/${ownId ?? fallbackSha256.slice(0, 16)}`;
}

export function adCaption(ownId: string | undefined, fallbackSha256: string): string {
  return `Ad ${ownId ?? fallbackSha256.slice(0, 6)}`;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * What a person calls an ad: where, on which platform and on which day it was first captured, such as
 * "Bursa · evening-list · 4 Jun". The caption that the graph holds names it by its number, for registers and documents.
 */
export function adName({ city, country, platform, firstCaptured }: Properties): string {
  const code = String(country ?? '');
  const place = city ?? countryName(code);
  const host = String(platform ?? '').replace(/^www\./, '');
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)/.exec(String(firstCaptured ?? '')) ?? [];
  const at = month ? `${Number(day)} ${months[Number(month) - 1]}` : undefined;
  const parts = [place, parse(host).domainWithoutSuffix || host, at];
  return parts.filter(Boolean).join(' · ') || 'Ad';
}

const wordsShown = 90;

/** The first words of an ad: of its title and its text, cut between words. */
export function adWords({ title = '', text = '' }: Properties): string {
  const [head, body] = [title, text].map((part) => String(part).replaceAll(/\s+/g, ' ').trim());
  const all = body?.startsWith(head ?? '') ? body : [head, body].filter(Boolean).join('. ');
  if (all.length <= wordsShown) return all;
  const cut = all.slice(0, wordsShown);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), wordsShown - 20))}…`;
}
