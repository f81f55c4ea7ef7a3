import { expect, test } from 'vitest';
import { fitting, mostInCase } from '../../../client/src/cases/fitting.ts';
import { byOrigin, inNotes, parsed } from '../../../client/src/cases/kept-before.ts';

const from = (n: number) => ({ network: `network:1/${n}`, run: 1 });
const ads = (n: number) => Array.from({ length: n }, (_, i) => `ad:b/${i}`);

test('a network comes in whole, and as far as there is room where it is larger than a case', () => {
  const empty = { entities: [], others: 0 };
  expect(fitting(empty, { ids: ads(1_200), from: from(1) })).toHaveLength(1_200);
  const held = { entities: ['phone:1', 'phone:2'], others: 3 };
  expect(fitting(held, { ids: ads(mostInCase), from: from(1) })).toHaveLength(mostInCase - 5);
  // What somebody picks by hand is never left out without a word: the server says that there is no room.
  expect(fitting(held, { ids: ads(mostInCase) })).toHaveLength(mostInCase);
  expect(fitting(held, { ids: ['phone:1', 'ad:b/1', 'ad:b/1'] })).toEqual(['ad:b/1']);
});

test('the case file of before is read, each part with the network that it came with', () => {
  const state = { entities: ['ad:b/1', 'phone:1', 'ad:b/2'], from: { 'phone:1': from(2) } };
  const before = parsed(JSON.stringify({ state, version: 0 }));
  expect(before).toEqual({ ...state, notes: {}, links: [] });
  expect(byOrigin(state).map((part) => [part.from?.network, part.ids].join())).toEqual(
    ',ad:b/1,ad:b/2 network:1/2,phone:1'.split(' '),
  );
  expect(parsed('{"state":{"entities":[]},"version":0}')).toBeUndefined();
  expect(parsed('{')).toBeUndefined();
});

test('a note of before that is too long for a case comes in as several, and no sign of it is lost', () => {
  const long = `${'а'.repeat(3_999)}😀${'б'.repeat(5_000)}`;
  const notes = inNotes(long);
  expect(notes.map(({ length }) => length)).toEqual([3_999, 4_000, 1_002]);
  expect(notes.join('')).toBe(long);
  expect(inNotes('short')).toEqual(['short']);
});
