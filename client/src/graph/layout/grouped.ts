import { valuesOf } from '../ad-values.ts';
import type { Box } from '../sizes.ts';
import type { Chart, Group } from '../types.ts';
import { visible } from '../visible.ts';
import type { LayoutInput, Places } from './types.ts';

/** The country of an entity: its own, or that of every ad that lists it. Undefined when there are two. */
export function countriesOf(chart: Chart): Map<string, string> {
  const values = valuesOf(chart, ({ country }) => country);
  return new Map(
    [...values].flatMap(([id, [only, second]]) => (only && !second ? [[id, only]] : [])),
  );
}

/** All of a chart, drawn or not, by country: what has none, or several, in one group. */
export function countryGroups(
  chart: Chart,
  nameOf: (code: string) => string,
  rest: string,
): Group[] {
  const countries = countriesOf(chart);
  const groups = new Map<string, string[]>();
  for (const id of Object.keys(chart.nodes)) {
    const code = countries.get(id);
    const title = code === undefined ? rest : nameOf(code);
    groups.set(title, [...(groups.get(title) ?? []), id]);
  }
  return [...groups]
    .map(([title, ids]) => ({ title, ids }))
    .sort((one, other) => other.ids.length - one.ids.length);
}

/** Groups of two or more, the largest first. */
export function groupsOf(chart: Chart, nameOf: (code: string) => string): Group[] {
  const byCountry = new Map<string, string[]>();
  const drawn = new Set(visible(chart).nodes.map(({ id }) => id));
  for (const [id, country] of countriesOf(chart)) {
    if (!drawn.has(id)) continue;
    byCountry.set(country, [...(byCountry.get(country) ?? []), id]);
  }
  return [...byCountry]
    .filter(([, ids]) => ids.length > 1)
    .map(([code, ids]) => ({ title: nameOf(code), ids }))
    .sort(
      (one, other) => other.ids.length - one.ids.length || one.title.localeCompare(other.title),
    );
}

/** Lower left corners of boxes put into shelves; none overlap. Without `across`, in px, they fill about a landscape page. */
export function pack(
  boxes: readonly Box[],
  gap: number,
  across?: number,
): { x: number; y: number }[] {
  const area = boxes.reduce((sum, { w, h }) => sum + (w + gap) * (h + gap), 0);
  const limit = Math.max(across ?? Math.sqrt(area) * 1.35, ...boxes.map(({ w }) => w));
  let [x, y, shelf] = [0, 0, 0];
  return boxes.map(({ w, h }) => {
    if (x > 0 && x + w > limit) {
      x = 0;
      y += shelf + gap;
      shelf = 0;
    }
    const at = { x, y };
    x += w + gap;
    shelf = Math.max(shelf, h);
    return at;
  });
}

const usualPadding = 44;
/** Beside their padding: room for a title between boxes. */
const titleRoom = 28;

/** Lays every group out apart by `inner`, then packs the groups, `across` as `pack` has it; what is in none stands below. */
export async function grouped(
  input: LayoutInput,
  groups: readonly Group[],
  inner: (part: LayoutInput) => Promise<Places>,
  { across, padding = usualPadding }: { across?: number; padding?: number } = {},
): Promise<Places> {
  const inGroup = new Set(groups.flatMap(({ ids }) => ids));
  const rest = input.nodes.map(({ id }) => id).filter((id) => !inGroup.has(id));
  const parts = [...groups.map(({ ids }) => ids), rest].filter((ids) => ids.length > 0);
  const laid = await Promise.all(parts.map((ids) => inner(partOf(input, ids))));
  const frames = laid.map((places) => frameOf(places, input));
  const corners = pack(
    frames.map(({ w, h }) => ({ w: w + padding * 2, h: h + padding * 2 })),
    padding + titleRoom,
    across,
  );
  const result: Places = {};
  laid.forEach((places, index) => {
    const [corner, frame] = [corners[index], frames[index]];
    if (!corner || !frame) return;
    for (const [id, { x, y }] of Object.entries(places)) {
      result[id] = { x: corner.x + padding + x - frame.x, y: corner.y + padding + y - frame.y };
    }
  });
  return result;
}

function partOf({ nodes, links }: LayoutInput, ids: readonly string[]): LayoutInput {
  const own = new Set(ids);
  return {
    // A pin holds in the whole chart, not inside a box that will be moved.
    nodes: nodes.filter(({ id }) => own.has(id)).map((node) => ({ ...node, fixed: false })),
    links: links.filter(({ source, target }) => own.has(source) && own.has(target)),
  };
}

/** The smallest frame about places, node sizes included; x and y are its upper left corner. */
export function frameOf(places: Places, { nodes }: LayoutInput): Box & { x: number; y: number } {
  const size = new Map(nodes.map((node) => [node.id, node]));
  const edges = Object.entries(places).map(([id, { x, y }]) => {
    const { w = 0, h = 0 } = size.get(id) ?? {};
    return { left: x - w / 2, right: x + w / 2, top: y - h / 2, bottom: y + h / 2 };
  });
  const x = Math.min(...edges.map(({ left }) => left));
  const y = Math.min(...edges.map(({ top }) => top));
  return {
    x,
    y,
    w: Math.max(...edges.map(({ right }) => right)) - x,
    h: Math.max(...edges.map(({ bottom }) => bottom)) - y,
  };
}
