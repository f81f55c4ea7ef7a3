import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;

beforeAll(async () => {
  workspace = await openWorkspace(300);
  const data = ['--data', path.join(workspace.folder, 'data')];
  const captures = path.join(workspace.folder, 'scenario', 'captures.jsonl');
  expect((await workspace.verb('import', captures, ...data)).code).toBe(0);
  expect((await workspace.verb('resolve', ...data)).code).toBe(0);
  page = await workspace.browser.newPage({ viewport: { width: 1024, height: 768 } });
  await page.goto(workspace.url);
});
afterAll(() => workspace.close());

const help = () => page.getByRole('dialog', { name: 'Help' });
const look = () => page.getByRole('region', { name: 'First look' });

test('a word under the pointer is explained', async () => {
  await page.getByRole('link', { name: /^Inbox/ }).hover();
  await page.keyboard.press('?');
  const pointed = help().getByRole('region', { name: 'What you pointed at' });
  await pointed.getByText('What was found to be new about what is watched').waitFor();
  await axeIsClean(page);
});

test('guides and glossary are searched, and read without leaving the page', async () => {
  await help().getByLabel('Find in the guides and the glossary').fill('hub path');
  await help().getByRole('button', { name: 'Find how two things are connected' }).click();
  await help()
    .getByText(/^Open Paths, or select two things/)
    .waitFor();
  await axeIsClean(page);
  await help().getByRole('button', { name: 'Back' }).click();
  await help().getByLabel('Find in the guides and the glossary').fill('quokka');
  await help().getByText('Neither the guides nor the glossary hold “quokka”.').waitFor();
  await page.keyboard.press('Escape');
  await help().waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('reassigned');
  await page.getByRole('option', { name: /reassigned number.*Help/ }).click();
  await help().getByText('A number that passed from one owner to another.').waitFor();
});

test('the first look sees what was done, can be left, and goes on where it was left', async () => {
  await help().getByRole('button', { name: 'First look' }).click();
  await look().getByText('Step 1 of 10').waitFor();
  expect(await look().getByText('Done').count()).toBe(0);
  await page.goto(`${workspace.url}/?country=KZ`);
  await look().getByText('Done').waitFor();
  await axeIsClean(page);
  await look().getByRole('button', { name: 'Next' }).click();
  await look().getByRole('link', { name: 'Take me there' }).click();
  await page.waitForURL(/by=operation/);
  // To be led there is not to have done it.
  const operation = page.getByRole('link', { name: /\d+ ads.*\d+ networks?/ }).first();
  await operation.waitFor();
  expect(await look().getByText('Done').count()).toBe(0);
  await operation.click();
  await look().getByText('Done').waitFor();
  await look().getByRole('button', { name: 'Next' }).click();
  await look()
    .getByRole('button', { name: /^Leave/ })
    .click();
  await look().waitFor({ state: 'hidden' });
  await page.keyboard.press('?');
  await help().getByRole('button', { name: 'First look' }).click();
  await look().getByText('Step 3 of 10').waitFor();
  const [, number = ''] = /write (.+), press Enter/.exec((await look().textContent()) ?? '') ?? [];
  await page.keyboard.press('Control+k');
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/contact\/phone/);
  await look().getByText('Done').waitFor();
});

test('what a step has to be about is drawn for it, and its line leads to a capture', async () => {
  const next = () => look().getByRole('button', { name: 'Next' }).click();
  const lead = () => look().getByRole('button', { name: 'Take me there' }).click();
  await next();
  await lead();
  await page.waitForURL(/\/explore\?ids=phone/);
  expect(await look().getByText('Done').count()).toBe(0);
  await next();
  await lead();
  await page.getByText('2 entities, 1 link on canvas').waitFor();
  await next();
  await lead();
  await page.getByRole('link', { name: 'Open capture' }).first().click();
  await page.waitForURL(/\/captures\//);
  await look().getByText('Done').waitFor();
});
