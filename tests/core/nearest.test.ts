import { expect, test } from 'vitest';
import { didYouMean, nearestOf } from '../../server/core/nearest.ts';

const known = 'corridor shared-payments title tags columns howToRead parameters'.split(' ');

test.each([
  ['titel', ['title']],
  ['colums', ['columns']],
  ['COLUMNS', ['columns']],
  ['howtoread', ['howToRead']],
  ['parameter', ['parameters']],
  ['shared-payment', ['shared-payments']],
  ['coridor', ['corridor']],
  ['tag', ['tags']],
  ['nothing-like-it', []],
  ['', []],
  ['x'.repeat(100_000), []],
])('%s: %j', (word, meant) => {
  expect(nearestOf(word, known)).toEqual(meant);
});

test('it is asked in a sentence, the nearest first, at most three', () => {
  const meant = didYouMean('one', ['ones', 'once', 'one-', 'tone', 'bone']);
  expect(meant).toBe('Did you mean ones or once or one-?');
  expect(didYouMean('zzz', known)).toBe('');
});
