import { describe, expect, test } from 'vitest';
import {
  endOf,
  notFollowed,
  othersWhoSplit,
  saidOfHub,
  standingAgainst,
  withdrawalOf,
  wouldChange,
} from '../../../../../client/src/pages/networks/runs/followed.ts';

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
    ['what the active run follows', tie('a', early), 'followed'],
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

describe('whether a run would obey others than the last one did', () => {
  const split = (id: string, ads: string[], at: string, withdrawnAt?: string) => ({
    ...{ ...tie(id, at, withdrawnAt), kind: 'APART' as const, entities: [{ id: ads[0] ?? '' }] },
    ...{ networks: [], sides: null, split: { sides: ads.map((ad) => ({ total: 1, ads: [ad] })) } },
  });
  const of = (kind: 'TOGETHER' | 'APART', id: string, at: string, entities: string[]) => ({
    ...{ ...tie(id, at), kind, networks: [], sides: null, split: null },
    entities: entities.map((one) => ({ id: one })),
  });
  const followed = split('a', ['ad:1', 'ad:2'], early);

  test.each([
    [
      'not where what it follows is signed again',
      [followed, split('x', ['ad:1', 'ad:2'], late)],
      false,
    ],
    ['where something else is said', [followed, split('x', ['ad:1', 'ad:3'], late)], true],
    [
      'not where one of two that say the same is taken back',
      [split('a', ['ad:1', 'ad:2'], early, late), split('x', ['ad:1', 'ad:2'], late)],
      false,
    ],
    ['where all who said it take it back', [split('a', ['ad:1', 'ad:2'], early, late)], true],
    [
      'not where two things are judged again the other way round',
      [of('APART', 'a', early, ['ad:1', 'ad:2']), of('APART', 'x', late, ['ad:2', 'ad:1'])],
      false,
    ],
    [
      'where what it refused is said again: the newest is followed',
      [of('TOGETHER', 'b', early, ['ad:1', 'ad:2']), of('TOGETHER', 'x', late, ['ad:1', 'ad:2'])],
      true,
    ],
    ['not where nothing was said since', [followed], false],
  ])('%s', (_, ties, would) => {
    expect(wouldChange(ties, run)).toBe(would);
  });
});

test('of a hub that stands which was said of it last and is not withdrawn', () => {
  const word = (kind: 'SHARED' | 'EXCLUSIVE' | 'APART', id: string, withdrawn: object | null) => ({
    ...{ kind, about: [id], withdrawn },
  });
  const ties = [
    word('APART', 'phone:1', null),
    word('EXCLUSIVE', 'phone:1', null),
    word('SHARED', 'phone:1', { at: late }),
    word('SHARED', 'phone:2', null),
  ];
  expect(saidOfHub(ties, 'phone:1')).toEqual({ tie: ties[1], word: 'EXCLUSIVE' });
  expect(saidOfHub(ties, 'phone:2')?.word).toBe('SHARED');
  expect(saidOfHub(ties, 'phone:3')).toBeUndefined();
});

test('a judgement that a run refused in one place and followed but for a part in another counts once', () => {
  const [a, b] = [{ refused: 'a' }, { refused: 'b' }];
  expect(notFollowed({ contradictions: [a], exceptions: [a, b] })).toBe(2);
  expect(notFollowed({ contradictions: [], exceptions: [] })).toBe(0);
});
