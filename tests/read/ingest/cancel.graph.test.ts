import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Evidence, openEvidence } from '../../../server/core/evidence/index.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import { ImportJobs } from '../../../server/read/ingest/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { linesOf, logged } from './support.ts';

let opened: TestGraph;
let evidence: Evidence;
let store: Store;
beforeAll(async () => {
  opened = await openTestGraph();
  evidence = openEvidence(opened.dataDir);
  store = await openStore(opened.dataDir);
});
afterAll(async () => {
  await store.close();
  await opened.close();
});

const lastLogged = async () => (await logged(evidence)).at(-1);

test('an import that is cancelled leaves whole chunks, tells and logs what was kept, and is taken up again', async () => {
  const stored = await evidence.putBytes(Buffer.from(linesOf(4000, 'lotus-board.example')));
  let afterwards = 0;
  const jobs = new ImportJobs(opened.graph, evidence, store);
  jobs.afterEach(async () => {
    afterwards += 1;
  });
  const { id } = jobs.expect('long.jsonl', stored.bytes);
  const running = jobs.run(id, { ...stored, name: 'long.jsonl' });
  for await (const { counts } of jobs.watch(id)) if (counts.read > 0) await jobs.cancel(id);
  await running;
  const job = jobs.get(id);
  const kept = job?.counts.new ?? 0;
  expect(job?.state).toBe('cancelled');
  expect(kept).toBeGreaterThan(0);
  expect(kept % 1000).toBe(0);
  expect(kept).toBeLessThan(4000);
  const [row] = await opened.graph.read<{ captures: number; ads: number }>(
    'MATCH (c:Capture) WITH count(c) AS captures MATCH (a:Ad) RETURN captures, count(a) AS ads',
  );
  expect(row).toEqual({ captures: kept, ads: kept });
  expect(await lastLogged()).toMatchObject({ event: 'imported', counts: { new: kept } });
  // What it wrote is taken up by networks, judgements and pictures like any other.
  expect(afterwards).toBe(1);
  const again = jobs.expect('long.jsonl', stored.bytes);
  await jobs.run(again.id, { ...stored, name: 'long.jsonl' });
  expect(jobs.get(again.id)).toMatchObject({
    state: 'done',
    counts: { read: 4000, new: 4000 - kept, unchanged: kept },
  });
});

test('imports that run while the server is closed end as cancelled ones, on record', async () => {
  const stored = await evidence.putBytes(Buffer.from(linesOf(3000, 'hanok-post.example')));
  const jobs = new ImportJobs(opened.graph, evidence, store);
  const { id } = jobs.expect('closed.jsonl', stored.bytes);
  void jobs.run(id, { ...stored, name: 'closed.jsonl' });
  await jobs.close();
  const job = jobs.get(id);
  expect(job?.state).toBe('cancelled');
  expect(await lastLogged()).toMatchObject({
    event: 'imported',
    batch: stored.sha256,
    counts: { new: job?.counts.new },
  });
});

test('a file that cannot be made evidence fails its import, and nothing waits for it', async () => {
  const jobs = new ImportJobs(opened.graph, evidence, store);
  const { id } = jobs.expect('lost.jsonl', 1);
  const keep = () => Promise.reject(new Error('no space left'));
  const full = { sha256: '', bytes: 1, path: '', keep, drop: async () => undefined };
  await expect(jobs.receive(id, full)).rejects.toThrow('no space left');
  expect(jobs.get(id)).toMatchObject({ state: 'failed', error: 'no space left.' });
});
