import { expect, test } from 'vitest';
import { viewportFor } from '../../../../../../client/src/graph/canvas/fit.ts';
import { air } from '../../../../../../client/src/graph/canvas/use-still-chart.ts';
import {
  leastHeight,
  leastWidth,
  spacing,
} from '../../../../../../client/src/pages/link/networks/figure/tree-size.ts';

/** So many rows and columns. */
const grid = (rows: number, columns: number) =>
  Array.from({ length: rows * columns }, (_, i) => {
    return { x: i % columns, y: Math.floor(i / columns) };
  });

/** How far apart columns and rows are on the screen, in a window of this width that is high enough. */
function onScreen(rows: number, columns: number, width: number, more = 0) {
  const places = grid(rows, columns);
  const size = { width, height: leastHeight(places) + more };
  const { x, y } = spacing(places, size);
  const spread = places.map((at) => ({ x: at.x * x, y: at.y * y }));
  const { zoom, pan } = viewportFor(spread, size, air) ?? { zoom: 0, pan: { x: 0 } };
  return { column: x * zoom, row: y * zoom, zoom, height: size.height, left: pan.x };
}

test.each([672, 724, 1200])('in a window %i px wide no name runs into the next row', (width) => {
  for (const rows of [2, 6, 11, 13]) {
    const { row, zoom } = onScreen(rows, 5, width);
    // Shapes are 31 px high; a name takes 14 px on the screen, 11 below its shape for the count there.
    expect(row - 31 * zoom).toBeGreaterThan(25);
  }
  expect(onScreen(11, 5, width).column).toBeGreaterThan(75);
});

test('at its least width names stand beside one another, and a window of 672 px need not scroll', () => {
  for (const columns of [2, 5, 8]) {
    const width = leastWidth(grid(11, columns));
    expect(onScreen(11, columns, width).column).toBeGreaterThan(69);
  }
  expect(leastWidth(grid(11, 5))).toBeLessThanOrEqual(672);
  expect(leastWidth(grid(11, 8))).toBeGreaterThan(leastWidth(grid(11, 5)));
});

test('names have their room at the sides, also in a window higher than need be', () => {
  for (const more of [0, 100, 300])
    expect(onScreen(6, 7, leastWidth(grid(6, 7)), more).left).toBeGreaterThan(air.x);
});

test('a wider window has wider columns, and a tall tree grows no higher than a screen', () => {
  expect(onScreen(11, 5, 1200).column).toBeGreaterThan(onScreen(11, 5, 672).column);
  expect(onScreen(40, 3, 672).height).toBe(720);
  expect(leastHeight([])).toBeGreaterThan(0);
});
