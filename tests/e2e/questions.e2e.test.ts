import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;

beforeAll(async () => {
  workspace = await openWorkspace(600);
  const data = ['--data', path.join(workspace.folder, 'data')];
  const captures = path.join(workspace.folder, 'scenario', 'captures.jsonl');
  expect((await workspace.verb('import', captures, ...data)).code).toBe(0);
  expect((await workspace.verb('resolve', ...data)).code).toBe(0);
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
});
afterAll(() => workspace.close());

const heading = () => page.getByRole('main').getByRole('heading', { level: 2 }).first();
const listed = () => page.getByRole('complementary', { name: 'Next questions' });

test('the overview shows the first questions, and leads to each', async () => {
  await page.goto(workspace.url);
  const shown = page.getByRole('region', { name: 'Questions worth asking' });
  const first = shown.getByRole('link').first();
  const sentence = (await first.textContent()) ?? '';
  expect(sentence).toMatch(/\?$/);
  await first.click();
  await page.waitForURL(/\/questions/);
  await expect.poll(() => heading().textContent()).toBe(sentence);
  await axeIsClean(page);
});

test('nothing is answered before somebody signs; then one key answers, and the next is there', async () => {
  const before = await heading().textContent();
  const initials = page.getByLabel('Your initials');
  await heading().click();
  await page.keyboard.press('u');
  // What has no name under it is not recorded: the key leads to where one signs.
  await expect
    .poll(() => initials.evaluate((field) => field === document.activeElement))
    .toBe(true);
  expect(await heading().textContent()).toBe(before);
  await page.keyboard.type('AB');
  await page.keyboard.press('Enter');
  await page.keyboard.press('u');
  await listed()
    .getByText(/^Answered: Cannot tell\./)
    .waitFor();
  await expect.poll(() => heading().textContent()).not.toBe(before);
  await axeIsClean(page);
});

test('an answer is taken back where it was given', async () => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const before = await heading().textContent();
  await page.keyboard.press('n');
  const back = listed().getByRole('button', { name: 'Take it back' });
  await expect.poll(() => heading().textContent()).not.toBe(before);
  await back.click();
  await expect.poll(() => heading().textContent()).toBe(before);
  await axeIsClean(page);
});

test('whoever looks at a network and goes back has the same question', async () => {
  await listed().getByRole('listitem').nth(2).getByRole('button').click();
  await page.waitForURL(/question=/);
  const chosen = await heading().textContent();
  await page.getByRole('region', { name: 'Who it is about' }).getByRole('link').first().click();
  await page.waitForURL((url) => url.pathname !== '/questions');
  await page.goBack();
  await expect.poll(() => heading().textContent()).toBe(chosen);
});
