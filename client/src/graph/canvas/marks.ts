import { type Mode, tokens } from '../../theme/tokens.ts';

const pinPath =
  'M15 4.5l-4 4l-4 1.5l-1.5 1.5l7 7l1.5 -1.5l1.5 -4l4 -4 M9 15l-4.5 4.5 M14.5 4l5.5 5.5';

const splitPath = 'M21 17h-8l-3.5 -5h-6.5 M21 7h-8l-3.5 5 M18 10l3 -3l-3 -3 M18 20l3 -3l-3 -3';

/** A disc with a pin, at the upper right of a shape. */
export function drawPin(context: CanvasRenderingContext2D, x: number, y: number, mode: Mode): void {
  drawDisc(context, { x, y, mode, path: pinPath, filled: true });
}

/**
 * A disc with parting arrows, at the upper left of what a network falls apart without.
 * @returns the room that it takes; see `drawBadge`
 */
export function drawCutPoint(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  mode: Mode,
): { x: number; y: number; width: number; height: number } {
  drawDisc(context, { x, y, mode, path: splitPath, filled: false });
  return { x, y: y - radius, width: 2 * radius, height: 2 * radius };
}

const radius = 7;

function drawDisc(
  context: CanvasRenderingContext2D,
  { x, y, mode, path, filled }: { x: number; y: number; mode: Mode; path: string; filled: boolean },
): void {
  const { surface, text } = tokens.color[mode];
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = surface.panel;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = text.primary;
  context.stroke();
  context.save();
  context.translate(x - 4.8, y - 4.8);
  context.scale(0.4, 0.4);
  context.lineWidth = 2.4;
  const icon = new Path2D(path);
  context.fillStyle = text.primary;
  if (filled) context.fill(icon);
  context.stroke(icon);
  context.restore();
}

/**
 * "12 ads +5" at the lower right of a shape: so many ads are folded into it, so many neighbours are not drawn.
 * @returns the room that it takes: its middle, its upper edge and its size
 */
export function drawBadge(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  label: string,
  mode: Mode,
): { x: number; y: number; width: number; height: number } {
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
export function drawSign(
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
