import { expect, test } from 'vitest';
import {
  followedSentences,
  foreseenIn,
  foreseenSentences,
  type Move,
} from '../../../../server/link/networks/runs/foreseen.ts';

const networks = new Map([
  ...(['a', 'b'] as const).map((ad) => [ad, 'network:1/1'] as const),
  ...(['c', 'd'] as const).map((ad) => [ad, 'network:1/2'] as const),
]);
const inOperation = new Map([...networks.keys()].map((ad) => [ad, 'operation:1/1']));
const together = [
  { id: 'network:1/1', ads: ['a', 'b'] },
  { id: 'network:1/2', ads: ['c', 'd'] },
];
const whole = [{ id: 'operation:1/1', ads: ['a', 'b', 'c', 'd'] }];
const level = (now: ReadonlyMap<string, string>, next: typeof whole) => ({
  now: { networks: now, alone: ['e', ...[...networks.keys()].filter((ad) => !now.has(ad))] },
  next: {
    networks: next,
    alone: ['a', 'b', 'c', 'd', 'e'].filter((ad) => !next.some(({ ads }) => ads.includes(ad))),
  },
});
const found = { now: { networks, alone: ['e'] }, networks: together, alone: ['e'], usualLevel: 2 };

test('that an operation falls apart is foreseen where no network changes', () => {
  const operations = [level(new Map(), []), level(inOperation, [])];
  const foreseen = foreseenIn({ ...found, operations }, ['a', 'c']);
  expect(foreseenSentences(foreseen)).toEqual([
    'No network would change.',
    'Operation 1/1: 4 ads are in no operation.',
  ]);
});

test('two networks that come together in an operation are foreseen, and another level is named', () => {
  const operations = [level(new Map(), []), level(new Map(), whole)];
  const foreseen = foreseenIn({ ...found, operations }, ['a', 'c']);
  expect(foreseenSentences(foreseen)).toEqual([
    'No network would change.',
    '4 ads that are in no operation now become an operation of their own.',
  ]);
  const loose = foreseenIn({ ...found, operations: operations.toReversed() }, ['a', 'c']);
  expect(foreseenSentences(loose)).toEqual([
    'No network would change.',
    'No operation would change.',
    'That is at the usual level. At level 1 operations would change.',
  ]);
});

test('an ad that stands alone and joins a network is foreseen', () => {
  const foreseen = foreseenIn(
    {
      ...found,
      networks: [{ id: 'network:1/1', ads: ['a', 'b', 'e'] }, ...together.slice(1)],
      alone: [],
      operations: [],
    },
    ['a', 'e'],
  );
  expect(foreseenSentences(foreseen)).toEqual([
    '1 ad that stands alone now joins network 1/1.',
    'No operation would change.',
  ]);
  expect(foreseen.moves).toContainEqual({
    from: null,
    ads: 1,
    to: 'network:1/1',
    toSize: 3,
    toIsKnown: true,
  } satisfies Move);
});

test('what changes for other reasons is not told of this judgement', () => {
  const operations = [level(new Map(), []), level(inOperation, [])];
  const foreseen = foreseenIn({ ...found, operations }, ['e']);
  expect(foreseenSentences(foreseen)).toEqual(['No network and no operation would change.']);
});

test('what joins a part of an operation that falls apart does not join the rest of it', () => {
  const now = new Map([...inOperation, ['f', 'operation:1/1']]);
  const next = [
    { id: 'operation:1/1', ads: ['a', 'b'] },
    { id: 'operation:2/1', ads: ['c', 'd', 'f', 'e'] },
  ];
  const foreseen = foreseenIn(
    {
      ...found,
      operations: [{ now: { networks: now, alone: ['e'] }, next: { networks: next, alone: [] } }],
      usualLevel: 1,
    },
    ['a', 'c'],
  );
  expect(foreseenSentences(foreseen)).toEqual([
    'No network would change.',
    'Operation 1/1 becomes 2 parts: 3 ads become an operation of their own and 2 ads stay together.',
    '1 ad that is in no operation now joins 3 ads of operation 1/1.',
  ]);
});

test('what followed tells of operations where no network changed', () => {
  const operations = [level(inOperation, [])];
  const [only] = foreseenIn({ ...found, operations, usualLevel: 1 }, ['a']).operations;
  expect(followedSentences({ networks: [], operations: only?.moves ?? [] })).toEqual([
    'No network changed.',
    'Operation 1/1: 4 ads are in no operation.',
  ]);
  expect(followedSentences({ networks: [], operations: [] })).toEqual([
    'No network and no operation changed.',
  ]);
});
