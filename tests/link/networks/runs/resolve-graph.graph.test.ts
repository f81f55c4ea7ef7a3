import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Run } from '../../../../server/link/networks/index.ts';
import { allNetworks, contentsOf } from '../../../../server/link/networks/kept/kept-networks.ts';
import { eachMember } from '../../../../server/link/networks/kept/members.ts';
import {
  activeRunNumber,
  listRuns,
  runOf,
} from '../../../../server/link/networks/kept/run-records.ts';
import { alone, restoreRun } from '../../../../server/link/networks/runs/resolve-graph.ts';
import { custodyLine } from '../../../support/custody.ts';
import { openTestWorkspace, type TestWorkspace } from '../support.ts';

let workspace: TestWorkspace;
beforeAll(async () => {
  workspace = await openTestWorkspace();
});
afterAll(() => workspace.close());
beforeEach(() => workspace.test.clear());

const phone = (n: number) => `+7 700 000 ${String(n).padStart(4, '0')}`;
const db = () => workspace.modules.store.db;

test('an empty graph gives a run that found nothing', async () => {
  const run = await workspace.resolve();
  expect(run).toMatchObject({ state: 'done', active: true, counts: { ads: 0, networks: 0 } });
  expect(await workspace.networks(run)).toEqual([]);
});

test('one ad stands alone', async () => {
  await workspace.bring({ 1: { phones: [phone(1)] } });
  const run = await workspace.resolve();
  expect(run.counts).toMatchObject({ ads: 1, networks: 0, members: 0 });
});

test('ads that share a phone and a handle are one network, with the merge that says so', async () => {
  await workspace.bring({
    1: { phones: [phone(1)], handles: ['telegram:orchid_demo'] },
    2: { phones: [phone(1)], handles: ['telegram:orchid_demo'] },
    3: { phones: [phone(2)] },
  });
  const run = await workspace.resolve();
  expect(await workspace.networks(run)).toEqual([['1', '2']]);
  const [network] = await allNetworks(db(), run.n);
  const [content] = (await contentsOf(db(), run.n, [network?.id ?? ''])).values();
  expect(content?.identifiers.map(({ id, ads }) => [id, ads])).toEqual([
    ['handle:telegram:orchid_demo', 2],
    ['phone:+77000000001', 2],
  ]);
  expect(content?.merges).toHaveLength(1);
  expect([content?.merges[0]?.a, content?.merges[0]?.b]).toEqual([
    'ad:lotus-board.example/1',
    'ad:lotus-board.example/2',
  ]);
});

test('many ads that share one phone and nothing else are one network, and each ad is told once', async () => {
  const ads = Object.fromEntries(
    Array.from({ length: 70 }, (_, i) => [i + 1, { phones: [phone(9)], text: `Room ${i}` }]),
  );
  await workspace.bring(ads);
  const run = await workspace.resolve();
  const described: string[] = [];
  for await (const { ad } of eachMember(db(), run.n)) described.push(ad);
  expect(new Set(described).size).toBe(70);
  expect(described).toHaveLength(70);
  // Nothing speaks against the phone: who holds it shows no other contact.
  expect((await workspace.networks(run)).map((network) => network.length)).toEqual([70]);
  expect(run.counts.members).toBe(70);
});

test('a network keeps its id while it grows; undo brings the run before back', async () => {
  await workspace.bring({ 1: { phones: [phone(1)] }, 2: { phones: [phone(1)] } });
  const first = await workspace.resolve();
  await workspace.bring({ 3: { phones: [phone(1)] } });
  const second = await workspace.resolve();
  expect(await workspace.networks(first)).toEqual([['1', '2']]);
  expect(await workspace.networks(second)).toEqual([['1', '2', '3']]);
  const idOf = async ({ n }: Run) => (await allNetworks(db(), n))[0]?.id;
  expect(await idOf(second)).toBe(await idOf(first));
  const back = await restoreRun(workspace.modules, undefined);
  expect(back).toMatchObject({ from: second.n, to: { n: first.n, active: true } });
  expect(await activeRunNumber(db())).toBe(first.n);
  await restoreRun(workspace.modules, second.n);
  expect((await runOf(db(), undefined)).n).toBe(second.n);
  await expect(restoreRun(workspace.modules, 4711)).rejects.toMatchObject({ code: 'no-such-run' });
});

