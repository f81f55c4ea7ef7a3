import { afterEach, expect, test, vi } from 'vitest';
import { printList } from '../../../server/edge/cli/output.ts';

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
