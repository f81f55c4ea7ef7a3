import { expect, test } from 'vitest';
import { notFollowed, withdrawalOf } from '../../../client/src/judging/followed.ts';

test.each([
  ['an answer, which no run follows', 'ANSWER', 'answer'],
  ['what the active run follows', 'FOLLOWED', 'followed'],
  ['what it follows but for a part', 'PARTLY', 'followed'],
  ['what it did not follow', 'CONTRADICTED', 'not-followed'],
  ['what it did not see', 'NOT_SEEN', 'not-followed'],
  ['what was said before the first run', 'NO_RUN', 'not-followed'],
] as const)('a withdrawal says what becomes of %s', (_, outcome, word) => {
  expect(withdrawalOf(outcome)).toBe(word);
});

test('a judgement that a run refused in one place and followed but for a part in another counts once', () => {
  const [a, b] = [{ refused: 'a' }, { refused: 'b' }];
  expect(notFollowed({ contradictions: [a], exceptions: [a, b] })).toBe(2);
  expect(notFollowed({ contradictions: [], exceptions: [] })).toBe(0);
});
