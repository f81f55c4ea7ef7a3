import { reach } from '../../../../graph/canvas/fit.ts';
import { highShape } from '../../../../graph/canvas/node-labels.ts';
import { air } from '../../../../graph/canvas/use-still-chart.ts';
import type { Point } from '../../../../graph/types.ts';

/** Of a row and a column, in the chart's own px, before they are fitted to a window. */
const row = 56;
const [narrowest, widest] = [110, 240];
/** Px of the screen, at any zoom: a name below a shape and its count. */
const name = 26;
/** Below this the shapes are too small to be told apart; rather is the drawing higher than its window. */
const leastZoom = 0.64;
const highest = 720;

interface Size {
  width: number;
  height: number;
}

const spanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);

/** From one row to the next, in px of the screen: a name of the one stands clear of the shapes of the other. */
const pitchAt = (zoom: number): number => Math.max(row * zoom, highShape * zoom + name);

const heightAt = (rows: number, zoom: number): number =>
  rows * pitchAt(zoom) + 2 * reach * zoom + 2 * air.y;

/** How high a drawing of these places must be for its rows not to run into one another; px of the screen. */
export const leastHeight = (places: readonly Point[]): number =>
  Math.min(highest, Math.ceil(heightAt(spanOf(places.map(({ y }) => y)), leastZoom)));

/** How high one has to be for its names to stand clear of the rows; px of the screen. */
export const clearHeight = (places: readonly Point[]): number =>
  Math.min(highest, Math.ceil(heightAt(spanOf(places.map(({ y }) => y)), 1)));

/** How wide a drawing of these places must be for its names to stand beside one another; px of the screen. */
export const leastWidth = (places: readonly Point[]): number =>
  Math.ceil((spanOf(places.map(({ x }) => x)) * narrowest + 2 * reach) * leastZoom + 2 * air.x);

/** What a column and a row are of places that fill a window: names keep their size at any zoom, so both widen. */
export function spacing(places: readonly Point[], { width, height }: Size): Point {
  const rows = spanOf(places.map(({ y }) => y));
  const columns = Math.max(1, spanOf(places.map(({ x }) => x)));
  const high = height - 2 * air.y;
  const zoom = Math.min(
    1,
    (width - 2 * air.x) / (columns * narrowest + 2 * reach),
    // Of more rows than a window has room for names touch, and not shapes.
    Math.max(
      leastZoom,
      Math.min(
        high / (rows * row + 2 * reach),
        (high - rows * name) / (rows * highShape + 2 * reach),
      ),
    ),
  );
  const wide = (width - 2 * air.x) / zoom - 2 * reach;
  const pitch = Math.min(pitchAt(zoom), (high - 2 * reach * zoom) / Math.max(1, rows));
  return { x: Math.min(widest, wide / columns), y: pitch / zoom };
}
