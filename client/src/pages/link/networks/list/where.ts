import type { DateRangeInput, IntRangeInput } from '../../../../gql/graphql.ts';

/** The address of the page: plain text, each name once. */
export type Address = Record<string, string | undefined>;

/** Lists of values in the address: `country=KZ,TR`; `countryMatch=all` asks for all of them. */
export const valueFilters = ['country', 'platform'] as const;
export type ValueFilter = (typeof valueFilters)[number];
/** Ranges in the address: `adsFrom=5&adsTo=50`, days as YYYY-MM-DD. */
export const dayFilters = ['firstSeen', 'lastSeen'] as const;
export type DayFilter = (typeof dayFilters)[number];

export const valuesOf = (address: Address, name: ValueFilter): string[] => [
  ...new Set(address[name]?.split(',').filter((value) => value !== '')),
];

export const asksForAll = (address: Address, name: ValueFilter): boolean =>
  address[`${name}Match`] === 'all';

/** What the address asks of where, when and how many; what it cannot mean is left out. */
export function whereOf(address: Address) {
  const [countries, platforms] = valueFilters.map((name) => {
    const values = valuesOf(address, name);
    return values.length === 0
      ? undefined
      : { [asksForAll(address, name) ? 'all' : 'any']: values };
  });
  const [firstSeen, lastSeen] = dayFilters.map((name) => rangeOf(address, name, dayIn));
  return {
    ...(countries ? { countries } : {}),
    ...(platforms ? { platforms } : {}),
    ...(firstSeen ? { firstSeen: firstSeen as DateRangeInput } : {}),
    ...(lastSeen ? { lastSeen: lastSeen as DateRangeInput } : {}),
  };
}

/** By how many ads. */
export const adsOf = (address: Address): IntRangeInput | undefined =>
  rangeOf(address, 'ads', countIn);

/** By letters of the name that somebody gave. */
export const nameOf = (address: Address): string => address.name?.trim() ?? '';

/** How many filters of `whereOf`, `adsOf` and, where the list has it, `nameOf` hold. */
export const filtersHeld = (address: Address, hasName = false): number =>
  Object.keys(whereOf(address)).length +
  (adsOf(address) ? 1 : 0) +
  (hasName && nameOf(address) ? 1 : 0);

/** The address without any of these filters. */
export const withoutFilters: Address = Object.fromEntries(
  [
    'name',
    ...valueFilters.flatMap((name) => [name, `${name}Match`]),
    ...[...dayFilters, 'ads'].flatMap((name) => [`${name}From`, `${name}To`]),
  ].map((name) => [name, undefined]),
);

function rangeOf<T>(
  address: Address,
  name: string,
  read: (text: string | undefined) => T | undefined,
): { from?: T; to?: T } | undefined {
  const [from, to] = [read(address[`${name}From`]), read(address[`${name}To`])];
  if (from === undefined && to === undefined) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** A day that there is: neither 30 February nor words. */
function dayIn(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text
    ? undefined
    : text;
}

const mostAds = 2 ** 31 - 1;

function countIn(text: string | undefined): number | undefined {
  const count = Number(text);
  return text && Number.isInteger(count) && count > 0 && count <= mostAds ? count : undefined;
}
