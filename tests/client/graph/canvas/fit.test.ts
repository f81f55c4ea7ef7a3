import { expect, test } from 'vitest';
import { holdsAll, viewportFor } from '../../../../client/src/graph/canvas/fit.ts';

const size = { width: 760, height: 560 };

test('every place is inside the window', () => {
  const places = [
    [-900, 40],
    [1400, -300],
    [20, 800],
  ].map(([x = 0, y = 0]) => ({ x, y }));
  const viewport = viewportFor(places, size);
  expect(viewport?.zoom).toBeLessThan(1);
  const { zoom, pan } = viewport ?? { zoom: 0, pan: { x: 0, y: 0 } };
  for (const { x, y } of places) {
    const [left, top] = [x * zoom + pan.x, y * zoom + pan.y];
    expect(left > 0 && left < size.width && top > 0 && top < size.height).toBe(true);
  }
});

test('one node stands in the middle as large as drawn', () => {
  expect(viewportFor([{ x: 10, y: 20 }], size)).toEqual({ zoom: 1, pan: { x: 370, y: 260 } });
  expect(viewportFor([], size)).toBeUndefined();
});

test('a window that showed all places and shrinks shows them no more until they are fitted', () => {
  const places = [
    { x: -200, y: 0 },
    { x: 500, y: 100 },
  ];
  const viewport = viewportFor(places, size);
  const shrunk = { width: 300, height: 560 };
  const fitted = viewportFor(places, shrunk);
  if (!viewport || !fitted) throw new Error('no viewport');
  expect(holdsAll(places, viewport, size)).toBe(true);
  expect(holdsAll(places, viewport, shrunk)).toBe(false);
  expect(holdsAll(places, fitted, shrunk)).toBe(true);
});
