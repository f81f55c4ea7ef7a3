import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, verb, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  workspace = await openWorkspace(300);
  const data = path.join(workspace.folder, 'data');
  const world = path.join(workspace.folder, 'world', 'captures.jsonl');
  const own = path.join(workspace.folder, 'own.jsonl');
  writeFileSync(
    own,
    '{"platform":"lotus-board.example","adId":"w1","capturedAt":"2026-03-01T10:00:00Z","country":"KZ","title":"Rooms","text":"Help line of this board: 8 (700) 000-44-17. Write to telegram: orchid_rooms"}\n',
  );
  expect((await verb('import', world, own, '--data', data, '--json')).code).toBe(0);
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterAll(() => workspace.close());

const originals = () => asked.filter((url) => url.includes('/original'));
interface Logged {
  event: string;
  reason?: string;
  image?: string;
  signed?: string;
  about?: string[];
}
const logged = (...events: string[]) =>
  readFileSync(path.join(workspace.folder, 'data', 'evidence', 'custody.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Logged)
    .filter(({ event }) => events.includes(event));
const revealed = () => logged('revealed');

test('a saved question about pictures is asked with a parameter and shown on the canvas', async () => {
  await page.goto(`${workspace.url}/queries/picture-across-platforms`);
  await page.getByRole('textbox', { name: /Platforms, at least/ }).fill('2');
  await page.getByRole('button', { name: /^Run/ }).click();
  const show = page.getByRole('button', { name: /Show \d+ on canvas/ });
  await show.waitFor();
  expect(originals()).toEqual([]);
  await show.click();
  await page.getByRole('grid').getByRole('row').nth(1).waitFor();
  // All that was shown is selected last of all: a click before that would be undone by it.
  await page.getByText(/entities selected/).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('in a narrow window the names of a question’s parameters are whole', async () => {
  const narrow = await workspace.browser.newPage({ viewport: { width: 1024, height: 768 } });
  await narrow.goto(`${workspace.url}/queries/same-phone-many-countries`);
  const name = narrow.getByText('Hubs too (0 or 1)');
  await name.waitFor();
  // In the face that the machine has meanwhile a name is wider.
  await narrow.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(await name.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(
    true,
  );
  const [field, label] = await Promise.all([
    narrow.getByLabel('Hubs too (0 or 1)').boundingBox(),
    name.boundingBox(),
  ]);
  expect(label?.height).toBeLessThan(24);
  expect(field?.width).toBeGreaterThanOrEqual(label?.width ?? 0);
  // What is wrong with a field does not make it wider, and moves no other.
  const hubs = narrow.getByLabel('Hubs too (0 or 1)');
  await hubs.fill('a long answer that is no number');
  await narrow.getByRole('button', { name: /^Run/ }).click();
  await narrow.getByText('Give a whole number from 0 to 1.').waitFor();
  expect((await hubs.boundingBox())?.width).toBe(field?.width);
  await narrow.close();
});

test('a picture stays blurred until it is asked for with a reason, which is logged', async () => {
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await page.getByRole('img', { name: 'A blurred copy of the picture' }).waitFor();
  await axeIsClean(page);
  const button = page.getByRole('button', { name: 'Show the picture' });
  expect(await button.isDisabled()).toBe(true);
  expect(originals()).toEqual([]);
  expect(revealed()).toEqual([]);
  await page.getByLabel('Why do you need to see it?').fill('compare the wallpaper');
  expect(await button.isDisabled()).toBe(true);
  await page.getByLabel('Your initials').fill('a.b.');
  await button.click();
  const shown = page.getByRole('img', { name: 'The picture, shown for five minutes' });
  await shown.waitFor();
  await expect
    .poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  expect(originals()).toHaveLength(1);
  const [line, ...more] = revealed();
  expect(more).toEqual([]);
  expect(line).toMatchObject({ reason: 'compare the wallpaper', signed: 'AB' });
  expect(originals()[0]).toContain(line?.image?.replace('image:', ''));
  await page.getByRole('button', { name: 'Blur again' }).click();
  await page.getByRole('img', { name: 'A blurred copy of the picture' }).waitFor();
});

test('which pictures were shown, and why, stands in the case file', async () => {
  const other = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await other.goto(`${workspace.url}/case-file`);
  const log = other.getByRole('region', { name: 'Pictures that were shown' });
  await log.getByText('compare the wallpaper').waitFor();
  await log.getByText(/UTC, AB$/).waitFor();
  expect(await log.getByRole('listitem').count()).toBe(1);
  await axeIsClean(other);
  await log.getByRole('button', { name: /^Image / }).click();
  await other.getByRole('img', { name: 'A blurred copy of the picture' }).waitFor();
  await other.close();
});

test('many neighbours are counted and asked about before any is added', async () => {
  const response = await fetch(`${workspace.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ overview { platforms { id caption total } } }"}',
  });
  const { data } = (await response.json()) as {
    data: { overview: { platforms: { id: string; caption: string; total: number }[] } };
  };
  const platform = data.overview.platforms.find(({ total }) => total > 50);
  if (!platform) throw new Error('no platform has many ads');
  await page.goto(`${workspace.url}/?ids=${encodeURIComponent(platform.id)}`);
  const grid = page.getByRole('grid');
  await grid.getByRole('row').filter({ hasText: platform.caption }).click();
  await page.keyboard.press('e');
  const guard = page.getByRole('dialog', { name: /^Expand \d+ neighbours\?$/ });
  await guard.waitFor();
  await axeIsClean(page);
  const rows = () => grid.getByRole('row').count();
  expect(await rows()).toBe(2);
  await page.keyboard.press('Escape');
  await guard.waitFor({ state: 'hidden' });
  expect(await rows()).toBe(2);
  await page.keyboard.press('e');
  await guard.getByRole('button', { name: /^Add \d+/ }).click();
  await expect.poll(rows, { timeout: 20_000 }).toBeGreaterThan(10);
});

test('a reading is marked wrong when it is signed, holds no link then, and holds it again when withdrawn', async () => {
  const ad = 'ad:lotus-board.example/w1';
  const ids = [ad, 'phone:+77000004417', 'handle:telegram:orchid_rooms'].join(' ');
  await page.goto(
    `${workspace.url}/?ids=${encodeURIComponent(ids)}&selected=${encodeURIComponent(ad)}`,
  );
  const words = page.getByRole('button', { name: '8 (700) 000-44-17' });
  await words.focus();
  const card = page.getByRole('dialog', { name: '8 (700) 000-44-17' });
  await card.getByText('country KZ taken from the source').waitFor();
  expect(await card.textContent()).toMatch(/\+7 700 000 4417.*phone reader.*0\.93/);
  await axeIsClean(page);
  await words.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Mark a reading as wrong' });
  await form.getByLabel('Why is it wrong?').fill('the board’s own help line');
  const sign = form.getByRole('button', { name: 'Sign and mark as wrong' });
  expect(await sign.isDisabled()).toBe(true);
  expect(logged('judged')).toEqual([]);
  await axeIsClean(page);
  await form.getByLabel('Your initials').fill('ab');
  await sign.click();
  await form.waitFor({ state: 'hidden' });
  await words.locator('s').waitFor();
  await page
    .getByText(/Judged wrong by AB on/)
    .first()
    .waitFor();
  const wrong = page.getByRole('checkbox', { name: /Judged wrong/ });
  await wrong.waitFor();
  expect(logged('judged')).toMatchObject([
    { signed: 'AB', reason: 'the board’s own help line', about: [ad, 'phone:+77000004417'] },
  ]);
  await axeIsClean(page);
  // What was signed is not a command of the canvas: undo does not touch it.
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+z');
  expect(await wrong.count()).toBe(1);
  await page.getByRole('button', { name: 'Withdraw the judgement' }).last().click();
  const back = page.getByRole('dialog', { name: 'Withdraw a judgement' });
  await back.getByLabel('Why do you withdraw it?').fill('it is the seller’s after all');
  await back.getByRole('button', { name: 'Sign and withdraw' }).click();
  await back.waitFor({ state: 'hidden' });
  await wrong.waitFor({ state: 'detached' });
  expect(await words.locator('s').count()).toBe(0);
  expect(logged('judged', 'withdrawn').map(({ event }) => event)).toEqual(['judged', 'withdrawn']);
});

test('nothing was asked of another host, and no page complained', () => {
  const foreign = asked.filter(
    (url) => !url.startsWith(workspace.url) && !/^(data|blob):/.test(url),
  );
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test('when the server is gone, the page says so, and what is safe', async () => {
  const rows = await page.getByRole('grid').getByRole('row').count();
  await workspace.stop();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').first().fill('orchid');
  const alert = page.getByRole('alert').filter({ hasText: 'Search did not answer.' });
  await alert.waitFor();
  expect(await alert.textContent()).toContain('What is on screen is safe.');
  expect(await alert.textContent()).toContain('Check that the server runs');
  await alert.getByRole('button', { name: 'Try again' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('grid').getByRole('row').count()).toBe(rows);
});
