import { z } from 'zod';
import { adStatuses, asciiHost, countryCode, toTime, toUrl } from '../../core/model/index.ts';

/** The checks of single fields. Each message is the end of a sentence that begins with the field's name. */

const text = (max: number) =>
  z
    .string('is not text')
    .max(max, `is longer than ${max.toLocaleString('en')} characters`)
    .transform((value) => value.toWellFormed());

export const filled = (max: number) => text(max).refine((value) => value.trim() !== '', 'is empty');

const trimmed = (max: number) => filled(max).transform((value) => value.trim());

const webAddress = trimmed(2048).refine(
  (value) => toUrl(value) !== undefined,
  'is not an http(s) address',
);

/** A platform's host; `www.` and the script it is written in do not make another platform of it. */
export const host = trimmed(253)
  .transform((value) => asciiHost(value)?.replace(/^www\./, '') ?? '')
  .refine(
    (value) => /^[a-z0-9](?:[a-z0-9-]|\.(?!\.))*(?<![.-])$/.test(value),
    'is not a host name such as board.example',
  );

export const isoTime = z.iso.datetime({
  offset: true,
  error: 'is not an ISO 8601 time with a zone, such as 2026-03-01T10:00:00Z',
});

/** A path as it is, and as a careless reader would decode it, stays below its folder on every system. */
function staysInside(path: string): boolean {
  const spellings = [path, decoded(path)].map((spelling) => spelling.normalize('NFKC'));
  return spellings.every(
    (spelling) =>
      !/^(?:[/\\]|[a-z]:)/i.test(spelling.trim()) &&
      !spelling.includes('\0') &&
      !spelling.split(/[/\\]/).some((part) => /^\s*\.\.[\s.]*$/.test(part)),
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const innerPath = filled(1024).refine(staysInside, 'leaves the folder of its file');

export const imageFields = {
  path: innerPath,
  url: webAddress,
  sha256: z
    .string('is not text')
    .regex(/^[0-9a-f]{64}$/i, 'is not a SHA-256 in hex')
    .transform((value) => value.toLowerCase()),
} as const;

/** With its algorithm; 64 hex digits alone are SHA-256. */
const writtenHash = (value: string): string =>
  /^(?:sha-?256:)?[0-9a-f]{64}$/i.test(value) ? `sha256:${value.slice(-64).toLowerCase()}` : value;

const degrees = (limit: number, name: string) =>
  z
    .union(
      [
        z.number(),
        z
          .string()
          .trim()
          .regex(/^[+-]?\d{1,3}(?:\.\d+)?$/)
          .transform(Number),
      ],
      'is not a number',
    )
    .pipe(z.number().min(-limit, `is no ${name}`).max(limit, `is no ${name}`));

const dayOrTime = 'is neither a day (2026-02-28) nor an ISO 8601 time with a zone';

const longestId = 256;

export const optionalFields = {
  url: webAddress,
  adId: z.union([trimmed(longestId), z.number().int().transform(String)], {
    error: ({ input }) => {
      if (typeof input !== 'string')
        return 'is neither text nor a whole number that JSON holds exactly';
      return input.trim() === '' ? 'is empty' : `is longer than ${longestId} characters`;
    },
  }),
  postedAt: z.union(
    [z.iso.date(dayOrTime), isoTime.transform((value) => toTime(new Date(value)))],
    dayOrTime,
  ),
  status: z.enum(adStatuses, `is none of ${adStatuses.join(', ')}`),
  title: text(10_000),
  text: text(5_000_000),
  language: trimmed(35),
  country: filled(60).transform((value, context) => {
    const code = countryCode(value);
    if (!code) context.addIssue({ code: 'custom', message: 'is no ISO 3166-1 country code' });
    return code ?? z.NEVER;
  }),
  city: trimmed(200),
  lat: degrees(90, 'latitude'),
  lon: degrees(180, 'longitude'),
  price: z.union([z.number().transform(String), text(500)], 'is neither text nor a number'),
  collector: trimmed(200),
  tool: trimmed(200),
  toolSettings: z.union(
    [
      trimmed(2000),
      z
        .record(z.string(), z.unknown())
        .transform((value) => JSON.stringify(value))
        .pipe(trimmed(2000)),
    ],
    'is neither text of up to 2,000 characters nor an object',
  ),
  vantage: trimmed(200),
  authority: trimmed(500),
  collectorHash: trimmed(150)
    .refine(
      (value) => /^(?:[\w-]+:)?[A-Za-z0-9+/=_-]{22,128}$/.test(value),
      'is no hash such as sha256:0123…',
    )
    .transform(writtenHash),
  page: z.object({ path: innerPath }, 'is not an object with a path'),
} as const;
