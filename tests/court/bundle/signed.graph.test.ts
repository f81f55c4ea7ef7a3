import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../edge/api/support.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';
import { makeAuthorities } from '../signature/authority.ts';
import { temporaryFolder } from './support.ts';

const phone = 'phone:+77000004417';
let opened: TestGraph;

beforeAll(async () => {
  opened = await openTestGraph();
  const contacts = { phones: ['+7 700 000 4417'] };
  await importCaptures(opened, 'held.jsonl', [
    record({ adId: '1', text: 'By the river', contacts }),
    record({ adId: '2', text: 'Near the market', contacts }),
  ]);
});
afterAll(() => opened.close());

const makes =
  'mutation ($entities: [ID!]!, $stopKey: ID) { createBundle(entities: $entities, stopKey: $stopKey, title: "Case 7", producer: "AB", filing: true) { name signedBy timestamped besides } }';

async function inApp(key: string, work: (app: TestApp) => Promise<void>) {
  const config = { ...opened.config, signing: { key } };
  const app = await startApp({ ...opened, config });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

test('where the settings name a key, the page’s bundles are signed, and what lies beside can be downloaded', async () => {
  const { pem } = makeAuthorities(temporaryFolder());
  await inApp(pem, async (app) => {
    const { createBundle } = await app.data<{ createBundle: { besides: string[] } }>(makes, {
      entities: [phone],
    });
    expect(createBundle).toMatchObject({
      signedBy: 'CN=Unit 7, O=Police of Test',
      timestamped: false,
    });
    expect(createBundle.besides).toHaveLength(3);
    for (const href of createBundle.besides) expect((await fetch(app.url + href)).status).toBe(200);
    await writeFile(pem, 'no key');
    const { extensions } = await app.error(makes, { entities: [phone] });
    expect(extensions).toMatchObject({
      code: 'BAD_INPUT',
      remedy: expect.stringContaining('PKCS#12'),
    });
  });
});

test('a letter is written from a selection, and can be downloaded; without an ad there it says which platforms there are', async () => {
  const { pem } = makeAuthorities(temporaryFolder());
  const writes =
    'mutation ($platform: String!, $entities: [ID!]!) { writeLetter(kind: PRESERVATION, language: RU, platform: $platform, entities: $entities) { href ads captures } }';
  await inApp(pem, async (app) => {
    const { writeLetter } = await app.data<{ writeLetter: { href: string } }>(writes, {
      platform: 'platform:lotus-board.example',
      entities: [phone],
    });
    expect(writeLetter).toMatchObject({ ads: 2, captures: 2 });
    const answer = await fetch(app.url + writeLetter.href);
    expect((await answer.text()).slice(0, 5)).toBe('%PDF-');
    const { extensions } = await app.error(writes, { platform: 'other', entities: [phone] });
    expect(extensions).toMatchObject({
      code: 'NOT_FOUND',
      remedy: expect.stringContaining('lotus-board.example'),
    });
  });
});

const asks = (app: { url: string }, variables: object, signal?: AbortSignal) =>
  fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-throughline': '1' },
    body: JSON.stringify({ query: makes, variables }),
    ...(signal ? { signal } : {}),
  });
const isWorking = (app: { bundles: string }) => () =>
  readdirSync(app.bundles).some((name) => name.startsWith('.bundle-'));

test('a bundle is finished, kept and logged when the page that asked for it is closed', async () => {
  const { pem } = makeAuthorities(temporaryFolder());
  await inApp(pem, async (app) => {
    const before = new Set(readdirSync(app.bundles));
    const leaving = new AbortController();
    const asked = asks(app, { entities: [phone] }, leaving.signal);
    await expect.poll(isWorking(app), { timeout: 30_000, interval: 5 }).toBe(true);
    leaving.abort();
    await expect(asked).rejects.toThrow('abort');
    await expect.poll(isWorking(app), { timeout: 60_000 }).toBe(false);
    const made = readdirSync(app.bundles).filter((name) => !before.has(name));
    const [zip = ''] = made.filter((name) => name.endsWith('.zip'));
    expect(zip).not.toBe('');
    expect(readFileSync(join(opened.dataDir, 'evidence', 'custody.jsonl'), 'utf8')).toContain(zip);
  });
});

test('a bundle that is stopped by its key leaves nothing, and nothing is logged', async () => {
  const { pem } = makeAuthorities(temporaryFolder());
  await inApp(pem, async (app) => {
    const before = readdirSync(app.bundles).length;
    const stops = 'mutation ($stopKey: ID!) { stopBundle(stopKey: $stopKey) }';
    const asked = asks(app, { entities: [phone], stopKey: 'mine' });
    await expect.poll(isWorking(app), { timeout: 30_000, interval: 5 }).toBe(true);
    expect(await app.data(stops, { stopKey: 'of another' })).toEqual({ stopBundle: false });
    expect(await app.data(stops, { stopKey: 'mine' })).toEqual({ stopBundle: true });
    expect(await (await asked).text()).toContain('was stopped');
    expect(isWorking(app)()).toBe(false);
    expect(readdirSync(app.bundles)).toHaveLength(before);
    expect(await app.data(stops, { stopKey: 'mine' })).toEqual({ stopBundle: false });
  });
});
