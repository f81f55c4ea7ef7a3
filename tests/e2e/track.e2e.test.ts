import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;
let id: string;

beforeAll(async () => {
  workspace = await openWorkspace(300);
  const data = ['--data', path.join(workspace.folder, 'data')];
  const captures = path.join(workspace.folder, 'scenario', 'captures.jsonl');
  expect((await workspace.verb('import', captures, ...data)).code).toBe(0);
  expect((await workspace.verb('resolve', ...data)).code).toBe(0);
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const found = await workspace.ask<{
    networks: { nodes: { id: string; places: { lat: number | null }[] }[] };
  }>('{ networks { nodes { id places { lat } } } }');
  id =
    found.networks.nodes.find(({ places }) => places.filter(({ lat }) => lat !== null).length > 1)
      ?.id ?? '';
  expect(id).not.toBe('');
});
afterAll(() => workspace.close());

const tables = () => page.getByRole('complementary', { name: 'The track in tables' });

test('a network leads to its track, which says what it does not show', async () => {
  await page.goto(`${workspace.url}/networks/${encodeURIComponent(id)}`);
  await page.getByRole('link', { name: 'Track', exact: true }).click();
  await page.waitForURL(/\/track\//);
  await page
    .getByText('This shows where it was advertised. It does not show that a person travelled.')
    .waitFor();
  await page.getByRole('button', { name: /^1: / }).waitFor();
  await page.getByRole('region', { name: 'Times of the track' }).waitFor();
  await axeIsClean(page);
});

test('all of it is reached by keys, and a place chosen on the map is marked in the table', async () => {
  const first = page.getByRole('button', { name: /^1: / });
  await first.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => first.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => tables().locator('tr[data-chosen]').count()).toBe(1);
  const tab = (name: RegExp) => tables().getByRole('tab', { name });
  await tab(/^Places/).focus();
  await page.keyboard.press('ArrowRight');
  await tables().getByRole('columnheader', { name: 'Platform' }).waitFor();
  await axeIsClean(page);
  await page.keyboard.press('ArrowRight');
  await tables()
    .getByText(/^(Times of 7 days or more without|No time of 7 days)/)
    .waitFor();
  await page.keyboard.press('ArrowRight');
  await tables()
    .getByText(/^(Advertised in two places faster|No two places are too far)/)
    .waitFor();
});

test('it is a file too, and its address opens it again in a small window', async () => {
  await page.getByRole('button', { name: 'Save as a file: the track' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV, comma separated' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^track-.*\.csv$/);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.reload();
  await page.getByRole('button', { name: /^1: / }).waitFor();
  await axeIsClean(page);
  await page.goto(`${workspace.url}/track/phone:+70000000000`);
  await page.getByRole('alert').waitFor();
});

test('a name is signed, stands beside the number wherever the network is called, is found, and is taken back', async () => {
  const number = id.replace('network:', '');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${workspace.url}/networks/${encodeURIComponent(id)}`);
  const named = `Bosphorus salons · ${number}`;
  await page.getByRole('button', { name: `Give ${number} a name` }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Name', { exact: true }).fill('Bosphorus salons');
  const sign = form.getByRole('button', { name: 'Sign the name' });
  expect(await sign.isDisabled()).toBe(true);
  await form.getByLabel('Your initials').fill('AB');
  await axeIsClean(page);
  await sign.click();
  await form.waitFor({ state: 'hidden' });
  await page.locator('.tl-network-facts').getByText(named).waitFor();
  await page.locator('.tl-network-list').getByText(named).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('salons');
  await page.getByRole('option', { name: /Bosphorus salons/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Track', exact: true }).click();
  await page.getByRole('heading', { name: new RegExp(named) }).waitFor();
  await page.getByRole('link', { name: 'Open the network' }).click();
  await page.getByRole('button', { name: `Change the name of ${number}` }).click();
  await form.getByRole('button', { name: 'Take the name back' }).click();
  await form.getByRole('button', { name: 'Withdraw' }).click();
  await form.waitFor({ state: 'hidden' });
  await page
    .locator('.tl-network-facts')
    .getByText(new RegExp(`·\\s${number}$`))
    .first()
    .waitFor();
});
