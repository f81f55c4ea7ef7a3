import { expect, test } from 'vitest';
import {
  holderAmong,
  leastOf,
  sideOf,
} from '../../../../server/link/networks/explained/least-probable.ts';
import type { HeldEvidence, HeldMerge } from '../../../../server/link/networks/found-by-run.ts';

const phone = 'phone:+77000000001';
const template = `template:${'ab'.repeat(32)}`;
const link = (identifier: string, weight: HeldEvidence['weight'] = 'strong'): HeldEvidence => ({
  ...{ identifier, weight, era: 0, probability: 0.9, groups: 2, ads: [1, 1] },
});
const merge = (a: string, b: string, probability = 0.9, evidence = [link(phone)]): HeldMerge => ({
  ...{ a, b, evidence, probability, round: 1, sizes: [1, 1], rule: 'one-strong' },
  ...{ here: null, judgements: [] },
});

test('a side is what had come together before, and no more', () => {
  const merges = [merge('ad:1', 'ad:2'), merge('ad:2', 'ad:3'), merge('ad:4', 'ad:5')];
  expect(sideOf(merges, 'ad:3')).toEqual(['ad:1', 'ad:2', 'ad:3']);
  expect(sideOf(merges.slice(0, 1), 'ad:1')).toEqual(['ad:1', 'ad:2']);
  expect(sideOf([], 'ad:1')).toEqual(['ad:1']);
});

test('a side is named by the first of its ads that hold most of what counted', () => {
  const one = merge('ad:1', 'ad:4', 0.9, [link(phone, 'weak'), link(template, 'weak')]);
  const heldBy = new Map([
    ['ad:2', new Map([[phone, false]])],
    ['ad:3', new Map([phone, template].map((id) => [id, false]))],
  ]);
  expect(holderAmong(['ad:1', 'ad:2', 'ad:3'], one, heldBy)).toBe('ad:3');
  expect(holderAmong(['ad:1', 'ad:4'], one, heldBy)).toBe('ad:1');
  const slight = merge('ad:1', 'ad:4', 0.9, [link(phone), link(template, 'slight')]);
  expect(holderAmong(['ad:2', 'ad:3'], slight, heldBy)).toBe('ad:2');
});

test('the least probable merge comes first, of as many the earlier', () => {
  const merges = [
    merge('ad:1', 'ad:2', 0.9),
    merge('ad:1', 'ad:3', 0.75),
    merge('ad:1', 'ad:4', 0.9),
  ];
  expect(leastOf(merges).map(({ at }) => at)).toEqual([1, 0, 2]);
});
