import { isNetworkId } from '../../../../core/model/index.ts';
import type { SnapshotEntity } from '../../../snapshot/index.ts';
import { groupBy } from '../../package/exhibits.ts';
import type { CaseFacts } from '../facts.ts';
import type { EdgeStyle, Ties, Unit } from './ties.ts';

/** Together 60: more on one page cannot be read. */
export const most = { items: 30, stacks: 30 } as const;
/** Of a part of this size every item has room, also one that a single advertisement holds. */
const smallScope = 60;
/** What comes after so many items that were tried connects next to nothing. */
const mostTried = 400;

/** Units that hold the same items of a chart: drawn as one. */
export interface Stack {
  readonly units: readonly Unit[];
  readonly holds: ReadonlyMap<string, EdgeStyle>;
}

export interface Folded {
  readonly items: readonly SnapshotEntity[];
  readonly stacks: readonly Stack[];
  /** How many units hold none of these items. */
  readonly apart: number;
  /** How many hold some of them, and no stack with room is theirs. */
  readonly rare: number;
  /** Items that were left out: those that a single unit holds, and others. */
  readonly single: number;
  readonly others: number;
}

/**
 * The items that connect most, in the order in which `inOrder` has them, as long as the units that hold the same of
 * them make no more stacks than have room. Of many units the largest stacks alone
 * are drawn where these stand for more links.
 */
export function fold(facts: CaseFacts, units: readonly Unit[], ties: Ties): Folded {
  const counts = countsOf(ties);
  const isHeldByOne = ({ id }: SnapshotEntity) => (counts.get(id)?.units ?? 0) < 2;
  const ordered = inOrder(facts, counts);
  const small = facts.snapshot.entities.length <= smallScope;
  const wanted = ordered.filter((item) => small || !isHeldByOne(item)).slice(0, mostTried);
  const whole = chosen(wanted, ties, units, (held) => new Set(held.values()).size <= most.stacks);
  const { items, held } =
    units.length <= most.stacks * 2
      ? whole
      : withMoreLinks(whole, chosen(wanted, ties, units, drawsMore));
  const all = [
    ...groupBy(
      units.filter(({ id }) => held.has(id)),
      ({ id }) => held.get(id) ?? '',
    ),
  ];
  const stacks = all
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, most.stacks)
    .map(([, some]) => ({ units: some, holds: holdsOf(some, items, ties) }));
  const drawn = new Set(stacks.flatMap(({ holds }) => [...holds.keys()]));
  const left = ordered.filter(({ id }) => !drawn.has(id));
  const single = left.filter(isHeldByOne).length;
  const inStacks = stacks.reduce((sum, stack) => sum + stack.units.length, 0);
  return {
    items: items.filter(({ id }) => drawn.has(id)),
    ...{ stacks, single, others: left.length - single },
    apart: units.length - held.size,
    rare: held.size - inStacks,
  };
}

/** Of each unit that holds one of the chosen items, which: those with the same are a stack. */
type Held = ReadonlyMap<string, string>;

/** Takes each item in turn that leaves the stacks as they may be. */
function chosen(
  wanted: readonly SnapshotEntity[],
  ties: Ties,
  units: readonly Unit[],
  mayBe: (next: Held, before: Held) => boolean,
): { readonly items: readonly SnapshotEntity[]; readonly held: Held } {
  // Networks are looked at one by one as long as all have room.
  const eachAlone = units.length <= most.stacks && units.some(({ kind }) => kind === 'network');
  const items: SnapshotEntity[] = [];
  let held: Held = new Map();
  for (const item of wanted) {
    if (items.length === most.items) break;
    const next = new Map(held);
    for (const { unit, style } of ties.get(item.id)?.values() ?? [])
      next.set(unit, `${next.get(unit) ?? (eachAlone ? unit : '')} ${items.length}${style}`);
    if (!mayBe(next, held)) continue;
    items.push(item);
    held = next;
  }
  return { items, held };
}

const withMoreLinks = <One extends { readonly held: Held }>(a: One, b: One): One =>
  linksIn(b.held) > linksIn(a.held) ? b : a;

/** Do the largest stacks stand for more links with the further item than without? */
const drawsMore = (next: Held, before: Held): boolean => linksIn(next) > linksIn(before);

function linksIn(held: Held): number {
  const sizes = new Map<string, number>();
  for (const key of held.values()) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return [...sizes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most.stacks)
    .reduce((sum, [key, size]) => sum + size * (key.split(' ').length - 1), 0);
}

function holdsOf(
  [first]: readonly Unit[],
  items: readonly SnapshotEntity[],
  ties: Ties,
): Map<string, EdgeStyle> {
  return new Map(
    items.flatMap(({ id }) => {
      const tie = first && ties.get(id)?.get(first.id);
      return tie ? [[id, tie.style] as const] : [];
    }),
  );
}

interface Counts {
  readonly units: number;
  readonly ads: number;
}

/** Of each item, how many units and ads hold it by a link that counts and can link. */
function countsOf(ties: Ties): Map<string, Counts> {
  return new Map(
    [...ties].map(([id, held]) => {
      const counted = [...held.values()].filter(({ ads }) => ads.size > 0);
      const ads = counted.reduce((sum, tie) => sum + tie.ads.size, 0);
      return [id, { units: counted.length, ads }];
    }),
  );
}

/** What a network or an operation would fall apart without; then what most units hold. A hub that nobody named is last. */
function inOrder(facts: CaseFacts, counts: ReadonlyMap<string, Counts>): SnapshotEntity[] {
  const holding = cutPointsOf(facts);
  const isAside = ({ id, selected }: SnapshotEntity) => !selected && facts.isHub(id);
  const place = (entity: SnapshotEntity) => (isAside(entity) ? 2 : holding.has(entity.id) ? 0 : 1);
  const more = (a: SnapshotEntity, b: SnapshotEntity, of: keyof Counts) =>
    (counts.get(b.id)?.[of] ?? 0) - (counts.get(a.id)?.[of] ?? 0);
  return facts.snapshot.entities
    .filter(({ id, kind }) => kind !== 'ad' && (counts.get(id)?.ads ?? 0) > 0)
    .sort((a, b) => place(a) - place(b) || more(a, b, 'units') || more(a, b, 'ads'));
}

function cutPointsOf({ snapshot: { resolution } }: CaseFacts): Set<string> {
  const inNetworks = (resolution?.networks ?? []).flatMap(({ cutPoints }) =>
    cutPoints.map(({ id }) => id),
  );
  const inOperations = (resolution?.operations.found ?? []).flatMap(({ links, cutPoints }) => [
    ...links.map(({ identifier }) => identifier),
    ...cutPoints.flatMap(({ item }) => item ?? []),
  ]);
  return new Set([...inNetworks, ...inOperations].filter((id) => !isNetworkId(id)));
}
