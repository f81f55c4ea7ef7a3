import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../server/core/store/index.ts';
import { recorderOf } from '../../../server/court/bundle/bundle-record.ts';
import {
  type BundleReport,
  buildBundle,
  makeBundleAgain,
  readFrozen,
} from '../../../server/court/bundle/index.ts';
import { bundlesOf, createCase, recordBundle } from '../../../server/court/cases/index.ts';
import {
  type Snapshot,
  snapshotBytes,
  snapshotSha256,
} from '../../../server/court/snapshot/index.ts';
import { caseFile, onRecord, smallCase, temporaryFolder } from './support.ts';

/** A bundle of the small case that is on record, with or without a case, and the means to make it again. */
async function made(ofCase: boolean) {
  const folder = temporaryFolder();
  const store = await openStore(folder);
  onTestFinished(() => store.close());
  const small = await smallCase(folder);
  const { evidence } = small;
  const named = { title: 'Case 7', producer: 'AB', initials: 'AB' };
  const id = ofCase ? (await createCase({ store, evidence }, named)).id : undefined;
  const file = id === undefined ? null : caseFile({ id });
  const snapshot = await onRecord({ ...small.snapshot, case: file }, evidence);
  const record = recorderOf({ store, evidence }, snapshot, {
    kept: id === undefined ? undefined : { case: id, initials: 'AB' },
    recipient: '',
    redacted: false,
    entities: 1,
  });
  const out = path.join(folder, 'out');
  const report = await buildBundle({ snapshot, evidence, out, keep: record });
  const again = (from: Snapshot, to = 'again', data: typeof store | undefined = store) =>
    makeBundleAgain(
      { evidence, store: data, out: path.join(folder, to), initials: 'AB', recipient: '' },
      from,
    );
  return { folder, store, evidence, snapshot, id, report, again };
}

test.each([true, false])(
  'only a snapshot of which a bundle was made here is made a bundle again; of a case: %s',
  async (ofCase) => {
    const { folder, snapshot, again, report } = await made(ofCase);
    const file = path.join(folder, 'snapshot.json');
    writeFileSync(file, snapshotBytes(snapshot));
    expect(await again(await readFrozen(file))).toMatchObject({
      name: report.name,
      sha256: report.sha256,
    });
    const edited = { ...snapshot, title: 'Case 8' };
    writeFileSync(file, snapshotBytes(edited));
    await expect(again(await readFrozen(file))).rejects.toMatchObject({
      code: 'unknown-snapshot',
      message: expect.stringContaining(snapshotSha256(edited)),
    });
  },
  60_000,
);

test('a bundle of an earlier build is known by its case: its line of custody names the zip alone', async () => {
  const { store, evidence, snapshot, id = '', again } = await made(true);
  const older = { ...snapshot, frozenAt: '2026-11-24T08:00:00.000Z' };
  const sha256 = 'b'.repeat(64);
  const name = 'case-7-2026-11-24-full.zip';
  const one = {
    name,
    sha256,
    snapshot: snapshotSha256(older),
    form: 'full',
    recipient: '',
  } as const;
  const numbers = { pages: 1, exhibits: 2 };
  await recordBundle(
    { store, evidence },
    { case: id, initials: 'AB' },
    { ...one, ...numbers },
    snapshot.captures,
  );
  await expect(again(older)).rejects.toMatchObject({ code: 'unknown-snapshot' });
  await evidence.appendCustody({ event: 'exported', bundle: name, sha256, entities: 1 });
  // Another zip than that of the line: its name is taken.
  expect(await again(older)).toMatchObject({ name: 'case-7-2026-11-24-full-2.zip' });
});

test('two bundles of one name never stand side by side, in whatever folder they lie', async () => {
  const { store, evidence, snapshot, id = '', report } = await made(true);
  const positions = { 'phone:+77000004417': { x: 1, y: 1 } };
  const other = await onRecord({ ...snapshot, positions }, evidence);
  const record = recorderOf({ store, evidence }, other, {
    kept: { case: id, initials: 'AB' },
    recipient: '',
    redacted: false,
    entities: 1,
  });
  const out = path.join(temporaryFolder(), 'elsewhere');
  const built = await buildBundle({ snapshot: other, evidence, out, keep: record });
  expect([report.name, built.name]).toEqual([
    'case-7-2026-11-25-full.zip',
    'case-7-2026-11-25-full-2.zip',
  ]);
  expect(readFileSync(`${built.path}.sha256`, 'utf8')).toContain(built.name);
  expect((await bundlesOf(store.db, id)).map(({ name }) => name).sort()).toEqual([
    'case-7-2026-11-25-full-2.zip',
    'case-7-2026-11-25-full.zip',
  ]);
  // Nor where two are made at the same time, and neither is on record yet.
  const late: BundleReport = { ...built, name: report.name };
  await expect(record(late)).rejects.toMatchObject({ code: 'conflict' });
});
