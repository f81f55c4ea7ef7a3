import { expect, test } from 'vitest';
import { causesOf } from '../../../../../../client/src/pages/link/networks/runs/causes.ts';

type Cause = Parameters<typeof causesOf>[0][number];
const cause = (kind: Cause['kind'], rest: Partial<Cause> = {}): Cause => {
  return { kind, exception: null, entity: null, judgement: null, ...rest };
};
const hub = (caption: string) => cause('NO_HUB_ANY_MORE', { entity: { caption } });

test('what is so for the same reason is one line, in the order in which it is first told', () => {
  const word = { author: 'CD', reason: 'One desk' };
  const found = [hub('+77'), cause('JUDGED', { judgement: word }), hub('orchid'), cause('LINKS')];
  expect(causesOf(found, 2)).toEqual([
    'is no hub any more: +77, orchid',
    'a judgement: “One desk” (CD)',
    'links them now',
    '2 more reasons',
  ]);
});

test('what stands against a judgement is told as it is', () => {
  const exception = 'Two ads of it are kept apart.';
  expect(causesOf([cause('JUDGED_IN_PART', { exception })], 0)).toEqual([exception]);
});
