import { adCaption, type CaptureRecord, toInstant } from '../../core/model/index.ts';
import type { Capture } from '../capture/index.ts';
import type { Context } from '../extract/index.ts';

/** What a capture says of its ad. */
export type AdNode = Readonly<Record<string, string | number | boolean>> & {
  readonly id: string;
  readonly lastCaptured: string;
  readonly lastCapture: string;
};

type Observed = Pick<
  CaptureRecord,
  'status' | 'priceText' | 'priceFrom' | 'language' | 'languageFrom'
>;
type Said = Record<string, string | number>;

/**
 * What of an ad changes from capture to capture. What the source's fields say; where one is missing, what the words
 * say, each with where it was taken from.
 */
export function observedIn({ status, price, language }: Capture, context: Context): Observed {
  const said: { -readonly [Name in keyof Observed]: Observed[Name] } = {};
  if (status) said.status = status;
  const priced = price ? { value: price, field: 'source' } : context.price;
  if (priced) {
    said.priceText = priced.value;
    said.priceFrom = priced.field;
  }
  const spoken = language ?? context.language?.language;
  if (spoken) {
    said.language = spoken;
    said.languageFrom = language ? 'source' : 'text';
  }
  return said;
}

/** When it was posted, in the one width of all times, with how exactly that is known and where it was taken from. */
export function postedOf({ postedAt }: Capture, context: Context): Said {
  const read = postedAt ? { value: postedAt, field: 'source' } : context.postedAt;
  if (!read) return {};
  const { time, precision } = toInstant(read.value);
  return { postedAt: time, postedPrecision: precision, postedFrom: read.field };
}

interface Named {
  readonly id: string;
  readonly fallback: string;
  readonly lastCapture: string;
  /** Card numbers that were covered. */
  readonly cards: number;
}

export function adNode(
  capture: Capture,
  observed: Observed,
  posted: Said,
  { id, fallback, lastCapture, cards }: Named,
): AdNode {
  const { platform, url, title, text, country, city } = capture;
  const said: Said = {};
  say(said, 'platform', platform);
  say(said, 'adId', capture.adId);
  say(said, 'url', url);
  say(said, 'title', title);
  say(said, 'text', text);
  say(said, 'country', country);
  say(said, 'city', city);
  return {
    status: 'unknown',
    ...said,
    ...observed,
    ...posted,
    id,
    kind: 'ad',
    caption: adCaption(capture.adId, fallback),
    lastCaptured: capture.capturedAt,
    lastCapture,
    ...(cards > 0 ? { cardsMasked: cards } : {}),
  };
}

/** Named one by one: an object of gaps to be left out costs more than all that is said. */
function say(said: Said, name: string, value: string | undefined): void {
  if (value !== undefined) said[name] = value;
}
