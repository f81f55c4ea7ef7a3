import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;

const capture = (adId: string, contact: string) =>
  JSON.stringify({
    ...{ platform: 'evening-list.example', adId, country: 'KZ', city: 'Almaty' },
    ...{ capturedAt: '2026-06-03T10:00:00Z', text: `Room. Call +7 700 000 44 17${contact}` },
  });

beforeAll(async () => {
  workspace = await openWorkspace(0);
  const file = path.join(workspace.folder, 'own.jsonl');
  writeFileSync(file, `${capture('1', ', telegram: orchid_rooms')}\n${capture('2', '')}\n`);
  const data = path.join(workspace.folder, 'data');
  expect((await workspace.verb('import', file, '--data', data, '--json')).code).toBe(0);
  page = await workspace.browser.newPage({ acceptDownloads: true });
});
afterAll(() => workspace.close());

test('the chart leaves as a file for another tool, with the ads that connect it', async () => {
  const ids = encodeURIComponent('phone:+77000004417 handle:telegram:orchid_rooms');
  await page.goto(`${workspace.url}/explore?ids=${ids}`);
  await page.locator('.tl-status').getByText('2 entities').waitFor();
  await page.getByRole('button', { name: 'More canvas actions' }).click();
  await page.getByRole('menuitem', { name: 'Export data…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export data for another tool' });
  await dialog.getByLabel('Format').click();
  await page.getByRole('option', { name: 'GeoJSON' }).click();
  await dialog.getByText('The places that ads name, and no links.').waitFor();
  await axeIsClean(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save file' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^throughline-\d{4}-\d\d-\d\d\.geojson$/);
  const read = JSON.parse(readFileSync(await saved.path(), 'utf8'));
  expect(read.features).toHaveLength(1);
  expect(read.features[0].properties.ad).toBe('ad:evening-list.example/1');
  await dialog.getByRole('status').getByText('3 entities, 2 links, from 1 capture').waitFor();
});
