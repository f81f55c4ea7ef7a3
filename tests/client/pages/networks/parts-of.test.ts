import { expect, test } from 'vitest';
import { partsOf } from '../../../../client/src/pages/networks/parts-of.ts';

test('networks and ads that stand alone are told as a sentence tells them', () => {
  expect(partsOf(['network:1/3'], 0)).toBe('Network 1/3');
  expect(partsOf(['network:1/3'], 1)).toBe('Network 1/3 and 1 ad alone');
  expect(partsOf(['network:1/3', 'network:1/7'], 2)).toBe(
    'Network 1/3, Network 1/7 and 2 ads alone',
  );
  expect(partsOf([], 2)).toBe('2 ads alone');
});
