import { beforeEach, expect, test } from 'vitest';
import { keepPlaces, placesBefore } from '../../../client/src/operations/kept-places.ts';
import { besideThese } from '../../../client/src/operations/use-layout.ts';

let held: Map<string, string>;
const storing = {
  getItem: (name: string) => held.get(name) ?? null,
  setItem: (name: string, text: string) => void held.set(name, text),
};
beforeEach(() => {
  held = new Map();
});

const box = (id: string) => ({ id, w: 40, h: 30, x: 0, y: 0, fixed: false });

test('an operation that lost a network and has another new keeps where the others stood', () => {
  keepPlaces({ a: { x: 0, y: 0 }, b: { x: 200, y: 10 }, c: { x: 90, y: 160 } }, storing);
  const before = placesBefore(['a', 'b', 'd'], storing);
  expect(before).toEqual({ a: { x: 0, y: 0 }, b: { x: 200, y: 10 } });
  const places = besideThese(before, {
    nodes: ['a', 'b', 'd'].map(box),
    links: [{ source: 'd', target: 'b' }],
  });
  expect(places).toMatchObject(before);
  const { d } = places;
  expect(Math.hypot((d?.x ?? 0) - 200, (d?.y ?? 0) - 10)).toBeLessThan(120);
});

test('of several drawings the one with most of the nodes counts; a quite different one is none', () => {
  keepPlaces({ a: { x: 1, y: 1 }, b: { x: 2, y: 2 } }, storing);
  keepPlaces({ b: { x: 50, y: 50 }, x: { x: 9, y: 9 }, y: { x: 8, y: 8 } }, storing);
  expect(placesBefore(['a', 'b'], storing)).toEqual({ a: { x: 1, y: 1 }, b: { x: 2, y: 2 } });
  expect(placesBefore(['b', 'q', 'r'], storing)).toEqual({});
});

test('what cannot be read or kept costs the places and nothing else', () => {
  held.set('throughline.operationPlaces', '{');
  expect(placesBefore(['a'], storing)).toEqual({});
  const fails = () => {
    throw new Error('full');
  };
  const full = { getItem: () => null, setItem: fails };
  expect(() => keepPlaces({ a: { x: 1, y: 1 } }, full)).not.toThrow();
});
