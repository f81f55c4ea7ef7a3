import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { logProblems } from '../../../server/core/evidence/index.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import type { Audited, AuditLine } from '../../../server/edge/audit/audit-line.ts';
import { auditLines } from '../../../server/edge/audit/audit-lines.ts';
import { AuditLog, shortIds } from '../../../server/edge/audit/audit-log.ts';
import { verifyAudit } from '../../../server/edge/audit/index.ts';

let folder: string;
let store: Store;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-audit-'));
  store = await openStore(folder);
  path = join(folder, 'audit.jsonl');
  return async () => {
    await store.close();
    await rm(folder, { recursive: true });
  };
});

const said = (event: string, of: readonly string[] = []): Audited => ({
  ...{ event, of, by: 'Ada Test', account: 'a1', address: '192.0.2.7', outcome: 'done', ms: 3 },
  ...{ roles: ['auditor'], session: 's1' },
});
const lines = async () => (await readFile(path, 'utf8')).trimEnd().split('\n');
const problems = async () => logProblems(await verifyAudit(folder, [], store));
/** A server that did ten things and ended. */
async function tenDone(): Promise<void> {
  const log = new AuditLog(folder, store.db);
  await Promise.all(Array.from({ length: 10 }, (_, at) => log.write(said(`query q${at}`))));
  await log.close();
}

test('lines that come together are written in the order in which they came', async () => {
  await tenDone();
  expect(await problems()).toEqual([]);
  const found: AuditLine[] = [];
  for await (const line of auditLines(folder, {}, (id) => id)) found.push(line);
  expect(found.map(({ n, event }) => [n, event])).toEqual(
    Array.from({ length: 10 }, (_, at) => [10 - at, `query q${9 - at}`]),
  );
});

describe('whoever changes the log is found', () => {
  test.each([
    [
      'a line that was changed',
      (all: string[]) => all.with(3, all[3]?.replace('Ada', 'Bea') ?? ''),
      5,
    ],
    ['a line that was taken out', (all: string[]) => all.toSpliced(3, 1), 4],
    [
      'two that were exchanged',
      (all: string[]) => all.with(3, all[4] ?? '').with(4, all[3] ?? ''),
      4,
    ],
  ])('%s', async (_, change, broken) => {
    await tenDone();
    await writeFile(path, `${change(await lines()).join('\n')}\n`);
    expect((await problems())[0]).toContain(`line ${broken} `);
  });

  test('the last lines that were cut off, and a log that is gone', async () => {
    await tenDone();
    await writeFile(path, `${(await lines()).slice(0, 7).join('\n')}\n`);
    expect(await problems()).toEqual([
      expect.stringContaining('line 10 is not the one that the store noted'),
    ]);
    await rm(path);
    expect(await problems()).toHaveLength(1);
  });

  test('a log that was cut while the server ran, and grew on past that place', async () => {
    const log = new AuditLog(folder, store.db);
    for (let at = 0; at < 5; at += 1) await log.write(said(`query q${at}`));
    await writeFile(path, `${(await lines()).slice(0, 3).join('\n')}\n`);
    for (let at = 0; at < 9; at += 1) await log.write(said(`query r${at}`));
    await log.close();
    expect(await problems()).toEqual([
      expect.stringContaining('line 5 is not the one that the store noted'),
    ]);
  });
});

test('what a kill left of a line is written over', async () => {
  const program = `
    const { AuditLog } = await import(${JSON.stringify(new URL('../../../server/edge/audit/audit-log.ts', import.meta.url).href)});
    const db = { insertInto: () => { throw new Error('the store was killed, too') } };
    const log = new AuditLog(${JSON.stringify(folder)}, db);
    for (let at = 0; ; at += 1) {
      await log.write({ event: 'query ' + at, by: 'Ada Test', address: '192.0.2.7', outcome: 'done', ms: 1 });
      if (at === 20) process.stdout.write('written');
    }`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  await appendFile(path, '{"content":{"account":"a1","at":"2026');
  expect(await verifyAudit(folder, [], store)).toMatchObject({ torn: true });
  const log = new AuditLog(folder, store.db);
  await log.write(said('query after'));
  await log.close();
  expect(await problems()).toEqual([]);
  expect((await lines()).at(-1)).toContain('query after');
});

test('one line that cannot be written fails, and the next one is written', async () => {
  await mkdir(path);
  const log = new AuditLog(folder, store.db);
  await expect(log.write(said('query lost'))).rejects.toThrow();
  await rm(path, { recursive: true });
  await log.write(said('query kept'));
  await log.close();
  expect(await problems()).toEqual([]);
  expect(await lines()).toHaveLength(1);
});

test('a query is kept once, also by the next server', async () => {
  const text = 'MATCH (a:Ad) RETURN a';
  for (const log of [new AuditLog(folder, store.db), new AuditLog(folder, store.db)]) {
    await Promise.all([log.keepText(text, said('')), log.keepText(text, said(''))]);
    await log.close();
  }
  expect(await lines()).toHaveLength(1);
});

test('an id that is a value is found by who knows it, and does not stand there', async () => {
  const short = shortIds(folder);
  const phone = 'phone:+77000004417';
  const image = `image:${'a'.repeat(64)}`;
  const log = new AuditLog(folder, store.db);
  await log.write(said('query entity', [phone, image].map(short)));
  await log.write(said('query entity', ['phone:+77000004418'].map(short)));
  await log.close();
  const [line = ''] = await lines();
  expect(line).not.toContain('4417');
  expect(line).toMatch(/"phone:#[0-9a-f]{16}"/);
  expect(line).toContain(image);
  const found = async (text: string) => {
    const all: number[] = [];
    for await (const { n } of auditLines(folder, { text }, shortIds(folder))) all.push(n);
    return all;
  };
  expect(await found(phone)).toEqual([1]);
  expect(await found('ada test')).toEqual([2, 1]);
});
