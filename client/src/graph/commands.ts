import { t } from '../app/i18n/t.ts';
import type { Kind } from '../gql/graphql.ts';
import { expand } from './effects.ts';
import { setPinned } from './producers/arrange.ts';
import { setFilters } from './producers/filter.ts';
import { setFolded, unfoldAds as unfolded } from './producers/fold.ts';
import { groupsHolding, setGroupsFolded, toggleGroups } from './producers/group.ts';
import { addRemark, changeRemark, removeRemark, roomFor } from './producers/remark.ts';
import { clearChart, removeEntities } from './producers/remove.ts';
import { currentChart, noSelection, useGraph } from './store.ts';
import type { Chart } from './types.ts';
import { useView } from './view.ts';
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

/** Selects what is drawn of a kind. */
export function selectKind(kind: Kind): void {
  const nodes = visible(currentChart()).nodes.filter((node) => node.kind === kind);
  useGraph.getState().select({ nodes: nodes.map(({ id }) => id), link: null });
}

/** Hides entities one by one; they stay on the chart. */
export function hide(ids: readonly string[]): void {
  const { hidden } = currentChart().filters;
  const more = [...new Set(ids)].filter((id) => !hidden.includes(id));
  if (more.length === 0) return;
  const { run, select, selection } = useGraph.getState();
  const next = { hidden: [...hidden, ...more] };
  run(t('hide.command', { count: more.length }), (chart) => setFilters(chart, next));
  select({ nodes: selection.nodes.filter((id) => !more.includes(id)), link: null });
}

export function unhide(ids: readonly string[]): void {
  const hidden = currentChart().filters.hidden.filter((id) => !ids.includes(id));
  const { run } = useGraph.getState();
  run(t('hide.commandShow', { count: ids.length }), (chart) => setFilters(chart, { hidden }));
}

/** Hides all but an entity and what is linked to it on the drawing, the ads folded into these links with them. */
export function showNeighbourhood(id: string): void {
  const chart = currentChart();
  const kept = new Set([id]);
  const { links, alone } = visible(chart);
  for (const { source, target, via = [] } of links)
    if (source === id || target === id) for (const one of [source, target, ...via]) kept.add(one);
  for (const ad of alone.get(id) ?? []) kept.add(ad);
  // An image leads from an ad to its cluster.
  for (const { source, target, type } of Object.values(chart.links))
    if (type === 'SHOWS' && kept.has(source)) kept.add(target);
  hide(Object.keys(chart.nodes).filter((one) => !kept.has(one)));
}

export function fold(ads: boolean): void {
  const label = t(ads ? 'fold.command.fold' : 'fold.command.unfoldAll');
  useGraph.getState().run(label, (chart) => setFolded(chart, ads));
}

/** Folds or unfolds groups: those that hold what is selected, where none are named. */
export function foldSelectedGroups(groups = groupsHolding(currentChart(), selectedNodes())): void {
  const label = t('groups.command.fold', { count: groups.length });
  useGraph.getState().run(label, (chart) => toggleGroups(chart, groups));
}

export function foldAllGroups(folded: boolean): void {
  const label = t(folded ? 'groups.command.foldAll' : 'groups.command.unfoldAll');
  useGraph.getState().run(label, (chart) => setGroupsFolded(chart, folded));
}

/** Puts a text or a frame on the chart, and opens it to be written; a frame goes about what is selected. */
export function putRemark(framed: boolean): void {
  const chart = currentChart();
  const chosen = selectedNodes().flatMap((id) => chart.nodes[id] ?? []);
  const text = t(framed ? 'remark.newFrame' : 'remark.newText');
  const { centre, zoom } = useView.getState();
  const room = roomFor(chosen, { middle: centre, zoom }, framed);
  const { run } = useGraph.getState();
  run(t('remark.command.add'), (now) => addRemark(now, { ...room, text, framed }));
  useView.setState({ remark: currentChart().remarks.at(-1)?.id ?? null });
}

export function editRemark(id: string, text: string): void {
  const { run } = useGraph.getState();
  run(t('remark.command.edit'), (chart) => changeRemark(chart, id, { text }));
}

export function deleteRemark(id: string): void {
  useGraph.getState().run(t('remark.command.remove'), (chart) => removeRemark(chart, id));
}

/** Draws folded ads as nodes. */
export function unfold(ids: readonly string[]): void {
  const label = t('fold.command.unfold', { count: ids.length });
  useGraph.getState().run(label, (chart) => unfolded(chart, ids));
}

/** The folded ads that hold an entity. */
export function foldedAdsOf(id: string, chart: Chart = currentChart()): string[] {
  const { links, alone } = visible(chart);
  const ads = new Set(alone.get(id));
  for (const { source, target, via = [] } of links)
    if (source === id || target === id) for (const ad of via) ads.add(ad);
  return [...ads];
}
