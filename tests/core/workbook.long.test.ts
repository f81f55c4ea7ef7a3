import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { workbookOf } from '../../server/core/workbook.ts';

const READ = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1]).active
print(json.dumps([[[str(c.value), c.data_type] for c in row] for row in sheet.iter_rows()]))
`;

test('another program reads the same texts, numbers and dates from a workbook', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-workbook-'));
  try {
    const file = path.join(folder, 'table.xlsx');
    const book = await workbookOf([
      ['Телефон', 'ads', 'seen', 'hub'],
      ['+77000001234', 3, '2026-03-01T10:30:00.000Z', true],
      ['=1+1', 0.5, '2026-12-31T23:59:59.000Z', false],
    ]);
    writeFileSync(file, Buffer.from(await book.arrayBuffer()));
    const python = path.resolve('.cache/openpyxl-3.1.5/bin/python3');
    const { stdout, stderr } = spawnSync(python, ['-W', 'ignore', '-c', READ, file], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([
      ['Телефон', 'ads', 'seen', 'seen, date (UTC)', 'hub'].map((head) => [head, 's']),
      [
        ...[
          ['+77000001234', 's'],
          ['3', 'n'],
          ['2026-03-01T10:30:00.000Z', 's'],
        ],
        ...[
          ['2026-03-01 10:30:00', 'd'],
          ['True', 'b'],
        ],
      ],
      [
        ...[
          ['=1+1', 's'],
          ['0.5', 'n'],
          ['2026-12-31T23:59:59.000Z', 's'],
        ],
        ...[
          ['2026-12-31 23:59:59', 'd'],
          ['False', 'b'],
        ],
      ],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
