import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openEvidence } from '../../../server/core/evidence/index.ts';
import { importFile } from '../../../server/read/ingest/index.ts';
import { PictureJobs } from '../../../server/read/pictures/index.ts';
import { startApp, type TestApp } from '../../edge/api/support.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { promptPayOf } from '../extract/codes/payload.ts';
import { paint } from './support.ts';

let opened: TestGraph;
let app: TestApp;

beforeAll(async () => {
  opened = await openTestGraph();
  app = await startApp(opened);
});
afterAll(async () => {
  await app.close();
  await opened.close();
});
beforeEach(async () => {
  await opened.clear();
  await rm(join(opened.dataDir, 'pictures'), { recursive: true, force: true });
});

/** So many ads, each with the same picture of a payment code. */
async function load(ads: number): Promise<void> {
  const folder = join(opened.dataDir, 'received');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'code.png'), await paint({ code: promptPayOf('0066800000417') }));
  const records = Array.from({ length: ads }, (_, i) => ({
    platform: 'lotus-board.example',
    adId: String(i),
    capturedAt: '2026-03-01T10:00:00Z',
    images: [{ path: 'code.png' }],
  }));
  const path = join(folder, 'captures.jsonl');
  await writeFile(path, records.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const { graph } = opened;
  const now = () => new Date('2026-07-01T00:00:00Z');
  await importFile(path, {
    graph,
    evidence: openEvidence(opened.dataDir),
    now,
    onEvent: () => undefined,
  });
}

async function links(): Promise<number> {
  const [row] = await opened.graph.read<{ n: number }>(
    'MATCH (:Ad)-[r:LISTS]->() RETURN count(r) AS n',
  );
  return row?.n ?? 0;
}
const jobsBeside = (busy: () => boolean) =>
  new PictureJobs({
    graph: opened.graph,
    evidence: openEvidence(opened.dataDir),
    dataDir: opened.dataDir,
    busy,
  });

test('the workspace starts a run when it is asked, and says how far it is', async () => {
  await load(2);
  const started = await app.data<{ readPictures: { state: string } }>(
    'mutation { readPictures(mode: CODES) { state mode } }',
  );
  expect(started.readPictures).toEqual({ state: 'RUNNING', mode: 'CODES' });
  const ask = () =>
    app.data<{ pictureJob: { state: string } }>(
      '{ pictureJob { state ads adsTotal pictures codes links unreadable withheld error } }',
    );
  let answer = await ask();
  while (answer.pictureJob.state === 'RUNNING') answer = await ask();
  expect(answer.pictureJob).toEqual({
    state: 'DONE',
    ads: 2,
    adsTotal: 2,
    pictures: 1,
    codes: 1,
    links: 4,
    unreadable: 0,
    withheld: 0,
    error: null,
  });
  expect(await links()).toBe(4);
});

test('the workspace says what is received and left, what reads it, and what that cannot read', async () => {
  const progress = () =>
    app
      .data<{ pictureProgress: Record<string, unknown> }>(
        `{ pictureProgress { automatic pictures ads codesLeft wordsLeft
           engine { name version languages { code } missing { code name } } } }`,
      )
      .then((data) => data.pictureProgress);
  expect(await progress()).toMatchObject({ pictures: 0, ads: 0, codesLeft: 0, wordsLeft: 0 });
  await load(2);
  const before = await progress();
  expect(before).toMatchObject({
    automatic: opened.config.readPictures.toUpperCase(),
    pictures: 1,
    ads: 2,
    codesLeft: 2,
    wordsLeft: 2,
    engine: { name: expect.stringMatching(/^tesseract/), version: expect.stringMatching(/^\d/) },
  });
  const { languages, missing } = before.engine as Record<string, { code: string }[]>;
  const codes = [...(languages ?? []), ...(missing ?? [])].map(({ code }) => code);
  expect(new Set(codes).size).toBe(14);
  expect(languages).toContainEqual({ code: 'eng' });
  const jobs = jobsBeside(() => false);
  jobs.start('codes');
  await jobs.settled();
  expect(await progress()).toMatchObject({ codesLeft: 0, wordsLeft: 2 });
  jobs.start('all');
  await jobs.settled();
  expect(await progress()).toMatchObject({ codesLeft: 0, wordsLeft: 0 });
});

test('a picture that cannot be read is named with what to do', async () => {
  await load(1);
  const [image] = await opened.graph.read<{ sha256: string }>(
    'MATCH (i:Image) RETURN i.sha256 AS sha256',
  );
  const path = openEvidence(opened.dataDir).path(image?.sha256 ?? '');
  const whole = await readFile(path);
  const jobs = jobsBeside(() => false);
  await rm(path);
  jobs.start('codes');
  await jobs.settled();
  await writeFile(path, whole);
  expect(jobs.job).toMatchObject({ state: 'done', counts: { unreadable: 1 } });
  expect(jobs.job.problems).toEqual([
    {
      image: `image:${image?.sha256}`,
      reason: expect.stringContaining('not in the evidence store'),
      remedy: expect.stringMatching(/.{20,}/),
    },
  ]);
});

test('it lets an import go first, and reads when that is over', async () => {
  await load(1);
  let importing = true;
  const jobs = jobsBeside(() => importing);
  jobs.start('codes');
  await new Promise((resolve) => setImmediate(resolve));
  expect(jobs.job).toMatchObject({ state: 'running', waits: true, counts: { adsTotal: 0 } });
  expect(await links()).toBe(0);
  importing = false;
  await jobs.settled();
  expect(jobs.job).toMatchObject({ state: 'done', waits: false, counts: { ads: 1 } });
  expect(await links()).toBe(2);
});

test('cancelled while it waits, it writes nothing; asked again, it does the work', async () => {
  await load(1);
  let importing = true;
  const jobs = jobsBeside(() => importing);
  jobs.start('codes');
  jobs.cancel();
  await jobs.settled();
  expect(jobs.job.state).toBe('cancelled');
  expect(await links()).toBe(0);
  importing = false;
  jobs.start('codes');
  await jobs.settled();
  expect(jobs.job.state).toBe('done');
  expect(await links()).toBe(2);
});

test('what arrives during a run is read after it, without a second run beside the first', async () => {
  await load(60);
  const jobs = jobsBeside(() => false);
  jobs.start('codes');
  jobs.start('codes');
  await jobs.settled();
  expect(jobs.job).toMatchObject({ state: 'done', counts: { ads: 0 } });
  expect(await links()).toBe(120);
});
