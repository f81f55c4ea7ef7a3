import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../server/core/store/index.ts';
import { recorderOf } from '../../../server/court/bundle/bundle-record.ts';
import { type BundleReport, buildBundle } from '../../../server/court/bundle/index.ts';
import { bundlesOf, createCase, registerOf } from '../../../server/court/cases/index.ts';
import { custodyLine } from '../../support/custody.ts';
import { smallCase, temporaryFolder } from './support.ts';

/** The small case, kept as a case, and what records a bundle of it. */
async function kept() {
  const folder = temporaryFolder();
  const store = await openStore(folder);
  onTestFinished(() => store.close());
  const { snapshot, evidence } = await smallCase(folder);
  const { id } = await createCase(
    { store, evidence },
    { title: 'Case 7', producer: 'AB', initials: 'AB' },
  );
  const record = recorderOf({ store, evidence }, snapshot, {
    kept: { case: id, initials: 'AB' },
    recipient: '',
    redacted: false,
    entities: 1,
  });
  const out = path.join(folder, 'out');
  const make = (keep: (report: BundleReport) => Promise<unknown>) =>
    buildBundle({ snapshot, evidence, out, keep });
  const onRecord = async () => ({
    bundles: (await bundlesOf(store.db, id)).map(({ name }) => name),
    numbers: (await registerOf(store.db, id)).length,
  });
  return { log: path.join(folder, 'evidence', 'custody.jsonl'), out, record, make, onRecord };
}

test('where the custody log cannot be written there is no bundle, no number and no record', async () => {
  const { log, out, record, make, onRecord } = await kept();
  const before = readFileSync(log, 'utf8');
  const made = make(async (report) => {
    renameSync(log, `${log}.away`);
    mkdirSync(log);
    await record(report).finally(() => {
      rmdirSync(log);
      renameSync(`${log}.away`, log);
    });
  });
  await expect(made).rejects.toThrow(/EISDIR/);
  expect(readdirSync(out)).toEqual([]);
  expect(await onRecord()).toEqual({ bundles: [], numbers: 0 });
  expect(readFileSync(log, 'utf8')).toBe(before);

  const { name } = await make(record);
  expect(await onRecord()).toEqual({ bundles: [name], numbers: 2 });
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-3);
  expect(lines.map((line) => custodyLine(line).event)).toEqual([
    'case-changed',
    'case-changed',
    'exported',
  ]);
  // The same bundle again is kept once, and each export is told.
  await make(record);
  expect((await onRecord()).bundles).toEqual([name]);
  expect(custodyLine(readFileSync(log, 'utf8').trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
    event: 'exported',
    bundle: name,
  });
});

test('a zip that cannot get its name is told with what is on record of it', async () => {
  const { out, record, make, onRecord } = await kept();
  const made = make(async (report) => {
    await record(report);
    mkdirSync(path.join(out, report.name));
  });
  await expect(made).rejects.toMatchObject({
    code: 'folder',
    message: expect.stringMatching(
      /^case-7-2026-11-25-full\.zip is on record, with SHA-256 \w{64}, /,
    ),
  });
  // The folder that is in the way, and no checksum of what is not there.
  expect(readdirSync(out)).toEqual(['case-7-2026-11-25-full.zip']);
  expect((await onRecord()).bundles).toEqual(['case-7-2026-11-25-full.zip']);
});
