import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Graph } from '../../../server/core/neo4j/index.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import { readiness } from '../../../server/edge/running/ready.ts';
import { testConfig } from '../../support/config.ts';

let dataDir: string;
let store: Store;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'throughline-ready-'));
  store = await openStore(dataDir);
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const reasons = (settings: NodeJS.ProcessEnv = {}, read = async () => [] as unknown[]) =>
  readiness({
    config: testConfig(settings),
    dataDir,
    store,
    graph: { read } as unknown as Graph,
  })();

test('why a server cannot work is said in words, each reason by itself', async () => {
  expect(await reasons()).toEqual([]);
  const full = await reasons({ THROUGHLINE_FREE_DISK: '1000 TB' });
  expect(full).toEqual([
    expect.stringMatching(/^The disk has .* free, and 1,000 TB are needed\.$/),
  ]);
  await store.close();
  const all = await reasons({ THROUGHLINE_FREE_DISK: '1000 TB' }, () =>
    Promise.reject(new Error()),
  );
  expect(all.map((reason) => reason.split(' ').slice(0, 4).join(' '))).toEqual([
    ...['The graph does not', 'The store does not'],
    expect.stringMatching(/^The disk has/),
  ]);
});
