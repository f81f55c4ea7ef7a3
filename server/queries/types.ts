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
const typeReaders: Readonly<Record<ParameterType, TypeReader>> = {
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

/** A type, and the least and the most that a number may be. */
export interface Allowed {
  readonly type: ParameterType;
  readonly least?: number;
  readonly most?: number;
}

/** The value that is written, as Cypher gets it; undefined where it is none that is allowed. */
export function allowedValue({ type, least, most }: Allowed, written: string) {
  const value = typeReaders[type].read(written);
  if (typeof value !== 'number') return value;
  const fits =
    value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY);
  return fits ? value : undefined;
}

/** What is allowed, for whoever has to write it. */
export function wantedOf({ type, least, most }: Allowed): string {
  const { wanted } = typeReaders[type];
  if (least === undefined) return most === undefined ? wanted : `${wanted}, ${most} at the most`;
  return most === undefined ? `${wanted}, ${least} or more` : `${wanted} from ${least} to ${most}`;
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
