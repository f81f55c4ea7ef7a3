import { expect, test } from 'vitest';
import {
  countriesOf,
  frameOf,
  grouped,
  groupsOf,
  pack,
} from '../../../../client/src/graph/layout/grouped.ts';
import { layers, radial } from '../../../../client/src/graph/layout/plain.ts';
import { spread } from '../../../../client/src/graph/layout/spread.ts';
import { overlaps } from '../../../../client/src/graph/placement.ts';
import { chartOf, entity, link } from '../fixtures.ts';

const node = (id: string, x = 0) => ({ id, x, y: 0, w: 40, h: 40, fixed: false });
const star = {
  nodes: ['centre', 'a', 'b', 'c', 'd', 'alone'].map((id, index) => node(id, index * 10)),
  links: ['a', 'b', 'c', 'd'].map((target) => ({ source: 'centre', target })),
};

function noneOverlap(places: Record<string, { x: number; y: number }>): boolean {
  const boxes = Object.values(places).map((at) => ({ ...at, w: 40, h: 40 }));
  return boxes.every((one, index) =>
    boxes.slice(index + 1).every((other) => !overlaps(one, other)),
  );
}

test('radial: the centre is in the middle, neighbours on one ring, the unlinked outside', () => {
  const places = radial(star, 'centre');
  const distance = (id: string) => Math.hypot(places[id]?.x ?? 0, places[id]?.y ?? 0);
  expect(distance('centre')).toBe(0);
  expect(distance('a')).toBeCloseTo(distance('d'));
  expect(distance('alone')).toBeGreaterThan(distance('a'));
  expect(noneOverlap(places)).toBe(true);
});

test('layers: rows stand apart and nothing overlaps', () => {
  const places = layers(star, (id) => (id === 'centre' ? 0 : 1));
  expect(places.a?.y).toBe(places.d?.y);
  expect((places.a?.y ?? 0) > (places.centre?.y ?? 0)).toBe(true);
  expect(noneOverlap(places)).toBe(true);
});

test('packed boxes never overlap', () => {
  const boxes = [5, 3, 8, 2, 7].map((size) => ({ w: size * 40, h: size * 25 }));
  const corners = pack(boxes, 20);
  const placed = corners.map(({ x, y }, index) => {
    const { w, h } = boxes[index] ?? { w: 0, h: 0 };
    return { x: x + w / 2, y: y + h / 2, w, h };
  });
  placed.forEach((one, index) => {
    for (const other of placed.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
  });
});

test('an entity read in two countries stands outside the groups', () => {
  const [kz, tr] = ['KZ', 'TR'].map((country) => entity(`ad:${country}`, { country } as object));
  const chart = chartOf(
    [kz, tr, entity('phone:both'), entity('phone:kz')].flatMap((one) => one ?? []),
    [link('ad:KZ', 'phone:both'), link('ad:TR', 'phone:both'), link('ad:KZ', 'phone:kz')],
  );
  const known = { 'ad:KZ': 'KZ', 'ad:TR': 'TR', 'phone:kz': 'KZ' };
  expect(Object.fromEntries(countriesOf(chart))).toEqual(known);
  const groups = groupsOf(chart, (code) => code);
  expect(groups).toEqual([{ title: 'KZ', ids: ['ad:KZ', 'phone:kz'] }]);
});

test('groups are laid out apart and keep apart', async () => {
  const groups = [
    { title: 'one', ids: ['centre', 'a', 'b'] },
    { title: 'two', ids: ['c', 'd'] },
  ];
  const row = async (part: typeof star) =>
    Object.fromEntries(part.nodes.map(({ id }, index) => [id, { x: index * 60, y: 0 }]));
  const places = await grouped(star, groups, (part) => row({ ...star, ...part } as typeof star));
  expect(Object.keys(places)).toHaveLength(6);
  const frames = groups.map(({ ids }) => {
    const own = Object.fromEntries(ids.map((id) => [id, places[id] ?? { x: 0, y: 0 }]));
    const { x, y, w, h } = frameOf(own, star);
    return { x: x + w / 2, y: y + h / 2, w, h };
  });
  const [one, two] = frames;
  expect(one && two && overlaps(one, two)).toBe(false);
});

test('what overlaps is spread, the best linked node and pins stay', () => {
  const nodes = star.nodes.map((one) => ({ ...one, fixed: one.id === 'alone' }));
  const heap = Object.fromEntries(nodes.map(({ id }) => [id, { x: 7, y: 9 }]));
  const places = spread({ ...star, nodes }, heap);
  const pin = nodes.find(({ fixed }) => fixed);
  expect(places.alone).toEqual({ x: pin?.x, y: pin?.y });
  expect(noneOverlap(places)).toBe(true);
  const unpinned = spread(star, heap);
  expect(unpinned.centre).toEqual({ x: 7, y: 9 });
});
