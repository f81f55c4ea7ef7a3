import { expect, test } from 'vitest';
import { partsOf } from '../../../../../../client/src/pages/link/networks/runs/parts-of.ts';

test('networks and ads that stand alone are told as a sentence tells them', () => {
  expect(partsOf(['network:1/3'], 0, [])).toBe('Network 1/3');
  expect(partsOf(['network:1/3'], 1, ['ad:x/1'])).toBe('Network 1/3 and 1 ad alone (x/1)');
  expect(partsOf(['network:1/3', 'network:1/7'], 2, ['ad:x/1', 'ad:x/2'])).toBe(
    'Network 1/3, Network 1/7 and 2 ads alone (x/1, x/2)',
  );
  expect(partsOf([], 1_002, ['ad:x/1', 'ad:x/2'])).toBe('1,002 ads alone (x/1, x/2, 1,000 more)');
});

test('of very many the first are named, and the others counted', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => `network:1/${count - i}`);
  expect(partsOf(many(6), 0, [])).toMatch(/^Network 1\/1, .*Network 1\/5 and Network 1\/6$/);
  expect(partsOf([...many(60), 'network:2/1'], 98, ['ad:x/1'])).toBe(
    'Network 1/1, Network 1/2, Network 1/3, Network 1/4, Network 1/5, 56 more networks and 98 ads alone (x/1, 97 more)',
  );
});
