import { formatCountry } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { kindStyles } from '../../theme/kinds.ts';
import { moveNodes, setGroups } from '../producers/arrange.ts';
import { foldInto, moveGroups } from '../producers/group.ts';
import { boxOf } from '../sizes.ts';
import { currentChart, useGraph } from '../store.ts';
import type { Chart, Group } from '../types.ts';
import { requestView, useView } from '../view.ts';
import { visible } from '../visible.ts';
import { force } from './force.ts';
import { countryGroups, grouped, groupsOf } from './grouped.ts';
import { layers, radial } from './plain.ts';
import { spread } from './spread.ts';
import type { LayoutInput, LayoutName, Places } from './types.ts';

function inputOf(chart: Chart): LayoutInput {
  const { nodes, links, grey, boxes, boxLinks } = visible(chart);
  return {
    // What is in grey keeps its place among the others when it comes back.
    nodes: [
      ...[...nodes, ...grey.nodes].map((node) => ({
        ...boxOf(node),
        id: node.id,
        x: node.x,
        y: node.y,
        fixed: node.pinned,
      })),
      // A folded group is laid out as one.
      ...boxes.map(({ id, x, y, w, h }) => ({ id, x, y, w: w + 60, h: h + 60, fixed: false })),
    ],
    links: [...links, ...grey.links, ...boxLinks].map(({ source, target }) => ({ source, target })),
  };
}

/** Force keeps pins where they are; a pin that stayed behind would stretch its group's box over others. */
const movesPins: readonly LayoutName[] = ['force', 'grouped'];

const rows = { context: 0, identifier: 2, source: 1 } as const;

function centreOf(chart: Chart): string | undefined {
  const { nodes, degrees } = visible(chart);
  const [selected] = useGraph.getState().selection.nodes;
  if (selected !== undefined) return selected;
  return nodes.reduce<string | undefined>(
    (best, { id }) =>
      best === undefined || (degrees.get(id) ?? 0) > (degrees.get(best) ?? 0) ? id : best,
    undefined,
  );
}

/** Force-directed places, then every node moved to the next free spot: fcose leaves overlaps. */
async function forceApart(input: LayoutInput): Promise<Places> {
  return spread(input, await force(input));
}

async function compute(name: LayoutName, chart: Chart, groups: readonly Group[]): Promise<Places> {
  const input = inputOf(chart);
  if (name === 'force') return forceApart(input);
  if (name === 'grouped') return grouped(input, groups, forceApart);
  if (name === 'radial') return radial(input, centreOf(chart) ?? '');
  return layers(input, (id) => {
    const node = chart.nodes[id];
    return node ? rows[kindStyles[node.kind].drawnAs] : 0;
  });
}

/** Lays the chart out; pinned nodes stay. As a command of its own, or as part of the last one. */
export async function runLayout(
  name: LayoutName,
  how: 'record' | 'amend' = 'record',
): Promise<void> {
  const chart = currentChart();
  if (Object.keys(chart.nodes).length === 0) return;
  useView.setState({ busyLayout: true });
  try {
    const isLarge = chart.groups.some(({ folded }) => folded);
    const { run, amend } = useGraph.getState();
    const change = (produce: (now: Chart) => Chart) =>
      how === 'amend' ? amend(produce) : run(t(`layout.command.${name}`), produce);
    if (isLarge && name === 'grouped') {
      change((now) => foldInto(now, countryGroups(now, formatCountry, t('groups.rest'))));
      requestView('fit');
      return;
    }
    const groups = name === 'grouped' ? groupsOf(chart, formatCountry) : [];
    const places = await compute(name, chart, groups);
    const free = Object.fromEntries(
      Object.entries(places).filter(([id]) => movesPins.includes(name) || !chart.nodes[id]?.pinned),
    );
    change((now) => {
      const moved = moveGroups(moveNodes(now, free), free);
      if (!isLarge) return setGroups(moved, groups);
      // The folded stay so; what is unfolded has gone where the layout put it, out of its box.
      const kept = moved.groups.map(
        ({ box, ...group }): Group => (group.folded && box ? { box, ...group } : group),
      );
      return setGroups(moved, kept);
    });
    requestView('fit');
  } catch (error) {
    useGraph.getState().set({ notice: { text: t('layout.failed'), error } });
  } finally {
    useView.setState({ busyLayout: false });
  }
}
