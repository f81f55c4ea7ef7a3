import { expect, test } from 'vitest';
import { keepIds } from '../../../../server/link/networks/finding/keep-ids.ts';

const before = (networks: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(networks).flatMap(([id, ads]) => ads.map((ad) => [ad, id] as const)));

const old = before({ 'network:1/1': ['a', 'b', 'c', 'd'], 'network:1/2': ['x', 'y'] });

test('without a run before, networks are numbered', () => {
  expect(keepIds([['a', 'b'], ['c']], new Map(), 3)).toEqual(['network:3/1', 'network:3/2']);
});

test('what grew keeps its id, and what is new gets one of this run', () => {
  expect(
    keepIds(
      [
        ['a', 'b', 'c', 'd', 'e'],
        ['p', 'q'],
      ],
      old,
      2,
    ),
  ).toEqual(['network:1/1', 'network:2/1']);
});

test('what merged keeps the id of the larger part', () => {
  expect(keepIds([['a', 'b', 'c', 'd', 'x', 'y']], old, 2)).toEqual(['network:1/1']);
});

test('of what split, the larger part keeps the id', () => {
  expect(keepIds([['a'], ['b', 'c', 'd']], old, 2)).toEqual(['network:2/1', 'network:1/1']);
});

test('a few ads that merged many others do not bring their id along', () => {
  const many = Array.from({ length: 20 }, (_, i) => `n${i}`);
  expect(keepIds([['a', ...many]], old, 2)).toEqual(['network:2/1']);
});

test('the order of networks and ads changes nothing', () => {
  const one = keepIds(
    [
      ['a', 'b'],
      ['c', 'd'],
      ['x', 'y'],
    ],
    old,
    2,
  );
  expect(new Set(one).size).toBe(3);
  expect(one[2]).toBe('network:1/2');
  expect(one[0]).toBe('network:1/1');
});
