import type { z } from 'zod';
import { type AdStatus, toTime, toUrl } from '../../core/model/index.ts';
import { type ContactList, parseContacts } from './contacts.ts';
import { host, isoTime, type optionalFields } from './fields.ts';
import { type FieldProblem, problem, problemOf, reasonOf } from './problems.ts';
import {
  type FieldCheck,
  imageChecks,
  isNothing,
  isObject,
  optionalChecks,
  quickTime,
  repeated,
} from './quick.ts';

export interface CapturedImage {
  /** Its place in the record's own list, from 0. */
  readonly at: number;
  /** Relative to the received file, inside its folder. */
  readonly path?: string;
  readonly url?: string;
  /** Lower-case hex. */
  readonly sha256?: string;
}

/** One observation of one ad at one time, as received and checked. */
export interface Capture {
  readonly platform: string;
  readonly capturedAt: string;
  readonly url?: string;
  readonly adId?: string;
  readonly postedAt?: string;
  readonly status?: AdStatus;
  readonly title?: string;
  readonly text?: string;
  readonly language?: string;
  readonly country?: string;
  readonly city?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly price?: string;
  readonly collector?: string;
  readonly tool?: string;
  /** How the tool was set: its text, or its object as JSON. */
  readonly toolSettings?: string;
  /** From where it was collected: a country, a network, a desk. */
  readonly vantage?: string;
  /** The legal ground, as the collector names it. */
  readonly authority?: string;
  /** The collector's own hash of the page, as `algorithm:value`. */
  readonly collectorHash?: string;
  readonly page?: { readonly path: string };
  readonly images: readonly CapturedImage[];
  readonly contacts: Readonly<Record<ContactList, readonly string[]>>;
  readonly extra: Readonly<Record<string, unknown>>;
}

/** Either a capture, with the optional fields that had to be left out of it, or the reason why there is none. */
export type CaptureResult =
  | { readonly capture: Capture; readonly leftOut: readonly FieldProblem[] }
  | { readonly rejected: FieldProblem };

/** A clock that is a little off is no forgery; beyond this a time is refused. */
const clockSkewMs = 5 * 60_000;
/** Where a day begins first: fourteen hours before UTC. */
const earliestZoneMs = 14 * 3_600_000;
/** There were no web pages before; a clock that was never set says 1970. */
const firstYear = 1990;

const known = new Set<string>([
  'platform',
  'capturedAt',
  'images',
  'contacts',
  'extra',
  ...optionalChecks.map(({ name }) => name),
]);

/**
 * Checks one received record.
 * What a capture cannot do without (platform or url, capturedAt, something captured) is a reason to reject it;
 * any other bad field is left out and named, and the rest is kept.
 * @param now milliseconds since the epoch, to tell times from the future
 */
export function parseCapture(value: unknown, now: number): CaptureResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return reject('(record)', 'is not an object', 'Write one JSON object a line.');
  }
  const record = value as Record<string, unknown>;
  const leftOut: FieldProblem[] = [];
  const capturedAt = parseTime(given(record.capturedAt), now);
  if ('rejected' in capturedAt) return capturedAt;
  const fields = parseOptional(record, leftOut, now);
  const platform = parsePlatform(given(record.platform), fields.url, leftOut);
  if ('rejected' in platform) return platform;
  const images = parseImages(given(record.images), leftOut);
  const contacts = parseContacts(given(record.contacts), leftOut);
  const something =
    // That an ad is gone is an observation, and such a page has no words of the ad.
    fields.status === 'removed' ||
    fields.title?.trim() ||
    fields.text?.trim() ||
    images.length > 0 ||
    Object.values(contacts).some((list) => list.length > 0);
  if (!something) {
    const cause = leftOut.find(({ field }) => /^(title|text|images|contacts)/.test(field));
    return reject(
      cause?.field ?? 'text',
      cause
        ? `${cause.reason}, and nothing else was captured`
        : 'is missing, and so are title, contacts and images: nothing was captured',
      'Give at least one of title, text, contacts, images.',
    );
  }
  const extra = extraOf(record, leftOut);
  return {
    capture: {
      ...fields,
      platform: platform.value,
      capturedAt: capturedAt.value,
      images,
      contacts,
      extra,
    },
    leftOut,
  };
}

