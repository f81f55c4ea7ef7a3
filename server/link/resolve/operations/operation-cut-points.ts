import { byRow } from '../../../core/collections/index.ts';
import { articulations } from '../engine/index.ts';
import type { Weighed } from './associations.ts';
import type { SharedItems } from './operation-items.ts';
import type { OperationCutPoint } from './types.ts';

/** Told of an operation at the most. */
const mostCutPoints = 20;
/** Stands for an item where a person's word links two nodes. */
const judged = -1;

/**
 * Items and nodes without which an operation falls apart, of the graph of its nodes and the items on which its
 * associations rest. What a person said holds it too, and is no cut point itself.
 * @param inside positions of its links
 */
export function cutPointsOf(
  items: SharedItems,
  nodes: Int32Array,
  inside: readonly number[],
  weighed: Weighed,
): OperationCutPoint[] {
  const place = new Map(Array.from(nodes, (node, i) => [node, i]));
  const held: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const itemNode = new Map<number, number>();
  const known = new Set<string>();
  const hold = (node: number, at: number) => {
    const key = `${node} ${at}`;
    if (known.has(key)) return;
    known.add(key);
    const here = place.get(node) as number;
    from.push(here, at);
    to.push(at, here);
  };
  for (const link of inside) {
    const shared = weighed.itemsOf(link);
    for (const item of shared.length > 0 ? shared : [judged]) {
      let at = item === judged ? undefined : itemNode.get(item);
      if (at === undefined) {
        at = nodes.length + held.push(item) - 1;
        if (item !== judged) itemNode.set(item, at);
      }
      hold(weighed.links.a[link] as number, at);
      hold(weighed.links.b[link] as number, at);
    }
  }
  const { start, entry } = byRow(from, nodes.length + held.length);
  const column = entry.map((i) => to[i] as number);
  const { walk, points } = articulations({ start, column }, (node) => node < nodes.length);
  const adsOf = (some: readonly number[]) =>
    some.reduce((sum, i) => sum + (items.size[nodes[i] as number] as number), 0);
  return points
    .filter(({ node }) => held[node - nodes.length] !== judged)
    .map(({ node, parts }): OperationCutPoint => {
      const inSpan = new Set(
        parts.flatMap(({ span }) => (span ? walk.slice(span[0], span[1]) : [])),
      );
      const rest = walk.filter((i) => !inSpan.has(i) && i !== node);
      const explained = parts
        .map(({ span }) => (span ? walk.slice(span[0], span[1]) : rest))
        .map((some) => ({
          ads: adsOf(some),
          node: nodes[
            some.reduce((most, i) =>
              (items.size[nodes[i] as number] as number) >
              (items.size[nodes[most] as number] as number)
                ? i
                : most,
            )
          ] as number,
        }))
        .sort((x, y) => y.ads - x.ads || x.node - y.node);
      const item = held[node - nodes.length];
      return {
        item:
          node < nodes.length
            ? { node: nodes[node] as number }
            : {
                identifier: items.identifier[item as number] as number,
                era: items.era[item as number] as number,
              },
        parts: explained.map(({ ads }) => ads),
        nodes: explained.map((one) => one.node),
      };
    })
    .sort((x, y) => (y.parts[1] ?? 0) - (x.parts[1] ?? 0))
    .slice(0, mostCutPoints);
}
