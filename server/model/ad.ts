import type { Kind } from './kind.ts';

export const adStatuses = ['live', 'removed', 'unknown'] as const;
export type AdStatus = (typeof adStatuses)[number];

/** A field of its own, or the words. */
const takenFrom = { name: 'TakenFrom', values: ['source', 'title', 'text'] };

export const ad: Kind = {
  kind: 'ad',
  label: 'Ad',
  title: 'Ad',
  plural: 'Ads',
  family: 'source',
  properties: {
    platform: { title: 'Platform', type: 'text' },
    adId: { title: 'Number on the platform', type: 'text' },
    url: { title: 'Address', type: 'text' },
    title: { title: 'Title', type: 'text' },
    text: { title: 'Text', type: 'text' },
    language: { title: 'Language', type: 'text' },
    languageFrom: { title: 'Language taken from', type: 'text', oneOf: takenFrom },
    country: { title: 'Country', type: 'text' },
    city: { title: 'City', type: 'text' },
    priceText: { title: 'Price', type: 'text' },
    priceFrom: { title: 'Price taken from', type: 'text', oneOf: takenFrom },
    postedAt: { title: 'Posted', type: 'time', precision: 'postedPrecision' },
    postedPrecision: {
      title: 'Posted, known to the',
      type: 'text',
      oneOf: { name: 'TimePrecision', values: ['instant', 'day'] },
    },
    postedFrom: { title: 'Posted, taken from', type: 'text', oneOf: takenFrom },
    status: { title: 'Status', type: 'text', oneOf: { name: 'AdStatus', values: adStatuses } },
    cardsMasked: { title: 'Card numbers covered', type: 'number' },
    firstCaptured: { title: 'First captured', type: 'time' },
    lastCaptured: { title: 'Last captured', type: 'time' },
  },
  specificity: 1,
  redact: (n) => `Ad ${n}`,
};

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
