import { expect, test } from 'vitest';
import { keepIds } from '../../../../server/link/networks/finding/keep-ids.ts';

const before = (networks: Readonly<Record<string, string>>) =>
  new Map(Object.entries(networks).flatMap(([id, ads]) => [...ads].map((ad) => [ad, id] as const)));

const old = before({ 'network:1/1': 'abcd', 'network:1/2': 'xy' });
/** The ids of networks of ads that have one letter each, in the second run. */
const idsOf = (...networks: string[]) =>
  keepIds(
    networks.map((ads) => [...ads]),
    old,
    2,
  );

test('without a run before, networks are numbered', () => {
  expect(keepIds([['a', 'b'], ['c']], new Map(), 3)).toEqual(['network:3/1', 'network:3/2']);
});

test.each([
  ['what grew keeps its id, and what is new gets one of this run', ['abcde', 'pq'], ['1/1', '2/1']],
  ['what merged keeps the id of the larger part', ['abcdxy'], ['1/1']],
  ['of what split, the larger part keeps the id', ['a', 'bcd'], ['2/1', '1/1']],
  ['of equal parts, the first', ['ab', 'cd', 'xy'], ['1/1', '2/1', '1/2']],
])('%s', (_, networks, ids) => {
  expect(idsOf(...networks)).toEqual(ids.map((id) => `network:${id}`));
});

test('a few ads that merged many others do not bring their id along', () => {
  const many = Array.from({ length: 20 }, (_, i) => `n${i}`);
  expect(keepIds([['a', ...many]], old, 2)).toEqual(['network:2/1']);
});
