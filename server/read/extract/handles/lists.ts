import type { Found } from '../observation.ts';
import type { ReadName } from './beside.ts';

/** Nothing but a sign or a word for “and”, “or” between two names. */
const joint =
  /^ {0,2}(?:[,/;&+|،、]|(?:и|или|және|немесе|жана|же|ва|ё|or|and|va|yoki|ve|veya|we|ya|و|یا|او|أو|와|또는|と|か|和|และ|หรือ)(?= ))? {0,2}$/;
const longestJoint = 12;

interface Item {
  readonly start: number;
  readonly end: number;
  service?: string;
}

/**
 * The services of names with an @ that stand in a list beside one of a known service: “telegram: @name, @other”.
 * @param found names whose service is known
 */
export function servicesOfLists(
  text: string,
  found: readonly Found[],
  names: readonly ReadName[],
): ReadonlyMap<ReadName, string | undefined> {
  if (names.length === 0 || found.length === 0)
    return new Map(names.map((name) => [name, undefined]));
  const known = found
    .filter(({ start }) => text[start] === '@')
    .map(
      ({ start, end, entity }): Item => ({
        start,
        end,
        service: String(entity.properties.service),
      }),
    );
  const taken = new Set(known.map(({ start }) => start));
  const items = new Map(
    names.map((name): [ReadName, Item] => [name, { start: name.start, end: name.end }]),
  );
  const inOrder = [...known, ...[...items.values()].filter(({ start }) => !taken.has(start))].sort(
    (a, b) => a.start - b.start,
  );
  for (const order of [inOrder, inOrder.toReversed()])
    for (const [i, item] of order.entries()) {
      const other = order[i - 1];
      if (other?.service && !item.service && isListed(text, item, other))
        item.service = other.service;
    }
  return new Map([...items].map(([name, { service }]) => [name, service]));
}

function isListed(text: string, one: Item, other: Item): boolean {
  const from = Math.min(one.end, other.end);
  const to = Math.max(one.start, other.start);
  return to > from && to - from <= longestJoint && joint.test(text.slice(from, to));
}