/** What the source says beyond the fields of the format, under their names. */
function extraOf(
  record: Record<string, unknown>,
  leftOut: FieldProblem[],
): Record<string, unknown> {
  const own = given(record.extra);
  if (own !== undefined && !isObject(own)) leftOut.push(problem('extra', 'is not an object'));
  const others = Object.entries(record).filter(
    ([name, field]) => !known.has(name) && field !== null && field !== '',
  );
  return { ...(isObject(own) ? own : {}), ...Object.fromEntries(others) };
}

function parseTime(value: unknown, now: number): { value: string } | { rejected: FieldProblem } {
  const kept = quickTime(value, now + clockSkewMs);
  if (kept !== undefined) return { value: kept };
  if (value === undefined) return reject('capturedAt', 'is missing');
  const parsed = isoTime.safeParse(value);
  if (!parsed.success) return reject('capturedAt', reasonOf(parsed.error));
  const time = new Date(parsed.data);
  if (time.getTime() > now + clockSkewMs) {
    return reject(
      'capturedAt',
      `is in the future (${parsed.data})`,
      'Correct the clock of the collector, then send the record again.',
    );
  }
  if (time.getUTCFullYear() < firstYear) {
    return reject(
      'capturedAt',
      `is before there were web pages (${parsed.data})`,
      'Set the clock of the collector, then send the record again.',
    );
  }
  return { value: toTime(time) };
}

const knownHost = repeated(host);

/** The platform of a record, whatever else is wrong with it; undefined where it tells none. */
export function platformOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { platform, url } = value as Record<string, unknown>;
  const { url: read } = parseOptional({ url }, [], Number.POSITIVE_INFINITY);
  const found = parsePlatform(given(platform), read, []);
  return 'rejected' in found ? undefined : found.value;
}

/** The platform as named; where that is missing or no host, the host of the url. */
function parsePlatform(
  value: unknown,
  url: string | undefined,
  leftOut: FieldProblem[],
): { value: string } | { rejected: FieldProblem } {
  const known = knownHost(value);
  if (known !== undefined) return { value: known };
  const named = value === undefined ? undefined : host.safeParse(value);
  if (named?.success) return { value: named.data };
  const fromUrl = url ? toUrl(url)?.hostname.replace(/^www\.|\.$/g, '') : undefined;
  if (!fromUrl) {
    return reject('platform', named ? reasonOf(named.error) : 'is missing, and so is a usable url');
  }
  if (named) leftOut.push(problemOf('platform', named.error));
  return { value: fromUrl };
}

type OptionalFields = {
  -readonly [K in keyof typeof optionalFields]?: z.output<(typeof optionalFields)[K]>;
};

function parseOptional(
  record: Record<string, unknown>,
  leftOut: FieldProblem[],
  now: number,
): OptionalFields {
  const fields: OptionalFields = parseEach(record, optionalChecks, (name) => name, leftOut);
  const posted = fields.postedAt;
  if (posted !== undefined && Date.parse(posted) > now + clockSkewMs + earliestZoneMs) {
    leftOut.push(problem('postedAt', `is in the future (${posted})`));
    delete fields.postedAt;
  }
  return fields;
}

/** Reads the fields that are there; those that are not what they should be are named and left out. */
function parseEach(
  from: Readonly<Record<string, unknown>>,
  checks: readonly FieldCheck[],
  fieldName: (name: string) => string,
  leftOut: FieldProblem[],
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const { name, schema, quick } of checks) {
    const value = from[name];
    if (isNothing(value)) continue;
    const plain = quick(value);
    if (plain !== undefined) {
      fields[name] = plain;
      continue;
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) fields[name] = parsed.data;
    else leftOut.push(problemOf(fieldName(name), parsed.error));
  }
  return fields;
}

const given = (value: unknown) => (isNothing(value) ? undefined : value);

function parseImages(value: unknown, leftOut: FieldProblem[]): CapturedImage[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    leftOut.push(problem('images', 'is not a list'));
    return [];
  }
  return value.flatMap((item: unknown, at) => {
    if (isNothing(item)) return [];
    const named = typeof item === 'string' ? { path: item } : item;
    if (!isObject(named)) {
      leftOut.push(problem(`images[${at}]`, 'is neither a path nor an object'));
      return [];
    }
    const before = leftOut.length;
    const image = parseEach(named, imageChecks, (name) => `images[${at}].${name}`, leftOut);
    if (Object.keys(image).length > 0) return [{ at, ...image }];
    if (leftOut.length === before)
      leftOut.push(problem(`images[${at}]`, 'names no path, sha256 or url'));
    return [];
  });
}

function reject(field: string, reason: string, remedy?: string): { rejected: FieldProblem } {
  return { rejected: problem(field, reason, remedy) };
}
