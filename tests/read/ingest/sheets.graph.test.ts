import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import type { BatchRecord, CaptureRecord } from '../../../server/core/model/index.ts';
import { readStored } from '../../../server/read/recorded/index.ts';
import { importing } from './support.ts';

const opened = importing();
const { at, load } = opened;
const posted = { value: new Date('2026-03-01T15:00:00Z'), type: Date, format: 'dd.mm.yyyy hh:mm' };
const rows = [
  ['Объявления'],
  ['Телефон', 'Сайт', 'Дата сбора', 'Текст'],
  [{ value: 77000001234, type: Number }, 'lotus-board.example', posted, 'две\nстроки'],
  ['+7 700 000 12 35', 'lotus-board.example', '2026-03-01T16:00', 'одна'],
];
beforeEach(() => writeXlsx([{ sheet: 'Март', data: rows }] as never).toFile(at('list.xlsx')));

const captures = () =>
  opened.graph.read<{ capture: CaptureRecord; batch: BatchRecord; outer: BatchRecord }>(
    `MATCH (c:Capture)-[:FROM]->(b:Batch)-[:UNPACKED_FROM]->(o)
     RETURN properties(c) AS capture, properties(b) AS batch, properties(o) AS outer ORDER BY c.line`,
  );

test('a record points to its row, reads again as it was read, and the workbook is kept as received', async () => {
  const { report, problems } = await load('list.xlsx', undefined, { zone: 'Asia/Almaty' });
  expect(report).toMatchObject({ read: 2, new: 2, rejected: 0, leftOut: 0 });
  expect(problems).toEqual([]);
  const rows = await captures();
  const lines = rows.map(({ capture, batch }) => [batch.name, batch.format, capture.line].join());
  expect(lines).toEqual([3, 4].map((line) => `list.xlsx/Март.sheet.csv,csv,${line}`));
  expect(rows.map(({ capture }) => capture.capturedAt)).toEqual(
    '2026-03-01T10:00:00.000Z 2026-03-01T11:00:00.000Z'.split(' '),
  );
  const { evidence } = opened;
  for (const { capture, batch, outer } of rows) {
    const content = { capturedAt: capture.capturedAt };
    const stored = await readStored(evidence, capture, batch);
    expect(stored).toMatchObject({ matches: true, content });
    expect(outer.format).toBe('xlsx');
    const received = await evidence.readSlice(outer.sha256, 0, outer.bytes);
    expect(received).toEqual(await readFile(at('list.xlsx')));
  }
  const [first] = rows;
  const stored = first && (await readStored(evidence, first.capture, first.batch));
  expect(stored).toMatchObject({ content: { text: 'две\nстроки' } });
  // The same file again changes nothing.
  const again = await load('list.xlsx', undefined, { zone: 'Asia/Almaty' });
  expect(again.report).toMatchObject({ read: 2, new: 0, unchanged: 2 });
});

test('its table is read as a sheet also where a list stands for a workbook, as after an erasure', async () => {
  await load('list.xlsx');
  const before = await captures();
  const [first] = before;
  if (!first) throw new Error('nothing was read');
  const table = await opened.evidence.readSlice(first.batch.sha256, 0, first.batch.bytes);
  await opened.clear();
  await mkdir(at('erased.xlsx'));
  await writeFile(at('erased.xlsx/Март.sheet.csv'), table);
  expect((await load('erased.xlsx')).report).toMatchObject({ read: 2, new: 2, rejected: 0 });
  const after = await captures();
  expect(after.map(({ capture }) => capture)).toEqual(before.map(({ capture }) => capture));
  expect(after[0]?.batch.parseOptions).toBe(first.batch.parseOptions);
});

test('a workbook in a zip is read as well', async () => {
  const book = await readFile(at('list.xlsx'));
  const { report } = await load('all.zip', Buffer.from(zipSync({ 'lists/list.xlsx': book })));
  expect(report).toMatchObject({ read: 2, new: 2, rejected: 0 });
  const [first] = await captures();
  expect(first?.batch.name).toBe('all.zip/lists/list.xlsx/Март.sheet.csv');
});
