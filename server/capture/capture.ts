import { z } from 'zod';
import { adStatuses, countryCode, toTime, toUrl } from '../model/index.ts';

/** What was wrong with one field, and what to do about it. */
export interface FieldProblem {
  readonly field: string;
  readonly reason: string;
  readonly remedy: string;
}

export interface CapturedImage {
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
  readonly status?: (typeof adStatuses)[number];
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

const text = (max: number) =>
  z
    .string('is not text')
    .max(max, `is longer than ${max.toLocaleString('en')} characters`)
    .transform((value) => value.toWellFormed());
const filled = (max: number) => text(max).refine((value) => value.trim() !== '', 'is empty');

const webAddress = filled(2048).refine(
  (value) => toUrl(value) !== undefined,
  'is not an http(s) address',
);

const host = filled(253)
  .transform((value) => value.trim().toLowerCase())
  .refine((value) => /^[\p{L}\p{N}.-]+$/u.test(value), 'is not a host name such as board.example');

const day = /^\d{4}-\d{2}-\d{2}$/;
const isoTime = z.iso.datetime({
  offset: true,
  error: 'is not an ISO 8601 time with a zone, such as 2026-03-01T10:00:00Z',
});

const innerPath = filled(1024).refine(
  (value) =>
    !/^([/\\]|[a-z]:)/i.test(value) &&
    !value.includes('\0') &&
    !value.split(/[/\\]/).includes('..'),
  'leaves the folder of its file',
);

const image = z
  .object({
    path: innerPath.optional(),
    url: webAddress.optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/i, 'is not a SHA-256 in hex')
      .transform((value) => value.toLowerCase())
      .optional(),
  })
  .refine(({ path, sha256, url }) => path ?? sha256 ?? url, 'names no path, sha256 or url');

const optionalFields = {
  url: webAddress,
  adId: z.union([filled(256), z.number().int().transform(String)]),
  postedAt: z.union(
    [z.string().regex(day), isoTime],
    'is neither a day (2026-02-28) nor an ISO 8601 time with a zone',
  ),
  status: z.enum(adStatuses, `is none of ${adStatuses.join(', ')}`),
  title: text(10_000),
  text: text(5_000_000),
  language: filled(35),
  country: filled(60).transform((value, context) => {
    const code = countryCode(value);
    if (!code) context.addIssue({ code: 'custom', message: 'is no ISO 3166-1 country code' });
    return code ?? z.NEVER;
  }),
  city: filled(200),
  lat: z.coerce.number('is not a number').min(-90, 'is no latitude').max(90, 'is no latitude'),
  lon: z.coerce.number('is not a number').min(-180, 'is no longitude').max(180, 'is no longitude'),
  price: text(500),
  collector: filled(200),
  tool: filled(200),
  page: z.object({ path: innerPath }),
} as const;

const remedies: Readonly<Record<string, string>> = {
  capturedAt: 'Give the time of the capture in UTC, such as 2026-03-01T10:00:00Z.',
  platform: 'Name the platform by its host, or give the full url.',
  'images.path': 'Use a path relative to the file, inside its folder.',
  'page.path': 'Use a path relative to the file, inside its folder.',
  country: 'Use a code such as KZ.',
};

/** A clock that is a little off is no forgery; beyond this a capture time is refused. */
const clockSkewMs = 5 * 60_000;

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
  const fields = parseOptional(record, leftOut);
  const platform = parsePlatform(record.platform, fields.url);
  if ('rejected' in platform) return platform;
  const images = parseImages(record.images, leftOut);
  const contacts = parseContacts(record.contacts, leftOut);
  const something =
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
  return { value: toTime(time) };
}

function parsePlatform(
  value: unknown,
  url: string | undefined,
): { value: string } | { rejected: FieldProblem } {
  if (value === undefined) {
    const fromUrl = url ? toUrl(url)?.hostname.replace(/^www\./, '') : undefined;
    return fromUrl ? { value: fromUrl } : reject('platform', 'is missing, and so is a usable url');
  }
  const parsed = host.safeParse(value);
  return parsed.success ? { value: parsed.data } : reject('platform', reasonOf(parsed.error));
}

type OptionalFields = {
  -readonly [K in keyof typeof optionalFields]?: z.output<(typeof optionalFields)[K]>;
};

function parseOptional(record: Record<string, unknown>, leftOut: FieldProblem[]): OptionalFields {
  const fields: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(optionalFields)) {
    const value = record[name];
    if (value === undefined) continue;
    const parsed = schema.safeParse(value);
    if (parsed.success) fields[name] = parsed.data;
    else leftOut.push(problemOf(name, parsed.error));
  }
  return fields;
}

function parseImages(value: unknown, leftOut: FieldProblem[]): CapturedImage[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    leftOut.push(problem('images', 'is not a list'));
    return [];
  }
  return value.flatMap((item, i) => {
    const parsed = image.safeParse(typeof item === 'string' ? { path: item } : item);
    if (parsed.success) return [definedOnly(parsed.data)];
    leftOut.push(problemOf(`images[${i}]`, parsed.error));
    return [];
  });
}

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
    const items = value[name] ?? [];
    for (const [i, item] of (Array.isArray(items) ? items : [items]).entries()) {
      const parsed = filled(500).safeParse(typeof item === 'number' ? String(item) : item);
      if (parsed.success) contacts[name].push(parsed.data);
      else leftOut.push(problemOf(`contacts.${name}[${i}]`, parsed.error));
    }
  }
  return contacts;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function definedOnly(
  item: { [K in keyof CapturedImage]?: CapturedImage[K] | undefined },
): CapturedImage {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
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
