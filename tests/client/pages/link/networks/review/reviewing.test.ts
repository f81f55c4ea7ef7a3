import { expect, test } from 'vitest';
import {
  outcomeOf,
  reviewerOf,
  wordOf,
} from '../../../../../../client/src/pages/link/networks/review/reviewing.ts';
import { asSigned } from '../../../../../../client/src/ui/initials.ts';

const answer = (author: string, kind: 'CONFIRMED' | 'REJECTED') => ({ author, kind, split: null });
const review = (...answers: ReturnType<typeof answer>[]) => ({ changedSince: false, answers });
const one = review(answer('AB', 'CONFIRMED'));
const two = review(answer('AB', 'CONFIRMED'), answer('CD', 'REJECTED'));

test.each([
  ['nobody has answered', null, '', 'first'],
  ['somebody has', one, '', 'second'],
  ['somebody else has', one, 'CD', 'second'],
  ['they themselves have', one, 'AB', 'answered'],
  ['two others have', two, 'EF', 'more'],
  ['somebody has, of other ads', { ...one, changedSince: true }, 'CD', 'first'],
] as const)('which reviewer one is where %s', (_, standing, own, which) => {
  expect(reviewerOf(standing, own)).toBe(which);
});

test('what an answer comes to is known before it is signed', () => {
  expect(outcomeOf(null, 'CONFIRMED', 'EF')).toEqual({ outcome: 'first', authors: [] });
  expect(outcomeOf(one, 'CONFIRMED', '')).toEqual({ outcome: 'agree', authors: ['AB'] });
  expect(outcomeOf(one, 'REJECTED', 'EF')).toEqual({ outcome: 'differ', authors: ['AB'] });
  expect(outcomeOf(two, 'CONFIRMED', 'EF')).toEqual({ outcome: 'differ', authors: ['CD'] });
});

test.each(['CONFIRMED', 'REJECTED'])('who has answered does not answer %s once more', (word) => {
  expect(outcomeOf(one, word, 'AB')).toEqual({ outcome: 'answered', authors: ['AB'] });
  const changed = { ...one, changedSince: true };
  expect(outcomeOf(changed, word, 'AB').outcome).toBe('first');
});

test('splits agree where they are at one cut point', () => {
  const split = (at: string) => ({ author: 'AB', kind: 'APART' as const, split: { at } });
  const standing = { changedSince: false, answers: [split('phone:1')] };
  expect(outcomeOf(standing, wordOf(split('phone:1')), 'CD').outcome).toBe('agree');
  expect(outcomeOf(standing, wordOf(split('phone:2')), 'CD').outcome).toBe('differ');
});

test('initials are compared as they are written down', () => {
  expect(asSigned(' a. b ')).toBe('AB');
});