test.each(['reading', 'resolving', 'keeping'] as const)(
  'a run that is cancelled while %s leaves the one before active',
  async (when) => {
    await workspace.bring({ 1: { phones: [phone(1)] }, 2: { phones: [phone(1)] } });
    const before = await workspace.resolve();
    const stop = new AbortController();
    const cancelled = workspace.resolve({
      signal: stop.signal,
      onStep: (step) => {
        if (step === when) stop.abort();
      },
    });
    // The word may come when all is kept: then the run stands whole. Nothing in between.
    const ended = await cancelled.then(
      (run) => run.n,
      () => before.n,
    );
    expect(await activeRunNumber(db())).toBe(ended);
    const [last] = await listRuns(db());
    expect(last?.state).toBe(ended === before.n ? 'cancelled' : 'done');
    if (when === 'reading') expect(ended).toBe(before.n);
    // And the next one works.
    expect(await workspace.resolve()).toMatchObject({ state: 'done', active: true });
  },
);

test('a run that needs more memory than it may take leaves the one before active', async () => {
  await workspace.bring({ 1: { phones: [phone(1)] }, 2: { phones: [phone(1)] } });
  const before = await workspace.resolve();
  await expect(workspace.resolve({ memoryMb: 16 })).rejects.toMatchObject({
    code: 'no-memory',
    message: expect.stringContaining('16 MB of memory'),
    remedy: expect.stringMatching(/still active.*more memory/),
  });
  expect(await activeRunNumber(db())).toBe(before.n);
  const [last] = await listRuns(db());
  expect(last).toMatchObject({ state: 'failed', error: expect.stringContaining('of memory') });
});

test('two runs at once come one after the other', async () => {
  const [one, other] = await Promise.all([workspace.resolve(), workspace.resolve()]);
  expect(Math.abs((one?.n ?? 0) - (other?.n ?? 0))).toBe(1);
  expect(await activeRunNumber(db())).toBe(Math.max(one?.n ?? 0, other?.n ?? 0));
});

test('a run that does not get its turn is told why', async () => {
  const { dataDir } = workspace.modules;
  const release = await lock(dataDir, {
    lockfilePath: join(dataDir, 'resolve.lock'),
    realpath: false,
  });
  await expect(alone(dataDir, 100)).rejects.toMatchObject({ code: 'busy' });
  await release();
});

test('a run whose program ended is told by the next', async () => {
  const { n } = await db()
    .insertInto('run')
    .values({
      startedAt: '2026-07-01T00:00:00.000Z',
      account: 'unit',
      engine: '0',
      graph: '',
      parameters: '{}',
      judgements: '[]',
      counts: '{}',
      contradictions: '[]',
      state: 'running',
      finishedAt: null,
      error: null,
      kept: 0,
    })
    .returning('n')
    .executeTakeFirstOrThrow();
  await workspace.resolve();
  const found = (await listRuns(db())).find((run) => run.n === n);
  expect(found).toMatchObject({ state: 'failed', error: expect.stringContaining('ended before') });
});

test('ads that are too many to be resolved at once are resolved in parts; the run tells which, and what was cut', async () => {
  const side = (from: number, own: number) =>
    Array.from({ length: 10 }, (_, i) => [from + i, { phones: [phone(own), phone(99)] }]);
  await workspace.bring(Object.fromEntries([...side(1, 1), ...side(11, 2)]));
  expect((await workspace.resolve()).counts.inParts).toBeUndefined();
  const { counts } = await workspace.resolve({ mostAtOnce: 10 });
  const part = { ads: 10, where: hostname() };
  const widest = [{ entity: `phone:${phone(99).replaceAll(' ', '')}`, ads: 20 }];
  expect(counts.inParts).toEqual({ parts: [part, part], cut: 1, widest });
  expect(counts).toMatchObject({ ads: 20, members: 20 });
  const log = await readFile(join(workspace.test.dataDir, 'evidence', 'custody.jsonl'), 'utf8');
  expect(custodyLine(log.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
    ...{ event: 'resolved', counts: { parts: 2 } },
  });
});
