import { expect, test } from 'vitest';
import { added } from '../../../client/src/case-file/store.ts';

const from = (n: number) => ({ network: `network:1/${n}`, run: 1 });

test('what comes with a network says so; what was there before it does not', () => {
  const one = added({ entities: ['ad:b/1'], from: {} }, ['ad:b/1', 'phone:1'], from(1));
  expect(one).toEqual({ entities: ['ad:b/1', 'phone:1'], from: { 'phone:1': from(1) } });
  const two = added(one, ['phone:1', 'ad:b/2', 'ad:b/2'], from(2));
  expect(two.entities).toEqual(['ad:b/1', 'phone:1', 'ad:b/2']);
  expect(two.from).toEqual({ 'phone:1': from(1), 'ad:b/2': from(2) });
  expect(added(two, ['ad:b/3']).from).toEqual(two.from);
});
