import { expect, test } from 'vitest';
import { type Label, placeLabels, shorten } from '../../../../client/src/graph/canvas/labels.ts';

const label = (id: string, x: number, rank: number): Label => {
  return { id, text: id, x, below: 20, above: -30, width: 80, height: 14, rank };
};

test('of labels that collide the lower rank goes above, and the lowest hides', () => {
  const placed = placeLabels([label('low', 20, 1), label('high', 0, 9), label('middle', 10, 5)]);
  expect(placed.map(({ id, y }) => `${id} ${y}`)).toEqual(['high 20', 'middle -30']);
});

test('labels that are apart all stand below', () => {
  const placed = placeLabels([label('a', 0, 1), label('b', 200, 2), label('c', 400, 3)]);
  expect(placed.every(({ y }) => y === 20)).toBe(true);
});

test('a label hides no other shape while there is another place, and its own shape is no matter', () => {
  const shape = (id: string, x: number, y: number) => ({ id, x, y, width: 24, height: 24 });
  const at = (...shapes: ReturnType<typeof shape>[]) =>
    placeLabels([label('a', 0, 1)], shapes)[0]?.y;
  expect(at(shape('b', 10, 15))).toBe(-30);
  expect(at(shape('a', 10, 15))).toBe(20);
  expect(at(shape('b', 10, 15), shape('c', 10, -30))).toBe(20);
  expect(at(shape('b', 300, 15))).toBe(20);
});

test('no label stands over the title of a group, whatever its rank', () => {
  const title = (y: number) => ({ id: 'Kazakhstan', x: 0, y, width: 100, height: 13 });
  const at = (...taken: ReturnType<typeof title>[]) =>
    placeLabels([label('a', 0, 1e6)], [], taken).map(({ y }) => y);
  expect(at(title(24))).toEqual([-30]);
  expect(at(title(24), title(-30))).toEqual([]);
});

test('a long caption keeps its beginning and its end', () => {
  const short = shorten('a-very-long-address-of-somebody@mail.example');
  expect([...short].length).toBeLessThanOrEqual(30);
  expect(short.startsWith('a-very-long')).toBe(true);
  expect(short.endsWith('.example')).toBe(true);
  expect(shorten('+7 700 000 4417')).toBe('+7 700 000 4417');
});

test('a label that may stand beside its node does, while it hides no other shape there', () => {
  const beside = { ...label('a', 0, 1), beside: { x: 60, y: -7 } };
  const at = (...shapes: Parameters<typeof placeLabels>[1] & object) => {
    const [placed] = placeLabels([beside], shapes);
    return [placed?.x, placed?.y];
  };
  expect(at()).toEqual([60, -7]);
  expect(at({ id: 'b', x: 90, y: -10, width: 24, height: 24 })).toEqual([0, 20]);
});

test('a caption that was shortened before is not shortened to two gaps', () => {
  expect(shorten('Ethereum 0xc169…8f5f', 16)).toBe('Ethereum …8f5f');
  expect([...shorten('desk.orchid@example.org', 16)].length).toBeLessThanOrEqual(16);
});

test('what can be said in less room is cut rather than to hide another, and left out rather than to hide a shape', () => {
  const shorter = [['middle', 50] as const, ['short', 20] as const].map(([text, width]) => {
    return { text, x: 0, width };
  });
  const long = { ...label('long', 0, 1), shorter };
  const shape = (x: number, y: number) => ({ id: `${x} ${y}`, x, y, width: 10, height: 24 });
  const beside = (x: number) => [shape(x, 15), shape(x, -40)];
  const text = (...shapes: Parameters<typeof placeLabels>[1] & object) =>
    placeLabels([long], shapes)[0]?.text;
  expect(text()).toBe('long');
  expect(text(...beside(40))).toBe('middle');
  expect(text(...beside(20))).toBe('short');
  expect(text(...beside(5))).toBeUndefined();
});
