import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freezeSnapshot } from '../../../server/court/snapshot/index.ts';
import { copiedAds, repostersContact } from '../../link/networks/copies.ts';
import { openTestWorkspace, type TestWorkspace } from '../../link/networks/support.ts';

let made: TestWorkspace;
beforeAll(async () => {
  made = await openTestWorkspace();
  await made.bring(copiedAds);
});
afterAll(() => made.close());

const ad = (n: number) => `ad:lotus-board.example/${n}`;
const phone = 'phone:+77000000001';

const frozen = async (entities: readonly string[]) => {
  const software = { name: 'Throughline', version: '0', rules: [] };
  const now = new Date('2026-07-05T00:00:00Z');
  const named = { title: 'Case', producer: 'AB', software, now, entities };
  return (await freezeSnapshot({ ...made.modules, ...named })).resolution;
};

describe('one story, in its order', { shuffle: false }, () => {
  test('a case holds what the run took for copied of what is in scope, and names no contact outside it', async () => {
    expect(await frozen([repostersContact])).toBeNull();
    await made.resolve();
    const row = { why: 'reposter', ad: ad(11), source: ad(1), identifiers: [phone] };
    expect((await frozen([repostersContact, phone, ad(11)]))?.copied).toEqual({
      reposters: [{ id: repostersContact, ads: 4, worded: 4, copies: 4, sources: 4, largest: 1 }],
      copiedContent: [{ ...row, contact: repostersContact }],
    });
    expect((await frozen([phone, ad(11)]))?.copied).toEqual({
      reposters: [],
      copiedContent: [{ ...row, contact: null }],
    });
  });

  test('and which contacts in scope the run found in several networks', async () => {
    const { db } = made.modules.store;
    const numbers = { networks: 2, copied: 1, alone: 0, reassigned: false };
    const most = [{ id: 'network:1/1', ads: 3 }];
    const row = { run: 1, ads: 4, open: 0, numbers: JSON.stringify({ ...numbers, most }) };
    await db.deleteFrom('sharedIdentifiers').execute();
    await db
      .insertInto('sharedIdentifiers')
      .values([phone, 'phone:+77000009999'].map((identifier) => ({ ...row, identifier })))
      .execute();
    expect((await frozen([phone, ad(11)]))?.sharedIdentifiers).toEqual([
      { id: phone, ads: 4, ...numbers, most },
    ]);
  });

  test('and what a network falls apart without, where that is in scope', async () => {
    const cutPointsFor = async (entities: readonly string[]) =>
      (await frozen(entities))?.networks.map(({ size, cutPoints }) => [size, cutPoints]);
    expect(await cutPointsFor([repostersContact])).toEqual([
      [4, [{ id: repostersContact, parts: [1, 1, 1, 1] }]],
    ]);
    expect(await cutPointsFor([phone, ad(11)])).toEqual([[4, []]]);
  });
});
