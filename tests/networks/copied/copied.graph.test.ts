import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { judgeTie } from '../../../server/networks/index.ts';
import {
  eachLeftOut,
  leftOutOfAds,
  leftOutOfNetwork,
  takersAmong,
  takersOf,
} from '../../../server/networks/kept/copied.ts';
import { networksOfAds } from '../../../server/networks/kept/members.ts';
import { copiedAds, takersContact } from '../copies.ts';
import { openTestRoom, type TestRoom } from '../support.ts';

let room: TestRoom;
beforeAll(async () => {
  room = await openTestRoom();
});
afterAll(() => room.close());
beforeEach(async () => {
  await room.test.clear();
  await room.bring(copiedAds);
});

const db = () => room.room.store.db;
const ad = (n: number) => `ad:lotus-board.example/${n}`;
const signing = { reason: 'an agency’s line', initials: 'AB' };

const leftOut = async (run: number) => {
  const rows = [];
  for await (const row of eachLeftOut(db(), run)) rows.push(row);
  return rows;
};

test('a run keeps who seems to repost, with the numbers behind it, and what it left out of each copy', async () => {
  const run = await room.resolve();
  expect(run.counts).toMatchObject({ takers: 1, adsLeftOut: 4 });
  const taker = { identifier: takersContact, ads: 4, worded: 4, copies: 4, sources: 4, largest: 1 };
  expect(await takersOf(db(), run.n)).toEqual([taker]);
  expect([...(await takersAmong(db(), run.n, ['phone:+77000000001', takersContact]))]).toEqual([
    [takersContact, taker],
  ]);
  const rows = await leftOut(run.n);
  expect(rows.map(({ ad: copy, source }) => [copy, source])).toEqual(
    [1, 2, 3, 4].map((n) => [ad(n + 10), ad(n)]),
  );
  const [first] = await leftOutOfAds(db(), run.n, [ad(11)]);
  expect(first).toEqual(rows[0]);
  expect(first).toMatchObject({ why: 'taker', contact: takersContact, source: ad(1) });
  expect(first?.identifiers).toHaveLength(2);
  expect(first?.identifiers).toContain('phone:+77000000001');
  expect(await leftOutOfAds(db(), run.n, [ad(1)])).toEqual([]);
  expect(await room.networks(run)).toEqual([['11', '12', '13', '14']]);
  const id = (await networksOfAds(db(), run.n, [ad(11)])).get(ad(11)) ?? '';
  const page = await leftOutOfNetwork(db(), { run: run.n, id }, { offset: 1, limit: 2 });
  expect(page).toEqual({ total: 4, rows: rows.slice(1, 3) });
});

test('judged generic the contact is nobody’s own: the next run leaves nothing out for it', async () => {
  await room.resolve();
  const judgement = await judgeTie(room.room, 'generic', [takersContact], signing);
  const run = await room.resolve();
  expect(run.counts).toMatchObject({ takers: 0, adsLeftOut: 0 });
  expect(await leftOut(run.n)).toEqual([]);
  await room.room.judgements.withdrawTie(judgement.id, signing);
  expect((await room.resolve()).counts.takers).toBe(1);
});
