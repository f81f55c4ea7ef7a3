import { expect, test } from 'vitest';
import { layOut } from '../../../../client/src/graph/layout/lay-out.ts';

const ids = Array.from({ length: 24 }, (_, n) => `n${n}`);
const input = {
  nodes: ids.map((id) => ({ id, x: 0, y: 0, w: 60, h: 40, fixed: false })),
  links: ids.slice(1).map((id, n) => ({ source: ids[n >> 1] ?? '', target: id })),
};

test('the same nodes and links have the same places each time, in whichever order they are read', () => {
  const places = layOut(input);
  expect(layOut(input)).toEqual(places);
  const turned = { nodes: input.nodes.toReversed(), links: input.links.toReversed() };
  expect(layOut(turned)).toEqual(places);
  expect(new Set(Object.values(places).map(({ x }) => Math.round(x))).size).toBeGreaterThan(8);
});

test('the generator of everything else stays as it is', () => {
  const { random } = Math;
  layOut(input);
  expect(Math.random).toBe(random);
});
