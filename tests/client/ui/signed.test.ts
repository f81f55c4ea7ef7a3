import { expect, test } from 'vitest';
import { unsigned } from '../../../client/src/ui/signed.ts';

test.each([
  ['no reason', '  ', 'AB', 'until there is a reason'],
  ['no initials', 'One desk', '', 'one to four letters'],
  ['initials that are none', 'One desk', 'A1', 'one to four letters'],
  ['a reason that is too long', 'x'.repeat(10_000), 'AB', '10,000 characters; 2,000 are the most'],
])('with %s nothing is signed, and it is said why', (_, reason, initials, words) => {
  expect(unsigned(reason, initials)).toContain(words);
});

test.each(['One desk', ` ${'x'.repeat(2000)}\n`])('a reason and initials are all', (reason) => {
  expect(unsigned(reason, 'A. B.')).toBe('');
});
