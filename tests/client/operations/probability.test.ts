import { expect, test } from 'vitest';
import { probabilityLabel } from '../../../client/src/operations/probability.ts';

test('a network that judgements alone merge is not shown as a sure one', () => {
  expect(probabilityLabel(1)).toBe('merged by judgement alone');
  expect(probabilityLabel(0.75)).toBe('least probable merge 0.75');
  expect(probabilityLabel(0.999)).toBe('least probable merge 0.99');
});
