import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { checkWatches } from '../../../server/ask/watches/index.ts';
import type { Graph } from '../../../server/core/neo4j/index.ts';
import { openStore } from '../../../server/core/store/index.ts';
import { testConfig } from '../../support/config.ts';

test('where a watch fails, its error comes when no other is looked at any more', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-watches-'));
  const store = await openStore(folder);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const watch = (id: string, kind: string, target: object, state: string) => ({
    id,
    kind,
    target: JSON.stringify({ kind, ...target }),
    state,
    title: id,
    note: '',
    author: 'AB',
    account: 'unit',
    at: '2026-07-01T00:00:00.000Z',
    checkedAt: '2026-07-01T00:00:00.000Z',
  });
  await store.db
    .insertInto('watch')
    .values([
      watch('1', 'list', { ids: [] }, 'no JSON'),
      watch('2', 'search', { words: 'lantern' }, '[]'),
    ])
    .execute();
  let asked = 0;
  let open = 0;
  const read = async () => {
    asked += 1;
    open += 1;
    await wait(50);
    open -= 1;
    return [];
  };
  const looking = {
    store,
    graph: { read } as unknown as Graph,
    dataDir: folder,
    config: testConfig(),
    evidence: { appendCustody: () => Promise.reject() },
  };
  await expect(checkWatches(looking)).rejects.toThrow(SyntaxError);
  expect({ isAsked: asked > 0, open }).toEqual({ isAsked: true, open: 0 });
});
