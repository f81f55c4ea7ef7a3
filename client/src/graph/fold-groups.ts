import { cornersOf } from './frames.ts';
import type { Chart, ChartLink, ChartNode, Frame, Point } from './types.ts';

/** A folded group: one box in place of its entities. */
export interface Folded extends Frame {
  id: string;
  title: string;
  /** How many of its entities the filters let through, folded ads among them. */
  count: number;
}

/** So many links lead from one box to another, or to an entity. */
export interface BoxLink {
  id: string;
  source: string;
  target: string;
  count: number;
}

export interface Grouped {
  nodes: readonly ChartNode[];
  links: readonly ChartLink[];
  boxes: readonly Folded[];
  boxLinks: readonly BoxLink[];
  /** Which box stands for an entity, by id. */
  groupOf: ReadonlyMap<string, string>;
  /** What would be drawn and is in a folded group. */
  inside: readonly ChartNode[];
}

const prefix = 'group:';
export const groupId = (at: number): string => `${prefix}${at}`;
export const isGroupId = (id: string): boolean => id.startsWith(prefix);
/** The group with this id on the chart. */
export const groupAt = ({ groups }: Pick<Chart, 'groups'>, id: string) =>
  groups[Number(id.slice(prefix.length))];

interface Extended extends Pick<Grouped, 'nodes' | 'boxes'> {
  remarks: Chart['remarks'];
}

/** What is looked at when all is: entities, and the corners of boxes, texts and frames. */
export const extentOf = ({ nodes, boxes, remarks }: Extended): Point[] => [
  ...nodes,
  ...[...boxes, ...remarks].flatMap(cornersOf),
];

function folders({ groups }: Pick<Chart, 'groups'>): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap(({ folded, ids }, at) =>
      folded ? ids.map((id) => [id, groupId(at)] as const) : [],
    ),
  );
}

/** Puts folded groups in the place of their entities. */
export function foldGroups(
  chart: Chart,
  nodes: readonly ChartNode[],
  links: readonly ChartLink[],
  away: readonly ChartNode[],
): Grouped {
  const groupOf = folders(chart);
  if (groupOf.size === 0) return { nodes, links, boxes: [], boxLinks: [], groupOf, inside: [] };
  const counts = new Map<string, number>();
  for (const { id } of [...nodes, ...away]) {
    const group = groupOf.get(id);
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const boxLinks = new Map<string, BoxLink>();
  for (const { source: from, target: to, via } of links) {
    const [source, target] = [groupOf.get(from) ?? from, groupOf.get(to) ?? to].sort();
    if (source === undefined || target === undefined || source === target) continue;
    if (!isGroupId(source) && !isGroupId(target)) continue;
    const id = `${source}|${target}`;
    const count = (boxLinks.get(id)?.count ?? 0) + (via?.length ?? 1);
    boxLinks.set(id, { id, source, target, count });
  }
  return {
    nodes: nodes.filter(({ id }) => !groupOf.has(id)),
    links: links.filter(({ source, target }) => !groupOf.has(source) && !groupOf.has(target)),
    boxes: chart.groups.flatMap(({ folded, box, title }, at) => {
      const id = groupId(at);
      return folded && box ? [{ ...box, id, title, count: counts.get(id) ?? 0 }] : [];
    }),
    boxLinks: [...boxLinks.values()],
    groupOf,
    inside: nodes.filter(({ id }) => groupOf.has(id)),
  };
}
