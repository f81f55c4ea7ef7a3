import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Evidence, openEvidence } from '../../server/evidence/index.ts';
import { ImportJobs } from '../../server/ingest/index.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

let room: TestGraph;
let evidence: Evidence;
beforeAll(async () => {
  room = await openTestGraph();
  await room.clear();
  evidence = openEvidence(room.dataDir);
});
afterAll(() => room.close());

test('an import that is cancelled leaves whole chunks, tells and logs what was kept, and is taken up again', async () => {
  const lines = Array.from({ length: 6000 }, (_, i) =>
    JSON.stringify({
      ...{ platform: 'lotus-board.example', adId: String(i), capturedAt: '2026-03-01T10:00:00Z' },
      text: `Rooms +7700${String(i).padStart(7, '0')}`,
    }),
  );
  const stored = await evidence.putBytes(Buffer.from(lines.join('\n')));
  const jobs = new ImportJobs(room.graph, evidence, async () => undefined);
  const { id } = jobs.expect('long.jsonl', stored.bytes);
  const running = jobs.run(id, { ...stored, name: 'long.jsonl' });
  for await (const { counts } of jobs.watch(id)) if (counts.read > 0) await jobs.cancel(id);
  await running;
  const job = jobs.get(id);
  const kept = job?.counts.new ?? 0;
  expect(job?.state).toBe('cancelled');
  expect(kept).toBeGreaterThan(0);
  expect(kept % 1000).toBe(0);
  expect(kept).toBeLessThan(6000);
  const [row] = await room.graph.read<{ captures: number; ads: number }>(
    'MATCH (c:Capture) WITH count(c) AS captures MATCH (a:Ad) RETURN captures, count(a) AS ads',
  );
  expect(row).toEqual({ captures: kept, ads: kept });
  const log: string[] = [];
  for await (const line of evidence.custody()) log.push(line);
  expect(JSON.parse(log.at(-1) ?? '{}')).toMatchObject({
    event: 'imported',
    counts: { new: kept },
  });
  const again = jobs.expect('long.jsonl', stored.bytes);
  await jobs.run(again.id, { ...stored, name: 'long.jsonl' });
  expect(jobs.get(again.id)).toMatchObject({
    state: 'done',
    counts: { read: 6000, new: 6000 - kept, unchanged: kept },
  });
});
