import { expect, test } from 'vitest';
import type { Judgement } from '../../../../server/link/judgements/index.ts';
import {
  fitting,
  type JudgementFilter,
} from '../../../../server/link/networks/judged/judgement-filter.ts';

const signed = { account: 'desk', at: '2026-03-01T10:00:00.000Z', reason: 'Seen' };
const judgement = (id: string, author: string, kind: 'shared' | 'unsure', back = false) =>
  ({
    ...{ ...signed, id, author, kind, subject: { entities: ['phone:+77000000001'] } },
    ...(back ? { withdrawn: { ...signed, author } } : {}),
  }) as Judgement;
const all = [
  judgement('followed', 'AB', 'shared'),
  judgement('refused', 'CD', 'shared'),
  judgement('in part', 'CD', 'shared'),
  judgement('back', 'AB', 'shared', true),
  judgement('refused and back', 'AB', 'shared', true),
  judgement('answer', 'CD', 'unsure'),
];
const against = (refused: string) => ({ refused, chain: [] });
const run = {
  judgements: all.slice(0, 5).map(({ id }) => id),
  contradictions: [against('refused'), against('refused and back')],
  exceptions: [against('in part')],
};

test.each<[string, JudgementFilter, string]>([
  ['all', {}, 'followed, refused, in part, back, refused and back, answer'],
  ['by initials, however written', { author: 'c. d.' }, 'refused, in part, answer'],
  ['of a kind', { kinds: ['unsure'] }, 'answer'],
  ['that stand', { state: 'stands' }, 'followed, refused, in part, answer'],
  ['that are withdrawn', { state: 'withdrawn' }, 'back, refused and back'],
  ['that the run did not follow', { state: 'not-followed' }, 'refused, in part'],
  ['that fit all', { author: 'AB', kinds: ['shared'], state: 'stands' }, 'followed'],
])('judgements are found: %s', (_, filter, ids) => {
  expect(
    fitting(all, filter, run)
      .map(({ id }) => id)
      .join(', '),
  ).toBe(ids);
});

test('before the first run none is left unfollowed', () => {
  expect(fitting(all, { state: 'not-followed' }, null)).toEqual([]);
});
