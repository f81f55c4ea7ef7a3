import { expect, test } from 'vitest';
import { beyondCaution } from '../../../../../server/link/resolve/engine/links/merge-rule.ts';

test('theft speaks against many weak features only where it is more than six times likelier than not', () => {
  expect(beyondCaution(0.5)).toBe(0);
  expect(beyondCaution(6 / 7)).toBeCloseTo(0, 9);
  expect(beyondCaution(0.98)).toBeCloseTo(Math.log(6 / 49), 9);
});
