import { describe, expect, test } from 'vitest';
import {
  endOf,
  othersWhoSplit,
  standingAgainst,
  withdrawalOf,
} from '../../../../client/src/pages/networks/followed.ts';

const run = {
  startedAt: '2026-03-05T10:00:00Z',
  contradictions: [{ refused: 'b', chain: ['c', 'a'] }],
};
const tie = (id: string, at: string, withdrawnAt?: string) => ({
  ...{ id, at, kind: 'TOGETHER' as const },
  withdrawn: withdrawnAt === undefined ? null : { at: withdrawnAt },
});
const early = '2026-03-04T10:00:00Z';
const late = '2026-03-06T10:00:00Z';

describe('what a run did with a judgement', () => {
  test.each([
    ['followed what it saw', tie('a', early), 'followed'],
    ['refused what cannot hold beside others', tie('b', early), 'refused'],
    ['did not see what came after it', tie('a', late), 'not-seen'],
    ['still follows what was withdrawn after it', tie('a', early, late), 'still'],
    ['had nothing to follow in what was withdrawn before', tie('a', early, early), 'none'],
    ['had nothing to follow in what came and went after it', tie('a', late, late), 'none'],
    ['follows no review', { ...tie('a', early), kind: 'REJECTED' as const }, 'none'],
  ])('%s', (_, judgement, end) => {
    expect(endOf(judgement, run)).toBe(end);
  });

  test.each([
    [
      'an answer, which no run follows',
      { ...tie('a', early), kind: 'CONFIRMED' as const },
      'answer',
    ],
    ['what the run in force follows', tie('a', early), 'followed'],
    ['what it refused', tie('b', early), 'not-followed'],
    ['what it did not see', tie('a', late), 'not-followed'],
  ])('a withdrawal says what becomes of %s', (_, judgement, word) => {
    expect(withdrawalOf(judgement, run)).toBe(word);
    if (word !== 'answer') expect(withdrawalOf(judgement, undefined)).toBe('not-followed');
  });

  test('of a split that others stand by it is told who they are', () => {
    const split = { network: 'network:1/1', at: 'phone:1', sides: [{ total: 1, ads: ['ad:x/1'] }] };
    const by = (author: string, over = {}) => ({
      ...{ id: author, author, withdrawn: null, split },
      ...over,
    });
    const all = [
      ...[by('AB'), by('CD'), by('EF', { withdrawn: { at: late } })],
      ...[by('GH', { split: { ...split, at: 'phone:2' } }), by('IJ', { split: null })],
    ];
    expect(all.map((one) => othersWhoSplit(one, all))).toEqual([
      ['CD'],
      ['AB'],
      ['AB', 'CD'],
      [],
      [],
    ]);
  });

  test('the whole chain that stands against a refused one is named, and nothing else', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    expect(standingAgainst({ id: 'b' }, run, all)).toEqual([{ id: 'a' }, { id: 'c' }]);
    expect(standingAgainst({ id: 'a' }, run, all)).toEqual([]);
  });
});
