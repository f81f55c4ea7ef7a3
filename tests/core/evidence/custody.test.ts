import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { CustodyLog } from '../../../server/core/evidence/custody.ts';
import { checkCustody, custodyStart, readLine } from '../../../server/core/evidence/index.ts';
import { listOf } from '../../support/list.ts';
import { eachScratch } from '../../support/scratch.ts';

const at = new Date('2026-03-01T10:00:00Z');
const scratch = eachScratch();
let log: CustodyLog;
beforeEach(() => {
  log = new CustodyLog(scratch('evidence', 'custody.jsonl'));
});

const received = (name: string) => ({ event: 'received', batch: 'b', name, bytes: 1 }) as const;
const writer = { by: 'analyst', host: 'desk-3', program: '0.1.0' };
const add = (name: string) => log.append(received(name), writer, at);
/** How many lines a log has in which nothing is wrong. */
async function whole(): Promise<number> {
  const { lines: n, problem } = await checkCustody(log.lines());
  expect(problem).toBeUndefined();
  return n;
}
const lines = (): Promise<string[]> => listOf(log.lines());

test('a log that does not exist has no lines', async () => {
  expect(await lines()).toEqual([]);
  const none = { lines: 0, head: custodyStart, withheld: 0, firstForm: null };
  expect(await checkCustody([])).toEqual(none);
});

test('each line holds the hash of the one before, its number, its time and who', async () => {
  const [first, second] = [await add('a'), await add('b')];
  expect(first).toMatchObject({ n: 1, at: '2026-03-01T10:00:00.000Z', by: 'analyst', name: 'a' });
  expect(first.previous).toBe('0'.repeat(64));
  expect(second).toMatchObject({ n: 2, previous: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect((await lines()).map((line) => readLine(line))).toMatchObject([
    { n: 1, form: 2, line: first, sha256: second.previous },
    { n: 2, form: 2, line: second },
  ]);
  expect(await whole()).toBe(2);
});

test.each([
  ['a line separator', 'a\u2028b\u2029c'],
  ['a carriage return and a line feed', 'a\r\nb\rc'],
  ['a lone surrogate', 'a\ud800b'],
  ['two hundred thousand letters', 'ж'.repeat(200_000)],
])('a name with %s keeps the chain', async (_, name) => {
  await add('before');
  await add(name);
  await add('after');
  expect(await whole()).toBe(3);
});

test('from the last line on it is the same log, however long a line is; what a crash left is given too', async () => {
  for (const name of ['a', 'ж'.repeat(100_000), 'b', 'c'.repeat(64 * 1024), 'd']) await add(name);
  await appendFile(log.path, '{"n":6');
  const backwards = await listOf(log.linesBackwards());
  expect(backwards).toHaveLength(6);
  expect(backwards.reverse()).toEqual(await lines());
});

describe('a chain that was changed', () => {
  const unlike = 'does not follow from the line before';
  const none = 'is not a custody record';
  const renumbered = (line: string, i: number) => line.replace(/"n":\d/, `"n":${i + 1}`);
  test.each<[string, string, (all: string[]) => string[]]>([
    ['edited', `line 3 ${unlike}`, (all) => all.with(1, all[1]?.replace('"b"', '"x"') ?? '')],
    ['removed', 'line 2 is numbered 3', (all) => all.toSpliced(1, 1)],
    ['inserted', 'line 2 is numbered 1', (all) => all.toSpliced(1, 0, all[0] ?? '')],
    ['renumbered', `line 2 ${unlike}`, (all) => all.toSpliced(1, 1).map(renumbered)],
    ['blank', `line 3 ${none}`, (all) => all.with(2, '')],
    ['no JSON', `line 3 ${none}`, (all) => all.with(2, '{')],
    ['first removed', 'line 1 is numbered 2', (all) => all.slice(1)],
    ['swapped', 'line 2 is numbered 3', ([a = '', b = '', c = '', d = '']) => [a, c, b, d]],
    ['saved with Windows line ends', `line 1 ${none}`, (all) => all.map((line) => `${line}\r`)],
  ])('is named by its line: %s', async (_, problem, change) => {
    for (const name of ['a', 'b', 'c', 'd']) await add(name);
    await writeFile(log.path, `${change(await lines()).join('\n')}\n`);
    expect((await checkCustody(log.lines())).problem).toContain(problem);
  });
});

describe('after a crash', () => {
  test('half a line is written over, the chain goes on', async () => {
    await add('a');
    const written = await readFile(log.path, 'utf8');
    await appendFile(log.path, Buffer.from(written.replace('"a"', '"жжжж"')).subarray(0, 70));
    expect((await add('b')).n).toBe(2);
    expect(await whole()).toBe(2);
  });

  test('half a first line is written over', async () => {
    await add('a');
    await writeFile(log.path, '{"at":"2026-');
    expect((await add('b')).n).toBe(1);
    expect(await whole()).toBe(1);
  });

  test('a line that only lacks its end is kept', async () => {
    await add('a');
    await writeFile(log.path, (await readFile(log.path, 'utf8')).trimEnd());
    expect((await add('b')).n).toBe(2);
    expect(await whole()).toBe(2);
  });

  test('a whole last line that is no record stops everything, and stays as it is', async () => {
    await add('a');
    await appendFile(log.path, 'not a record\n');
    const before = await readFile(log.path, 'utf8');
    await expect(add('b')).rejects.toMatchObject({ code: 'CHANGED' });
    expect(await readFile(log.path, 'utf8')).toBe(before);
  });
});

test('several processes that write at once keep one chain', async () => {
  const script = `
    import { CustodyLog } from ${JSON.stringify(new URL('../../../server/core/evidence/custody.ts', import.meta.url).href)};
    const log = new CustodyLog(process.argv[1]);
    for (let i = 0; i < 8; i += 1)
      await log.append({ event: 'revealed', image: 'i', signed: 'AB', reason: process.argv[2] + i }, { by: 'analyst' }, new Date());
  `;
  const exits = ['a', 'b', 'c'].map(async (name) => {
    const program = ['--import', 'tsx', '--input-type=module', '-e', script, log.path, name];
    const child = spawn(process.execPath, program, { stdio: ['ignore', 'inherit', 'inherit'] });
    return (await once(child, 'exit'))[0];
  });
  await Promise.all(Array.from({ length: 8 }, (_, i) => add(`own ${i}`)));
  expect(await Promise.all(exits)).toEqual([0, 0, 0]);
  expect(await whole()).toBe(32);
});
