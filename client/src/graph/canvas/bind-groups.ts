import type { Core } from 'cytoscape';
import { formatNumber } from '../../app/format.ts';
import { type Mode, tokens } from '../../theme/tokens.ts';
import type { Folded } from '../fold-groups.ts';
import { currentChart } from '../store.ts';
import type { Frame, Group } from '../types.ts';
import { useView } from '../view.ts';
import type { Shape } from './labels.ts';

const padding = 30;
/** Px from the corner of a box to its title. */
const titleAt = { x: 12, y: 6 };

/** Boxes behind the nodes of a group, with title and count; they follow the nodes. */
export function bindGroups(cy: Core, layer: HTMLCanvasElement): () => void {
  const context = layer.getContext('2d');
  if (!context) return () => {};
  cy.on('render', () => {
    const ratio = window.devicePixelRatio;
    const [w, h] = [Math.round(cy.width() * ratio), Math.round(cy.height() * ratio)];
    if (layer.width !== w || layer.height !== h) [layer.width, layer.height] = [w, h];
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, w, h);
    for (const group of currentChart().groups) {
      if (!group.folded) drawGroup(cy, context, group, useView.getState().mode);
    }
  });
  return () => {};
}

function drawGroup(cy: Core, context: CanvasRenderingContext2D, group: Group, mode: Mode): void {
  const box = boxOfGroup(cy, group);
  if (!box) return;
  const { left, top, width, height, count } = box;
  const { surface, text } = tokens.color[mode];
  context.font = `500 11.5px ${tokens.type.families.ui}`;
  // Far out a box may be narrower than its own name: it must not grow over its neighbour.
  const title = cutTo(group.title, width - 24, (text) => context.measureText(text).width);
  const titleWidth = context.measureText(`${title}  `).width;
  context.beginPath();
  context.roundRect(left, top, width, height, tokens.radius.group);
  context.fillStyle = surface.group;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = surface.groupLine;
  context.stroke();
  context.textAlign = 'start';
  context.textBaseline = 'top';
  context.fillStyle = text.secondary;
  context.fillText(title, left + titleAt.x, top + titleAt.y);
  context.fillStyle = text.tertiary;
  if (titleWidth + 48 > width) return;
  context.fillText(formatNumber(count), left + titleAt.x + titleWidth, top + titleAt.y);
}

/** The lines of the titles, in px of the window: names of nodes are written beside them. */
export function titleLines(cy: Core, groups: readonly Group[]): Shape[] {
  return groups.flatMap((group) => {
    if (group.folded) return [];
    const box = boxOfGroup(cy, group);
    if (!box) return [];
    const { left, top, width } = box;
    const x = left + width / 2;
    return [{ id: group.title, x, y: top + titleAt.y, width: width - 2 * titleAt.x, height: 13 }];
  });
}

/** Where the box of a group stands in the window, with its title above the first row. */
function boxOfGroup(cy: Core, { ids, box }: Group) {
  if (box) return { ...inWindow(cy, box), count: ids.length };
  const drawn = frameOf(cy, ids);
  if (!drawn) return undefined;
  const { x1, y1, w, h, count } = drawn;
  const margin = padding * Math.min(1, cy.zoom());
  // Room for the title, as far as the gap between boxes leaves it.
  const head = Math.min(22, 48 * cy.zoom());
  const [left, top] = [x1 - margin, y1 - margin - head];
  return { left, top, width: w + margin * 2, height: h + margin * 2 + head, count };
}

function inWindow(cy: Core, { x, y, w, h }: Frame) {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  const [left, top] = [(x - w / 2) * zoom + pan.x, (y - h / 2) * zoom + pan.y];
  return { left, top, width: w * zoom, height: h * zoom };
}

/** Title and count of folded groups, in the middle of their boxes. */
export function drawBoxTitles(
  cy: Core,
  context: CanvasRenderingContext2D,
  boxes: readonly Folded[],
  mode: Mode,
): void {
  const { text } = tokens.color[mode];
  const measure = (one: string) => context.measureText(one).width;
  for (const box of boxes) {
    const { left, top, width, height } = inWindow(cy, box);
    const [x, y] = [left + width / 2, top + height / 2];
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.font = `500 11.5px ${tokens.type.families.ui}`;
    const lines = height < 34 ? [] : linesOf(box.title, { width: width - 10, height }, measure);
    const first = y - (lines.length * line) / 2;
    context.fillStyle = text.secondary;
    for (const [at, one] of lines.entries()) context.fillText(one, x, first + at * line);
    context.font = `600 12px ${tokens.type.families.ui}`;
    context.fillStyle = text.primary;
    context.fillText(formatNumber(box.count), x, first + lines.length * line);
  }
}

const line = 16;

/** A title in one line, or a name above its number where that is too wide and two have room: either tells it apart. */
function linesOf(
  title: string,
  { width, height }: { width: number; height: number },
  measure: (text: string) => number,
): string[] {
  if (measure(title) <= width) return [title];
  const short = title.slice(title.indexOf(' ') + 1);
  const [name = '', number] = short.split(/\s·\s/);
  if (number === undefined || measure(short) <= width) return [cutTo(short, width, measure)];
  return height < 4 * line ? [number] : [cutTo(name, width, measure), number];
}

/** Px about the shapes, in the chart's own units. */
const air = 16;

/** Where in the window those of these nodes are that are drawn. With every frame, so that each is looked at once. */
function frameOf(cy: Core, ids: readonly string[]) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  let count = 0;
  for (const id of ids) {
    const node = cy.getElementById(id);
    if (node.empty()) continue;
    const { x, y } = node.position();
    const [w, h] = [node.data('w') / 2 + air, node.data('h') / 2 + air];
    [left, right] = [Math.min(left, x - w), Math.max(right, x + w)];
    [top, bottom] = [Math.min(top, y - h), Math.max(bottom, y + h)];
    count++;
  }
  if (count === 0) return undefined;
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return {
    x1: left * zoom + pan.x,
    y1: top * zoom + pan.y,
    ...{ w: (right - left) * zoom, h: (bottom - top) * zoom, count },
  };
}

/** The beginning of a text that fits; nothing where not even a letter does. */
function cutTo(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  for (let length = text.length - 1; length > 0; length--) {
    const cut = `${text.slice(0, length)}…`;
    if (measure(cut) <= width) return cut;
  }
  return '';
}
