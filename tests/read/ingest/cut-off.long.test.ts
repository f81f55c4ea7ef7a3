import type { ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { knownIn, logProblems, openEvidence } from '../../../server/core/evidence/index.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import { BegunImports, ImportJobs } from '../../../server/read/ingest/index.ts';
import { sharedServer } from '../../edge/cli/support.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { type ShownImport, startWorkspace } from '../../support/start-workspace.ts';
import { linesOf } from './support.ts';

let opened: TestGraph;
beforeAll(async () => {
  opened = await openTestGraph();
  await opened.clear();
});
afterAll(() => opened.close());

const programs: ChildProcess[] = [];
afterEach(() => {
  for (const program of programs.splice(0)) program.kill('SIGKILL');
});

/** The workspace as a process of its own, open. */
async function workspace() {
  const started = await startWorkspace(opened.dataDir, sharedServer());
  programs.push(started.program);
  return started;
}
const named = (all: readonly ShownImport[], name: string) => all.find((one) => one.name === name);

test('what a kill of the workspace cut off is named, and goes on by itself where it is stored whole', async () => {
  const first = await workspace();
  // One file arrives, and its second half never does.
  const arriving = request({
    host: '127.0.0.1',
    port: first.port,
    method: 'POST',
    path: '/files/import?name=half.jsonl',
    headers: { ...first.headers, 'content-length': 1000 },
  });
  arriving.on('error', () => undefined);
  arriving.write('{"platform":');
  const lines = linesOf(5000, 'lotus-board.example');
  expect((await first.send('whole.jsonl', lines)).status).toBe(202);
  const read = async () => named(await first.imports(), 'whole.jsonl')?.counts.read ?? 0;
  await expect.poll(read, { timeout: 60_000, interval: 20 }).toBeGreaterThan(0);
  await first.killed();

  const second = await workspace();
  const whole = async () => named(await second.imports(), 'whole.jsonl');
  await expect.poll(whole, { timeout: 60_000 }).toMatchObject({ state: 'DONE', canGoOn: true });
  const counts = (await whole())?.counts;
  expect(counts).toMatchObject({ read: 5000 });
  // It was half-way: some was held, and some was not.
  expect(counts?.new).toBeGreaterThan(0);
  expect(counts?.unchanged).toBeGreaterThan(0);
  expect(second.said()).toContain('The import of whole.jsonl was cut off');
  expect(second.said()).toContain('The import of half.jsonl was cut off before all of it was here');
  expect(named(await second.imports(), 'half.jsonl')).toMatchObject({
    state: 'CUT_OFF',
    canGoOn: false,
  });

  // Given again, it is no longer named.
  await second.send('half.jsonl', linesOf(2, 'hanok-post.example'));
  const states = async () =>
    (await second.imports()).filter(({ name }) => name === 'half.jsonl').map(({ state }) => state);
  await expect.poll(states, { timeout: 60_000 }).toEqual(['DONE', 'CANCELLED']);
  await second.killed();
  const store = await openStore(opened.dataDir);
  try {
    expect(await new BegunImports(store).cutOff()).toEqual([]);
    const known = await knownIn(store.db);
    expect([...known.lines.keys()].filter((key) => key.startsWith('imported '))).toHaveLength(2);
    expect(logProblems(await openEvidence(opened.dataDir).verifyCustody({ known }))).toEqual([]);
  } finally {
    await store.close();
  }
}, 300_000);

/** A store in which an import runs of a process that is no more. */
async function cutOff(store: Store, state: 'running' | 'taken-up', batch: string | null) {
  const begun = new BegunImports(store);
  const id = await begun.note(state, { name: `${state}.jsonl`, bytes: 10, batch });
  const change = store.db.updateTable('importBegun').set({ process: '4194305.1.' });
  await change.where('id', '=', id).execute();
  return id;
}

test('what was cut off twice waits for a word, and what is forgotten is not named again', async () => {
  const store = await openStore(opened.dataDir);
  const evidence = openEvidence(opened.dataDir);
  try {
    const { sha256 } = await evidence.putBytes(Buffer.from(linesOf(3, 'river-list.example')));
    const twice = await cutOff(store, 'taken-up', sha256);
    const lost = await cutOff(store, 'running', null);
    const jobs = new ImportJobs(opened.graph, evidence, store);
    expect((await jobs.takeUp()).map(({ id, cutOff }) => [id, cutOff?.canGoOn])).toEqual([
      [twice, true],
      [lost, false],
    ]);
    expect(jobs.list().map(({ state }) => state)).toEqual(['cut-off', 'cut-off']);
    expect(jobs.busy).toBe(false);
    expect((await jobs.cancel(lost))?.state).toBe('cancelled');
    expect(await jobs.start(lost)).toBeUndefined();
    await jobs.start(twice);
    await expect.poll(() => jobs.get(twice)?.state).toBe('done');
    expect(await new BegunImports(store).cutOff()).toEqual([]);
    expect(await new ImportJobs(opened.graph, evidence, store).takeUp()).toEqual([]);
  } finally {
    await store.close();
  }
});
