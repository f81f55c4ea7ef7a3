import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBundle, verifyBundle } from '../../../server/court/bundle/index.ts';
import { software } from '../../../server/court/software.ts';
import { importFile } from '../../../server/read/ingest/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../../link/networks/support.ts';
import { warcFile, warcRecord } from '../../read/capture/warc-build.ts';
import { freezeOnRecord } from '../../support/freeze-on-record.ts';

const phone = 'phone:+66800000417';
const body = (n: number) => `<html><title>Ad ${n}</title><body>Call +66 80 000 0417</body></html>`;
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

let made: TestWorkspace;
beforeAll(async () => {
  made = await openTestWorkspace();
});
afterAll(() => made.close());

const frozen = () => {
  const named = { title: 'Case 7', producer: 'AB', now: new Date(), software };
  return freezeOnRecord({ ...made.modules, ...named, entities: [phone] });
};

test('web archives and tables that an earlier release imported give a bundle that verifies', async () => {
  const { graph, evidence, dataDir } = made.modules;
  const archive = path.join(dataDir, 'web.warc');
  const page = (n: number, told: string) =>
    warcRecord({
      ...{ url: `https://lotus-board.example/a/${n}`, body: body(n) },
      warc: { 'WARC-Payload-Digest': `sha256:${digestOf(told)}` },
    });
  const info = 'software: Crawler 1.0\r\noperator: unit 7\r\n';
  writeFileSync(
    archive,
    warcFile(
      [warcRecord({ type: 'warcinfo', http: {}, body: info }), page(1, body(1)), page(2, 'other')],
      true,
    ),
  );
  const table = path.join(dataDir, 'ads.jsonl');
  writeFileSync(
    table,
    `${JSON.stringify({
      ...{ platform: 'lotus-board.example', adId: '3', capturedAt: '2026-03-01T10:00:00Z' },
      ...{ contacts: { phones: ['+66800000417'] }, text: 'Rooms', authority: 'Order 12' },
    })}\n`,
  );
  for (const file of [archive, table])
    await importFile(file, { graph, evidence, now: () => new Date(), onEvent: () => undefined });
  const now = await frozen();
  expect(now.captures.map(({ collectorHashFits }) => collectorHashFits)).toEqual(
    expect.arrayContaining([true, false, null]),
  );

  await graph.write(
    `MATCH (c:Capture) REMOVE c.toolSettings, c.vantage, c.authority, c.collectorHash,
     c.collectorHashFits, c.collector`,
  );
  const older = await frozen();
  expect(older.captures).toEqual(now.captures);
  const { path: zip } = await buildBundle({
    ...{ snapshot: older, evidence, out: path.join(dataDir, 'out') },
  });
  expect((await verifyBundle(zip)).problems).toEqual([]);
});
