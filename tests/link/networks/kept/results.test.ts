import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../../server/core/store/index.ts';
import { frozenOnRecord, type Snapshot } from '../../../../server/court/snapshot/index.ts';
import { resultsSha256 } from '../../../../server/link/networks/index.ts';
import { beginRun, keepFound } from '../../../../server/link/networks/kept/keep.ts';
import { nothingFound } from '../../../../server/link/networks/run.ts';
import { emptyRun, onRecord, smallCase, temporaryFolder } from '../../../court/bundle/support.ts';
import { found, network } from '../content.ts';

const ads = ['ad:lotus-board.example/1', 'ad:lotus-board.example/2'];
const phone = 'phone:+77000004417';
const shared = { identifier: phone, ads: 40, networks: 5, copied: 0, alone: 1, reassigned: true };
const passed = { lastBefore: '2026-01-01', firstAfter: '2026-02-01', adsBefore: 20, adsAfter: 20 };
const results = found({
  networks: [network('network:1/1', ads)],
  splits: [{ identifier: phone, ...passed, probability: 0.9, shared: 'nothing' }],
  sharedIdentifiers: [{ ...shared, most: [{ id: 'network:1/1', ads: 2 }] }],
  copiedContent: [
    { why: 'reposter', ad: ads[1] ?? '', contact: phone, source: null, identifiers: [phone] },
  ],
});

/** A data folder with one run, whose line of custody holds the hash of what it found; or with a line of an earlier build. */
async function resolved(bound = true) {
  const folder = temporaryFolder();
  const { snapshot, evidence } = await smallCase(path.join(folder, 'data'));
  const store = await openStore(path.join(folder, 'data'));
  onTestFinished(() => store.close());
  const begun = { account: 'unit', engine: '2.0', parameters: {}, startedAt: 'now', graph: 'g' };
  const run = await beginRun(store, begun);
  const kept = { n: run, account: 'unit', at: 'now', judgements: [] };
  await keepFound(store, kept, results, nothingFound, (sha256) =>
    evidence.appendCustody({
      ...{ event: 'resolved', run, engine: '2.0', counts: {} },
      ...(bound ? { results: sha256 } : {}),
    }),
  );
  const networks = [{ id: 'network:1/1', size: 2, score: 0.9, cutPoints: [], ads }];
  const resolution = { ...emptyRun, run, engine: '2.0', networks };
  const freeze = (): Promise<Snapshot> => onRecord({ ...snapshot, resolution }, evidence);
  return { store, run, freeze: () => frozenOnRecord({ store, evidence }, freeze), evidence };
}

const lastOf = async (log: { custody(): AsyncIterable<string> }): Promise<string> => {
  let last = '';
  for await (const text of log.custody()) last = text;
  return last;
};

test('what is frozen is on record with the hash of what its run found', async () => {
  const { store, run, freeze, evidence } = await resolved();
  await freeze();
  expect(await lastOf(evidence)).toContain(`"results":"${await resultsSha256(store.db, run)}"`);
  const older = await resolved(false);
  await older.freeze();
  expect(await lastOf(older.evidence)).toMatch(/"event":"case-frozen"(?!.*"results")/);
});

type Db = Awaited<ReturnType<typeof resolved>>['store']['db'];
const other = { content: Buffer.from('other') };
const edits: readonly (readonly [string, (db: Db) => { execute(): Promise<unknown> }])[] = [
  ['a shared contact is taken out', (db) => db.deleteFrom('sharedIdentifiers')],
  ['copied content is taken out', (db) => db.deleteFrom('copiedContent')],
  ['a reassigned number is taken out', (db) => db.deleteFrom('split')],
  [
    'a count of ads outside is another',
    (db) => db.updateTable('sharedIdentifiers').set({ ads: 4 }),
  ],
  ['a network is surer', (db) => db.updateTable('network').set({ score: 0.99 })],
  ['what a network rests on is another', (db) => db.updateTable('network').set(other)],
  [
    'an ad leaves its network',
    (db) =>
      db
        .updateTable('membership')
        .set({ network: null })
        .where('ad', '=', ads[0] ?? ''),
  ],
];

test.each(edits)(
  'nothing is frozen of a run whose results were changed since: %s',
  async (_, edit) => {
    const { store, freeze } = await resolved();
    await edit(store.db).execute();
    await expect(freeze()).rejects.toMatchObject({
      code: 'custody',
      message: expect.stringContaining('The store does not hold of run 1 what the run found'),
    });
  },
);
