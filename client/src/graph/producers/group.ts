import { groupAt, groupId, isGroupId } from '../fold-groups.ts';
import { cornersOf, frameAround } from '../frames.ts';
import { boxed } from '../groups.ts';
import { boxOf } from '../sizes.ts';
import type { Chart, Frame, Group, Point } from '../types.ts';
import { visibleChart } from '../visible.ts';
import { moveNodes } from './arrange.ts';

/** Folds the chart into groups, each with room for its entities. */
export function foldInto(chart: Chart, groups: readonly Group[]): Chart {
  const { nodes, grey } = visibleChart({ ...chart, groups: [] });
  const drawn = new Set([...nodes, ...grey.nodes].map(({ id }) => id));
  const { groups: placed, places } = boxed(chart, groups, drawn);
  return { ...moveNodes(chart, places), groups: placed };
}

/** The groups that hold any of these, by id. */
export function groupsHolding({ groups }: Chart, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return groups.flatMap((group, at) =>
    group.ids.some((id) => wanted.has(id)) ? [groupId(at)] : [],
  );
}

/** Folds groups that are unfolded, and the other way round. Nothing else moves. */
export function toggleGroups(chart: Chart, ids: readonly string[]): Chart {
  if (ids.length === 0) return chart;
  const groups = chart.groups.map((group, at): Group => {
    if (!ids.includes(groupId(at))) return group;
    if (group.folded) return { ...group, folded: false };
    const box = group.box ?? frameOf(chart, group);
    return box ? { ...group, folded: true, box } : group;
  });
  return { ...chart, groups };
}

/** Folds or unfolds all. */
export function setGroupsFolded(chart: Chart, folded: boolean): Chart {
  const all = chart.groups.flatMap((group, at) =>
    (group.folded ?? false) === folded ? [] : [groupId(at)],
  );
  return toggleGroups(chart, all);
}

/** Moves boxes with all that is in them; ids that are no groups are passed over. */
export function moveGroups(chart: Chart, places: Readonly<Record<string, Point>>): Chart {
  return Object.entries(places).reduce((now, [id, to]) => {
    const { ids, box } = (isGroupId(id) && groupAt(now, id)) || {};
    if (!ids || !box) return now;
    const [dx, dy] = [to.x - box.x, to.y - box.y];
    const moved = ids.flatMap((one) => {
      const node = now.nodes[one];
      return node ? [[one, { x: node.x + dx, y: node.y + dy }] as const] : [];
    });
    return {
      ...moveNodes(now, Object.fromEntries(moved)),
      groups: now.groups.map((group, at) =>
        groupId(at) === id ? { ...group, box: { ...box, x: to.x, y: to.y } } : group,
      ),
    };
  }, chart);
}

/** About the entities of a group, as far as they are drawn. */
function frameOf(chart: Chart, { ids }: Group): Frame | undefined {
  const own = new Set(ids);
  const corners = visibleChart(chart)
    .nodes.filter(({ id }) => own.has(id))
    .flatMap((node) => cornersOf({ ...boxOf(node), x: node.x, y: node.y }));
  return corners.length === 0 ? undefined : frameAround(corners);
}
