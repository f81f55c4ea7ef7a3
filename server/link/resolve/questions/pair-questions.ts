import { Lists } from '../../../core/collections/index.ts';
import type { NearMatch, Resolution } from '../engine/index.ts';
import type { Association, Operation, Operations } from '../operations/types.ts';
import { type Candidate, candidate, worth } from './question.ts';
import type { Groups } from './question-groups.ts';

/** Whether two networks are under one control: those that an operation puts together, and those that stay apart. */
export const pairQuestions = (
  resolution: Resolution,
  operations: Operations,
  groups: Groups,
  leastGain: number,
): Candidate[] => [
  ...insideOperations(resolution, operations),
  ...acrossGroups(resolution, operations, groups, leastGain),
];

const isNetwork = ({ networks }: Resolution, node: number) => (networks[node]?.ads.length ?? 0) > 1;

/** Of each association that holds an operation together: what falls apart without it. */
function insideOperations(resolution: Resolution, all: Operations): Candidate[] {
  const { operations, usual } = all;
  return operations.flatMap((operation) =>
    operation.from <= usual && usual <= operation.to ? ofTree(resolution, all, operation) : [],
  );
}

function ofTree(resolution: Resolution, { associations }: Operations, operation: Operation) {
  const edges = operation.tree.flatMap((at) => associations[at] ?? []);
  const next = new Lists<number, number>();
  for (const { a, b } of edges) {
    next.add(a, b);
    next.add(b, a);
  }
  const below = sizesBelow(resolution, next, operation.nodes[0] ?? -1);
  return edges.flatMap((association) => {
    const { a, b, probability, judgements } = association;
    if (judgements.length > 0 || !isNetwork(resolution, a) || !isNetwork(resolution, b)) return [];
    // Of a tree that hangs from its first node the lower end has what falls off.
    const part = Math.min(below.get(a) ?? 0, below.get(b) ?? 0);
    const parts = [part, operation.ads - part];
    return [pairOf(resolution, association, probability, { parts })];
  });
}

const pairOf = (
  { networks }: Resolution,
  shows: Association | NearMatch,
  probability: number,
  worths: Parameters<typeof candidate>[2],
): Candidate => {
  const { a, b } = shows;
  const ads = (networks[a]?.ads.length ?? 0) + (networks[b]?.ads.length ?? 0);
  return candidate({ kind: 'together', a, b, shows }, { probability, ads }, worths);
};

/** Ads of each node and of all that hang from it in a tree. */
function sizesBelow(
  { networks }: Resolution,
  next: Lists<number, number>,
  root: number,
): Map<number, number> {
  const order = [{ node: root, from: -1 }];
  for (const { node, from } of order)
    for (const other of next.of(node)) if (other !== from) order.push({ node: other, from: node });
  const sizes = new Map(order.map(({ node }) => [node, networks[node]?.ads.length ?? 0]));
  for (const { node, from } of order.reverse())
    if (from >= 0) sizes.set(from, (sizes.get(from) ?? 0) + (sizes.get(node) ?? 0));
  return sizes;
}

/** What shows a pair is worked out of so many: of more nobody is asked. */
const mostPairs = 2_000;

/** Of two groups that stay apart the most probable pair of their networks. */
function acrossGroups(
  resolution: Resolution,
  operations: Operations,
  { of, size }: Groups,
  leastGain: number,
): Candidate[] {
  const best = new Map<string, { probability: number; shows: () => Association | NearMatch }>();
  const take = (
    [x, y]: readonly [number, number],
    probability: number,
    shows: () => Association | NearMatch,
  ) => {
    const [g, h] = [of[x] as number, of[y] as number];
    if (g === h || !isNetwork(resolution, x) || !isNetwork(resolution, y)) return;
    if (probability * worth([size[g] as number, size[h] as number]) < leastGain) return;
    const key = g < h ? `${g} ${h}` : `${h} ${g}`;
    if (probability > (best.get(key)?.probability ?? 0)) best.set(key, { probability, shows });
  };
  const { a, b, probability } = operations.links;
  for (let i = 0; i < a.length; i += 1)
    take([a[i] as number, b[i] as number], probability[i] as number, () => operations.explained(i));
  for (const nearMatch of resolution.rejected)
    if (nearMatch.why !== 'judged-apart')
      take([nearMatch.a, nearMatch.b], nearMatch.probability, () => nearMatch);
  const pairs = [...best].map(([key, one]) => {
    const joined = key.split(' ').map(Number);
    const joins = joined.map((group) => size[group] as number);
    return { ...one, joined, joins, gain: one.probability * worth(joins) };
  });
  return pairs
    .sort((x, y) => y.gain - x.gain)
    .slice(0, mostPairs)
    .map(({ shows, probability: likely, ...worths }) =>
      pairOf(resolution, shows(), likely, worths),
    );
}
