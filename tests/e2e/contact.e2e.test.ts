import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, say, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;
let phone: { id: string; caption: string; ads: number };

beforeAll(async () => {
  workspace = await openWorkspace(300);
  const data = ['--data', path.join(workspace.folder, 'data')];
  const captures = path.join(workspace.folder, 'scenario', 'captures.jsonl');
  expect((await workspace.verb('import', captures, ...data)).code).toBe(0);
  expect((await workspace.verb('resolve', ...data)).code).toBe(0);
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const { identifiers } = await workspace.ask<{ identifiers: { nodes: (typeof phone)[] } }>(
    '{ identifiers(filter: { kinds: [PHONE], minAds: 4, hub: false }) { nodes { id caption ads } } }',
  );
  [phone = phone] = identifiers.nodes;
});
afterAll(() => workspace.close());

const panel = () => page.getByRole('tabpanel');
const known = () => page.getByRole('complementary', { name: 'What is known and said' });

test('search leads to the page of a number by Enter, with its ads', async () => {
  await page.goto(workspace.url);
  await page.getByRole('navigation', { name: 'Pages' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(phone.caption);
  await page.getByRole('option').filter({ hasText: phone.caption }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/contact\/phone/);
  await page.getByRole('heading', { name: phone.caption }).waitFor();
  await expect.poll(() => panel().getByRole('row').count()).toBe(phone.ads + 1);
  await page.getByRole('link', { name: `${phone.ads} ads`, exact: true }).waitFor();
  await page.getByRole('region', { name: 'Times of the track' }).waitFor();
  await known()
    .getByText(/of \d+ phone numbers here stand/)
    .waitFor();
  await axeIsClean(page);
});

test('a number opens its list, and a number in a list the ads behind it', async () => {
  await page.getByRole('link', { name: /^\d+ other contacts?$/ }).click();
  const row = panel().getByRole('row').nth(1);
  const both = row.getByRole('link', { name: /^\d+ ads?$/ });
  const count = Number.parseInt((await both.textContent()) ?? '', 10);
  await axeIsClean(page);
  await both.click();
  await panel().getByText('Only ads with:').waitFor();
  await expect.poll(() => panel().getByRole('row').count()).toBe(count + 1);
  await page.goBack();
  await page.getByRole('link', { name: /^\d+ pictures?$/ }).click();
  await panel()
    .getByText(/^Blurred\./)
    .waitFor();
  await axeIsClean(page);
  await page.reload();
  await panel()
    .getByText(/^Blurred\./)
    .waitFor();
});

test('it is judged there, and the judgement stands on the page', async () => {
  await say(page.getByRole('button', { name: `Judge…: ${phone.caption}` }), 'One owner’s');
  const form = page.getByRole('dialog');
  await form.getByLabel('Reason').fill('her own card');
  await form.getByLabel('Your initials').fill('AB');
  await form.getByRole('button', { name: /^Sign/ }).click();
  await form.waitFor({ state: 'hidden' });
  await known().getByText('her own card').waitFor();
  await axeIsClean(page);
});

test('the inspector leads to it by its numbers', async () => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(
    `${workspace.url}/explore?ids=${encodeURIComponent(phone.id)}&selected=${encodeURIComponent(phone.id)}`,
  );
  await page.getByRole('link', { name: `Read in ${phone.ads} ads` }).click();
  await page.getByRole('heading', { name: phone.caption }).waitFor();
  await expect.poll(() => panel().getByRole('row').count()).toBe(phone.ads + 1);
  const main = page.getByRole('region', { name: phone.caption });
  // Nothing lies beside the window: what is known is folded away.
  expect(await main.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await axeIsClean(page);
});
