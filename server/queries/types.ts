import { countryCode, kindNames, parseEntityId } from '../model/index.ts';

export const parameterTypes = [
  'text',
  'entity',
  'country',
  'date',
  'number',
  'integer',
  'kind',
] as const;
export type ParameterType = (typeof parameterTypes)[number];

interface TypeReader {
  /** The value as Cypher gets it, or undefined when it cannot be one. */
  read(value: string): string | number | undefined;
  readonly wanted: string;
}

/** What each type of parameter accepts, and how it is described to who typed it. */
export const typeReaders: Readonly<Record<ParameterType, TypeReader>> = {
  text: { read: (value) => value, wanted: 'a text' },
  entity: {
    read: (value) => (parseEntityId(value) ? value : undefined),
    wanted: 'the id of an entity, such as phone:+77000000001',
  },
  country: { read: countryCode, wanted: 'an ISO country code, such as KZ' },
  date: {
    read: (value) => (isDay(value) ? value : undefined),
    wanted: 'a day, such as 2026-05-01',
  },
  number: { read: (value) => numberOf(value), wanted: 'a number' },
  integer: {
    read: (value) => (Number.isSafeInteger(numberOf(value)) ? numberOf(value) : undefined),
    wanted: 'a whole number',
  },
  kind: {
    read: (value) => kindNames.find((name) => name === value),
    wanted: `one of ${kindNames.join(', ')}`,
  },
};

/** Is this, written in a header, a value that the type accepts? */
export function accepts(type: ParameterType, written: string): boolean {
  return typeReaders[type].read(written) !== undefined;
}

function numberOf(value: string): number | undefined {
  const number = /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** A day of the calendar; a parser would take 30 February for a day in March. */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
