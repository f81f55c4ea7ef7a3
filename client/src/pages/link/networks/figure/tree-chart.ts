import { t } from '../../../../app/i18n/t.ts';
import type { EntityFieldsFragment, Kind } from '../../../../gql/graphql.ts';
import {
  type Chart,
  type ChartLink,
  type ChartNode,
  emptyChart,
  type Point,
} from '../../../../graph/types.ts';
import { mindMap } from '../../../../operations/mind-map.ts';
import { kindOf } from '../../../../theme/kinds.ts';
import type { NetworkView } from '../operations.ts';
import { spacing } from './tree-size.ts';

export type Tree = NonNullable<NetworkView['tree']>;
export type TreeGroup = Tree['groups'][number];
export type Thing = Tree['identifiers'][number];
type Miss = NetworkView['nearMatches'][number];
type From = NetworkView['copiedFrom']['nodes'][number];

/** What counts for nothing, drawn on demand. */
export interface Uncounted {
  /** What it was not merged with. */
  readonly rejected: readonly Miss[];
  /** Where copies in it can be from. */
  readonly copied: readonly From[];
  /** Of one part of it: things that more ads of another part hold, by id. */
  readonly shared?: readonly string[];
}

/** The name of a group in the chart: two things are linked by one group and, rarely, by a judgement besides. */
export const groupKey = ({ ends, judged }: TreeGroup): string =>
  `${judged ? 'judged' : 'ads'} ${ends.map(({ id }) => id).join(' ')}`;

/** What is marked as a cut point in the drawing, by name in the chart. */
export const cutPointsOf = ({ identifiers, groups }: Tree): string[] => [
  ...identifiers.filter(({ cutPoint }) => cutPoint).map(({ id }) => id),
  ...groups.filter(({ cutPoint }) => cutPoint).map(groupKey),
];

/** How many of the cut points of a network its drawing does not mark: an ad among others that link the same, or what is not drawn. */
export const unmarkedCutPoints = (tree: Tree, total: number): number =>
  Math.max(0, total - cutPointsOf(tree).length);

/** "45 ads", or the ad itself. */
export const groupName = ({ ads, judged }: TreeGroup): string =>
  judged ? t('networks.judgedTogether') : t('networks.ads', { count: ads });

/**
 * The tree as a chart: things, the ads that link them, and what was rejected or left out as copied beside them.
 * @param size of the window that it is to fill, in px
 */
export function toChart(
  tree: Tree,
  uncounted: Uncounted,
  size: { width: number; height: number },
): Chart {
  const drawn: Drawing = { nodes: {}, links: {}, totals: {} };
  drawThings(drawn, tree, uncounted);
  drawRejected(drawn, tree, uncounted);
  drawCopied(drawn, uncounted);
  countFolded(drawn, tree);
  const { nodes, links, totals } = drawn;
  const units = treePlaces(tree, uncounted);
  const { x, y } = spacing([...units.values()], size);
  const places = new Map([...units].map(([id, at]) => [id, { x: at.x * x, y: at.y * y }]));
  for (const [id, node] of Object.entries(nodes)) nodes[id] = { ...node, ...places.get(id) };
  return { ...emptyChart, nodes, links, totals, folding: { ads: false, open: [] } };
}

interface Drawing {
  readonly nodes: Record<string, ChartNode>;
  readonly links: Record<string, ChartLink>;
  readonly totals: Record<string, number>;
}

function add({ nodes }: Drawing, id: string, entity: EntityFieldsFragment | null): void {
  nodes[id] ??= nodeOf(id, entity);
}

function link({ links }: Drawing, group: string, other: string, looks: Partial<ChartLink>): void {
  const id = `${group} > ${other}`;
  links[id] = { ...plainLink, id, source: group, target: other, ...looks };
}

/** Things, and the ads that link them. */
function drawThings(drawn: Drawing, tree: Tree, { shared }: Uncounted): void {
  const { nodes, totals } = drawn;
  for (const thing of tree.identifiers) nodes[thing.id] = nodeOfThing(thing);
  for (const group of tree.groups) {
    const key = groupKey(group);
    const caption = group.ads === 1 ? (group.entity?.caption ?? group.first) : groupName(group);
    nodes[key] = { ...nodeOf(key, group.entity), kind: 'ad', caption };
    for (const { id, inferred } of group.ends) {
      const judgedWrong = shared?.includes(id) ?? false;
      link(drawn, key, id, { inferred, judgedWrong, captures: group.ads });
    }
    if (group.ads > 1) totals[key] = group.ends.length + group.ads - 1;
  }
}

/** What a thing has beside all that is drawn at it, also of what counts for nothing: its number stays as it is. */
function countFolded({ links, totals }: Drawing, tree: Tree): void {
  for (const { id, folded } of tree.identifiers) {
    if (folded === 0) continue;
    const drawn = Object.values(links).flatMap(({ source, target }) =>
      source === id ? [target] : target === id ? [source] : [],
    );
    totals[id] = folded + new Set(drawn).size;
  }
}

