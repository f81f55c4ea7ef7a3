import { expect, test } from 'vitest';
import {
  holderAmong,
  leastOf,
  sideOf,
} from '../../../../server/link/networks/explained/least-probable.ts';
import { link, merge } from '../content.ts';

const phone = 'phone:+77000000001';
const template = `template:${'ab'.repeat(32)}`;
test('a side is what had come together before, and no more', () => {
  const merges = [merge('ad:1', 'ad:2'), merge('ad:2', 'ad:3'), merge('ad:4', 'ad:5')];
  expect(sideOf(merges, 'ad:3')).toEqual(['ad:1', 'ad:2', 'ad:3']);
  expect(sideOf(merges.slice(0, 1), 'ad:1')).toEqual(['ad:1', 'ad:2']);
  expect(sideOf([], 'ad:1')).toEqual(['ad:1']);
});

test('a side is named by the first of its ads that hold most of what counted', () => {
  const one = merge('ad:1', 'ad:4', { evidence: [phone, template].map((id) => link(id, 'weak')) });
  const heldBy = new Map([
    ['ad:2', new Map([[phone, false]])],
    ['ad:3', new Map([phone, template].map((id) => [id, false]))],
  ]);
  expect(holderAmong(['ad:1', 'ad:2', 'ad:3'], one, heldBy)).toBe('ad:3');
  expect(holderAmong(['ad:1', 'ad:4'], one, heldBy)).toBe('ad:1');
  const slight = merge('ad:1', 'ad:4', { evidence: [link(phone), link(template, 'slight')] });
  expect(holderAmong(['ad:2', 'ad:3'], slight, heldBy)).toBe('ad:2');
});

test('the least probable merge comes first, of as many the earlier', () => {
  const merges = [0.9, 0.75, 0.9].map((probability, n) =>
    merge('ad:1', `ad:${n + 2}`, { probability }),
  );
  expect(leastOf(merges).map(({ at }) => at)).toEqual([1, 0, 2]);
});
