import type { MessageKey, Values } from '../../../app/i18n/t.ts';
import type { ParameterType, SavedQueriesQuery } from '../../../gql/graphql.ts';
import { kindStyles } from '../../../theme/kinds.ts';

export type Parameter = SavedQueriesQuery['savedQueries'][number]['parameters'][number];

/** What stands in the fields: text, as in the page's address. */
export type FormValues = Record<string, string>;

interface Complaint {
  key: MessageKey;
  values?: Values;
}

/** The values to send, or what is wrong with each field. */
export type Reading =
  | { ok: true; parameters: Record<string, string | number> }
  | { ok: false; errors: Record<string, Complaint> };

/** The fields as the address has them; else by the declaration's own values. */
export function startValues(
  parameters: readonly Parameter[],
  address: Readonly<Record<string, string | undefined>>,
): FormValues {
  return Object.fromEntries(
    parameters.map(({ name, default: usual }) => [name, address[name] ?? usual ?? '']),
  );
}

/** A day that exists: 31 February does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A number as the server reads it. */
const numeric = (fits: (value: number) => boolean) => (text: string) => {
  const value = /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) && fits(value) ? value : undefined;
};
const textual = (fits: (text: string) => boolean) => (text: string) =>
  fits(text) ? text : undefined;

const anything = textual(() => true);

/** How each type of parameter is read: its value, or nothing when the text does not fit. What has no field of its own kind is read by the server. */
const readers: Record<ParameterType, (text: string) => string | number | undefined> = {
  ...{ TEXT: anything, TEXTS: anything, PLATFORM: anything, PLATFORMS: anything },
  ...{ COUNTRIES: anything, PLACE: anything, KINDS: anything, ENTITIES: anything },
  ...{ NETWORK: anything, OPERATION: anything, BOOLEAN: anything, PERIOD: anything },
  ENTITY: textual((text) => /^[a-z]+:.+/.test(text)),
  COUNTRY: textual((text) => /^[A-Z]{2}$/.test(text)),
  DATE: textual((text) => fromToday.test(text) || isDay(text)),
  NUMBER: numeric(() => true),
  CONFIDENCE: numeric((value) => value >= 0 && value <= 1),
  INTEGER: numeric(Number.isSafeInteger),
  KIND: textual((text) => Object.hasOwn(kindStyles, text)),
};

/** A day that is counted from the day it is. */
export const fromToday = /^today(?:\s*-\s*\d{1,5})?$/i;

/** What is chosen in a field of its own is told in that field's words. */
const ownWords = ['ENTITY', 'COUNTRY', 'DATE', 'KIND'] as const;
const hasOwnWords = (type: ParameterType): type is (typeof ownWords)[number] =>
  ownWords.some((one) => one === type);

/** A number outside the limits of its parameter is none. */
function within({ least, most }: Parameter, value: string | number | undefined) {
  const outside =
    typeof value === 'number' &&
    (value < (least ?? Number.NEGATIVE_INFINITY) || value > (most ?? Number.POSITIVE_INFINITY));
  return outside ? undefined : value;
}

/** Reads all fields. Empty optional ones are left out, so that the query uses its own value. */
export function readValues(parameters: readonly Parameter[], values: FormValues): Reading {
  const read: Record<string, string | number> = {};
  const errors: Record<string, Complaint> = {};
  for (const parameter of parameters) {
    const { name, title, type, required, wanted, unlike } = parameter;
    const text = (values[name] ?? '').trim();
    const value = text === '' ? undefined : within(parameter, readers[type](text));
    if (value !== undefined) read[name] = value;
    else if (text !== '')
      errors[name] = hasOwnWords(type)
        ? { key: `queries.wrong.${type}` }
        : { key: 'queries.wanted', values: { wanted } };
    else if (required) errors[name] = { key: 'queries.missing', values: { title } };
    const other = parameters.find((one) => one.name === unlike);
    if (other && value !== undefined && value === read[other.name])
      errors[name] = { key: 'queries.unlike', values: { other: other.title } };
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, parameters: read };
}

/** The fields for the address; what equals the declaration's own value is written too, so that a link stays true when the declaration changes. */
export function addressOf(
  parameters: readonly Parameter[],
  values: FormValues,
): Record<string, string> {
  return Object.fromEntries(
    parameters.flatMap(({ name }) => {
      const text = (values[name] ?? '').trim();
      return text === '' ? [] : [[name, text]];
    }),
  );
}

/** The items of a list as it is typed or pasted, as the server reads them. */
export const itemsIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
