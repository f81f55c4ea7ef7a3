import type { z } from 'zod';
import { imageFields, optionalFields } from './fields.ts';

/**
 * What a field's schema would make of a value, found without it; undefined where the schema must be asked. Nearly
 * all fields of nearly all records are plain, and a schema costs ten times as much as such a look.
 */
type Quick = (value: unknown) => unknown;

/** A field with its schema, and what may spare asking it. */
export interface FieldCheck {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly quick: Quick;
}

/** Longer values, and more different ones than so many, are no names that repeat from record to record. */
const longest = 64;
const most = 20_000;

/** For fields of which records say the same again and again: what a schema has passed is not asked again. */
export function repeated<Schema extends z.ZodType>(schema: Schema) {
  const held = new Map<string, z.output<Schema>>();
  return (value: unknown): z.output<Schema> | undefined => {
    if (typeof value !== 'string' || value.length > longest) return undefined;
    const before = held.get(value);
    if (before !== undefined) return before;
    const parsed = schema.safeParse(value);
    if (!parsed.success) return undefined;
    if (held.size >= most) held.clear();
    held.set(value, parsed.data);
    return parsed.data;
  };
}

/** @param max UTF-16 units */
const anyText = (max: number): Quick => {
  return (value) =>
    typeof value === 'string' && value.length <= max ? value.toWellFormed() : undefined;
};

/** Text in which something stands. @param max UTF-16 units */
export function quickFilled(value: unknown, max: number): string | undefined {
  if (typeof value !== 'string' || value.length > max) return undefined;
  const whole = value.toWellFormed();
  return whole.trim() === '' ? undefined : whole;
}

/** A host of lower-case ASCII labels without doubled dashes (no Punycode), and a path that is nothing but plain signs. */
const plainAddress =
  /^https?:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.){1,8}[a-z]{2,}(?:\/[\w.~/-]*)?(?:\?[\w.~=&-]*)?$/;
const longestPlain = 500;

const quickAddress: Quick = (value) =>
  typeof value === 'string' && value.length <= longestPlain && plainAddress.test(value)
    ? value
    : undefined;

const plainHash = /^[0-9a-f]{64}$/;
const quickHash: Quick = (value) =>
  typeof value === 'string' && plainHash.test(value) ? value : undefined;

const quickNumber: Quick = (value) =>
  Number.isSafeInteger(value) ? String(value) : quickFilled(value, 256)?.trim();

const quickPrice: Quick = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : anyPrice(value);
const anyPrice = anyText(500);

/** In UTC with milliseconds, as times are kept, from 1990 on; the last days of months are left to the schema. */
const keptTime =
  /^(?:199|20\d)\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** A time that is written as it is kept, up to `latest` (milliseconds since the epoch). */
export const quickTime = (value: unknown, latest: number): string | undefined =>
  typeof value === 'string' && keptTime.test(value) && Date.parse(value) <= latest
    ? value
    : undefined;

const ask: Quick = () => undefined;

const quickOnes: Readonly<Record<string, Quick>> = {
  url: quickAddress,
  sha256: quickHash,
  adId: quickNumber,
  title: anyText(10_000),
  text: anyText(5_000_000),
  price: quickPrice,
};
const repeatedOnes = new Set([
  'postedAt',
  'status',
  'language',
  'country',
  'city',
  'collector',
  'tool',
  'toolSettings',
  'vantage',
  'authority',
]);

const checksOf = (schemas: Readonly<Record<string, z.ZodType>>): readonly FieldCheck[] =>
  Object.entries(schemas).map(([name, schema]) => ({
    name,
    schema,
    quick: repeatedOnes.has(name) ? repeated(schema) : (quickOnes[name] ?? ask),
  }));

export const optionalChecks = checksOf(optionalFields);
export const imageChecks = checksOf(imageFields);

/** What a record says where it says nothing. */
export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '';

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
