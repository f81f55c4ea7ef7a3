import { expect, test } from 'vitest';
import { surenessOf } from '../../../../../client/src/pages/networks/shared/sureness.ts';

test('a network that judgements alone join is not shown as a sure one', () => {
  expect(surenessOf(1)).toBe('joined by judgement alone');
  expect(surenessOf(0.75)).toBe('least sure join 0.75');
  expect(surenessOf(0.999)).toBe('least sure join 0.99');
});
