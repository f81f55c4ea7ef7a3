import type { z } from 'zod';
import { type AdStatus, toTime, toUrl } from '../model/index.ts';
import { filled, host, imageFields, isoTime, optionalFields } from './fields.ts';

/** What was wrong with one field, and what to do about it. */
export interface FieldProblem {
  readonly field: string;
  readonly reason: string;
  readonly remedy: string;
}

export interface CapturedImage {
  /** Its place in the record's own list, from 0. */
  readonly at: number;
  /** Relative to the received file, inside its folder. */
  readonly path?: string;
  readonly url?: string;
  /** Lower-case hex. */
  readonly sha256?: string;
}

export const contactLists = ['phones', 'emails', 'handles', 'payments', 'websites'] as const;
export type ContactList = (typeof contactLists)[number];

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
  readonly page?: { readonly path: string };
  readonly images: readonly CapturedImage[];
  readonly contacts: Readonly<Record<ContactList, readonly string[]>>;
  readonly extra: Readonly<Record<string, unknown>>;
}

/** Either a capture, with the optional fields that had to be left out of it, or the reason why there is none. */
export type CaptureResult =
  | { readonly capture: Capture; readonly leftOut: readonly FieldProblem[] }
  | { readonly rejected: FieldProblem };

const remedies: Readonly<Record<string, string>> = {
  capturedAt: 'Give the time of the capture in UTC, such as 2026-03-01T10:00:00Z.',
  platform: 'Name the platform by its host, or give the full url.',
  'images.path': 'Use a path relative to the file, inside its folder.',
  'page.path': 'Use a path relative to the file, inside its folder.',
  country: 'Use a code such as KZ.',
};

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
  ...Object.keys(optionalFields),
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
  const record: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== null && field !== ''),
  );
  const leftOut: FieldProblem[] = [];
  const capturedAt = parseTime(record.capturedAt, now);
  if ('rejected' in capturedAt) return capturedAt;
  const fields = parseOptional(record, leftOut, now);
  const platform = parsePlatform(record.platform, fields.url, leftOut);
  if ('rejected' in platform) return platform;
  const images = parseImages(record.images, leftOut);
  const contacts = parseContacts(record.contacts, leftOut);
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
        : 'nothing was captured: title, text, contacts and images are all missing',
      'Give at least one of title, text, contacts, images.',
    );
  }
  if (record.extra !== undefined && !isObject(record.extra))
    leftOut.push(problem('extra', 'is not an object'));
  const extra = {
    ...(isObject(record.extra) ? record.extra : {}),
    ...Object.fromEntries(Object.entries(record).filter(([name]) => !known.has(name))),
  };
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

function parseTime(value: unknown, now: number): { value: string } | { rejected: FieldProblem } {
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

/** The platform as named; where that is missing or no host, the host of the url. */
function parsePlatform(
  value: unknown,
  url: string | undefined,
  leftOut: FieldProblem[],
): { value: string } | { rejected: FieldProblem } {
  const named = value === undefined ? undefined : host.safeParse(value);
  if (named?.success) return { value: named.data };
  const fromUrl = url ? toUrl(url)?.hostname.replace(/^www\.|\.$/g, '') : undefined;
  if (!fromUrl) {
    return reject('platform', named ? reasonOf(named.error) : 'is missing, and so is a usable url');
  }
  if (named) leftOut.push(problemOf('platform', named.error));
  return { value: fromUrl };
}

const optionalEntries = Object.entries(optionalFields);
const imageEntries = Object.entries(imageFields);

type OptionalFields = {
  -readonly [K in keyof typeof optionalFields]?: z.output<(typeof optionalFields)[K]>;
};

function parseOptional(
  record: Record<string, unknown>,
  leftOut: FieldProblem[],
  now: number,
): OptionalFields {
  const fields: OptionalFields = parseEach(record, optionalEntries, (name) => name, leftOut);
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
  schemas: readonly (readonly [string, z.ZodType])[],
  fieldName: (name: string) => string,
  leftOut: FieldProblem[],
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, schema] of schemas) {
    const value = from[name];
    if (isNothing(value)) continue;
    const parsed = schema.safeParse(value);
    if (parsed.success) fields[name] = parsed.data;
    else leftOut.push(problemOf(fieldName(name), parsed.error));
  }
  return fields;
}

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

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
    const image = parseEach(named, imageEntries, (name) => `images[${at}].${name}`, leftOut);
    if (Object.keys(image).length > 0) return [{ at, ...image }];
    if (leftOut.length === before)
      leftOut.push(problem(`images[${at}]`, 'names no path, sha256 or url'));
    return [];
  });
}

/** Made once: building a schema costs more than running it. */
const contactText = filled(500);

function parseContacts(value: unknown, leftOut: FieldProblem[]): Record<ContactList, string[]> {
  const contacts: Record<ContactList, string[]> = {
    phones: [],
    emails: [],
    handles: [],
    payments: [],
    websites: [],
  };
  if (value === undefined) return contacts;
  if (!isObject(value)) {
    leftOut.push(problem('contacts', 'is not an object'));
    return contacts;
  }
  for (const name of Object.keys(value)) {
    if (!contactLists.some((list) => list === name)) {
      leftOut.push(
        problem(
          `contacts.${name}`,
          'is not a known list',
          `Use one of ${contactLists.join(', ')}.`,
        ),
      );
    }
  }
  for (const name of contactLists) {
    const items: unknown = value[name] ?? [];
    for (const [i, item] of (Array.isArray(items) ? items : [items]).entries()) {
      if (isNothing(item)) continue;
      const parsed = contactText.safeParse(typeof item === 'number' ? String(item) : item);
      if (parsed.success) contacts[name].push(parsed.data);
      else leftOut.push(problemOf(`contacts.${name}[${i}]`, parsed.error));
    }
  }
  return contacts;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function reasonOf(error: z.ZodError): string {
  const first = error.issues[0];
  return first?.message ?? 'is not valid';
}

function problemOf(field: string, error: z.ZodError): FieldProblem {
  const path = error.issues[0]?.path ?? [];
  return problem([field, ...path].join('.'), reasonOf(error));
}

function problem(field: string, reason: string, remedy?: string): FieldProblem {
  const key = field.replace(/\[\d+\]/g, '');
  return {
    field,
    reason,
    remedy: remedy ?? remedies[key] ?? 'Correct the field and send the record again.',
  };
}

function reject(field: string, reason: string, remedy?: string): { rejected: FieldProblem } {
  return { rejected: problem(field, reason, remedy) };
}
