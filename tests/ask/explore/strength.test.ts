import { expect, test } from 'vitest';
import { strengthOf, weakestOf } from '../../../server/ask/explore/strength.ts';

const facts = { ads: 3, platforms: 1, best: 0.9, inferred: false, hub: false, doubted: false };

test.each([
  [{}, 'strong'],
  [{ ads: 2 }, 'moderate'],
  [{ ads: 2, platforms: 2 }, 'strong'],
  [{ ads: 1 }, 'limited'],
  [{ ads: 1, platforms: 2 }, 'limited'],
  [{ ads: 0 }, 'weak'],
  [{ inferred: true }, 'limited'],
  [{ hub: true }, 'weak'],
  [{ doubted: true }, 'weak'],
  [{ hub: true, inferred: true }, 'weak'],
  [{ best: 0.6 }, 'strong'],
  [{ best: 0.59 }, 'weak'],
  [{ best: Number.NaN }, 'weak'],
  [{ ads: 4000, hub: true }, 'weak'],
] as const)('%j is %s', (over, word) => {
  expect(strengthOf({ ...facts, ...over })).toBe(word);
});

test.each([
  [['strong', 'weak', 'moderate'], 'weak'],
  [['strong', 'moderate'], 'moderate'],
  [['limited'], 'limited'],
  [[], 'weak'],
] as const)('a chain of %j is as weak as its weakest', (words, word) => {
  expect(weakestOf(words)).toBe(word);
});
