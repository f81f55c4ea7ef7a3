import { type Mode, tokens } from '../../theme/tokens.ts';
import type { ChartNode, Point } from '../types.ts';
import type { Shape } from './labels.ts';

const pinPath =
  'M15 4.5l-4 4l-4 1.5l-1.5 1.5l7 7l1.5 -1.5l1.5 -4l4 -4 M9 15l-4.5 4.5 M14.5 4l5.5 5.5';

const splitPath = 'M21 17h-8l-3.5 -5h-6.5 M21 7h-8l-3.5 5 M18 10l3 -3l-3 -3 M18 20l3 -3l-3 -3';

const notePath =
  'M13 20l7 -7 M13 20v-6a1 1 0 0 1 1 -1h6v-7a2 2 0 0 0 -2 -2h-12a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h7';

/** Below this zoom icons are dropped and shapes stay. */
export const iconZoom = 0.5;
/** Below this zoom only shapes are drawn, and labels of hubs. */
export const farZoom = 0.25;

/** What is marked on a node, and where it stands in the window. */
interface Marked {
  node: ChartNode;
  at: Point;
  /** Of the shape. */
  width: number;
  height: number;
  zoom: number;
  mode: Mode;
  isCutPoint: boolean;
  isNoted: boolean;
  /** See `drawBadge`. */
  count: string | undefined;
  /** See `OverlayScene`. */
  rows: boolean;
}

/**
 * Pin, parting arrows, sign, note and count of a node.
 * @returns the room of those that no label may hide
 */
export function drawMarks(
  context: CanvasRenderingContext2D,
  { node, at, width, height, zoom, mode, isCutPoint, isNoted, count, rows }: Marked,
): Shape[] {
  const [left, right] = [at.x - width / 2, at.x + width / 2];
  const [top, bottom] = [at.y - height / 2, at.y + height / 2];
  const taken: Shape[] = [];
  if (node.pinned) drawDisc(context, { x: right, y: top, mode, path: pinPath, filled: true });
  // What a network falls apart without.
  if (isCutPoint) {
    drawDisc(context, { x: left, y: top, mode, path: splitPath });
    if (rows) taken.push(discAt(`${node.id} cut point`, left, top));
  }
  if (node.hue && zoom >= farZoom) drawSign(context, left, top, node.hue.sign, mode);
  if (isNoted && zoom >= iconZoom) {
    drawDisc(context, { x: left, y: bottom, mode, path: notePath });
    taken.push(discAt(`${node.id} note`, left, bottom));
  } else if (isNoted && zoom >= farZoom) drawDot(context, left, bottom, mode);
  if (count !== undefined)
    taken.push({ id: `${node.id} count`, ...drawBadge(context, right, bottom, count, mode) });
  return taken;
}

const radius = 7;
const dotRadius = 2.5;

/** A disc without its icon, where shapes have none either: it must not hide what it marks. */
function drawDot(context: CanvasRenderingContext2D, x: number, y: number, mode: Mode): void {
  const { surface, text } = tokens.color[mode];
  drawCircle(context, { x, y, radius: dotRadius, fill: text.primary, line: surface.panel });
}

interface Circle {
  x: number;
  y: number;
  radius: number;
  fill: string;
  line: string;
}

function drawCircle(context: CanvasRenderingContext2D, { x, y, radius, fill, line }: Circle): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = line;
  context.stroke();
}

const discAt = (id: string, x: number, y: number): Shape => ({
  ...{ id, x, y: y - radius, width: 2 * radius, height: 2 * radius },
});

function drawDisc(
  context: CanvasRenderingContext2D,
  {
    x,
    y,
    mode,
    path,
    filled = false,
  }: { x: number; y: number; mode: Mode; path: string; filled?: boolean },
): void {
  const { surface, text } = tokens.color[mode];
  drawCircle(context, { x, y, radius, fill: surface.panel, line: text.primary });
  context.save();
  context.translate(x - 4.8, y - 4.8);
  context.scale(0.4, 0.4);
  context.lineWidth = 2.4;
  const icon = pathOf(path);
  context.fillStyle = text.primary;
  if (filled) context.fill(icon);
  context.stroke(icon);
  context.restore();
}

const paths = new Map<string, Path2D>();

/** Read once: it is drawn with every frame. */
function pathOf(path: string): Path2D {
  const known = paths.get(path) ?? new Path2D(path);
  paths.set(path, known);
  return known;
}

/**
 * "12 ads +5" at the lower right of a shape: so many ads are folded into it, so many neighbours are not drawn.
 * @returns the room that it takes: its middle, its upper edge and its size
 */
function drawBadge(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  label: string,
  mode: Mode,
): Omit<Shape, 'id'> {
  const { surface, text, line } = tokens.color[mode];
  context.font = `600 11px ${tokens.type.families.ui}`;
  const width = context.measureText(label).width + 8;
  context.beginPath();
  context.roundRect(x - 3, y - 5, width, 15, 4);
  context.fillStyle = surface.panel;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = line.control;
  context.stroke();
  context.fillStyle = text.secondary;
  context.textAlign = 'start';
  context.textBaseline = 'top';
  context.fillText(label, x + 1, y - 3);
  return { x: x - 3 + width / 2, y: y - 5, width, height: 15 };
}

/** The sign of a node in the key of colours, at its upper left: "TR" or "3". */
function drawSign(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  sign: string,
  mode: Mode,
): void {
  const { surface, text } = tokens.color[mode];
  context.font = `600 9.5px ${tokens.type.families.ui}`;
  const width = context.measureText(sign).width + 5;
  context.beginPath();
  context.roundRect(x - width / 2, y - 6, width, 12, 3);
  context.fillStyle = surface.panel;
  context.fill();
  context.fillStyle = text.primary;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(sign, x, y + 0.5);
}
