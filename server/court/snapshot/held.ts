import type { SnapshotLink } from './snapshot.ts';

type Link = Pick<SnapshotLink, 'from' | 'type' | 'to'>;

/**
 * By entity: the links by which ads hold it. A picture is held by way of the images that look like it, and has the
 * links of these.
 */
export function linksHolding<One extends Link>(
  links: readonly One[],
): ReadonlyMap<string, readonly One[]> {
  const held = new Map<string, One[]>();
  const add = (id: string, some: readonly One[]) => {
    const before = held.get(id);
    if (before) before.push(...some);
    else held.set(id, [...some]);
  };
  for (const link of links) if (link.from.startsWith('ad:')) add(link.to, [link]);
  for (const { from, type, to } of links) if (type === 'IN_CLUSTER') add(to, held.get(from) ?? []);
  return held;
}
