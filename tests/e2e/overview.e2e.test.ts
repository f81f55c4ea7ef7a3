import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;

/**
 * Four phones go from Kazakhstan to Türkiye, one the other way, one from Uzbekistan to Kyrgyzstan. Ads stay up 40 days
 * on one platform and 5 on another. One network has new ads in Uzbekistan.
 */
beforeAll(async () => {
  workspace = await openWorkspace(0);
  const file = path.join(workspace.folder, 'whole.jsonl');
  writeFileSync(file, captures().join('\n'));
  expect((await verb('import', file)).code).toBe(0);
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
});
afterAll(() => workspace.close());

const verb = (...args: string[]) =>
  workspace.verb(...args, '--data', path.join(workspace.folder, 'data'));

function captures(): string[] {
  let next = 0;
  const lines: string[] = [];
  const ad = (day: string, country: string | undefined, phone: number, more: object = {}) => {
    next += 1;
    const phones = [`+7700000${String(phone).padStart(4, '0')}`];
    lines.push(
      JSON.stringify({
        ...{ platform: 'lotus-board.example', adId: `o${next}`, country, contacts: { phones } },
        ...{ capturedAt: `${day}T10:00:00Z`, title: `Rooms ${next}`, text: `Number ${next}` },
        ...more,
      }),
    );
  };
  const abroad = { platform: 'bosphorus-list.example' };
  for (const phone of [1, 2, 3, 4]) {
    for (const day of ['2026-01-05', '2026-01-12']) ad(day, 'KZ', phone, { city: 'Almaty' });
    for (const day of ['2026-02-10', '2026-02-17']) ad(day, 'TR', phone, abroad);
  }
  ad('2026-01-07', 'TR', 5, abroad);
  ad('2026-01-07', undefined, 10, { platform: 'plain-board.example' });
  ad('2026-03-02', 'KZ', 5);
  ad('2026-01-08', 'UZ', 6);
  ad('2026-02-08', 'KG', 6);
  for (const day of ['2026-03-20', '2026-03-27', '2026-04-01']) ad(day, 'UZ', 7);
  for (const [host, gone] of [
    ['lotus-board.example', '2026-02-14'],
    ['bosphorus-list.example', '2026-01-10'],
  ])
    for (const phone of [8, 9]) {
      const same = { platform: host, adId: `gone${phone}` };
      ad('2026-01-05', 'KZ', phone, same);
      ad(gone ?? '', 'KZ', phone, { ...same, status: 'removed' });
    }
  return lines;
}

const table = (name: string) => page.getByRole('table', { name, exact: true });
const rowsOf = (name: string) => table(name).locator('tbody tr');
/** The cells of a row, as they are read. */
const cellsOf = async (row: Locator) => (await row.locator('th, td').allTextContents()).join('|');

test('before the first run, and where no ad names a country, each figure says what is missing and what to do', async () => {
  await page.goto(`${workspace.url}/?platform=plain-board.example`);
  await page.getByText('No ad names a country or place.', { exact: false }).waitFor();
  await page.getByText('No ad names a country, so').waitFor();
  expect(await page.getByRole('table', { name: 'Countries by platforms' }).count()).toBe(0);
  const operations = page.getByRole('region', { name: 'Operations and networks' });
  await operations.getByText('No run yet.').waitFor();
  await operations.getByRole('link', { name: 'Open Networks' }).waitFor();
  await axeIsClean(page);
  expect((await verb('resolve')).code).toBe(0);
});

test('the overview is the first page, and an address of Explore still leads there', async () => {
  await page.goto(workspace.url);
  await page.getByRole('heading', { name: 'Where numbers are advertised' }).waitFor();
  expect(await page.getByRole('link', { name: 'Overview' }).getAttribute('aria-current')).toBe(
    'page',
  );
  await axeIsClean(page);
  const other = await workspace.browser.newPage();
  await other.goto(`${workspace.url}/?ids=${encodeURIComponent('phone:+77000000001')}&tab=table`);
  await other.waitForURL(/\/explore\?ids=phone/);
  await other.getByRole('grid').getByRole('row').nth(1).waitFor();
  await other.close();
});

