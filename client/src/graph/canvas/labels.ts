/** A label that wants a place, in screen px; `y` is the top of the text below the node. */
export interface Label {
  id: string;
  text: string;
  x: number;
  below: number;
  above: number;
  /** A place beside the node, tried first: the middle of the text, and its top. */
  beside?: { x: number; y: number };
  width: number;
  height: number;
  /** The same said in less room, the longest first: rather than to hide a shape it is one of these, or none. */
  shorter?: readonly Template[];
  /** Who wins when two collide; higher first. */
  rank: number;
}

/** A text and where it may stand. */
export type Template = Pick<Label, 'text' | 'x' | 'width' | 'beside'>;

export interface PlacedLabel extends Label {
  y: number;
}

/** A drawn shape, in screen px; `y` is its upper edge, `x` its middle. */
export type Shape = Pick<PlacedLabel, 'id' | 'x' | 'y' | 'width' | 'height'>;
/** By cells of a grid. */
type Cells = Map<number, Shape[]>;

/**
 * Labels in order of rank; each beside its node where that is wished, else below it, else above it, else not at all.
 * Of these places the first that hides no other node's shape is taken, else the first that hides no label; where it
 * can be said in less room, the longest text that hides neither.
 * @param taken what no label stands over, whatever its rank
 */
export function placeLabels(
  labels: readonly Label[],
  shapes: readonly Shape[] = [],
  taken: readonly Shape[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const cells: Cells = new Map();
  const drawn: Cells = new Map();
  for (const shape of shapes) put(drawn, shape);
  for (const shape of taken) put(cells, shape);
  const sorted = [...labels].sort((one, other) => other.rank - one.rank);
  for (const label of sorted) {
    const free = [label, ...(label.shorter ?? [])]
      .flatMap((template) => placesOf({ ...label, ...template }))
      .filter((at) => isFree(cells, at));
    const at = free.find((one) => isFree(drawn, one)) ?? (label.shorter ? undefined : free[0]);
    if (at === undefined) continue;
    placed.push(at);
    put(cells, at);
  }
  return placed;
}

function placesOf(label: Label): PlacedLabel[] {
  const { beside, x, below, above } = label;
  const places = [...(beside ? [beside] : []), { x, y: below }, { x, y: above }];
  return places.map((place) => ({ ...label, ...place }));
}

function put(cells: Cells, shape: Shape): void {
  for (const key of keysOf(shape)) {
    const there = cells.get(key);
    if (there) there.push(shape);
    else cells.set(key, [shape]);
  }
}

const cellWidth = 96;
const cellHeight = 32;
/** More than there are columns in any window, to both sides of it. */
const mostColumns = 4096;

function keysOf({ x, y, width, height }: Omit<Shape, 'id'>): number[] {
  const keys: number[] = [];
  for (
    let column = Math.floor((x - width / 2) / cellWidth);
    column <= (x + width / 2) / cellWidth;
    column++
  ) {
    for (let row = Math.floor(y / cellHeight); row <= (y + height) / cellHeight; row++) {
      keys.push(row * mostColumns + column);
    }
  }
  return keys;
}

function isFree(cells: Cells, label: Shape): boolean {
  return !keysOf(label).some((key) =>
    cells
      .get(key)
      ?.some(
        (other) =>
          other.id !== label.id &&
          Math.abs(other.x - label.x) * 2 < other.width + label.width &&
          label.y < other.y + other.height &&
          other.y < label.y + label.height,
      ),
  );
}

/** A caption short enough for the canvas; its end tells numbers apart, so the middle goes. */
export function shorten(caption: string, longest = 30): string {
  const letters = [...caption];
  if (letters.length <= longest) return caption;
  const [start, end] = [Math.floor(longest * 0.6), Math.max(1, Math.round(longest * 0.3))];
  return `${letters.slice(0, start).join('')}…${letters.slice(-end).join('')}`.replace(/…+/g, '…');
}
