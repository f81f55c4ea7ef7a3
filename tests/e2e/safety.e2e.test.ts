import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityProblems, openWorkspace, verb, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  workspace = await openWorkspace(300);
  const data = path.join(workspace.folder, 'data');
  const world = path.join(workspace.folder, 'world', 'captures.jsonl');
  expect((await verb('import', world, '--data', data, '--json')).code).toBe(0);
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterAll(() => workspace.close());

async function axeIsClean(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(300);
    expect(await accessibilityProblems(page), `${page.url()} in ${colorScheme}`).toEqual([]);
  }
}

const originals = () => asked.filter((url) => url.includes('/original'));
const revealed = () =>
  readFileSync(path.join(workspace.folder, 'data', 'evidence', 'custody.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; reason?: string; image?: string })
    .filter(({ event }) => event === 'revealed');

test('a saved question about pictures is asked with a parameter and shown on the canvas', async () => {
  await page.goto(`${workspace.url}/queries/picture-across-platforms`);
  await page.getByRole('textbox', { name: /Platforms, at least/ }).fill('2');
  await page.getByRole('button', { name: /^Run/ }).click();
  const show = page.getByRole('button', { name: /Show \d+ on canvas/ });
  await show.waitFor();
  expect(originals()).toEqual([]);
  await show.click();
  await page.getByRole('grid').getByRole('row').nth(1).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('a picture stays blurred until it is asked for with a reason, which is logged', async () => {
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await page.getByRole('img', { name: 'A blurred copy of the picture' }).waitFor();
  await axeIsClean();
  const button = page.getByRole('button', { name: 'Show the picture' });
  expect(await button.isDisabled()).toBe(true);
  expect(originals()).toEqual([]);
  expect(revealed()).toEqual([]);
  await page.getByLabel('Why do you need to see it?').fill('compare the wallpaper');
  await button.click();
  const shown = page.getByRole('img', { name: 'The picture, shown for five minutes' });
  await shown.waitFor();
  await expect
    .poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  expect(originals()).toHaveLength(1);
  const [line, ...more] = revealed();
  expect(more).toEqual([]);
  expect(line?.reason).toBe('compare the wallpaper');
  expect(originals()[0]).toContain(line?.image?.replace('image:', ''));
  await page.getByRole('button', { name: 'Blur again' }).click();
  await page.getByRole('img', { name: 'A blurred copy of the picture' }).waitFor();
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
  await axeIsClean();
  const rows = () => grid.getByRole('row').count();
  expect(await rows()).toBe(2);
  await page.keyboard.press('Escape');
  await guard.waitFor({ state: 'hidden' });
  expect(await rows()).toBe(2);
  await page.keyboard.press('e');
  await guard.getByRole('button', { name: /^Add \d+/ }).click();
  await expect.poll(rows).toBeGreaterThan(10);
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
