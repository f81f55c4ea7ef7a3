import { expect, test } from 'vitest';
import { added, mostInCase } from '../../../client/src/case-file/store.ts';

const from = (n: number) => ({ network: `network:1/${n}`, run: 1 });

test('what comes with a network says so; what was there before it does not', () => {
  const one = added({ entities: ['ad:b/1'], from: {} }, ['ad:b/1', 'phone:1'], from(1));
  expect(one).toEqual({ entities: ['ad:b/1', 'phone:1'], from: { 'phone:1': from(1) } });
  const two = added(one, ['phone:1', 'ad:b/2', 'ad:b/2'], from(2));
  expect(two.entities).toEqual(['ad:b/1', 'phone:1', 'ad:b/2']);
  expect(two.from).toEqual({ 'phone:1': from(1), 'ad:b/2': from(2) });
  expect(added(two, ['ad:b/3']).from).toEqual(two.from);
});

test('a network comes in whole, and as far as there is room where it is larger than a case file', () => {
  const ads = (n: number) => Array.from({ length: n }, (_, i) => `ad:b/${i}`);
  expect(added({ entities: [], from: {} }, ads(1_200), from(1)).entities).toHaveLength(1_200);
  const held = { entities: ['phone:1', 'phone:2'], from: {} };
  const full = added(held, ads(mostInCase), from(1));
  expect(full.entities).toHaveLength(mostInCase);
  expect(added(full, ['phone:3'], from(2)).entities).toEqual(full.entities);
  // What somebody picks by hand is never left out without a word.
  expect(added(full, ['phone:3']).entities).toHaveLength(mostInCase + 1);
});
