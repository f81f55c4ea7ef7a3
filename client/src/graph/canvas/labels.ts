/** A label that wants a place, in screen px; `y` is the top of the text below the node. */
export interface Label {
  id: string;
  text: string;
  x: number;
  below: number;
  above: number;
  width: number;
  height: number;
  /** Who wins when two collide; higher first. */
  rank: number;
}

export interface PlacedLabel extends Label {
  y: number;
}

/** A drawn shape, in screen px; `y` is its upper edge, `x` its middle. */
export type Shape = Pick<PlacedLabel, 'id' | 'x' | 'y' | 'width' | 'height'>;
type Cells = Map<string, Shape[]>;

/**
 * Labels in order of rank; each below its node, else above it, else not at all. Of the two places the one that
 * hides no other node's shape is taken first.
 */
export function placeLabels(
  labels: readonly Label[],
  shapes: readonly Shape[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const cells: Cells = new Map();
  const drawn: Cells = new Map();
  for (const shape of shapes) put(drawn, shape);
  const sorted = [...labels].sort((one, other) => other.rank - one.rank);
  for (const label of sorted) {
    const free = [label.below, label.above].filter((top) => isFree(cells, label, top));
    const y = free.find((top) => isFree(drawn, label, top)) ?? free[0];
    if (y === undefined) continue;
    const at = { ...label, y };
    placed.push(at);
    put(cells, at);
  }
  return placed;
}

function put(cells: Cells, shape: Shape): void {
  for (const key of keysOf(shape, shape.y)) cells.set(key, [...(cells.get(key) ?? []), shape]);
}

const cellWidth = 96;
const cellHeight = 32;

function keysOf({ x, width, height }: Omit<Shape, 'y'>, y: number): string[] {
  const keys: string[] = [];
  for (
    let column = Math.floor((x - width / 2) / cellWidth);
    column <= (x + width / 2) / cellWidth;
    column++
  ) {
    for (let row = Math.floor(y / cellHeight); row <= (y + height) / cellHeight; row++) {
      keys.push(`${column} ${row}`);
    }
  }
  return keys;
}

function isFree(cells: Cells, label: Label, y: number): boolean {
  return !keysOf(label, y).some((key) =>
    cells
      .get(key)
      ?.some(
        (other) =>
          other.id !== label.id &&
          Math.abs(other.x - label.x) * 2 < other.width + label.width &&
          y < other.y + other.height &&
          other.y < y + label.height,
      ),
  );
}

const longest = 30;

/** A caption short enough for the canvas; its end tells numbers apart, so the middle goes. */
export function shorten(caption: string): string {
  const letters = [...caption];
  if (letters.length <= longest) return caption;
  return `${letters.slice(0, 18).join('')}…${letters.slice(-9).join('')}`;
}
