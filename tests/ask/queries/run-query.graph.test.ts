import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  askDraft,
  askSaved,
  type Cell,
  readLibrary,
  runQuery,
  type SavedQuery,
  savedQuery,
} from '../../../server/ask/queries/index.ts';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { ownGraph } from '../../link/opened.ts';
import { custodyLine } from '../../support/custody.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { which } from './which.ts';

const limits = { rowCap: 100, timeoutMs: 20_000 };
/** A published test vector of BIP 350; nobody’s wallet. */
const wallet = 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0';
const traveller = 'phone:+77000004417';
const stayer = 'phone:+77000004418';
const opened = ownGraph();
let picture: string;

/**
 * One number in Kazakhstan, Turkey and (later) Kyrgyzstan, another in Kazakhstan only, with the same wallet;
 * one picture on two boards; a switchboard in two countries.
 */
beforeAll(async () => {
  const bytes = await sharp({
    create: { width: 32, height: 24, channels: 3, background: '#375a7f' },
  })
    .png()
    .toBuffer();
  picture = createHash('sha256').update(bytes).digest('hex');
  await writeFile(join(opened.dataDir, 'a.png'), bytes);
  const images = [{ path: 'a.png' }];
  const call = (last: number) => ({ phones: [`+7 700 000 ${last}`] });
  await importCaptures(opened, 'scenario.jsonl', [
    record({
      ...{ adId: '1', text: 'one', images },
      contacts: { ...call(4417), payments: [`btc:${wallet}`], handles: ['telegram:orchid_rooms'] },
    }),
    record({
      ...{ adId: '2', text: 'two', country: 'TR', platform: 'amber-list.example', images },
      ...{ capturedAt: '2026-04-02T10:00:00Z', contacts: call(4417) },
    }),
    record({
      ...{ adId: '3', text: 'three', country: 'KG', capturedAt: '2026-05-03T10:00:00Z' },
      contacts: call(4417),
    }),
    record({
      ...{ adId: '4', text: 'four', price: '15 000 тг', capturedAt: '2026-05-04T10:00:00Z' },
      contacts: { ...call(4418), payments: [`btc:${wallet}`] },
    }),
    record({ adId: '5', text: 'five', contacts: call(4418) }),
    ...Array.from({ length: 20 }, (_, i) =>
      record({
        ...{ adId: `h${i}`, text: `board ${i}`, country: i % 2 ? 'KZ' : 'TR' },
        contacts: { phones: ['+7 700 000 9999', `+7 700 000 ${5000 + i}`] },
      }),
    ),
  ]);
});

const saved = (name: string) =>
  savedQuery(name, readLibrary(opened.config.library, opened.dataDir));

/** The rows as objects; an entity as its id. */
async function rowsOf(name: string, given: Record<string, unknown> = {}) {
  const { columns, rows } = await runQuery(opened.graph, saved(name), given, limits);
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, i) => [column.name, plain(row[i] ?? null)])),
  );
}
function plain(cell: Cell): unknown {
  if (Array.isArray(cell)) return cell.map(plain);
  return typeof cell === 'object' && cell !== null ? (cell as { id: string }).id : cell;
}

describe('the library answers', () => {
  test('same-phone-many-countries', async () => {
    const row = {
      ...{ phone: traveller, countries: ['KG', 'KZ', 'TR'], ads: 3, platforms: 2 },
      ...{ firstSeen: '2026-03-01T10:00:00.000Z', lastSeen: '2026-05-03T10:00:00.000Z' },
    };
    expect(await rowsOf('same-phone-many-countries')).toEqual([row]);
    expect(await rowsOf('same-phone-many-countries', { countries: '4' })).toEqual([]);
    const withHubs = await rowsOf('same-phone-many-countries', { hubs: 'yes' });
    expect(withHubs.map(({ phone }) => phone)).toEqual([traveller, 'phone:+77000009999']);
    expect(await rowsOf('same-phone-many-countries', { confidence: '1' })).toEqual([]);
  });

  test('shared-payment-handles', async () => {
    const [row, ...more] = await rowsOf('shared-payment-handles');
    expect(more).toEqual([]);
    expect(row).toMatchObject({ payment: `payment:btc:${wallet}`, phones: 2, ads: 2 });
    expect(row).toMatchObject({ networks: 0, amounts: ['15 000 тг'] });
    expect(new Set(row?.list as string[])).toEqual(new Set([traveller, stayer]));
    expect(await rowsOf('shared-payment-handles', { phones: '3' })).toEqual([]);
  });

  test('picture-across-platforms', async () => {
    expect(await rowsOf('picture-across-platforms')).toEqual([
      {
        picture: `image:${picture}`,
        platforms: ['amber-list.example', 'lotus-board.example'],
        ...{ ads: 2, phones: 1 },
        ...{ firstSeen: '2026-03-01T10:00:00.000Z', lastSeen: '2026-04-02T10:00:00.000Z' },
      },
    ]);
    expect(await rowsOf('picture-across-platforms', { platforms: '3' })).toEqual([]);
  });

  test('everything-about', async () => {
    const rows = await rowsOf('everything-about', { entity: stayer });
    expect(rows.map(({ entity, how, ads, hub }) => [entity, how, ads, hub])).toEqual([
      [`payment:btc:${wallet}`, 'read together', 1, false],
      ['ad:lotus-board.example/4', 'directly', 1, false],
      ['ad:lotus-board.example/5', 'directly', 1, false],
    ]);
    const [hub] = (await rowsOf('everything-about', { entity: 'phone:+77000005000' })).slice(-1);
    expect(hub).toMatchObject({ entity: 'phone:+77000009999', hub: true });
    await expect(rowsOf('everything-about', { entity: 'phone:+77000000000' })).rejects.toThrow(
      'entity: this graph holds no entity “phone:+77000000000”',
    );
  });

  test('new-since', async () => {
    expect(await rowsOf('new-since', { since: '2026-03-02' })).toEqual([]);
    const rows = await rowsOf('new-since', { since: '2026-03-01', ads: '2' });
    expect(rows.map(({ identifier, ads, countries }) => [identifier, ads, countries])).toEqual([
      ['phone:+77000009999', 20, ['KZ', 'TR']],
      [traveller, 3, ['KG', 'KZ', 'TR']],
      [`payment:btc:${wallet}`, 2, ['KZ']],
      [stayer, 2, ['KZ']],
    ]);
  });

  test('corridor', async () => {
    expect(await rowsOf('corridor', { from: 'KZ', to: 'TR' })).toEqual([
      {
        ...{ identifier: traveller, ads: 2, fromAds: 1, toAds: 1 },
        ...{ firstInFrom: '2026-03-01T10:00:00.000Z', firstInTo: '2026-04-02T10:00:00.000Z' },
        lastSeen: '2026-04-02T10:00:00.000Z',
      },
    ]);
    expect(await rowsOf('corridor', { from: 'KZ', to: 'TR', since: '2026-04-03' })).toEqual([]);
    expect(await rowsOf('corridor', { from: 'TR', to: 'UZ' })).toEqual([]);
  });
});

