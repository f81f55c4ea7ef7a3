import type { MessageKey, Values } from '../../app/i18n/t.ts';
import type { ParameterType, SavedQueriesQuery } from '../../gql/graphql.ts';
import { kindStyles } from '../../theme/kinds.ts';

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
function isDay(text: string): boolean {
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

/** How each type of parameter is read: its value, or nothing when the text does not fit. */
const readers: Record<ParameterType, (text: string) => string | number | undefined> = {
  TEXT: textual(() => true),
  ENTITY: textual((text) => /^[a-z]+:.+/.test(text)),
  COUNTRY: textual((text) => /^[A-Z]{2}$/.test(text)),
  DATE: textual(isDay),
  NUMBER: numeric(() => true),
  INTEGER: numeric(Number.isSafeInteger),
  KIND: textual((text) => Object.hasOwn(kindStyles, text)),
};

type Numeric = 'NUMBER' | 'INTEGER';
const isNumeric = (type: ParameterType): type is Numeric => type === 'NUMBER' || type === 'INTEGER';

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
      errors[name] = isNumeric(type)
        ? { key: 'queries.wanted', values: { wanted } }
        : { key: `queries.wrong.${type}` };
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
