import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { acrossPage } from '../../server/networks/kept/contacts.ts';
import { leftOutOfAds, takersOf } from '../../server/networks/kept/copied.ts';
import { runOf } from '../../server/networks/kept/records.ts';
import { leveled } from '../../server/networks/operations/kept.ts';
import { openStore, sql } from '../../server/store/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'throughline-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const file = () => path.join(folder, 'throughline.sqlite');

const row = {
  ...{ id: 'j1', kind: 'wrong-observation', subject: '{}', subjectKey: 'k' },
  ...{ author: 'AB', account: 'unit', at: '2026-07-01T00:00:00.000Z', reason: 'a price' },
  ...{ withdrawnBy: null, withdrawnAccount: null, withdrawnAt: null, withdrawnReason: null },
};

test('a store is made once for its owner alone, and keeps what was written', async () => {
  const made = await Promise.all([openStore(folder), openStore(folder), openStore(folder)]);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  await made[0]?.db.insertInto('judgement').values(row).execute();
  expect(statSync(`${file()}-wal`).mode & 0o777).toBe(0o600);
  expect(await made[1]?.db.selectFrom('judgement').selectAll().execute()).toEqual([row]);
  for (const { close } of made) await close();
  const again = await openStore(folder);
  expect(await again.db.selectFrom('judgement').selectAll().execute()).toEqual([row]);
  await again.close();
});

describe('what an analyst said cannot be undone by a statement', () => {
  test.each<[string, string, RegExp]>([
    ['deleted', 'DELETE FROM judgement', /never deleted/],
    ['reworded', "UPDATE judgement SET reason = 'another'", /only be withdrawn/],
    ['signed by another', "UPDATE judgement SET author = 'CD'", /only be withdrawn/],
    ['taken out of the trail', 'DELETE FROM audit', /only grows/],
    ['changed in the trail', "UPDATE audit SET author = 'CD'", /only grows/],
  ])('a judgement is not %s', async (_, statement, reason) => {
    const store = await openStore(folder);
    const { at, author, account, id, reason: why } = row;
    await store.db.insertInto('judgement').values(row).execute();
    await store.db
      .insertInto('audit')
      .values({ at, author, account, event: 'judged', judgement: id, reason: why })
      .execute();
    await store.close();
    const raw = new Database(file());
    expect(() => raw.exec(statement)).toThrow(reason);
    raw.close();
  });

  test('nor doubled: one stands for one subject, and after it was withdrawn another may', async () => {
    const { db, close } = await openStore(folder);
    await db.insertInto('judgement').values(row).execute();
    const second = db.insertInto('judgement').values({ ...row, id: 'j2' });
    await expect(second.execute()).rejects.toThrow(/UNIQUE/);
    await db.updateTable('judgement').set({ withdrawnBy: 'AB', withdrawnAt: row.at }).execute();
    await second.execute();
    await expect(
      db.updateTable('judgement').set({ withdrawnBy: 'CD' }).where('id', '=', 'j1').execute(),
    ).rejects.toThrow(/once/);
    await close();
  });
});

describe('a store that cannot be used says what to do', () => {
  test('one that cannot grow, while it is in use', async () => {
    const { db, close } = await openStore(folder);
    await sql`PRAGMA max_page_count = 1`.execute(db);
    const long = { ...row, reason: 'a price '.repeat(10_000) };
    await expect(db.insertInto('judgement').values(long).execute()).rejects.toMatchObject({
      ...{ name: 'StoreError', code: 'disk-full', remedy: 'Free space, then do it again.' },
    });
    expect(await db.selectFrom('judgement').selectAll().execute()).toEqual([]);
    await close();
  });

  test('no database', async () => {
    writeFileSync(file(), 'not a database, and long enough to be taken for one'.repeat(40));
    await expect(openStore(folder)).rejects.toMatchObject({
      code: 'damaged',
      remedy: expect.stringContaining('Restore'),
    });
  });

  test('a folder in its place', async () => {
    mkdirSync(file());
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'folder' });
  });

  test('one that a newer release has made', async () => {
    await (await openStore(folder)).close();
    const raw = new Database(file());
    raw.exec("INSERT INTO kysely_migration VALUES ('999-later', '2030-01-01T00:00:00.000Z')");
    raw.close();
    await expect(openStore(folder)).rejects.toMatchObject({
      code: 'newer',
      message: expect.stringContaining('throughline.sqlite'),
    });
  });
});

