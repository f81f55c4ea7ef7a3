import { mkdtempSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { type Evidence, openEvidence } from '../../../server/core/evidence/index.ts';
import type { BatchRecord, CaptureRecord } from '../../../server/core/model/index.ts';
import type { ReadOptions } from '../../../server/read/capture/index.ts';
import { type ImportEvent, importFile } from '../../../server/read/ingest/index.ts';
import { readStored } from '../../../server/read/recorded/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';

let opened: TestGraph;
let evidence: Evidence;
const folder = mkdtempSync(join(tmpdir(), 'throughline-sheets-'));

beforeAll(async () => {
  opened = await openTestGraph();
  evidence = openEvidence(opened.dataDir);
  await writeXlsx([
    {
      sheet: 'Март',
      data: [
        ['Объявления'],
        ['Телефон', 'Сайт', 'Дата сбора', 'Текст'],
        [
          { value: 77000001234, type: Number },
          'lotus-board.example',
          { value: new Date('2026-03-01T15:00:00Z'), type: Date, format: 'dd.mm.yyyy hh:mm' },
          'две\nстроки',
        ],
        ['+7 700 000 12 35', 'lotus-board.example', '2026-03-01T16:00', 'одна'],
      ],
    },
  ] as never).toFile(join(folder, 'list.xlsx'));
});
afterAll(async () => {
  await opened.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => opened.clear());

async function load(name: string, options: ReadOptions = {}) {
  const problems: ImportEvent[] = [];
  const onEvent = (event: ImportEvent) => event.type === 'problem' && problems.push(event);
  const context = { graph: opened.graph, evidence, now: () => new Date('2026-07-01'), onEvent };
  return { report: await importFile(join(folder, name), context, options), problems };
}

const captures = () =>
  opened.graph.read<{ capture: CaptureRecord; batch: BatchRecord; outer: BatchRecord }>(
    `MATCH (c:Capture)-[:FROM]->(b:Batch)-[:UNPACKED_FROM]->(o)
     RETURN properties(c) AS capture, properties(b) AS batch, properties(o) AS outer ORDER BY c.line`,
  );

test('a record points to its row, reads again as it was read, and the workbook is kept as received', async () => {
  const { report, problems } = await load('list.xlsx', { zone: 'Asia/Almaty' });
  expect(report).toMatchObject({ read: 2, new: 2, rejected: 0, leftOut: 0 });
  expect(problems).toEqual([]);
  const rows = await captures();
  expect(rows.map(({ capture, batch }) => [batch.name, batch.format, capture.line])).toEqual([
    ['list.xlsx/Март.sheet.csv', 'csv', 3],
    ['list.xlsx/Март.sheet.csv', 'csv', 4],
  ]);
  expect(rows.map(({ capture }) => capture.capturedAt)).toEqual([
    '2026-03-01T10:00:00.000Z',
    '2026-03-01T11:00:00.000Z',
  ]);
  for (const { capture, batch, outer } of rows) {
    expect(await readStored(evidence, capture, batch)).toMatchObject({
      matches: true,
      content: { capturedAt: capture.capturedAt },
    });
    const { sha256, bytes, format } = outer;
    expect(format).toBe('xlsx');
    expect(await evidence.readSlice(sha256, 0, bytes)).toEqual(
      await readFile(join(folder, 'list.xlsx')),
    );
  }
  const [first] = rows;
  const stored = first && (await readStored(evidence, first.capture, first.batch));
  expect(stored).toMatchObject({ content: { text: 'две\nстроки' } });
  // The same file again changes nothing.
  const again = await load('list.xlsx', { zone: 'Asia/Almaty' });
  expect(again.report).toMatchObject({ read: 2, new: 0, unchanged: 2 });
});

test('its table is read as a sheet also where a list stands for a workbook, as after an erasure', async () => {
  await load('list.xlsx');
  const before = await captures();
  const [first] = before;
  if (!first) throw new Error('nothing was read');
  const table = await evidence.readSlice(first.batch.sha256, 0, first.batch.bytes);
  await opened.clear();
  await mkdir(join(folder, 'erased.xlsx'));
  await writeFile(join(folder, 'erased.xlsx', 'Март.sheet.csv'), table);
  expect((await load('erased.xlsx')).report).toMatchObject({ read: 2, new: 2, rejected: 0 });
  const after = await captures();
  expect(after.map(({ capture }) => capture)).toEqual(before.map(({ capture }) => capture));
  expect(after[0]?.batch.parseOptions).toBe(first.batch.parseOptions);
});

test('a workbook in a zip is read as well', async () => {
  const book = await readFile(join(folder, 'list.xlsx'));
  await writeFile(join(folder, 'all.zip'), zipSync({ 'lists/list.xlsx': book }));
  const { report } = await load('all.zip');
  expect(report).toMatchObject({ read: 2, new: 2, rejected: 0 });
  const [first] = await captures();
  expect(first?.batch.name).toBe('all.zip/lists/list.xlsx/Март.sheet.csv');
});