test('entities of the answer are given once each, for the canvas', async () => {
  const { entities } = await runQuery(opened.graph, saved('shared-payment-handles'), {}, limits);
  expect([...entities].sort()).toEqual([`payment:btc:${wallet}`, traveller, stayer].sort());
});

test('the cap cuts the rows and says so; as many rows as the cap are not cut', async () => {
  const query = saved('everything-about');
  const run = (rowCap: number) =>
    runQuery(opened.graph, query, { entity: stayer }, { ...limits, rowCap });
  expect(await run(2)).toMatchObject({ truncated: true, rowCap: 2, rows: { length: 2 } });
  expect(await run(3)).toMatchObject({ truncated: false, rows: { length: 3 } });
});

const query = (cypher: string, ...columns: string[]): SavedQuery =>
  which({ name: 'own', cypher, columns: columns.map((name) => ({ name, title: name })) });
const endless =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c WITH a + b + c AS n WHERE n < 0 RETURN n';

test('a query that takes too long is ended on the server, and the next one is answered', async () => {
  const asked = runQuery(opened.graph, query(endless, 'n'), {}, { rowCap: 10, timeoutMs: 500 });
  await expect(asked).rejects.toMatchObject({
    code: 'timeout',
    message: expect.stringContaining('longer than 0.5 s'),
    remedy: expect.stringContaining('THROUGHLINE_QUERY_TIMEOUT_MS'),
  });
  expect(await rowsOf('corridor', { from: 'KZ', to: 'TR' })).toHaveLength(1);
});

test('a parameter that cannot be what it says is refused before anything runs', async () => {
  for (const given of [{ from: 'KZ', to: 'KZ' }, { from: 'KZ' }])
    await expect(rowsOf('corridor', given)).rejects.toMatchObject({ parameter: 'to' });
});

test('a column that the statement does not return is named, with those that it does', async () => {
  const asked = runQuery(opened.graph, query('RETURN 1 AS other', 'n'), {}, limits);
  await expect(asked).rejects.toThrow(/names a column n, and its RETURN gives other/);
});

test('a column called as what every object has comes out as it is', async () => {
  const odd = "RETURN 'kept' AS __proto__, [1] AS constructor, 2 AS n";
  const asked = query(odd, '__proto__', 'constructor', 'n');
  expect((await runQuery(opened.graph, asked, {}, limits)).rows).toEqual([['kept', [1], 2]]);
});

test('that a question is asked is written down beforehand, and a time-out and a refusal too', async () => {
  const evidence = openEvidence(opened.dataDir);
  const slow = { ...query(endless, 'n'), version: 2 };
  const asking = { graph: opened.graph, evidence, limits: { ...limits, timeoutMs: 500 } };
  await expect(askSaved(asking, slow, {})).rejects.toMatchObject({ code: 'timeout' });
  await expect(askDraft(asking, 'RETURN 1', {})).rejects.toThrow();
  const long = { x: 'y'.repeat(30_000) };
  await expect(askSaved(asking, slow, long)).rejects.toThrow('30,008 signs long');
  const lines: unknown[] = [];
  for await (const line of evidence.custody()) lines.push(custodyLine(line));
  const { length } = lines;
  expect(lines.slice(-6)).toMatchObject([
    { event: 'queried', query: 'own', version: 2, parameters: {} },
    { event: 'query-ended', line: length - 5, outcome: 'timed-out' },
    { event: 'draft-queried', text: 'RETURN 1' },
    { event: 'query-ended', line: length - 3, outcome: 'refused' },
    { event: 'queried', query: 'own', parameters: {} },
    { event: 'query-ended', line: length - 1, outcome: 'refused' },
  ]);
});
