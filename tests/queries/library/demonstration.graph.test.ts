import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackDemonstration } from '../../../seed-data/index.ts';
import { importFile } from '../../../server/ingest/index.ts';
import { readLibrary, runQuery } from '../../../server/queries/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../../networks/support.ts';
import { testConfig } from '../../support/config.ts';

/** What the demonstration cannot answer, and why. */
const withoutRows: Readonly<Record<string, string>> = {
  'account-on-services': 'its accounts have names of their own on each service',
  'payments-of-networks': 'its networks share no payment handle that did not merge them',
  'judged-wrong': 'nobody has judged anything in it',
  'payments-in-pictures': 'no picture of it holds a payment code',
};
const { queries } = readLibrary(testConfig().library, join('/', 'no-data-folder'));

let opened: TestWorkspace;
beforeAll(async () => {
  opened = await openTestWorkspace();
  const { graph, evidence, dataDir } = opened.modules;
  const now = () => new Date('2026-07-01T00:00:00Z');
  const captures = await unpackDemonstration(join(dataDir, 'set'));
  await importFile(captures, { graph, evidence, now, onEvent: () => undefined });
  await opened.resolve();
}, 120_000);
afterAll(() => opened.close());

test.each([...queries.keys()])('%s answers with its examples', async (name) => {
  const query = queries.get(name);
  if (!query) throw new TypeError(`there is no ${name}`);
  const given = Object.fromEntries(
    query.parameters.flatMap(({ name: own, default: preset, example }) =>
      preset === undefined && example !== undefined ? [[own, example]] : [],
    ),
  );
  const limits = { rowCap: 1000, timeoutMs: 30_000 };
  const { rows } = await runQuery(opened.modules.graph, query, given, limits);
  if (name in withoutRows) expect(rows, withoutRows[name]).toEqual([]);
  else expect(rows.length).toBeGreaterThan(0);
});
