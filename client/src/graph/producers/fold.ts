import { place } from '../placement.ts';
import { boxOf } from '../sizes.ts';
import type { Chart, ChartNode, Point } from '../types.ts';
import { visibleChart } from '../visible.ts';
import { moveNodes } from './arrange.ts';

/** Folds all ads of the chart, or draws all. */
export function setFolded(chart: Chart, ads: boolean): Chart {
  const next = { ...chart, folding: { ads, open: [] } };
  return ads ? next : withRoom(chart, next);
}

/** Draws these ads; the others stay folded. */
export function unfoldAds(chart: Chart, ids: readonly string[]): Chart {
  const open = [...new Set([...chart.folding.open, ...ids.filter((id) => id in chart.nodes)])];
  if (open.length === chart.folding.open.length) return chart;
  return withRoom(chart, { ...chart, folding: { ...chart.folding, open } });
}

/** What was away while others moved gets a free place between what it is linked to. */
function withRoom(before: Chart, after: Chart): Chart {
  const old = visibleChart(before).nodes;
  const known = new Map(old.map((node) => [node.id, node]));
  const view = visibleChart(after);
  const fresh = view.nodes.filter(({ id, pinned }) => !known.has(id) && !pinned);
  const near = new Map<string, ChartNode[]>();
  for (const { source, target } of view.links) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const node = known.get(other);
      if (node) near.set(id, [...(near.get(id) ?? []), node]);
    }
  }
  const places = place({
    placed: old.map((node) => ({ ...boxOf(node), x: node.x, y: node.y })),
    added: fresh.map((node) => ({ ...boxOf(node), origin: middleOf(near.get(node.id)) ?? node })),
  });
  return moveNodes(
    after,
    Object.fromEntries(fresh.flatMap(({ id }, at) => (places[at] ? [[id, places[at]]] : []))),
  );
}

function middleOf(nodes: readonly Point[] = []): Point | undefined {
  if (nodes.length === 0) return undefined;
  return {
    x: nodes.reduce((sum, { x }) => sum + x, 0) / nodes.length,
    y: nodes.reduce((sum, { y }) => sum + y, 0) / nodes.length,
  };
}
