import { expect, test } from 'vitest';
import { sidesOf } from '../../../../server/court/bundle/document/labels.ts';

const field = { width: 740, height: 372 };
const node = (x: number, y: number, name = '+7 700 000 4417', kind = 'phone') => ({
  ...{ x, y, kind, hub: false },
  label: name === '' ? [] : [{ s: name }],
});
const line = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 });

test('a name stands below, and elsewhere where a line would run through it or it would leave the field', () => {
  expect(sidesOf([node(300, 200)], [], field)).toEqual(['below']);
  expect(sidesOf([node(300, 200)], [line(300, 200, 300, 350)], field)).toEqual(['above']);
  const crossing = [line(300, 200, 300, 350), line(300, 200, 300, 20)];
  expect(sidesOf([node(300, 200)], crossing, field)).toEqual(['right']);
  expect(sidesOf([node(300, 368)], [], field)).toEqual(['above']);
  expect(sidesOf([node(4, 200)], [], field)).toEqual(['right']);
});

test('a name hides no shape where it has another side, and none stands over another', () => {
  expect(sidesOf([node(300, 200), node(300, 216, '')], [], field)).toEqual(['above', null]);
  // Of two in one place each has a side of its own; of very many some have none, ads first.
  expect(sidesOf([node(300, 200), node(300, 200)], [], field)).toEqual(['below', 'above']);
  const many = [node(300, 200, 'AB1', 'ad'), ...[1, 2, 3, 4].map(() => node(300, 200))];
  expect(sidesOf(many, [], field)).toEqual([null, 'below', 'above', 'right', 'left']);
});
