import readSheets from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import { workbookOf } from '../../server/core/workbook.ts';

const read = async (rows: Parameters<typeof workbookOf>[0]) =>
  (await readSheets(await workbookOf(rows), { trim: false }))[0]?.data;

test('texts stay texts, numbers numbers, and times are there as dates too', async () => {
  expect(
    await read([
      ['Телефон', 'ads', 'seen', 'hub', 'mixed'],
      ['+77000001234', 3, '2026-03-01T10:30:00.000Z', true, '2026-03-01T10:30:00.000Z'],
      ['=1+1', 0.5, null, false, 'a\nb '],
    ]),
  ).toEqual([
    ['Телефон', 'ads', 'seen', 'seen, date (UTC)', 'hub', 'mixed'],
    [
      ...['+77000001234', 3, '2026-03-01T10:30:00.000Z', new Date('2026-03-01T10:30:00Z')],
      ...[true, '2026-03-01T10:30:00.000Z'],
    ],
    ['=1+1', 0.5, null, null, false, 'a\nb '],
  ]);
});

test('what a cell cannot hold is not bent into it: long numbers are text, long texts are cut and say so', async () => {
  const data = await read([
    ['n', 'text', 'control'],
    [12345678901234567000, 'x'.repeat(40_000), 'a\u0000b'],
  ]);
  const [number, text, control] = data?.[1] ?? [];
  expect(number).toBe('12345678901234567000');
  expect(String(text)).toHaveLength(32_767);
  expect(String(text).endsWith(' … (cut: 40,000 characters)')).toBe(true);
  expect(control).toBe('ab');
});

test('more rows than a sheet holds are refused with what to do', async () => {
  await expect(workbookOf(Array.from({ length: 1_048_577 }, () => ['a']))).rejects.toMatchObject({
    message: 'a sheet holds 1,048,576 rows, and there are 1,048,577',
    remedy: 'Save it as CSV, or choose fewer rows.',
  });
});
