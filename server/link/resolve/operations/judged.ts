import { Sets } from '../../../core/collections/index.ts';
import { type Contradiction, newestFirst, Pairings, type Resolution } from '../engine/index.ts';
import type { Links } from './levels.ts';
import type { OperationJudgement } from './types.ts';

/** Two nodes that a person said are together, and the judgements that say so. */
export interface Said {
  readonly a: number;
  readonly b: number;
  readonly judgements: readonly string[];
}

/** What people said, as it binds communities. */
export interface Bound {
  /** By node the community that it begins in: what is together is one, numbered from 0. */
  readonly first: Int32Array;
  readonly together: readonly Said[];
  readonly contradictions: readonly Contradiction[];
  /** Whether a judgement keeps two nodes apart. */
  isApart(a: number, b: number): boolean;
  /**
   * Parts communities that hold both sides of what was judged apart: what they were made of is put together again,
   * the surest links first, and never across the judgement.
   * @param before communities that the new ones were made of
   */
  keptApart(before: Int32Array, after: Int32Array, links: Links): Int32Array;
}

/**
 * Judgements on two networks, newest first; what cannot hold beside a newer one is named. A judgement names ads: a side
 * is the nodes in which they are now. An ad that is on neither side of its node binds the whole node.
 */
export function boundBy(
  judgements: readonly OperationJudgement[],
  { networks, networkOf }: Resolution,
): Bound {
  const nodes = networks.length;
  const pairings = new Pairings<number>((node) => networks[node]?.key ?? '');
  const contradictions: Contradiction[] = [];
  const nodesOf = (ads: readonly number[]) => [
    ...new Set(ads.map((ad) => networkOf[ad] as number)),
  ];
  for (const { a, b, ...said } of newestFirst(judgements)) {
    const against = pairings.take({ ...said, a: nodesOf(a), b: nodesOf(b) });
    if (against) contradictions.push(against);
  }
  const sets = new Sets(nodes);
  const together: Said[] = [];
  for (const { id, ads: own } of pairings.together) {
    const [head] = own;
    if (head === undefined) continue;
    for (const other of own.slice(1)) {
      together.push({ a: Math.min(head, other), b: Math.max(head, other), judgements: [id] });
      sets.merge(head, other);
    }
  }
  const numbers = new Map<number, number>();
  const first = Int32Array.from({ length: nodes }, (_, node) => {
    const root = sets.find(node);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
  const sides = pairings.apart.map(({ a, b }) => ({ a: new Set(a), b: new Set(b) }));
  return {
    first,
    together,
    contradictions,
    isApart: (x, y) => sides.some(({ a, b }) => (a.has(x) && b.has(y)) || (a.has(y) && b.has(x))),
    keptApart: (before, after, links) =>
      sides.length === 0 ? after : parted(before, after, links, sides),
  };
}

interface Sides {
  readonly a: ReadonlySet<number>;
  readonly b: ReadonlySet<number>;
}

function parted(
  before: Int32Array,
  after: Int32Array,
  links: Links,
  sides: readonly Sides[],
): Int32Array {
  const broken = new Set<number>();
  for (const { a, b } of sides) {
    const left = new Set([...a].map((node) => after[node] as number));
    for (const node of b) if (left.has(after[node] as number)) broken.add(after[node] as number);
  }
  if (broken.size === 0) return after;
  const groups = new Sets(before.reduce((most, one) => Math.max(most, one + 1), 0));
  /** By root: which sides of which judgements it holds. */
  const marks = new Map<number, Set<string>>();
  for (const [j, { a, b }] of sides.entries())
    for (const [side, own] of [['a', a] as const, ['b', b] as const])
      for (const node of own) {
        const root = before[node] as number;
        marks.set(root, (marks.get(root) ?? new Set()).add(`${j} ${side}`));
      }
  const clash = (one: Set<string> | undefined, other: Set<string> | undefined) =>
    one !== undefined &&
    other !== undefined &&
    [...one].some((mark) =>
      other.has(mark.endsWith('a') ? mark.replace('a', 'b') : mark.replace('b', 'a')),
    );
  const inBroken: number[] = [];
  for (let i = 0; i < links.a.length; i += 1) {
    const community = after[links.a[i] as number] as number;
    if (community === after[links.b[i] as number] && broken.has(community)) inBroken.push(i);
  }
  inBroken.sort(
    (x, y) => (links.probability[y] as number) - (links.probability[x] as number) || x - y,
  );
  for (const i of inBroken) {
    const [x, y] = [links.a[i] as number, links.b[i] as number].map((node) =>
      groups.find(before[node] as number),
    ) as [number, number];
    if (x === y || clash(marks.get(x), marks.get(y))) continue;
    const all = new Set([...(marks.get(x) ?? []), ...(marks.get(y) ?? [])]);
    groups.merge(x, y);
    if (all.size > 0) marks.set(groups.find(x), all);
  }
  const most = after.reduce((so, one) => Math.max(so, one + 1), 0);
  return after.map((community, node) =>
    broken.has(community) ? most + groups.find(before[node] as number) : community,
  );
}
