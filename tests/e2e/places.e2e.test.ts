import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let address: string;

beforeAll(async () => {
  workspace = await openWorkspace(0);
  const ads = Array.from({ length: 9 }, (_, n) => ({
    ...{ platform: 'lotus-board.example', adId: `p${n}`, country: n % 2 ? 'KZ' : 'RU' },
    ...{ capturedAt: '2026-03-01T10:00:00Z', title: `Rooms ${n}`, text: `Tea and rooms ${n}` },
    contacts: { phones: [`+7700000000${1 + (n % 3)}`] },
  }));
  const file = path.join(workspace.folder, 'ads.jsonl');
  writeFileSync(file, ads.map((one) => JSON.stringify(one)).join('\n'));
  const data = ['--data', path.join(workspace.folder, 'data')];
  expect((await workspace.verb('import', file, ...data)).code).toBe(0);
  const ids = [
    ...ads.map(({ adId }) => `ad:lotus-board.example/${adId}`),
    ...[1, 2, 3].map((n) => `phone:+7700000000${n}`),
  ];
  address = `${workspace.url}/explore?ids=${encodeURIComponent(ids.join(' '))}`;
});
afterAll(() => workspace.close());

/** Where everything stands, as the tab keeps it, once the drawing has settled. */
async function places(page: Page): Promise<Record<string, unknown>> {
  await page.locator('footer').getByText('Layout settled').waitFor();
  await page.waitForFunction(() => {
    const kept = JSON.parse(sessionStorage.getItem('throughline.positions') ?? '{}');
    return Object.keys(kept).length === 12;
  });
  return page.evaluate(() => JSON.parse(sessionStorage.getItem('throughline.positions') ?? '{}'));
}

test('a drawing has the same places after a reload, and in a tab that never saw it', async () => {
  const page = await workspace.browser.newPage();
  await page.goto(address);
  const first = await places(page);
  expect(Object.keys(first)).toHaveLength(12);
  await page.reload();
  expect(await places(page)).toEqual(first);
  await page.close();
  const other = await workspace.browser.newPage();
  await other.goto(address);
  expect(await places(other)).toEqual(first);
  await other.close();
});

test('while a drawing is read nothing says that it is empty or settled, and then it is drawn', async () => {
  const page = await workspace.browser.newPage();
  // All that any part of the page says from the first frame on.
  await page.addInitScript(() => {
    const said = new Set<string>();
    Object.assign(window, { said });
    const look = () => {
      for (const text of ['Nothing on the canvas yet', '0 entities', 'Layout settled'])
        if (document.body?.textContent.includes(text)) said.add(text);
      requestAnimationFrame(look);
    };
    look();
  });
  let open = () => {};
  const mayAnswer = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (/entities|links/i.test(route.request().postData() ?? '')) await mayAnswer;
    await route.continue();
  });
  await page.goto(address);
  await page.getByText('Reading entities').first().waitFor();
  const said = () => page.evaluate(() => [...(window as unknown as { said: Set<string> }).said]);
  expect(await said()).toEqual([]);
  open();
  await page.locator('footer').getByText('Layout settled').waitFor();
  expect(await said()).toEqual(['Layout settled']);
  await page.locator('footer').getByText('12 entities').waitFor();
  await page.close();
});

test('initials are there after a reload of the tab, and a shared chart says where its address works', async () => {
  const page = await workspace.browser.newPage();
  await page.goto(address);
  await page.locator('footer').getByText('Layout settled').waitFor();
  const dialog = page.getByRole('dialog');
  const openSave = async () => {
    await page.keyboard.press('Control+s');
    await dialog.getByLabel('Title').waitFor();
  };
  await openSave();
  await dialog.getByLabel('Title').fill('Three numbers');
  await dialog.getByLabel('Your initials').fill('ab');
  await dialog.getByRole('button', { name: 'Save the chart' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.waitForURL(/chart=/);
  await page.reload();
  await page.locator('footer').getByText('Layout settled').waitFor();
  await page.getByRole('button', { name: 'Three numbers' }).click();
  await page.getByRole('menuitem', { name: 'Share…' }).click();
  await dialog.getByText(/^This address works on this computer only/).waitFor();
  await page.keyboard.press('Escape');
  await page.goto(`${workspace.url}/cases`);
  await page
    .getByRole('button', { name: /^New case/ })
    .first()
    .click();
  expect(await dialog.getByLabel('Your initials').inputValue()).toBe('ab');
  await page.close();
});