function drawRejected(drawn: Drawing, tree: Tree, { rejected }: Uncounted): void {
  for (const nearMatch of rejected) {
    add(drawn, nearMatch.other, nearMatch.entity);
    for (const { id, thing, entity } of nearMatch.evidence) {
      const name = thing in drawn.nodes ? thing : id;
      add(drawn, name, entity);
      link(drawn, nearMatch.other, name, { judgedWrong: true });
      // Both name the website, and each a page of its own: the host is what they share, and it links nobody.
      if (name === id)
        for (const one of tree.identifiers)
          if (one.page && one.entity?.id === id) link(drawn, one.id, id, { judgedWrong: true });
    }
  }
}

function drawCopied(drawn: Drawing, { copied }: Uncounted): void {
  for (const { other, entity, copiedContent, contacts } of copied) {
    add(drawn, other, entity);
    for (const thing of copiedContent) {
      // What ads here hold of their own is drawn, and linked, already.
      const isOwn = thing.id in drawn.nodes;
      add(drawn, thing.id, thing.entity);
      link(drawn, other, thing.id, copiedLook);
      for (const { id } of isOwn ? [] : contacts)
        if (id in drawn.nodes) link(drawn, thing.id, id, copiedLook);
    }
  }
}

const plainLink: Omit<ChartLink, 'id' | 'source' | 'target'> = {
  ...{ type: 'LISTS', inferred: false, throughHub: false, judgedWrong: false },
  ...{ ads: 1, captures: 1, confidence: 1, firstSeen: null, lastSeen: null },
};

const copiedLook = { judgedWrong: true, copied: true } as const;

/** How a thing is called: a set of pages by that which most ads name, and by its website. */
export function thingName({ id, page, entity }: Thing): string {
  const site = entity?.caption ?? id;
  if (!page) return site;
  if (page.name === null) return t('networks.pageFront', { site });
  return page.more === 0
    ? t('networks.pageOf', { page: page.name, site })
    : t('networks.pagesOf', { page: page.name, count: page.more, site });
}

/** The host of a page may be a hub; the page is none. */
function nodeOfThing(thing: Thing): ChartNode {
  const { hub, ...node } = nodeOf(thing.id, thing.entity);
  return { ...node, hub: thing.page ? null : hub, caption: thingName(thing) };
}

function nodeOf(id: string, entity: EntityFieldsFragment | null): ChartNode {
  const kind = kindOf(id) ?? 'ad';
  const { hub = null, caption = id } = entity ?? {};
  return {
    ...{ id, caption, hub, kind: entity?.kind ?? (kind as Kind), ads: 0 },
    ...{ firstSeen: null, lastSeen: null, country: null, pinned: false, x: 0, y: 0 },
    ...{ platform: null, price: null, words: null },
  };
}

/** What counts for nothing stands in rows below: the things, then what also has them; in rows and columns. */
const below = 1.4;
/** Columns from one to the next of a row: room for a name. */
const beside = 1.5;
const fewestInRow = 3;

/** Where everything stands, in columns and rows of the tree. */
export function treePlaces(tree: Tree, { rejected, copied }: Uncounted): Map<string, Point> {
  const links = tree.groups.map((group) => ({
    key: groupKey(group),
    ends: group.ends.map(({ id }) => id) as unknown as readonly [string, string],
    besides: group.judged,
  }));
  const places = mindMap(
    tree.identifiers.map(({ id }) => id),
    links,
  );
  const drawn = [...places.values()];
  const [left, right] = [
    Math.min(0, ...drawn.map(({ x }) => x)),
    Math.max(0, ...drawn.map(({ x }) => x)),
  ];
  const inRow = Math.max(fewestInRow, Math.floor((right - left) / beside) + 1);
  let bottom = Math.max(0, ...drawn.map(({ y }) => y));
  const putBelow = (ids: readonly string[]) => {
    const fresh = [...new Set(ids)].filter((id) => !places.has(id));
    for (let first = 0; first < fresh.length; first += inRow) {
      const row = fresh.slice(first, first + inRow);
      bottom += below;
      for (const [i, id] of row.entries())
        places.set(id, {
          x: (left + right) / 2 + (i - (row.length - 1) / 2) * beside,
          y: bottom,
        });
    }
  };
  const isDrawn = (id: string) => places.has(id);
  putBelow(
    rejected.flatMap(({ evidence }) =>
      evidence.map(({ id, thing }) => (isDrawn(thing) ? thing : id)),
    ),
  );
  putBelow(rejected.map(({ other }) => other));
  putBelow(copied.flatMap(({ copiedContent }) => copiedContent.map(({ id }) => id)));
  putBelow(copied.map(({ other }) => other));
  return places;
}