/**
 * Leaves a store as the third migration made it, with two runs.
 * @param further SQL
 * @returns the number of the first run
 */
async function leaveOld(further = ''): Promise<number> {
  const made = await openStore(folder);
  const run = {
    ...{ startedAt: row.at, finishedAt: row.at, account: 'unit', engine: '1.4', parameters: '{}' },
    ...{ graph: 'g', judgements: '[]', state: 'done', error: null, contradictions: '[]', kept: 1 },
    counts: '{"ads":1}',
  };
  const { n } = await made.db
    .insertInto('run')
    .values(run)
    .returning('n')
    .executeTakeFirstOrThrow();
  await made.db
    .insertInto('runInForce')
    .values({ run: n, at: row.at, account: 'unit', event: 'run' })
    .execute();
  await made.close();
  const raw = new Database(file());
  raw.exec(`DROP TABLE site; DROP TABLE operation; DROP TABLE operationMember; DROP TABLE association;
    DROP TABLE across; DROP TABLE taker; DROP TABLE leftOut; ALTER TABLE network DROP COLUMN memberships;
    DROP VIEW member; DROP TABLE membership;
    CREATE TABLE member (run integer NOT NULL, ad text NOT NULL, network text, PRIMARY KEY (run, ad));
    INSERT INTO run SELECT n + 1, startedAt, finishedAt, account, engine, parameters, graph, judgements, state,
      error, counts, contradictions, kept FROM run;
    INSERT INTO member SELECT n, 'ad:a/1', NULL FROM run;
    INSERT INTO member SELECT n, 'ad:a/2', 'network:1/' || n FROM run;
    INSERT INTO member SELECT n, 'ad:a/3', 'network:1/1' FROM run WHERE n > 1;
    DELETE FROM kysely_migration WHERE name > '003'; ${further}`);
  raw.close();
  return n;
}

test('one that an older release has made opens with its runs, and what is kept since is empty', async () => {
  const n = await leaveOld();
  const { db, close } = await openStore(folder);
  expect(await runOf(db, undefined)).toMatchObject({ n, counts: { ads: 1 } });
  expect(await takersOf(db, n)).toEqual([]);
  expect(await leftOutOfAds(db, n, ['ad:a/1'])).toEqual([]);
  expect(await acrossPage(db, n)).toEqual({ total: 0, open: 0, contacts: [] });
  await expect(leveled(db)).rejects.toMatchObject({
    ...{ code: 'not-kept', message: `Run ${n} is from before operations.` },
    remedy: 'Resolve again.',
  });
  for (const run of [n, n + 1])
    expect(await db.selectFrom('member').selectAll().where('run', '=', run).execute()).toEqual([
      { run, ad: 'ad:a/1', network: null },
      { run, ad: 'ad:a/2', network: `network:1/${run}` },
      ...(run === n ? [] : [{ run, ad: 'ad:a/3', network: 'network:1/1' }]),
    ]);
  expect(await db.selectFrom('membership').select(['ad', 'since', 'until']).execute()).toEqual([
    { ad: 'ad:a/1', since: n, until: null },
    { ad: 'ad:a/2', since: n, until: n + 1 },
    { ad: 'ad:a/2', since: n + 1, until: null },
    { ad: 'ad:a/3', since: n + 1, until: null },
  ]);
  await close();
});

test('a run that saw no ads, kept by an older release, sees none', async () => {
  const n = await leaveOld('DELETE FROM member WHERE run > 1');
  const { db, close } = await openStore(folder);
  const seen = await db.selectFrom('member').select(['run', 'ad']).execute();
  expect(seen).toEqual([
    { run: n, ad: 'ad:a/1' },
    { run: n, ad: 'ad:a/2' },
  ]);
  await close();
});

test('one that could not be brought up to date is as it was, and opens once the cause is repaired', async () => {
  await leaveOld('CREATE TABLE membershipOf (inTheWay text)');
  await expect(openStore(folder)).rejects.toMatchObject({ code: 'migration' });
  const raw = new Database(file());
  expect(raw.prepare('SELECT count(*) AS n FROM member').get()).toEqual({ n: 5 });
  raw.exec('DROP TABLE membershipOf');
  raw.close();
  const { db, close } = await openStore(folder);
  expect(await db.selectFrom('member').select('ad').execute()).toHaveLength(5);
  await close();
});
