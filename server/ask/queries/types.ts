import {
  countryCode,
  isNetworkId,
  isOperationId,
  kindNames,
  parseEntityId,
} from '../../core/model/index.ts';
import { readTyped } from '../explore/index.ts';

export const parameterTypes = [
  ...(['text', 'texts', 'number', 'integer', 'boolean', 'date', 'period'] as const),
  ...(['country', 'countries', 'platform', 'platforms', 'place', 'kind', 'kinds'] as const),
  ...(['entity', 'entities', 'network', 'operation', 'confidence'] as const),
] as const;
export type ParameterType = (typeof parameterTypes)[number];

/** From its first moment to before the first after it, comparable with the times of the graph. */
interface Period {
  readonly from: string;
  readonly to: string;
}

/** A parameter as Cypher gets it; null where nothing has to be given and nothing was. */
export type ParameterValue = null | string | number | boolean | readonly string[] | Period;

interface TypeReader {
  /**
   * The value as Cypher gets it, or undefined when it cannot be one.
   * @param today the day it is, for dates that are written from it
   */
  read(value: string, today: string): ParameterValue | undefined;
  readonly wanted: string;
}

type ListType = 'texts' | 'countries' | 'platforms' | 'kinds' | 'entities';
/** Lists, and of what. */
const itemTypes: Readonly<Record<ListType, Exclude<ParameterType, ListType>>> = {
  ...{ texts: 'text', countries: 'country', platforms: 'platform' },
  ...{ kinds: 'kind', entities: 'entity' },
};
export const isListType = (type: ParameterType): type is ListType => Object.hasOwn(itemTypes, type);

/** More are no question that anybody wrote by hand. */
const longestList = 1000;

const host = /^(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u;

/** What each type of parameter accepts, and how it is described to who typed it. Whether a thing is there is asked later. */
const typeReaders: Readonly<Record<Exclude<ParameterType, ListType>, TypeReader>> = {
  text: { read: (value) => value, wanted: 'a text' },
  entity: {
    read: (value) => (parseEntityId(value) || readTyped(value).length > 0 ? value : undefined),
    wanted: 'a number, address, account or id of an entity, such as phone:+77000000001',
  },
  country: { read: countryCode, wanted: 'an ISO country code, such as KZ' },
  place: { read: (value) => value, wanted: 'the name of a place, such as Almaty, or its id' },
  platform: {
    read: (value) => {
      const bare = value.replace(/^platform:/, '').toLowerCase();
      return host.test(bare) ? bare : undefined;
    },
    wanted: 'the host of a platform, such as lotus-board.example',
  },
  network: {
    read: (value) => (isNetworkId(value) ? value : undefined),
    wanted: 'the id of a network, such as network:1/1',
  },
  operation: {
    read: (value) => (isOperationId(value) ? value : undefined),
    wanted: 'the id of an operation, such as operation:1/1',
  },
  date: { read: dayOf, wanted: 'a day, such as 2026-05-01, today or today-30' },
  period: {
    read: periodOf,
    wanted: 'a period, the earlier day first, such as 2026-01-01..2026-06-30 or today-30..',
  },
  number: { read: (value) => numberOf(value), wanted: 'a number' },
  integer: {
    read: (value) => (Number.isSafeInteger(numberOf(value)) ? numberOf(value) : undefined),
    wanted: 'a whole number',
  },
  confidence: { read: confidenceOf, wanted: 'a confidence from 0 to 1' },
  boolean: {
    read: (value) => booleans.get(value.toLowerCase()),
    wanted: 'yes or no',
  },
  kind: {
    read: (value) => kindNames.find((name) => name === value),
    wanted: `one of ${kindNames.join(', ')}`,
  },
};

const booleans = new Map([
  ...['true', 'yes', '1'].map((word) => [word, true] as const),
  ...['false', 'no', '0'].map((word) => [word, false] as const),
]);

/** A type, the least and the most that a number may be, and the few texts that one may be. */
export interface Allowed {
  readonly type: ParameterType;
  readonly least?: number;
  readonly most?: number;
  readonly choices?: readonly string[];
}

/**
 * The value that is written, as Cypher gets it; undefined where it is none that is allowed.
 * @param today the day it is, as 2026-05-01
 */
export function allowedValue(
  { type, least, most, choices }: Allowed,
  written: string | readonly string[],
  today: string,
): ParameterValue | undefined {
  if (isListType(type)) {
    const items = typeof written === 'string' ? itemsIn(written) : written;
    const read = items.map((item) =>
      allowedValue({ type: itemTypes[type], ...(choices ? { choices } : {}) }, item, today),
    );
    const isWhole =
      read.length > 0 &&
      read.length <= longestList &&
      read.every((item) => typeof item === 'string');
    return isWhole ? [...new Set(read)] : undefined;
  }
  if (typeof written !== 'string') return undefined;
  const value = typeReaders[type].read(written, today);
  if (choices && !choices.includes(String(value))) return undefined;
  if (typeof value !== 'number') return value;
  const fits =
    value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY);
  return fits ? value : undefined;
}

/** A list as it is typed or pasted: by commas, semicolons or lines. */
const itemsIn = (written: string): string[] =>
  written
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** What is allowed, for whoever has to write it. */
export function wantedOf({ type, least, most, choices }: Allowed): string {
  if (isListType(type)) {
    const item = wantedOf({ type: itemTypes[type], ...(choices ? { choices } : {}) });
    return `a list, with commas between, each ${item}`;
  }
  if (choices) return `one of ${choices.join(', ')}`;
  const { wanted } = typeReaders[type];
  if (least === undefined) return most === undefined ? wanted : `${wanted}, ${most} at the most`;
  return most === undefined ? `${wanted}, ${least} or more` : `${wanted} from ${least} to ${most}`;
}

function numberOf(value: string): number | undefined {
  const number = /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** A share, or per cent where it says so. */
function confidenceOf(value: string): number | undefined {
  const percent = /^(.*\d)\s*%$/.exec(value)?.[1];
  const number = percent === undefined ? numberOf(value) : Number(numberOf(percent)) / 100;
  return number !== undefined && number >= 0 && number <= 1 ? number : undefined;
}

/** A day of the calendar; a parser would take 30 February for a day in March. */
function dayOf(value: string, today: string): string | undefined {
  const back = /^today(?:\s*-\s*(\d{1,5}))?$/i.exec(value);
  if (back) return daysAfter(today, -Number(back[1] ?? 0));
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : undefined;
}

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** A day, or two with dots between; one that is left out does not bound it. Both days are in it. */
function periodOf(value: string, today: string): Period | undefined {
  const [, first = '', dots, last = ''] = /^(.*?)\s*(?:(\.\.)\s*(.*))?$/.exec(value) ?? [];
  const from = first === '' ? '0000' : dayOf(first, today);
  const until = dots === undefined ? from : last === '' ? '9999' : dayOf(last, today);
  if (from === undefined || until === undefined || from > until) return undefined;
  return { from, to: until === '9999' ? until : daysAfter(until, 1) };
}
