import type { NeighbourCounts } from './store.ts';
import type { Chart } from './types.ts';

/** What is linked to an entity on a chart, drawn or hidden. */
export function neighboursOn({ links }: Chart, id: string): Set<string> {
  const near = new Set<string>();
  for (const { source, target } of Object.values(links)) {
    if (source === id) near.add(target);
    if (target === id) near.add(source);
  }
  return near;
}

/** Counts of the neighbours that are not on a chart; `total` stays that of all. */
export function withoutDrawn(counts: NeighbourCounts, chart: Chart): NeighbourCounts {
  const near = [...neighboursOn(chart, counts.entity.id)].flatMap((id) => chart.nodes[id] ?? []);
  return {
    ...counts,
    counts: counts.counts.flatMap((count) => {
      const drawn = near.filter(({ kind }) => kind === count.kind);
      const total = count.total - drawn.length;
      const hubs = Math.max(0, count.hubs - drawn.filter(({ hub }) => hub).length);
      return total > 0 ? [{ ...count, total, hubs: Math.min(total, hubs) }] : [];
    }),
  };
}
