import type { SnapshotEntity } from '../../../cases/index.ts';
import { isNetworkId } from '../../../model/index.ts';
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
  /** Units that hold none of these items. */
  readonly apart: readonly Unit[];
  /** Items that were left out: those that a single unit holds, and others. */
  readonly single: number;
  readonly others: number;
}

/**
 * The items that connect most, in the order in which `inOrder` has them, as long as the units that hold the same of
 * them make no more stacks than have room.
 */
export function fold(facts: CaseFacts, units: readonly Unit[], ties: Ties): Folded {
  const counts = countsOf(ties);
  const isHeldByOne = ({ id }: SnapshotEntity) => (counts.get(id)?.units ?? 0) < 2;
  const ordered = inOrder(facts, counts);
  const small = facts.snapshot.entities.length <= smallScope;
  const wanted = ordered.filter((item) => small || !isHeldByOne(item));
  // Networks are looked at one by one as long as all have room.
  const eachAlone = units.length <= most.stacks && units.some(({ kind }) => kind === 'network');
  const first = (unit: string) => (eachAlone ? unit : '');
  const items: SnapshotEntity[] = [];
  let held: ReadonlyMap<string, string> = new Map();
  for (const item of wanted.slice(0, mostTried)) {
    if (items.length === most.items) break;
    const next = new Map(held);
    for (const { unit, style } of ties.get(item.id)?.values() ?? [])
      next.set(unit, `${next.get(unit) ?? first(unit)} ${items.length}${style}`);
    if (new Set(next.values()).size > most.stacks) continue;
    items.push(item);
    held = next;
  }
  const stacks = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = held.get(unit.id);
    if (key !== undefined) stacks.set(key, [...(stacks.get(key) ?? []), unit]);
  }
  const drawn = new Set(items);
  const left = ordered.filter((item) => !drawn.has(item));
  const single = left.filter(isHeldByOne).length;
  return {
    items,
    stacks: [...stacks.values()].map((some) => ({
      units: some,
      holds: holdsOf(some, items, ties),
    })),
    apart: units.filter(({ id }) => !held.has(id)),
    ...{ single, others: left.length - single },
  };
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
