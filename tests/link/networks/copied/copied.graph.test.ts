import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { judge } from '../../../../server/link/networks/index.ts';
import {
  copiedContentOfAds,
  copiedContentOfNetwork,
  eachCopiedContent,
  repostersAmong,
  repostersOf,
} from '../../../../server/link/networks/kept/kept-copied.ts';
import { networksOfAds } from '../../../../server/link/networks/kept/members.ts';
import { copiedAds, repostersContact } from '../copies.ts';
import { openTestWorkspace, type TestWorkspace } from '../support.ts';

let workspace: TestWorkspace;
beforeAll(async () => {
  workspace = await openTestWorkspace();
});
afterAll(() => workspace.close());
beforeEach(async () => {
  await workspace.test.clear();
  await workspace.bring(copiedAds);
});

const db = () => workspace.modules.store.db;
const ad = (n: number) => `ad:lotus-board.example/${n}`;
const signing = { reason: 'an agency’s line', initials: 'AB' };

const copiedContent = async (run: number) => {
  const rows = [];
  for await (const row of eachCopiedContent(db(), run)) rows.push(row);
  return rows;
};

test('a run keeps who seems to repost, with the numbers behind it, and what it left out of each copy', async () => {
  const run = await workspace.resolve();
  expect(run.counts).toMatchObject({ reposters: 1, adsCopiedContent: 4 });
  const reposter = {
    identifier: repostersContact,
    ads: 4,
    worded: 4,
    copies: 4,
    sources: 4,
    largest: 1,
  };
  expect(await repostersOf(db(), run.n)).toEqual([reposter]);
  expect([
    ...(await repostersAmong(db(), run.n, ['phone:+77000000001', repostersContact])),
  ]).toEqual([[repostersContact, reposter]]);
  const rows = await copiedContent(run.n);
  expect(rows.map(({ ad: copy, source }) => [copy, source])).toEqual(
    [1, 2, 3, 4].map((n) => [ad(n + 10), ad(n)]),
  );
  const [first] = await copiedContentOfAds(db(), run.n, [ad(11)]);
  expect(first).toEqual(rows[0]);
  expect(first).toMatchObject({ why: 'reposter', contact: repostersContact, source: ad(1) });
  expect(first?.identifiers).toHaveLength(2);
  expect(first?.identifiers).toContain('phone:+77000000001');
  expect(await copiedContentOfAds(db(), run.n, [ad(1)])).toEqual([]);
  expect(await workspace.networks(run)).toEqual([['11', '12', '13', '14']]);
  const id = (await networksOfAds(db(), run.n, [ad(11)])).get(ad(11)) ?? '';
  const page = await copiedContentOfNetwork(db(), { run: run.n, id }, { offset: 1, limit: 2 });
  expect(page).toEqual({ total: 4, rows: rows.slice(1, 3) });
});

test('judged shared the contact is nobody’s own: the next run leaves nothing out for it', async () => {
  await workspace.resolve();
  const judgement = await judge(
    workspace.modules,
    { kind: 'shared', about: [repostersContact] },
    signing,
  );
  const run = await workspace.resolve();
  expect(run.counts).toMatchObject({ reposters: 0, adsCopiedContent: 0 });
  expect(await copiedContent(run.n)).toEqual([]);
  await workspace.modules.judgements.withdraw(judgement.id, signing);
  expect((await workspace.resolve()).counts.reposters).toBe(1);
});
