import { t } from '../app/i18n/t.ts';
import { expand } from './effects.ts';
import { setPinned } from './producers/arrange.ts';
import { clearChart, removeEntities } from './producers/remove.ts';
import { currentChart, noSelection, useGraph } from './store.ts';
import { visible } from './visible.ts';

/** What buttons and keys do with the selection; each changes the chart by one command. */

export const selectedNodes = (): readonly string[] => useGraph.getState().selection.nodes;

export function removeSelected(): void {
  const ids = selectedNodes();
  if (ids.length === 0) return;
  const { run } = useGraph.getState();
  run(t('explore.command.remove', { count: ids.length }), (chart) => removeEntities(chart, ids));
}

export function removeOthers(): void {
  const kept = new Set(selectedNodes());
  const others = Object.keys(currentChart().nodes).filter((id) => !kept.has(id));
  const { run } = useGraph.getState();
  run(t('explore.command.remove', { count: others.length }), (chart) =>
    removeEntities(chart, others),
  );
}

export function clearCanvas(): void {
  useGraph.getState().run(t('explore.command.clear'), clearChart);
}

export function togglePinned(): void {
  const ids = selectedNodes();
  const chart = currentChart();
  const pinned = !ids.every((id) => chart.nodes[id]?.pinned);
  const label = t(pinned ? 'explore.command.pin' : 'explore.command.unpin', { count: ids.length });
  useGraph.getState().run(label, (now) => setPinned(now, ids, pinned));
}

export function expandSelected(): void {
  const [id] = selectedNodes();
  if (id !== undefined) void expand(id);
}

export function selectAll(): void {
  const nodes = visible(currentChart()).nodes.map(({ id }) => id);
  useGraph.getState().select({ nodes, link: null });
}

export function selectNeighbours(): void {
  const chosen = new Set(selectedNodes());
  const near = visible(currentChart()).links.flatMap(({ source, target }) =>
    chosen.has(source) || chosen.has(target) ? [source, target] : [],
  );
  useGraph.getState().select({ nodes: [...new Set([...chosen, ...near])], link: null });
}

export function selectNothing(): void {
  useGraph.getState().select(noSelection);
}

/** Click selects, Shift or Ctrl adds or takes away: in the table as on the canvas. */
export function pick(id: string, adding: boolean): void {
  const nodes = selectedNodes();
  const next = !adding
    ? [id]
    : nodes.includes(id)
      ? nodes.filter((one) => one !== id)
      : [...nodes, id];
  useGraph.getState().select({ nodes: next, link: null });
}
