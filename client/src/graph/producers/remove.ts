import { type Chart, emptyChart } from '../types.ts';

/** Takes entities and the links on them off the chart; nothing is removed from the graph. */
export function removeEntities(chart: Chart, ids: readonly string[]): Chart {
  const gone = new Set(ids.filter((id) => id in chart.nodes));
  if (gone.size === 0) return chart;
  const keep = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !gone.has(id)));
  return {
    ...chart,
    nodes: keep(chart.nodes),
    totals: keep(chart.totals),
    links: Object.fromEntries(
      Object.entries(chart.links).filter(
        ([, link]) => !gone.has(link.source) && !gone.has(link.target),
      ),
    ),
  };
}

/** An empty chart with the filters as they are. */
export function clearChart(chart: Chart): Chart {
  return Object.keys(chart.nodes).length === 0
    ? chart
    : { ...emptyChart, filters: { ...chart.filters, hidden: [] }, look: chart.look };
}
