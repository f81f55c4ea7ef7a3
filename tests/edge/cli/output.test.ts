import { afterEach, expect, test, vi } from 'vitest';
import { printList } from '../../../server/edge/cli/output.ts';
import { runHere } from './support.ts';

let out = '';
vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
  out += text;
  return true;
});
afterEach(() => {
  out = '';
});

const wallet = `wallet:ethereum:0x${'5aAe'.repeat(10)}`;
const list = {
  rows: [{ id: wallet, ads: 1200 }],
  columns: [
    ['id', ({ id }: { id: string }) => id],
    ['ads', ({ ads }: { ads: number }) => ads],
  ],
  widest: 48,
} as const;

test('a list is a table, a number to the right; a long cell is cut', async () => {
  await printList({}, list);
  expect(out).toBe(`id${' '.repeat(48)}  ads\n${wallet.slice(0, 47)}…  1,200\n`);
});

test('--wide prints cells whole, and --json the rows as they are', async () => {
  await printList({ wide: true }, list);
  expect(out).toContain(`${wallet}  1,200\n`);
  out = '';
  await printList({ json: true }, list);
  expect(JSON.parse(out)).toEqual(list.rows[0]);
});

test('what failed is said in the language of the terminal; data stay English', async () => {
  const run = (env: NodeJS.ProcessEnv) =>
    runHere(['networks', '--json', '--data', '/nothing/here'], env);
  const russian = await run({ THROUGHLINE_LANGUAGE: '', LC_ALL: 'ru_RU.UTF-8' });
  expect(russian.err).toMatch(/^throughline: Папки данных \/nothing\/here нет\. Проверьте имя/);
  const [line] = russian.json();
  expect(line).toMatchObject({ message: expect.stringContaining('There is no data folder') });
  const english = await run({ THROUGHLINE_LANGUAGE: 'en', LC_ALL: 'ru_RU.UTF-8' });
  expect(english.err).toContain(String(line?.message));
  expect(english.json()).toEqual([line]);
});
