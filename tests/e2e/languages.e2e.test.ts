import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;

beforeAll(async () => {
  workspace = await openWorkspace(40);
  const captures = path.join(workspace.folder, 'scenario', 'captures.jsonl');
  const data = path.join(workspace.folder, 'data');
  expect((await workspace.verb('import', captures, '--data', data)).code).toBe(0);
  page = await workspace.browser.newPage({ viewport: { width: 1024, height: 768 } });
});
afterAll(() => workspace.close());

/** Takes a language in the head; the page begins anew. */
async function speak(name: string): Promise<void> {
  await page.locator('header button:has(.tabler-icon-language)').click();
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('menuitem', { name, exact: true }).click(),
  ]);
  await page.getByRole('navigation').first().waitFor();
}

const said = (name: string) => page.getByRole('link', { name }).first().waitFor();
const htmlOf = (name: 'lang' | 'dir') => page.locator('html').getAttribute(name);

test('the head offers languages, each by its own name, and the page speaks the one that is chosen', async () => {
  await page.goto(`${workspace.url}/import`);
  expect([await htmlOf('lang'), await htmlOf('dir')]).toEqual(['en', 'ltr']);
  await speak('Русский');
  await said('Импорт');
  expect(await htmlOf('lang')).toBe('ru');
  // Browsers without the months of a language would give others: they are the catalogue's.
  await page
    .getByRole('cell', { name: /^\d{1,2} [а-я]{3,5}\.? \d{4}, \d{2}:\d{2} UTC$/ })
    .first()
    .waitFor();
  await axeIsClean(page);
});

test('what a language lacks is said in the next one, and Dari runs from right to left', async () => {
  await speak('Oʻzbekcha');
  await said('Ma’lumot kiritish');
  await page.getByRole('button', { name: 'Выбрать файлы' }).waitFor();
  await speak('دری');
  expect([await htmlOf('lang'), await htmlOf('dir')]).toEqual(['fa-AF', 'rtl']);
  // The rail stands at the right.
  const rail = await page.locator('.tl-rail').boundingBox();
  expect(rail?.x).toBeGreaterThan(900);
  await axeIsClean(page);
  await speak('English');
  await said('Import');
});
