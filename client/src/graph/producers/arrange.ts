import type { Chart, ChartNode, Group, Point } from '../types.ts';

/** Moves nodes to new places; ids that are not there are passed over. */
export function moveNodes(chart: Chart, places: Readonly<Record<string, Point>>): Chart {
  const nodes: Record<string, ChartNode> = { ...chart.nodes };
  let moved = false;
  for (const [id, { x, y }] of Object.entries(places)) {
    const node = nodes[id];
    if (!node || (node.x === x && node.y === y)) continue;
    nodes[id] = { ...node, x, y };
    moved = true;
  }
  return moved ? { ...chart, nodes } : chart;
}

/** Pinned nodes stay where they are when a layout runs. */
export function setPinned(chart: Chart, ids: readonly string[], pinned: boolean): Chart {
  const changing = ids.filter((id) => chart.nodes[id] && chart.nodes[id].pinned !== pinned);
  if (changing.length === 0) return chart;
  const nodes: Record<string, ChartNode> = { ...chart.nodes };
  for (const id of changing) {
    const node = nodes[id];
    if (node) nodes[id] = { ...node, pinned };
  }
  return { ...chart, nodes };
}

export function setGroups(chart: Chart, groups: readonly Group[]): Chart {
  return chart.groups.length === 0 && groups.length === 0 ? chart : { ...chart, groups };
}
