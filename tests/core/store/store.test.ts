import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkFolder, dataFormat, oldestFormat } from '../../../server/core/data-folder.ts';
import { openGraph } from '../../../server/core/neo4j/index.ts';
import { openStore, sql } from '../../../server/core/store/index.ts';
import { Database } from '../../../server/core/store/sqlite.ts';
import { withNewDataFolder } from '../../../server/edge/cli/data-folder.ts';
import { testConfig } from '../../support/config.ts';
import { eachScratch } from '../../support/scratch.ts';

const at = eachScratch();

let folder: string;
beforeEach(() => {
  folder = at();
});
const file = () => at('throughline.sqlite');

const standing = { withdrawnBy: null, withdrawnAccount: null, withdrawnAt: null };
const said = { author: 'AB', account: 'unit', at: '2026-07-01T00:00:00.000Z', reason: 'a price' };
const about = { kind: 'wrong-observation', subject: '{}', subjectKey: 'k' };
const row = { id: 'j1', ...about, ...said, ...standing, withdrawnReason: null };

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
    await store.db.insertInto('judgement').values(row).execute();
    const judged = { ...said, event: 'judged', judgement: row.id };
    await store.db.insertInto('audit').values(judged).execute();
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
    const again = db.updateTable('judgement').set({ withdrawnBy: 'CD' }).where('id', '=', 'j1');
    await expect(again.execute()).rejects.toThrow(/once/);
    await close();
  });
});

describe('a store that cannot be used says what to do', () => {
  test('one that cannot grow, while it is in use', async () => {
    const { db, close } = await openStore(folder);
    await sql`PRAGMA max_page_count = 1`.execute(db);
    const long = { ...row, reason: 'a price '.repeat(10_000) };
    const told = { name: 'StoreError', code: 'disk-full', remedy: 'Free space, then do it again.' };
    await expect(db.insertInto('judgement').values(long).execute()).rejects.toMatchObject(told);
    expect(await db.selectFrom('judgement').selectAll().execute()).toEqual([]);
    await close();
  });

  test('no database', async () => {
    writeFileSync(file(), 'not a database, and long enough to be taken for one'.repeat(40));
    const told = { code: 'damaged', remedy: expect.stringContaining('Restore') };
    await expect(openStore(folder)).rejects.toMatchObject(told);
  });

  test('a folder in its place', async () => {
    mkdirSync(file());
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'folder' });
  });
});

describe('a data folder of another format is refused and left as it is', () => {
  const openings = [
    ['before anything is opened', async () => checkFolder(folder)],
    ['by the store', async () => void (await openStore(folder))],
    ['by the graph', async () => void (await openGraph({ dataDir: folder, config: testConfig() }))],
    ['by a verb', async () => withNewDataFolder(testConfig(), folder, async () => undefined)],
  ] as const;

  /** A store of the tables that a build before 0.2 made first, with a judgement and the journal that it used. */
  function leaveOld(): void {
    const raw = new Database(file());
    raw.pragma('journal_mode = WAL');
    raw.exec(`CREATE TABLE kysely_migration (name varchar(255) NOT NULL PRIMARY KEY, timestamp varchar(255) NOT NULL);
      CREATE TABLE kysely_migration_lock (id varchar(255) NOT NULL PRIMARY KEY, is_locked integer NOT NULL);
      CREATE TABLE judgement (id text NOT NULL PRIMARY KEY, kind text NOT NULL, reason text NOT NULL);
      INSERT INTO kysely_migration VALUES ('001-judgements', '2026-07-01T00:00:00.000Z');
      INSERT INTO judgement VALUES ('j1', 'wrong-observation', 'a price')`);
    raw.close();
  }

  test.each(openings)('one of a build before 0.2, %s', async (_, open) => {
    leaveOld();
    const before = readFileSync(file());
    await expect(open()).rejects.toMatchObject({
      name: 'FolderError',
      code: 'older',
      message: `${folder} was made by a build before 0.2`,
      remedy: expect.stringContaining('rebuild --data COPY'),
    });
    expect(readFileSync(file()).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual([path.basename(file())]);
  });

  test.each(openings)('one that a newer release has made, %s', async (_, open) => {
    await (await openStore(folder)).close();
    const raw = new Database(file());
    raw.pragma(`user_version = ${dataFormat + 1}`);
    raw.close();
    await expect(open()).rejects.toMatchObject({
      name: 'FolderError',
      code: 'newer',
      message: expect.stringContaining(folder),
    });
  });

  const copies = () => readdirSync(folder).filter((name) => name.includes('.format-'));

  test('one that cannot be brought over is as it was, and lies in a copy besides', async () => {
    const { db, close } = await openStore(folder);
    await db.insertInto('judgement').values(row).execute();
    await close();
    const raw = new Database(file());
    // A table of the name that came later, which cannot take what it is to hold.
    raw.exec(
      'DROP TABLE folder; CREATE TABLE folder (id INTEGER CHECK (id < 0)); DROP TABLE caseFile',
    );
    raw.pragma(`user_version = ${dataFormat - 1}`);
    raw.close();
    await expect(openStore(folder)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'not-brought-over',
      message: expect.stringContaining('It is as it was'),
      remedy: expect.stringContaining(at(`throughline.format-${dataFormat - 1}.`)),
    });
    const [copy = ''] = copies();
    expect(statSync(at(copy)).mode & 0o777).toBe(0o600);
    for (const name of [copy, path.basename(file())]) {
      const left = new Database(at(name));
      expect(left.pragma('user_version', { simple: true })).toBe(dataFormat - 1);
      expect(left.prepare('SELECT id FROM judgement').all()).toEqual([{ id: row.id }]);
      expect(left.prepare("SELECT 1 FROM sqlite_master WHERE name = 'caseFile'").all()).toEqual([]);
      left.close();
    }
  });

  test('one of the format before gets what came later, and keeps what it holds', async () => {
    const { db, close } = await openStore(folder);
    await db.insertInto('judgement').values(row).execute();
    await close();
    const raw = new Database(file());
    for (const table of ['Change', 'Bundle', 'Exhibit', 'Entry', 'Item', 'File'])
      raw.exec(`DROP TABLE case${table}`);
    raw.pragma(`user_version = ${oldestFormat}`);
    raw.close();
    checkFolder(folder);
    const store = await openStore(folder);
    expect(await store.db.selectFrom('judgement').selectAll().execute()).toEqual([row]);
    expect(await store.db.selectFrom('caseFile').selectAll().execute()).toEqual([]);
    const { copy = '' } = store.broughtOver ?? {};
    expect(store.broughtOver).toEqual({
      from: oldestFormat,
      copy: at(copies()[0] ?? ''),
    });
    await store.close();
    const then = new Database(copy);
    expect(then.pragma('user_version', { simple: true })).toBe(oldestFormat);
    then.close();
    const after = new Database(file());
    expect(after.pragma('user_version', { simple: true })).toBe(dataFormat);
    after.close();
  });

  test('an empty one and one of this release are opened', async () => {
    checkFolder(folder);
    await (await openStore(folder)).close();
    checkFolder(folder);
    await (await openStore(folder)).close();
  });
});
