import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  demonstrationScenario,
  generateScenario,
  laterFrom,
  type Truth,
} from '../../../seed-data/index.ts';
import { listedCharts } from '../../../server/ask/charts/index.ts';
import { checkWatches, inboxPage, standingWatches } from '../../../server/ask/watches/index.ts';
import { bundlesOf, entriesOf, listedCases } from '../../../server/court/cases/index.ts';
import { loadDemonstration } from '../../../server/edge/demonstration/index.ts';
import {
  leveled,
  membersOf,
  membersOfOperation,
  operationPage,
} from '../../../server/link/networks/index.ts';
import { openTestWorkspace, type TestWorkspace } from '../../link/networks/support.ts';
import { testConfig } from '../../support/config.ts';

const all = { offset: 0, limit: 100 };
/** It imports, resolves and sets a document: minutes, where other work is under way. */
const patience = 900_000;
let opened: TestWorkspace;
let given: Parameters<typeof loadDemonstration>[0];
let folder: string;
const { captures, truth: truthOf } = generateScenario({ ...demonstrationScenario, images: false });
const truth: Truth = truthOf();

/** As the zip unpacks it, but for the pictures: to read those takes longer than all else. */
async function layOut(): Promise<void> {
  const records = [...captures()];
  const lines = (later: boolean) =>
    records
      .filter(({ capturedAt }) => capturedAt >= laterFrom === later)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join('');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'truth.json'), JSON.stringify(truth));
  await writeFile(join(folder, 'captures.jsonl'), lines(false));
  await writeFile(join(folder, 'later.jsonl'), lines(true));
}

beforeAll(async () => {
  opened = await openTestWorkspace();
  const { dataDir } = opened.test;
  folder = join(dataDir, 'demonstration');
  given = { ...opened.modules, config: testConfig(), bundles: join(dataDir, 'bundles') };
  await layOut();
  await loadDemonstration(given);
}, patience);
afterAll(() => opened.close());

/** What stands in the store, as counts; the same again where nothing is done twice. */
async function told() {
  const { db } = given.store;
  const { cases } = await listedCases(db, {}, all);
  const [first] = cases;
  return {
    cases: cases.length,
    bundles: first ? (await bundlesOf(db, first.id)).length : 0,
    notes: first ? (await entriesOf(db, first.id, 'note')).length : 0,
    watches: (await standingWatches(db)).length,
    charts: (await listedCharts(given.store, all)).total,
    judgements: (await given.judgements.all()).length,
  };
}

const once = { cases: 1, bundles: 1, notes: 1, watches: 2, charts: 2, judgements: 1 };

test('a case with a note and a bundle, watches, charts and a judgement stand from the start', async () => {
  expect(await told()).toEqual(once);
  const [made] = (await listedCases(given.store.db, {}, all)).cases;
  const [bundle] = await bundlesOf(given.store.db, made?.id ?? '');
  const zip = await readFile(join(given.bundles, bundle?.name ?? ''));
  expect(zip.length).toBeGreaterThan(10_000);
});

test('what was cut off goes on, and nothing is there twice', async () => {
  // As a kill leaves it: all is done but for the last word.
  await writeFile(join(folder, '.loading'), '');
  await loadDemonstration(given);
  expect(await told()).toEqual(once);
  expect(existsSync(join(folder, '.loading'))).toBe(false);
});

test('the later ads are news to what is watched, and operations hold one owner over several countries', async () => {
  await opened.resolve();
  expect(await checkWatches(given)).toBe(2);
  expect((await inboxPage(given.store.db, { unread: true }, all)).total).toBe(2);

  const { db } = given.store;
  const { run, level } = await leveled(db);
  const page = { sort: 'NETWORKS', offset: 0, limit: 10 } as const;
  const { operations } = await operationPage(db, { run: run.n, level }, {}, page);
  const large = operations.filter((one) => one.networks >= 5 && one.countries.length >= 3);
  expect(large.length).toBeGreaterThanOrEqual(2);
  for (const { id } of large.slice(0, 2)) {
    const members = await membersOfOperation(db, { run: run.n, id });
    const ads = await Promise.all(
      members.map(async (one) => (one.startsWith('ad:') ? [one] : membersOf(db, run.n, one))),
    );
    const owners = new Set(ads.flat().map((ad) => truth.ads[ad.slice('ad:'.length)]?.owner));
    expect([...owners], id).toHaveLength(1);
  }
});