test('the busiest corridor is the first row, and leads to its networks and identifiers', async () => {
  const first = rowsOf('Corridors').first();
  await expect
    .poll(() => cellsOf(first), { timeout: 20_000 })
    .toMatch(/^Kazakhstan\|Türkiye\|5\|4\|1\|5\|/);
  await first.getByRole('button', { name: 'Corridor Kazakhstan and Türkiye' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/corridor=KZ%2CTR/);
  const detail = page.getByRole('region', { name: 'Kazakhstan and Türkiye' });
  await detail.getByText(/4 first seen in Kazakhstan, 1 in Türkiye/).waitFor();
  await detail.getByText(/It does not show that a person travelled/).waitFor();
  await axeIsClean(page);
  await detail.getByRole('link', { name: 'List the identifiers' }).click();
  await page.getByText('+7 700 000 0001').first().waitFor();
  await page.goBack();
  // Which networks are in Kazakhstan and in Türkiye?
  await detail.getByRole('link', { name: 'Open 5 networks with ads in both' }).click();
  await expect.poll(() => page.locator('.tl-network-list a').count()).toBe(5);
  await page.goBack();
});

test('the platform with the longest-lived ads is found by sorting its table', async () => {
  await page.getByRole('button', { name: 'Median days up' }).click();
  const first = rowsOf('Platforms').first();
  await expect.poll(() => cellsOf(first)).toMatch(/^lotus-board\.example\|.*\|40\|2\|0$/);
  await page.getByRole('button', { name: 'Median days up' }).click();
  await expect.poll(() => cellsOf(first)).toMatch(/^bosphorus-list\.example\|/);
});

test('what grew in Uzbekistan is asked with one filter, and the map still shows the others', async () => {
  await page.getByLabel('Country', { exact: true }).selectOption('UZ');
  await page.waitForURL(/country=UZ/);
  const growing = page.getByRole('region', { name: 'Growing in Uzbekistan' });
  await growing.getByRole('link', { name: /^Network/ }).waitFor();
  expect(await growing.locator('tbody tr').count()).toBe(1);
  expect(await cellsOf(growing.locator('tbody tr'))).toMatch(/\|3\|0\|3$/);
  await page.getByRole('button', { name: /^Kazakhstan: \d+ ads/ }).waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await growing.waitFor({ state: 'hidden' });
});

test('keys go from cell to cell, step the period, and turn the level', async () => {
  const cells = table('Countries by platforms').getByRole('link');
  await cells.first().focus();
  await page.keyboard.press('ArrowDown');
  const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(await label()).toMatch(/^Uzbekistan, lotus-board.example: 4 ads$/);
  const end = page.getByRole('slider', { name: 'End of the period' });
  await end.focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(/to=2026-03-29/);
  await expect.poll(() => page.getByRole('slider', { name: 'End of the period' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Show all weeks' }).click();
  await page.getByRole('slider', { name: /^Level/ }).focus();
  await page.keyboard.press('End');
  await page.waitForURL(/level=5/);
});

test('the graph of networks has a table of the same, and each figure a file', async () => {
  const figure = page.getByRole('region', { name: 'Operations and networks' });
  await figure.getByRole('img', { name: /^Networks and single ads: \d+\. Operations/ }).waitFor();
  await figure.getByText('Networks', { exact: true }).click();
  await expect.poll(() => rowsOf('Networks').count()).toBeGreaterThan(5);
  await axeIsClean(page);
  await page.getByRole('button', { name: 'Save as a file: Corridors' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV, comma separated' }).click(),
  ]);
  expect(readFileSync(await saved.path(), 'utf8')).toContain('Kazakhstan,Türkiye,5,4,1,5,Observed');
});

test('what no ad fits says so, and leads back; narrow windows are clean too', async () => {
  await page.goto(`${workspace.url}/?country=JO`);
  await page.getByText('No ad matches these filters.').waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await rowsOf('Corridors').first().waitFor();
  await page.setViewportSize({ width: 1024, height: 768 });
  await axeIsClean(page);
  // As at a zoom of 200 %.
  await page.setViewportSize({ width: 720, height: 450 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
    .toBe(true);
  await axeIsClean(page);
});
