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

test.each([
  ['nobody', [], undefined, 'to review'],
  ['one', [answer('AB', 'confirmed')], 'in-review', 'in review'],
  [
    'two that agree',
    [answer('CD', 'confirmed'), answer('AB', 'confirmed')],
    'confirmed',
    'confirmed',
  ],
  ['two that reject', [answer('CD', 'rejected'), answer('AB', 'rejected')], 'rejected', 'rejected'],
  [
    'two that differ',
    [answer('CD', 'rejected'), answer('AB', 'confirmed')],
    'in-review',
    'in review, they differ',
  ],
  [
    'a majority',
    [answer('EF', 'confirmed'), answer('CD', 'rejected'), answer('AB', 'confirmed')],
    'in-review',
    'in review, they differ',
  ],
  [
    'one who said it twice',
    [answer('AB', 'confirmed'), answer('AB', 'confirmed')],
    'in-review',
    'in review',
  ],
  [
    'one of other ads, which were split',
    [split('CD', 'phone:1', before), answer('AB', 'confirmed', before)],
    'in-review',
    'in review, they differ, changed since',
  ],
  [
    'two who objected when a run had followed a split',
    [
      answer('EF', 'confirmed', before),
      answer('CD', 'confirmed', before),
      split('AB', 'phone:1', before),
    ],
    'in-review',
    'in review, they differ, changed since',
  ],
  [
    'two splits at one cut point',
    [split('CD', 'phone:1'), split('AB', 'phone:1')],
    'split',
    'split',
  ],
  [
    'two splits at two cut points',
    [split('CD', 'phone:1'), split('AB', 'phone:2')],
    'in-review',
    'in review, they differ',
  ],
  [
    'one of other ads and one of these',
    [answer('CD', 'confirmed'), answer('AB', 'confirmed', before)],
    'in-review',
    'in review',
  ],
  [
    'two of other ads',
    [answer('CD', 'confirmed', before), answer('AB', 'confirmed', before)],
    'confirmed',
    'confirmed, changed since',
  ],
  ['a split of other ads', [split('CD', 'phone:1', before)], undefined, 'to review'],
] as const)('%s', (_, standing, state, words) => {
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
