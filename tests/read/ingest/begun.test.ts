import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import { BegunImports } from '../../../server/read/ingest/index.ts';

let store: Store;
let begun: BegunImports;
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-begun-'));
  store = await openStore(folder);
  begun = new BegunImports(store);
  return async () => {
    await store.close();
    await rm(folder, { recursive: true });
  };
});

/** As if the process that noted it were no more. */
async function orphan(id: string): Promise<string> {
  const change = store.db.updateTable('importBegun').set({ process: '4194305.1.' });
  await change.where('id', '=', id).execute();
  return id;
}
const batch = 'a'.repeat(64);

test('an import of a process that lives is not cut off, and one of a process that is no more is', async () => {
  const options = { platform: 'lotus-board.example', stated: { collector: 'unit 7' } };
  const id = await begun.note('running', { name: 'a.jsonl', bytes: 10, batch, options });
  expect(await begun.cutOff()).toEqual([]);
  await orphan(id);
  const cut = { id, name: 'a.jsonl', bytes: 10, batch, options, again: false };
  expect(await begun.cutOff()).toMatchObject([cut]);
});

test('what goes on keeps its id; cut off once more, it is known for that', async () => {
  const id = await orphan(await begun.note('running', { name: 'a.jsonl', bytes: 10, batch }));
  await begun.note('taken-up', { id, name: 'a.jsonl', bytes: 10, batch });
  expect(await begun.cutOff()).toEqual([]);
  await orphan(id);
  expect(await begun.cutOff()).toMatchObject([{ id, again: true }]);
});

test.each(['done', 'failed', 'cancelled'] as const)(
  'one that ended as %s is not cut off',
  async (state) => {
    const id = await orphan(await begun.note('running', { name: 'a.jsonl', bytes: 10, batch }));
    await begun.end(id, state);
    expect(await begun.cutOff()).toEqual([]);
  },
);

test('a file that was given again ends those of its name alone', async () => {
  await orphan(await begun.note('arriving', { name: 'a.jsonl', bytes: 10 }));
  const other = await orphan(await begun.note('arriving', { name: 'b.jsonl', bytes: 10 }));
  await begun.end(await begun.note('running', { name: 'a.jsonl', bytes: 10 }), 'done', batch);
  expect(await begun.cutOff()).toMatchObject([{ id: other, batch: null }]);
});
