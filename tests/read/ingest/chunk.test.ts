import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { readers } from '../../../server/read/capture/index.ts';
import { hashed, prepareChunk } from '../../../server/read/ingest/chunk.ts';
import { ImageSettler } from '../../../server/read/ingest/images.ts';
import { record } from '../../support/import-captures.ts';
import { fileOf } from '../capture/support.ts';

const now = Date.parse('2026-07-01T00:00:00Z');
/** No record here names an image whose bytes came, so nothing is written. */
const settler = new ImageSettler(openEvidence(join(tmpdir(), 'throughline-nothing')), undefined);

async function chunk(content: string | Buffer, held: (id: string) => boolean = () => false) {
  const jsonl = readers.find(({ id }) => id === 'jsonl');
  if (!jsonl) throw new Error('there is no reader for JSON Lines');
  const records = [];
  const file = await jsonl.open(fileOf(Buffer.from(content)), { maxRecordBytes: 10_000 });
  for await (const record of file.records) records.push(hashed(record));
  return prepareChunk(records, 'b'.repeat(64), settler, held, now);
}
const line = (over: Record<string, unknown> = {}) => JSON.stringify(record(over));
const idOf = (text: string) => `capture:${createHash('sha256').update(text).digest('hex')}`;

test('a record is known by the hash of its bytes, wherever it stands', async () => {
  const { prepared } = await chunk(`\n${line()}\r\n${line({ adId: '2' })}`);
  expect(prepared.map(({ capture }) => [capture.id, capture.line, capture.offset])).toEqual([
    [idOf(line()), 2, 1],
    [idOf(line({ adId: '2' })), 3, line().length + 3],
  ]);
});

test('a record that is held, or that came before in the same chunk, is unchanged', async () => {
  const first = line();
  const second = line({ adId: '2' });
  const result = await chunk([first, second, first].join('\n'), (id) => id === idOf(second));
  expect(result.prepared.map(({ capture }) => capture.id)).toEqual([idOf(first)]);
  expect(result.unchanged.map(({ source }) => source)).toEqual(
    Array(2).fill('lotus-board.example'),
  );
});

test('each bad record is rejected with line, field and reason; the rest is prepared', async () => {
  const bad = [
    '{"platform":',
    'null',
    '[]',
    line({ capturedAt: '2030-01-01T00:00:00Z' }),
    line({ text: 'x'.repeat(20_000) }),
    line({ platform: null }),
  ];
  const content = Buffer.concat([
    Buffer.from(`${bad.join('\n')}\n`),
    Buffer.from([0x7b, 0xcf, 0xf0, 0x7d, 0x0a]),
    Buffer.from(line()),
  ]);
  const { prepared, problems } = await chunk(content);
  expect(prepared).toHaveLength(1);
  const told = problems.map(
    ({ line: at, field, reason }) => `${at} ${field} ${reason.slice(0, 17)}`,
  );
  expect(told).toEqual([
    '1 (record) is not valid JSON',
    '2 (record) is not an object',
    '3 (record) is not an object',
    '4 capturedAt is in the future ',
    '5 (record) is 20,095 bytes l',
    '6 platform is missing, and s',
    '7 (record) is not UTF-8 text',
  ]);
  for (const { severity, remedy } of problems)
    expect([severity, remedy.length > 10]).toEqual(['rejected', true]);
  // The one that names its platform counts against it.
  const known = problems.filter(({ source }) => source !== '(unknown)');
  expect(known.map(({ line: at, source }) => `${at} ${source}`)).toEqual(['4 lotus-board.example']);
});

test('what had to be left out of a record is named with its source', async () => {
  const over = {
    lat: 'north',
    images: ['../x', { url: 'https://lotus-board.example/a.jpg' }],
    contacts: { phones: ['', 'no number 😀'.repeat(9)], handles: ['constructor:x'] },
  };
  const { prepared, problems } = await chunk(line(over));
  expect(prepared).toHaveLength(1);
  expect(problems.map(({ field }) => field)).toEqual(
    'lat images[0].path images[1] contacts.phones contacts.handles'.split(' '),
  );
  for (const one of problems)
    expect(one).toMatchObject({ severity: 'left-out', source: 'lotus-board.example' });
  for (const { reason } of problems) expect(reason.isWellFormed(), reason).toBe(true);
});

test('a long chunk lets others have their turn', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const records = Array.from({ length: 800 }, (_, i) =>
    line({ adId: i, title: 'a@lotus.com '.repeat(9) }),
  );
  await chunk(records.join('\n'));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(2);
});
