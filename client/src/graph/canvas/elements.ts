import { type Mode, tokens } from '../../theme/tokens.ts';
import type { BoxLink, Folded } from '../fold-groups.ts';
import { shapeBox } from '../sizes.ts';
import type { Selection } from '../store.ts';
import type { Thumbs } from '../thumbs.ts';
import { type ChartLink, classOf, type Point } from '../types.ts';
import type { Visible } from '../visible.ts';
import { type ImageKey, nodeImage, thumbBox } from './images.ts';
import { edgeColour, edgeWidth } from './style.ts';

/** One element as cytoscape is to hold it. */
export interface Spec {
  group: 'nodes' | 'edges';
  data: Record<string, string | number | boolean>;
  position?: Point;
}

export interface Look {
  mode: Mode;
  selection: Selection;
  icons: boolean;
  thumbs: Thumbs;
}

/** Everything to draw, by id. */
export function toSpecs(
  visible: Visible,
  { mode, selection, icons, thumbs }: Look,
): Map<string, Spec> {
  const chosen = new Set(selection.nodes);
  const specs = new Map<string, Spec>();
  const { grey } = visible;
  const greyNodes = new Set(grey.nodes);
  for (const node of [...grey.nodes, ...visible.nodes]) {
    const { w, h } = shapeBox(node);
    const isGrey = greyNodes.has(node);
    const thumb = icons && !isGrey ? thumbs.get(node.id) : undefined;
    const key = {
      kind: node.kind,
      mode,
      hub: node.hub !== null,
      selected: !isGrey && chosen.has(node.id),
      icon: icons,
      ...(node.scale ? { scale: node.scale } : {}),
      ...(node.hue ? { hue: node.hue.at } : {}),
    };
    specs.set(node.id, {
      group: 'nodes',
      data: {
        id: node.id,
        kind: node.kind,
        w,
        h,
        grey: isGrey,
        ...imagesOf(key, thumb),
      },
      position: { x: node.x, y: node.y },
    });
  }
  const chosenBoxes = new Set(selection.nodes.map((id) => visible.groupOf.get(id)));
  for (const { id, w, h, x, y } of visible.remarks)
    specs.set(id, {
      group: 'nodes',
      data: { id, w, h, remark: true },
      position: { x, y },
    });
  for (const box of visible.boxes) specs.set(box.id, boxSpec(box, mode, chosenBoxes.has(box.id)));
  for (const link of visible.boxLinks) specs.set(link.id, boxLinkSpec(link, mode));
  for (const link of grey.links) specs.set(link.id, edgeSpec(link, mode, { grey: true }));
  for (const link of withChosen(visible, selection)) {
    const isChosen = isChosenLink(link, selection);
    specs.set(link.id, edgeSpec(link, mode, { chosen: isChosen }));
  }
  return specs;
}

/** A folded group; what is selected of it selects it. */
function boxSpec({ id, x, y, w, h, count }: Folded, mode: Mode, isChosen: boolean): Spec {
  const { surface, text } = tokens.color[mode];
  return {
    group: 'nodes',
    data: {
      id,
      w,
      h,
      box: true,
      chosen: isChosen,
      grey: count === 0,
      fill: surface.panel,
      line: isChosen ? text.primary : surface.groupLine,
    },
    position: { x, y },
  };
}

/** The more links, the wider. */
function boxLinkSpec({ id, source, target, count }: BoxLink, mode: Mode): Spec {
  const colour = tokens.edge.hub.colour[mode];
  const width = Math.min(8, 1 + Math.log2(count));
  const plain = { dashed: false, dotted: false, copied: false, chosen: false, grey: false };
  return { group: 'edges', data: { id, source, target, width, colour, boxLink: true, ...plain } };
}

function edgeSpec(
  link: ChartLink,
  mode: Mode,
  { chosen = false, grey = false }: { chosen?: boolean; grey?: boolean },
): Spec {
  return {
    group: 'edges',
    data: {
      id: link.id,
      source: link.source,
      target: link.target,
      width: edgeWidth(link, chosen),
      colour: edgeColour(link, mode, chosen),
      dashed: classOf(link) === 'inferred',
      dotted: classOf(link) === 'wrong' && !link.copied,
      copied: link.copied ?? false,
      chosen,
      grey,
    },
  };
}

/** The mark of a node and, over it, its blurred thumb, as lists that cytoscape reads. */
function imagesOf(key: ImageKey, thumb: string | undefined): Spec['data'] {
  const { url, w, h } = nodeImage(key);
  if (!thumb) return { image: url, imageW: w, imageH: h };
  const box = thumbBox(key);
  return { image: `${url} ${thumb}`, imageW: `${w} ${box.w}`, imageH: `${h} ${box.h}` };
}

/** The selected link, or the one between two selected entities. */
function isChosenLink(link: ChartLink, { nodes, link: chosen }: Selection): boolean {
  if (link.id === chosen || link.via?.some((ad) => nodes.includes(ad))) return true;
  return nodes.length === 2 && nodes.includes(link.source) && nodes.includes(link.target);
}

/** A link that an ad already shows is drawn all the same while it is what one looks at. */
function withChosen({ links, shortcuts }: Visible, selection: Selection): ChartLink[] {
  return [...links, ...shortcuts.filter((link) => isChosenLink(link, selection))];
}

export interface Difference {
  added: Spec[];
  removed: string[];
  changed: { id: string; data: Spec['data'] }[];
  moved: { id: string; position: Point }[];
}

/** What to do to come from one set of elements to the next. */
export function diffSpecs(
  before: ReadonlyMap<string, Spec>,
  after: ReadonlyMap<string, Spec>,
): Difference {
  const difference: Difference = { added: [], removed: [], changed: [], moved: [] };
  for (const id of before.keys()) if (!after.has(id)) difference.removed.push(id);
  for (const [id, spec] of after) {
    const old = before.get(id);
    if (!old) {
      difference.added.push(spec);
      continue;
    }
    if (!isSame(old.data, spec.data)) difference.changed.push({ id, data: spec.data });
    const [from, to] = [old.position, spec.position];
    if (from && to && (from.x !== to.x || from.y !== to.y)) {
      difference.moved.push({ id, position: to });
    }
  }
  return difference;
}

function isSame(one: Spec['data'], other: Spec['data']): boolean {
  for (const key in other) if (one[key] !== other[key]) return false;
  return true;
}
