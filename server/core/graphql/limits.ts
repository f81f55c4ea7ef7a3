import { identifierKinds, type KindName } from '../model/index.ts';
import { apiError } from './api-errors.ts';
import { builder } from './builder.ts';
import { input } from './declare.ts';

interface Range {
  /** 1 unless said otherwise. */
  readonly least?: number;
  readonly most: number;
  /** Where the argument is not given, or null. */
  readonly usual: number;
  /** What the argument is called. */
  readonly name?: string;
  /** What it counts, for the description. */
  readonly of?: string;
}

/**
 * What a field costs for which the graph is searched, beside what it gives: of a request that asks for one hundreds of
 * times all would be done at once.
 */
export const costOfSearch = 400;

type Wanted = number | null | undefined;

/**
 * One argument that is a whole number within a range. Out of range is refused, never cut down in silence: LIMIT where it
 * is more, BAD_INPUT where it is less.
 * @returns the argument for a field, what the field costs by it, and `read`, which the resolver calls with its value
 */
export function limit({ least = 1, most, usual, name = 'limit', of = 'How many' }: Range) {
  const read = (wanted: Wanted): number => {
    const value = wanted ?? usual;
    if (value >= least && value <= most) return value;
    throw apiError(
      value > most ? 'LIMIT' : 'BAD_INPUT',
      `${name} is ${value}; it has to be from ${least} to ${most}.`,
      `Give a whole number from ${least} to ${most}, or leave ${name} out: it is then ${usual}.`,
      name,
    );
  };
  return {
    arg: builder.args((t) => ({
      value: t.int({ defaultValue: usual, description: `${of}, from ${least} to ${most}.` }),
    })).value,
    // Costs are summed up before a resolver refuses: what is out of range counts as the most.
    cost: (wanted: Wanted) => ({ field: 1, multiplier: within(wanted ?? usual, least, most) }),
    read,
  };
}

const within = (value: number, least: number, most: number): number =>
  value < least ? least : value > most ? most : value;

/** A full case file, with the images by which its ads hold pictures. */
export const mostEntities = 8000;

/**
 * A list of ids that a client sends.
 * @throws LIMIT where it is longer than `most`
 */
export function atMost<One = string>(
  ids: readonly One[],
  most = mostEntities,
  name = 'ids',
): readonly One[] {
  if (ids.length <= most) return ids;
  throw apiError(
    'LIMIT',
    `${name} holds ${ids.length} ids; ${most} are the most.`,
    `Ask in parts of ${most} or fewer.`,
    name,
  );
}

/** In each list of values by which a list is narrowed. */
const mostValues = 100;

export const AnyAll = input('AnyAllInput', {
  description: `Values to filter by, at most ${mostValues} in each list. A list that is empty or left out filters nothing.`,
  fields: {
    any: '[String!] Keeps what has at least one of these values.',
    all: '[String!] Keeps what has every one of these values.',
  },
});

export const DateRange = input('DateRangeInput', {
  description: 'A range of days in UTC, both included. A side that is left out is open.',
  fields: { from: 'Date The first day of the range.', to: 'Date The last day of the range.' },
});

export const IntRange = input('IntRangeInput', {
  description: 'A range of whole numbers, both included. A side that is left out is open.',
  fields: {
    from: 'Int The least number of the range.',
    to: 'Int The greatest number of the range.',
  },
});

type Values = readonly string[] | null | undefined;

/** @throws LIMIT where a list of a filter is too long */
export const listed = (values: Values, name: string): readonly string[] =>
  atMost(values ?? [], mostValues, name);

/** Both lists of a filter. @throws LIMIT where one is too long */
export const bothListed = (wanted: typeof AnyAll.$inferInput | null | undefined, name: string) => ({
  any: listed(wanted?.any, `${name}.any`),
  all: listed(wanted?.all, `${name}.all`),
});

/**
 * Kinds of identifiers that a filter names in its list `kinds`.
 * @throws BAD_INPUT of a kind that is no identifier
 */
export function identifierKindsIn(
  kinds: readonly KindName[] | null | undefined,
): readonly KindName[] {
  const known = new Set(identifierKinds.map(({ kind }) => kind));
  const wrong = kinds?.find((kind) => !known.has(kind));
  if (wrong === undefined) return kinds ?? [];
  throw apiError(
    'BAD_INPUT',
    `kinds holds ${wrong.toUpperCase()}, which is no identifier.`,
    `Choose among ${[...known].map((kind) => kind.toUpperCase()).join(', ')}.`,
    'kinds',
  );
}
