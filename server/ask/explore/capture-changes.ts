import type { Capture } from '../../read/capture/index.ts';
import { observedIn } from '../../read/recorded/index.ts';

/** What a capture can say otherwise than the one before it. */
export type Changed = 'status' | 'price' | 'place' | 'title' | 'text' | 'contact' | 'images';

/** One thing that a capture says otherwise than the capture of the same ad before it. */
export interface CaptureChange {
  readonly what: Changed;
  /** What was said before, in short; absent where it is new. */
  readonly before?: string;
  /** What is said now, in short; absent where it is gone. */
  readonly now?: string;
  /** Of a contact: what it was read as. */
  readonly entity?: string;
}

/**
 * What a capture says otherwise than an earlier one of the same ad. Where either says nothing, nothing is said to have
 * changed: a capture of an ad that is gone did not take its words back.
 */
export function changesBetween(before: Capture, now: Capture): CaptureChange[] {
  const status = statusChange(before, now);
  // What a page says that stands where the ad was is not the ad's.
  if ([before, now].some((one) => one.status === 'removed')) return status;
  return [
    ...status,
    ...differing('price', before.price, now.price),
    ...differing('place', ...placesOf(before, now)),
    ...differing('title', before.title, now.title),
    ...differing('text', before.text, now.text),
    ...(hasWords(before) && hasWords(now) ? contactChanges(before, now) : []),
    ...differing('images', imagesOf(before), imagesOf(now)).map(({ what }) => ({
      what,
      before: String(before.images.length),
      now: String(now.images.length),
    })),
  ];
}

/** An ad that was captured could be seen, where its capture does not say otherwise. */
function statusChange({ status: before }: Capture, { status: now }: Capture): CaptureChange[] {
  if (!now || now === (before ?? 'live')) return [];
  return [{ what: 'status', ...(before ? { before } : {}), now }];
}

function differing(
  what: Changed,
  before: string | undefined,
  now: string | undefined,
): CaptureChange[] {
  const [had, has] = [wordsOf(before), wordsOf(now)];
  if (had.length === 0 || has.length === 0 || had.join(' ') === has.join(' ')) return [];
  const whole = [had, has].map((words) => words.join(' '));
  const [was, is] = whole.every(({ length }) => length <= short) ? whole : differentPart(had, has);
  return [{ what, ...(was ? { before: was } : {}), ...(is ? { now: is } : {}) }];
}

const hasWords = ({ title, text, contacts }: Capture): boolean =>
  Boolean(title?.trim() || text?.trim()) || Object.values(contacts).some((list) => list.length > 0);

/** City and country where both name a city, else the countries. */
function placesOf(before: Capture, now: Capture): [string, string] {
  const isCity = before.city && now.city;
  const place = ({ city, country }: Capture) => (isCity ? [city, country] : [country]);
  return [before, now].map((one) => place(one).filter(Boolean).join(', ')) as [string, string];
}

const imagesOf = ({ images }: Capture): string | undefined =>
  images
    .map(({ sha256, path, url }) => sha256 ?? path ?? url)
    .sort()
    .join('\n') || undefined;

function contactChanges(before: Capture, now: Capture): CaptureChange[] {
  const [had, has] = [contactsOf(before), contactsOf(now)];
  return [
    ...[...had].flatMap(([entity, raw]) =>
      has.has(entity) ? [] : [contact({ before: raw, entity })],
    ),
    ...[...has].flatMap(([entity, raw]) =>
      had.has(entity) ? [] : [contact({ now: raw, entity })],
    ),
  ];
}

const contact = (change: Omit<CaptureChange, 'what'>): CaptureChange => ({
  what: 'contact',
  ...change,
});

/** By what they were read as: what is written. */
const contactsOf = (capture: Capture): ReadonlyMap<string, string> =>
  new Map(observedIn(capture).map(({ entity, raw }) => [entity, raw]));

/** Up to so many letters are told whole. */
const short = 40;
const longest = 120;

const wordsOf = (text = ''): string[] => text.split(/\s+/).filter(Boolean);

/** The part of two texts in which they differ, from word to word, in short; empty where words were put in or left out. */
function differentPart(was: readonly string[], is: readonly string[]): [string, string] {
  const shorter = Math.min(was.length, is.length);
  let first = 0;
  while (first < shorter && was[first] === is[first]) first += 1;
  let last = 0;
  while (last < shorter - first && was.at(-1 - last) === is.at(-1 - last)) last += 1;
  const part = (words: readonly string[]) => {
    const middle = cut(words.slice(first, words.length - last).join(' '));
    return middle && `${first > 0 ? '…' : ''}${middle}${last > 0 ? '…' : ''}`;
  };
  return [part(was), part(is)];
}

function cut(text: string): string {
  const signs = [...text.slice(0, 2 * longest)];
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : text;
}
