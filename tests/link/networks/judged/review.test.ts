import { expect, test } from 'vitest';
import type { NetworkJudgement } from '../../../../server/link/judgements/index.ts';
import { reviewOf, statusLabel } from '../../../../server/link/networks/judged/review.ts';

const now = 'a'.repeat(64);
const before = 'b'.repeat(64);
const answer = (
  author: string,
  kind: 'confirmed' | 'rejected',
  members = now,
): NetworkJudgement => ({
  id: `${author} ${kind} ${members}`,
  kind,
  author,
  account: 'demo',
  at: '1',
  reason: 'seen',
  subject: { entities: ['network:1/1'], run: 1, members },
});
const split = (author: string, at: string, members = now): NetworkJudgement => ({
  ...answer(author, 'confirmed', members),
  kind: 'apart',
  subject: {
    entities: ['ad:b/1', 'ad:b/2'],
    members,
    split: { network: 'network:1/1', at, sides: [['ad:b/1'], ['ad:b/2']] },
  },
});

const [yes, no] = ['confirmed', 'rejected'] as const;
const [one, two] = ['phone:1', 'phone:2'] as const;
const [open, differ] = ['in review', 'in review, they differ'];
test.each<[string, NetworkJudgement[], string | undefined, string]>([
  ['nobody', [], undefined, 'to review'],
  ['one', [answer('AB', yes)], 'in-review', open],
  ['two that agree', [answer('CD', yes), answer('AB', yes)], yes, 'confirmed'],
  ['two that reject', [answer('CD', no), answer('AB', no)], no, 'rejected'],
  ['two that differ', [answer('CD', no), answer('AB', yes)], 'in-review', differ],
  ['a majority', [answer('EF', yes), answer('CD', no), answer('AB', yes)], 'in-review', differ],
  ['one who said it twice', [answer('AB', yes), answer('AB', yes)], 'in-review', open],
  [
    'one of other ads, which were split',
    [split('CD', one, before), answer('AB', yes, before)],
    'in-review',
    `${differ}, changed since`,
  ],
  [
    'two who objected when a run had followed a split',
    [answer('EF', yes, before), answer('CD', yes, before), split('AB', one, before)],
    'in-review',
    `${differ}, changed since`,
  ],
  ['two splits at one cut point', [split('CD', one), split('AB', one)], 'split', 'split'],
  ['two splits at two cut points', [split('CD', one), split('AB', two)], 'in-review', differ],
  ['one of other ads', [answer('CD', yes), answer('AB', yes, before)], 'in-review', open],
  [
    'two of others',
    ['CD', 'AB'].map((by) => answer(by, yes, before)),
    yes,
    `${yes}, changed since`,
  ],
  ['a split of other ads', [split('CD', one, before)], undefined, 'to review'],
])('%s', (_, standing, state, words) => {
  const review = reviewOf(standing, now);
  expect(review?.state).toBe(state);
  expect(statusLabel(review)).toBe(words);
});

test('answers about the ads of now are told, the oldest first, and those about others are not', () => {
  const answers = [
    answer('CD', 'rejected'),
    answer('AB', 'confirmed'),
    answer('EF', 'confirmed', before),
  ];
  const review = reviewOf(answers, now);
  expect(review?.answers.map(({ author }) => author)).toEqual(['AB', 'CD']);
  expect(review).toMatchObject({ differ: true, changedSince: false });
});
