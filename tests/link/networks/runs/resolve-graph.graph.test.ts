import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../../../server/link/networks/index.ts';
import { allNetworks, contentsOf } from '../../../../server/link/networks/kept/kept-networks.ts';
import {
  activeRunNumber,
  listRuns,
  runOf,
} from '../../../../server/link/networks/kept/run-records.ts';
import { alone, restoreRun } from '../../../../server/link/networks/runs/resolve-graph.ts';
import { custodyLine } from '../../../support/custody.ts';
import { ownWorkspace } from '../../opened.ts';

const workspace = ownWorkspace();
const phone = (n: number) => `+7 700 000 ${String(n).padStart(4, '0')}`;
const db = () => workspace.modules.store.db;

// One story: each test goes on from the one before. How a run is cancelled is in operations.graph.test.ts.
describe('one story, in its order', { shuffle: false }, () => {
  test('an empty graph gives a run that found nothing, and tells of one whose program ended', async () => {
    const texts = {
      startedAt: '2026-07-01T00:00:00.000Z',
      account: 'unit',
      engine: '0',
      graph: '',
    };
    const found = { parameters: '{}', judgements: '[]', counts: '{}', contradictions: '[]' };
    const { n } = await db()
      .insertInto('run')
      .values({ ...texts, ...found, state: 'running', finishedAt: null, error: null, kept: 0 })
      .returning('n')
      .executeTakeFirstOrThrow();
    const run = await workspace.resolve();
    expect(run).toMatchObject({ state: 'done', active: true, counts: { ads: 0, networks: 0 } });
    expect(await workspace.networks(run)).toEqual([]);
    const ended = (await listRuns(db())).find((one) => one.n === n);
    expect(ended).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('ended before'),
    });
  });

  let first: Run;
  test('ads that share a phone and a handle are one network, with the merge that says so', async () => {
    const both = { phones: [phone(1)], handles: ['telegram:orchid_demo'] };
    await workspace.bring({ 1: both, 2: both, 3: { phones: [phone(2)] } });
    first = await workspace.resolve();
    expect(first.counts).toMatchObject({ ads: 3, networks: 1, members: 2 });
    expect(first.counts.inParts).toBeUndefined();
    expect(await workspace.networks(first)).toEqual([['1', '2']]);
    const [network] = await allNetworks(db(), first.n);
    const [content] = (await contentsOf(db(), first.n, [network?.id ?? ''])).values();
    expect(content?.identifiers.map(({ id, ads }) => [id, ads])).toEqual([
      ['handle:telegram:orchid_demo', 2],
      ['phone:+77000000001', 2],
    ]);
    const merge = { a: 'ad:lotus-board.example/1', b: 'ad:lotus-board.example/2' };
    expect(content?.merges).toMatchObject([merge]);
  });

  test('a network keeps its id while it grows; undo brings the run before back', async () => {
    await workspace.bring({ 4: { phones: [phone(1)] } });
    const second = await workspace.resolve();
    expect(await workspace.networks(first)).toEqual([['1', '2']]);
    expect(await workspace.networks(second)).toEqual([['1', '2', '4']]);
    const idOf = async ({ n }: Run) => (await allNetworks(db(), n))[0]?.id;
    expect(await idOf(second)).toBe(await idOf(first));
    const back = await restoreRun(workspace.modules, undefined);
    expect(back).toMatchObject({ from: second.n, to: { n: first.n, active: true } });
    expect(await activeRunNumber(db())).toBe(first.n);
    await restoreRun(workspace.modules, second.n);
    expect((await runOf(db(), undefined)).n).toBe(second.n);
    await expect(restoreRun(workspace.modules, 4711)).rejects.toMatchObject({
      code: 'no-such-run',
    });
  });

  test('a run that needs more memory than it may take leaves the one before active', async () => {
    const before = await activeRunNumber(db());
    await expect(workspace.resolve({ memoryMb: 16 })).rejects.toMatchObject({
      code: 'no-memory',
      message: expect.stringContaining('16 MB of memory'),
      remedy: expect.stringMatching(/still active.*more memory/),
    });
    expect(await activeRunNumber(db())).toBe(before);
    const [last] = await listRuns(db());
    expect(last).toMatchObject({ state: 'failed', error: expect.stringContaining('of memory') });
  });

  test('two runs at once come one after the other', async () => {
    const [one, other] = await Promise.all([workspace.resolve(), workspace.resolve()]);
    expect(Math.abs(one.n - other.n)).toBe(1);
    expect(await activeRunNumber(db())).toBe(Math.max(one.n, other.n));
  });

  test('a run that does not get its turn is told why', async () => {
    const { dataDir } = workspace.modules;
    const lockfilePath = join(dataDir, 'resolve.lock');
    const release = await lock(dataDir, { lockfilePath, realpath: false });
    await expect(alone(dataDir, 100)).rejects.toMatchObject({ code: 'busy' });
    await release();
  });

  test('ads that are too many to be resolved at once are resolved in parts; the run tells which, and what was cut', async () => {
    await workspace.test.clear();
    const side = (from: number, own: number) =>
      Array.from({ length: 10 }, (_, i) => [from + i, { phones: [phone(own), phone(99)] }]);
    await workspace.bring(Object.fromEntries([...side(1, 1), ...side(11, 2)]));
    const { counts } = await workspace.resolve({ mostAtOnce: 10 });
    const part = { ads: 10, where: hostname() };
    const widest = [{ entity: `phone:${phone(99).replaceAll(' ', '')}`, ads: 20 }];
    expect(counts.inParts).toEqual({ parts: [part, part], cut: 1, widest });
    expect(counts).toMatchObject({ ads: 20, members: 20 });
    const log = await readFile(join(workspace.test.dataDir, 'evidence', 'custody.jsonl'), 'utf8');
    const last = custodyLine(log.trimEnd().split('\n').at(-1) ?? '');
    expect(last).toMatchObject({ event: 'resolved', counts: { parts: 2 } });
  });
});
