import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { openZip, readSmall } from '../../../server/read/archive/index.ts';
import { asXlsx } from '../../../server/read/archive/xlsx.ts';
import { openZip as openPlain } from '../../../server/read/archive/zip.ts';
import { preview } from '../../../server/read/ingest/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-xlsx-'));
afterAll(() => rm(folder, { recursive: true }));
const now = Date.parse('2026-07-01T00:00:00Z');

const day = (iso: string, format = 'dd.mm.yyyy hh:mm') => {
  return { value: new Date(iso), type: Date, format };
};
const heads = ['Телефон', 'Сайт', 'Ссылка', 'Дата', 'Дата сбора', 'Город', 'Текст'];

async function workbook(name: string, sheets: Parameters<typeof writeXlsx>[0]): Promise<string> {
  const path = join(folder, name);
  await writeXlsx(sheets).toFile(path);
  return path;
}

const list = () =>
  workbook('list.xlsx', [
    {
      sheet: 'Объявления',
      data: [
        ['Список за март'],
        [],
        heads,
        [
          { value: 77000001234, type: Number },
          'lotus-board.example',
          'https://lotus-board.example/a/1',
          day('2026-03-01T00:00:00Z'),
          day('2026-03-02T10:30:00Z'),
          'Алматы',
          'первая строка\nвторая',
        ],
        [
          '+7 700 000 12 35',
          'lotus-board.example',
          'https://lotus-board.example/a/2',
          day('2026-03-01T18:45:00Z'),
          day('2026-03-02T10:31:00Z'),
          'Астана',
          'звоните',
        ],
      ],
    },
    {
      sheet: 'Заметки',
      data: [
        ['ничего', 'не'],
        ['о', 'том'],
      ],
    },
  ] as never);

test('a sheet is a table of one line a row, numbers whole and line breaks in their cells', async () => {
  const archive = await openZip(await list(), 'list.xlsx');
  expect(archive.kind).toBe('xlsx');
  expect(archive.entries.map(({ path }) => path)).toEqual([
    'Объявления.sheet.csv',
    'Заметки.sheet.csv',
  ]);
  const lines = (await readSmall(archive, 'Объявления.sheet.csv', 1e6)).toString().split('\n');
  expect(lines[2]).toBe(heads.map((head) => `"${head}"`).join(','));
  expect(lines[3]).toBe(
    '"77000001234","lotus-board.example","https://lotus-board.example/a/1","2026-03-01","2026-03-02T10:30:00","Алматы","первая строка\u2028вторая"',
  );
  await archive.close();
});

test('Russian heads below a title are found, and times read in the zone that is said', async () => {
  const path = await list();
  const seen = await preview({ path, now, options: { zone: 'Asia/Almaty' } });
  expect(seen.format).toBe('xlsx');
  expect(seen.sheets).toEqual(['Объявления', 'Заметки']);
  expect(seen.table?.line).toBe(3);
  expect(seen.table?.columns.map(({ field }) => field)).toEqual(
    'phones platform url postedAt capturedAt city text'.split(' '),
  );
  expect(seen.captures).toMatchObject([
    {
      file: 'list.xlsx/Объявления.sheet.csv',
      line: 4,
      capturedAt: '2026-03-02T05:30:00.000Z',
      words: 'первая строка вторая',
      problems: [],
    },
    { line: 5, contacts: expect.arrayContaining(['phone:+77000001235']) },
  ]);
  // The other sheet is no list of captures, and that is all that is said of it.
  expect(seen.problems).toMatchObject([{ file: 'list.xlsx/Заметки.sheet.csv', field: '(file)' }]);
  const utc = await preview({ path, now, options: { sheetName: 'Объявления' } });
  expect(utc.captures[0]?.capturedAt).toBe('2026-03-02T10:30:00.000Z');
  expect(utc.problems).toMatchObject([{ reason: expect.stringContaining('read as UTC') }]);
  await expect(preview({ path, now, options: { sheetName: 'Лист9' } })).rejects.toThrow(
    'no sheet of it is called Лист9',
  );
});

test('numbers that a spreadsheet has rounded are told by their cells', async () => {
  const path = await workbook('long.xlsx', [
    {
      sheet: 'A',
      data: [
        ['phone', 'site', 'captured at', 'text'],
        [
          '+7 700 000 12 34',
          'lotus-board.example',
          '2026-03-01T10:00:00Z',
          { value: 1234567890123456, type: Number },
        ],
      ],
    },
  ] as never);
  const seen = await preview({ path, now });
  expect(seen.captures).toHaveLength(1);
  expect(seen.problems[0]).toMatchObject({ field: 'A', severity: 'notice' });
  expect(seen.problems[0]?.reason).toContain('in column D (1, such as D2)');
});

test('what rows lack is said for all of them; the same row is counted', async () => {
  const row = ['+7 700 000 12 34', '01.03.2026', 'слова'];
  const path = await workbook('bare.xlsx', [
    { sheet: 'A', data: [['Телефон', 'Дата', 'Описание'], row, row] },
  ] as never);
  const bare = await preview({ path, now });
  expect(bare.captures).toEqual([]);
  const seen = await preview({
    path,
    now,
    options: {
      ...{ platform: 'lotus-board.example', capturedAt: '2026-03-05T00:00:00.000Z' },
      dateForm: 'dd.mm.yyyy',
    },
  });
  expect(seen.captures).toMatchObject([
    { platform: 'lotus-board.example', capturedAt: '2026-03-05T00:00:00.000Z', problems: [] },
  ]);
  expect(seen.same).toBe(1);
});

test('a large workbook is read in a thread of its own, to the same table', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [`+7700${i}`, 'lotus-board.example', i]);
  const path = await workbook('large.xlsx', [
    { sheet: 'A', data: [['Телефон', 'Сайт', 'n'], ...rows] },
  ] as never);
  const archive = await openZip(path, 'large.xlsx');
  const table = (await readSmall(archive, 'A.sheet.csv', 1e8)).toString();
  const lines = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(','));
  expect(table).toBe(['"Телефон","Сайт","n"', ...lines, ''].join('\n'));
  await archive.close();
});

test('a workbook that would fill the memory is refused before it is read', async () => {
  const path = join(folder, 'bomb.xlsx');
  const cell = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  await writeFile(
    path,
    zipSync({
      'xl/workbook.xml': Buffer.from('<workbook/>'),
      'xl/worksheets/sheet1.xml': Buffer.from(
        `<worksheet><sheetData>${cell}</sheetData></worksheet>`,
      ),
    }),
  );
  await expect(openZip(path, 'bomb.xlsx')).rejects.toThrow('has a sheet of 1,048,576 rows');
  const limits = { bytes: 100, rows: 10, cells: 10 };
  await expect(asXlsx(await openPlain(await list()), limits)).rejects.toThrow(
    'unpacks to more than 100 bytes',
  );
});

test('a workbook that is none is refused in words', async () => {
  const path = join(folder, 'torn.xlsx');
  await writeFile(path, zipSync({ 'xl/workbook.xml': Buffer.from('no xml') }));
  await expect(openZip(path, 'torn.xlsx')).rejects.toThrow('the workbook cannot be read');
});
