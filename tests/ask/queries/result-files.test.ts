import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import readSheets from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import { toCsv } from '../../../client/src/app/csv.ts';
import { resultCsv, resultJson, toCell } from '../../../client/src/pages/ask/queries/cells.ts';
import { toParquet } from '../../../client/src/pages/ask/queries/parquet.ts';
import { type Cell, type FileFormat, resultFile } from '../../../server/ask/queries/index.ts';

const phone = { id: 'phone:+77000004417', kind: 'phone', caption: '+7 700 000 4417' };
const link = {
  ...{ link: 'ad:x/1|LISTS|phone:+77000004417', type: 'LISTS', caption: 'lists', inferred: false },
  ...{ source: 'ad:x/1', target: phone.id },
};
const names = ['phone', 'by', 'ads', 'share', 'hub', 'day', 'at', 'mixed', 'list', 'empty'];
const columns = names.map((name) => ({ name, title: name.toUpperCase() }));
const rows: Cell[][] = [
  [
    ...[phone, link, 3, 0.5, true, '2026-05-01', '2026-05-01T10:00:00.000Z'],
    ...['=1+1', [phone, 'b'], null],
  ],
  [null, null, 4, 1, false, null, '2026-05-02T10:00:00.000Z', 7, [], null],
];
const written = (format: FileFormat, of = rows) => resultFile({ columns, rows: of }, format);
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

test('CSV runs nothing in a spreadsheet, and has the ids of entities beside them', async () => {
  const file = text(await written('csv'));
  expect(file.startsWith('\uFEFF"PHONE","PHONE, id","BY","BY, id","ADS"')).toBe(true);
  const [first, second] = parse<Record<string, string>>(file, { bom: true, columns: true });
  expect(first).toMatchObject({
    ...{ PHONE: "'+7 700 000 4417", 'PHONE, id': phone.id, BY: 'lists', ADS: '3' },
    ...{ 'BY, id': `ad:x/1; ${phone.id}`, MIXED: "'=1+1", LIST: "'+7 700 000 4417; b" },
  });
  expect(second).toMatchObject({ PHONE: '', 'PHONE, id': '', MIXED: '7', LIST: '' });
});

test('a workbook has the same cells, and the CSV for Excel the same in semicolons', async () => {
  const [sheet] = await readSheets(new Blob([(await written('xlsx')) as Uint8Array<ArrayBuffer>]));
  expect(sheet?.data[0]?.slice(0, 3)).toEqual(['PHONE', 'PHONE, id', 'BY']);
  expect(sheet?.data[1]?.slice(0, 2)).toEqual(['+7 700 000 4417', phone.id]);
  expect(text(await written('csv-excel')).startsWith('\uFEFF"PHONE";"PHONE, id"')).toBe(true);
});

test('JSON has the cells as the API gives them, by name', async () => {
  const [first] = JSON.parse(text(await written('json')));
  expect(first).toMatchObject({ phone, by: link, ads: 3, list: [phone, 'b'], empty: null });
});

test('Parquet keeps what a column holds: whole and other numbers, days, times, yes and no', async () => {
  const { buffer } = await written('parquet');
  const { schema } = parquetMetadata(buffer as ArrayBuffer);
  const types = schema.slice(1).map(({ name, type, converted_type: as }) => [name, as ?? type]);
  expect(types).toEqual([
    ...[
      ['phone', 'UTF8'],
      ['phone_id', 'UTF8'],
      ['by', 'UTF8'],
      ['by_id', 'UTF8'],
    ],
    ...[
      ['ads', 'INT64'],
      ['share', 'DOUBLE'],
      ['hub', 'BOOLEAN'],
    ],
    ...[
      ['day', 'DATE'],
      ['at', 'TIMESTAMP_MILLIS'],
      ['mixed', 'UTF8'],
    ],
    ...[
      ['list', 'UTF8'],
      ['list_id', 'UTF8'],
      ['empty', 'UTF8'],
    ],
  ]);
  expect(await parquetReadObjects({ file: buffer as ArrayBuffer })).toEqual([
    {
      ...{ phone: phone.caption, phone_id: phone.id, by: 'lists', by_id: `ad:x/1; ${phone.id}` },
      ...{ ads: 3n, share: 0.5, hub: true, day: new Date('2026-05-01') },
      ...{ at: new Date('2026-05-01T10:00:00Z'), mixed: '=1+1', empty: null },
      ...{ list: '["+7 700 000 4417","b"]', list_id: '["phone:+77000004417"]' },
    },
    {
      ...{ phone: null, phone_id: null, by: null, by_id: null, ads: 4n, share: 1, hub: false },
      ...{ day: null, at: new Date('2026-05-02T10:00:00Z'), mixed: '7' },
      ...{ list: '[]', list_id: '[]', empty: null },
    },
  ]);
});

test('a text that only looks like a day or a time stays one, and no two columns have one name', async () => {
  const odd: readonly (readonly [string, Cell])[] = [
    ['day', '2026-02-30'],
    ['none', '2026-13-01'],
    ['at', '2026-01-01T25:00:00.000Z'],
    ['phone', phone],
    ['phone_id', 'mine'],
  ];
  const { buffer } = await resultFile(
    { columns: odd.map(([name]) => ({ name, title: name })), rows: [odd.map(([, cell]) => cell)] },
    'parquet',
  );
  expect(await parquetReadObjects({ file: buffer as ArrayBuffer })).toEqual([
    {
      ...{ day: '2026-02-30', none: '2026-13-01', at: '2026-01-01T25:00:00.000Z' },
      ...{ phone: phone.caption, phone_id: 'mine', phone_id_2: phone.id },
    },
  ]);
});

test('the page writes the same: Parquet and JSON byte for byte, CSV cell for cell', async () => {
  const path: Cell[] = [{ id: 'ad:x/1', kind: 'ad', caption: 'x' }, link, phone];
  const wide = {
    columns: [
      ...columns,
      ...['path', 'phone_id', 'odd'].map((name) => ({ name, title: name.toUpperCase() })),
    ],
    rows: rows.map((row, at) => [...row, at === 0 ? path : null, 'mine', '2026-02-30']),
  };
  const shown = wide.rows.map((row) => row.map(toCell));
  const parquet = toParquet({ ...wide, rows: shown });
  expect(Buffer.from(parquet)).toEqual(Buffer.from(await resultFile(wide, 'parquet')));
  const heads = wide.columns.map(({ name }) => name);
  expect(resultJson(heads, shown)).toBe(text(await resultFile(wide, 'json')));
  const titles = wide.columns.map(({ title }) => title);
  const table = (file: string) => parse(file, { bom: true, columns: false });
  expect(table(toCsv(resultCsv(titles, shown)))).toEqual(
    table(text(await resultFile(wide, 'csv'))),
  );
});

test('no rows make a file, too', async () => {
  const { buffer } = await written('parquet', []);
  expect(parquetMetadata(buffer as ArrayBuffer).num_rows).toBe(0n);
});
