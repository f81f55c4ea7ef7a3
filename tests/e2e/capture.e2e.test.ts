import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;
let file: string;

const number = '٠٧٧٠ ٠٠٠ ٤٤١٧';
const contacts = { handles: ['telegram:orchid_rooms'] };
const ad = { platform: 'lotus-board.example', adId: '1', country: 'IQ', city: 'Erbil' };
const pictures = Array.from({ length: 60 }, (_, at) => ({ path: `p${at}.png` }));
const records = [
  {
    ...{ ...ad, capturedAt: '2026-03-01T10:00:00Z', url: 'https://lotus-board.example/1' },
    ...{ title: 'غرف هادئة', contacts, images: pictures, collector: 'desk 4' },
    text: `غرف هادئة قرب النهر ${number} اتصل`,
  },
  {
    ...{ ...ad, capturedAt: '2026-03-09T10:00:00Z', title: 'غرف هادئة', contacts, price: '40' },
    text: `غرف هادئة قرب السوق ${number} اتصل\n${'a very long text '.repeat(13_000)}`,
  },
  { ...ad, capturedAt: '2026-04-01T10:00:00Z', status: 'removed' },
];

beforeAll(async () => {
  workspace = await openWorkspace(0);
  file = path.join(workspace.folder, 'captures.jsonl');
  writeFileSync(file, `${records.map((one) => JSON.stringify(one)).join('\n')}\n`);
  for (const [at, { path: name }] of pictures.entries())
    await sharp({
      create: { width: 64, height: 48, channels: 3, background: { r: 4 * at, g: 90, b: 9 } },
    })
      .png()
      .toFile(path.join(workspace.folder, name));
  const data = path.join(workspace.folder, 'data');
  expect((await workspace.verb('import', file, '--data', data)).code).toBe(0);
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
});
afterAll(() => workspace.close());

const phone = 'phone:+9647700004417';
const handle = 'handle:telegram:orchid_rooms';
const words = () => page.getByRole('group', { name: 'What it says' });
const about = () => page.getByRole('complementary', { name: 'About this capture' });

test('the panel that says why two are linked leads to the capture, and back', async () => {
  const ids = encodeURIComponent(`${phone} ${handle}`);
  await page.goto(`${workspace.url}/explore?ids=${ids}&selected=${ids}`);
  await page.getByRole('link', { name: 'Open capture' }).first().click();
  await page.waitForURL(/\/captures\/capture/);
  expect(page.context().pages()).toHaveLength(1);
  const mark = words().getByRole('button', { name: number });
  await mark.waitFor();
  expect(await mark.getAttribute('aria-description')).toContain('+964 770 000 4417');
  const text = words().locator('blockquote');
  expect(await text.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  await axeIsClean(page);
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByText('Both were read together in').waitFor();
});

test('a marked reading leads to its entity, by pointer and by keys', async () => {
  await page.getByRole('link', { name: 'Open capture' }).first().click();
  const mark = words().getByRole('button', { name: number });
  await mark.focus();
  await words().getByRole('button', { name: 'Open in Explore' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/explore/);
  await page.getByText('+964 770 000 4417').first().waitFor();
  await page.goBack();
  await mark.click();
  await page.waitForURL(/\/explore/);
  await page.goBack();
  await mark.waitFor();
});

test('a long text is cut with a word, its address is no link, and earlier captures say what changed', async () => {
  await words()
    .getByText(/^The first 5,\d{3} of 2\d\d,\d{3} letters\.$/)
    .waitFor();
  await words().getByRole('button', { name: 'Show the whole text' }).click();
  await words().getByRole('button', { name: 'Show the whole text' }).waitFor({ state: 'hidden' });
  const history = page.getByRole('region', { name: 'Captures of this ad' });
  await history.getByText('Status: now Removed').waitFor();
  await history.getByText('The first capture.').waitFor();
  await page.getByRole('link', { name: 'Earlier' }).click();
  await about().getByText('https://lotus-board.example/1').waitFor();
  expect(await page.locator('a[href*="lotus-board"]').count()).toBe(0);
  await about().getByText('desk 4').waitFor();
  expect(
    await page.getByRole('link', { name: 'Show the raw record' }).getAttribute('href'),
  ).toMatch(/^\/files\/captures\/[0-9a-f]{64}$/);
});

test('sixty pictures stay blurred until one is asked for with a reason', async () => {
  const section = page.getByRole('region', { name: 'Pictures' });
  await expect
    .poll(() => section.getByRole('button', { name: /^Picture \d+, p/ }).count())
    .toBe(60);
  await section.getByRole('button', { name: /^Picture 3, / }).focus();
  await page.keyboard.press('Enter');
  const shown = page.getByRole('region', { name: 'Picture 3' });
  await shown.getByRole('img', { name: 'A blurred copy of the picture' }).waitFor();
  expect(await shown.getByRole('button', { name: 'Show the picture' }).isDisabled()).toBe(true);
  await axeIsClean(page);
  await page.setViewportSize({ width: 1024, height: 768 });
  await axeIsClean(page);
});

test('an ad that is gone, a capture that is not held, and one that was changed each say so', async () => {
  await page.getByRole('link', { name: 'Later' }).click();
  await page.getByRole('link', { name: 'Earlier' }).waitFor();
  await page.getByRole('link', { name: 'Later' }).click();
  await page.getByText('The ad had been taken down when it was captured.').waitFor();
  await words().getByText('This capture holds no text.').waitFor();
  const here = page.url();
  await axeIsClean(page);
  await page.goto(`${workspace.url}/captures/${encodeURIComponent(`capture:${'0'.repeat(64)}`)}`);
  await page.getByText('This capture is not in this workspace.').waitFor();
  await page.getByRole('link', { name: 'Import files' }).waitFor();
  await axeIsClean(page);
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  const stored = path.join(
    workspace.folder,
    'data',
    'evidence',
    'sha256',
    sha256.slice(0, 2),
    sha256,
  );
  writeFileSync(stored, readFileSync(stored, 'utf8').replaceAll('removed', 'vanishd'));
  await page.goto(here);
  await page.getByRole('alert').getByText('no longer matches its hash').first().waitFor();
  expect(await page.getByRole('link', { name: 'Show the raw record' }).count()).toBe(0);
});

test('the search takes a picture, a title, and what was searched before', async () => {
  await page.goto(`${workspace.url}/explore`);
  await page.getByRole('navigation', { name: 'Pages' }).waitFor();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  const [first] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Find a picture' }).click(),
  ]);
  await first.setFiles(path.join(workspace.folder, 'p7.png'));
  await dialog.getByText('The same file, byte by byte').waitFor();
  await dialog.getByText(/too little on this picture to tell it from others/).waitFor();
  await axeIsClean(page);
  const [second] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Find a picture' }).click(),
  ]);
  await second.setFiles(file);
  await dialog.getByText(/no picture that can be decoded/).waitFor();
  await dialog.getByRole('button', { name: 'Search words again' }).click();

  await dialog.getByRole('combobox').fill('captured once');
  await dialog.getByRole('option', { name: 'Which ads were captured only once?' }).click();
  await page.waitForURL(/\/queries\/captured-once/);
  await page.keyboard.press('Control+k');
  await dialog.getByRole('option', { name: 'captured once' }).waitFor();
  await page.keyboard.press('Enter');
  await dialog.getByRole('option', { name: 'Which ads were captured only once?' }).waitFor();
  await page.keyboard.press('Escape');
});
