import { membersByGroup } from '../../communities/index.ts';

/** A set of nodes that stands at some levels: nested sets form a forest. */
export interface NodeSet {
  /** In order. */
  readonly nodes: Int32Array;
  readonly from: number;
  readonly to: number;
  /** Position of the set of a looser level that holds it; -1: none. */
  readonly parent: number;
}

/**
 * All different communities of two nodes or more, and at which levels each stands.
 * @param communities by level from sure to loose, nested; numbered from 0
 * @returns the sets, and by level, by node, the set it is in; -1: none
 */
export function setsOf(communities: readonly Int32Array[]): {
  readonly sets: readonly NodeSet[];
  readonly setOf: readonly Int32Array[];
} {
  const sets: { nodes: Int32Array; from: number; to: number; parent: number }[] = [];
  const setOf: Int32Array[] = [];
  for (const [level, of] of communities.entries()) {
    const now = new Int32Array(of.length).fill(-1);
    const before = setOf[level - 1];
    for (const nodes of membersByGroup(of)) {
      if (nodes.length < 2) continue;
      const same = before?.[nodes[0] as number] ?? -1;
      const known = sets[same];
      let set = same;
      if (known && known.nodes.length === nodes.length) known.to = level;
      else {
        set = sets.push({ nodes, from: level, to: level, parent: -1 }) - 1;
        for (const node of nodes) {
          const inner = before?.[node] ?? -1;
          if (inner >= 0 && sets[inner]) sets[inner].parent = set;
        }
      }
      for (const node of nodes) now[node] = set;
    }
    setOf.push(now);
  }
  return { sets, setOf };
}
