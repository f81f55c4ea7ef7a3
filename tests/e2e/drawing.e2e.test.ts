import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;
const complaints: string[] = [];

const ads = 44;
const day = (index: number) => String(1 + (index % 28)).padStart(2, '0');

/** Forty-four ads with a phone and a handle, and one with the phone alone. */
function captures(): string {
  const capture = (index: number, contact: string) =>
    JSON.stringify({
      ...{ platform: 'evening-list.example', adId: `d${index}`, country: 'TR', city: 'Bursa' },
      ...{ capturedAt: `2026-06-${day(index)}T10:00:00Z`, title: `New in town ${index}` },
      text: `Room ${index}. Call +7 700 000 44 17${contact}`,
    });
  const both = Array.from({ length: ads }, (_, i) => capture(i, ', telegram: orchid_rooms'));
  return `${[...both, capture(ads, '')].join('\n')}\n`;
}

beforeAll(async () => {
  workspace = await openWorkspace(0);
  const file = path.join(workspace.folder, 'own.jsonl');
  writeFileSync(file, captures());
  const data = path.join(workspace.folder, 'data');
  expect((await workspace.verb('import', file, '--data', data, '--json')).code).toBe(0);
  page = await workspace.browser.newPage({
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterAll(() => workspace.close());

const status = (text: string | RegExp) => page.locator('.tl-status').getByText(text);
const row = (text: string) => page.getByRole('row').filter({ hasText: text });

async function menuOf(name: string): Promise<void> {
  await row(name).first().click();
  await page.locator('#canvas').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
}

/** Goes down an open menu by arrows; a slow machine gives it the focus a moment after it is drawn. */
async function walkTo(name: string): Promise<void> {
  const item = page.getByRole('menuitem', { name, exact: true });
  const isThere = async () => {
    if (await item.evaluate((element) => element === document.activeElement)) return true;
    await page.keyboard.press('ArrowDown');
    return false;
  };
  await expect.poll(isThere, { timeout: 20_000 }).toBe(true);
}

test('nothing is selected and no table was asked for: the canvas has two thirds of the window', async () => {
  await page.goto(`${workspace.url}/explore?ids=${encodeURIComponent('phone:+77000004417')}`);
  await status('1 entity').waitFor();
  const box = await page.locator('.tl-canvas').boundingBox();
  expect(((box?.width ?? 0) * (box?.height ?? 0)) / (1440 * 900)).toBeGreaterThan(2 / 3);
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  expect(await inspector.isVisible()).toBe(false);
  await page.getByRole('tab', { name: /^Table/ }).click();
  await row('+7 700 000 4417').click();
  await inspector.getByText('Linked to').waitFor();
  await page.getByRole('tab', { name: /^Table/ }).click();
  await row('+7 700 000 4417').waitFor({ state: 'detached' });
});

test('many ads are folded into a counted link, whose list names them as a person would', async () => {
  const id = 'phone:+77000004417';
  await page.goto(`${workspace.url}/explore?tab=table&ids=${encodeURIComponent(id)}`);
  await page.getByRole('button', { name: 'Open Legend' }).click();
  await row('+7 700 000 4417').click();
  await page.keyboard.press('e');
  await status('2 entities, 1 link on canvas').waitFor();
  await status(`${ads + 1} ads folded`).waitFor();
  await page.getByRole('radiogroup', { name: 'Rows of the table' }).getByText('Links').click();
  await row('orchid_rooms').click();
  const inspector = page.locator('#inspector');
  await inspector.getByText(`${ads} ads on the chart hold`).waitFor();
  await inspector.getByRole('button', { name: 'Bursa · evening-list · 28 Jun' }).waitFor();
  await inspector.getByText('New in town 27').waitFor();
  await axeIsClean(page);
  await page.getByRole('radiogroup', { name: 'Rows of the table' }).getByText('Entities').click();
});

test('ads unfold and fold again, each as one step that undo takes back', async () => {
  await page.getByRole('button', { name: 'Fold ads' }).click();
  await status(`${ads + 3} entities`).waitFor();
  await page.keyboard.press('Control+z');
  await status('2 entities, 1 link on canvas').waitFor();
  await page.getByRole('switch', { name: 'Fold ads' }).click();
  await status(`${ads + 3} entities`).waitFor();
  // The address follows a moment later.
  await page.waitForURL(/[?&]fold=no(&|$)/);
  await page.reload();
  await status(`${ads + 3} entities`).waitFor();
  await page.getByRole('button', { name: 'Fold ads' }).click();
  await status('2 entities, 1 link on canvas').waitFor();
});

test('the menu of an entity opens by keys, is walked by arrows, and hides it until somebody shows it', async () => {
  await menuOf('orchid_rooms');
  await axeIsClean(page);
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await menuOf('orchid_rooms');
  await walkTo('Hide');
  await page.keyboard.press('Enter');
  await row('orchid_rooms').waitFor({ state: 'detached' });
  await page.getByText('1 hidden by hand').first().waitFor();
  await page.getByRole('button', { name: 'Show orchid_rooms' }).click();
  await row('orchid_rooms').waitFor();
  await page.getByRole('button', { name: 'Select phone numbers' }).click();
  await row('+7 700 000 4417').and(page.locator('[aria-selected=true]')).waitFor();
});

test('size, colour and a filter change drawing and table alike, and axe finds nothing', async () => {
  await page.getByLabel('Colour by').selectOption('country');
  await page.getByRole('list', { name: 'What the colours mean' }).getByText('Türkiye').waitFor();
  await page.getByLabel('Size by').selectOption('centrality');
  await page.getByRole('button', { name: 'Undo: Change size or colour' }).waitFor();
  await page.getByLabel('to', { exact: true }).fill('2026-06-10');
  // Ten days: the first ten ads, and those of the second round through the month.
  const inside = Array.from({ length: ads + 1 }, (_, i) => Number(day(i))).filter((d) => d <= 10);
  await status(`${inside.length} ads folded`).waitFor();
  await axeIsClean(page);
  await page.getByRole('button', { name: 'Reset' }).click();
  await status(`${ads + 1} ads folded`).waitFor();
});

/** What cytoscape holds, as far as a filter says. */
const drawnBy = (selector: string) =>
  page.evaluate((of) => {
    const chart = document.querySelector('#canvas') as unknown as {
      _cyreg: { cy: { nodes(of: string): { map(of: (one: Node) => string): string[] } } };
    };
    type Node = { id(): string };
    return chart._cyreg.cy.nodes(of).map((one) => one.id());
  }, selector);

test('what a filter leaves out is grey where it is, and in no row', async () => {
  await page.getByRole('checkbox', { name: /^Phone numbers/ }).click();
  await row('+7 700 000 4417').waitFor({ state: 'detached' });
  await expect.poll(() => drawnBy('[?grey]')).toContain('phone:+77000004417');
  await status('1 left out by filters').waitFor();
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => drawnBy('[?grey]')).toEqual([]);
});

test('the timeline is played by Space, and by one step for who asked for less motion', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('tab', { name: 'Timeline' }).click();
  const timeline = page.getByRole('group', { name: /^Timeline/ });
  await timeline.focus();
  await page.keyboard.press('Space');
  const begins = page.getByRole('slider', { name: 'Range begins' });
  await expect.poll(() => begins.getAttribute('aria-valuenow')).toBe('0');
  await page.keyboard.press('Space');
  await expect.poll(() => begins.getAttribute('aria-valuenow')).toBe('1');
  await axeIsClean(page);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.getByRole('button', { name: 'Play through time' }).click();
  await expect
    .poll(async () => Number(await begins.getAttribute('aria-valuenow')))
    .toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Clear brush' }).click();
  await page.getByRole('tab', { name: /^Table/ }).click();
});

test('a frame is put, written, taken away and undone, and is in what is printed', async () => {
  await page.getByRole('button', { name: 'More canvas actions' }).click();
  await page.getByRole('menuitem', { name: /^Add a frame/ }).click();
  await page.getByRole('textbox', { name: 'Title of the frame' }).fill('Looks like one hand');
  await axeIsClean(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => drawnBy('[?remark]')).toEqual(['remark:1']);
  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
    };
  });
  await page.locator('#canvas').focus();
  await page.keyboard.press('Control+p');
  const sheet = page.locator('.tl-print');
  await sheet.waitFor({ state: 'attached' });
  const said = await sheet.textContent();
  for (const words of [
    'Looks like one hand',
    'orchid_rooms',
    'Phone numbers',
    'No active run.',
    'Made ',
  ])
    expect(said).toContain(words);
  expect(await sheet.evaluate((one) => one.innerHTML.match(/="#(?!(..)\1\1")[0-9a-f]{6}"/gi))).toBe(
    null,
  );
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => drawnBy('[?remark]')).toEqual([]);
});

test('the drawing leaves as pictures, tables and graphs', async () => {
  for (const [name, ending, holds] of [
    ['Picture (PNG)', '.png', 'PNG'],
    ['Drawing (SVG)', '.svg', 'No active run.'],
    ['Entities (CSV)', '-entities.csv', 'orchid_rooms'],
    ['Links (CSV)', '-links.csv', 'FOLDED_ADS'],
    ['Graph (GraphML)', '.graphml', 'edgedefault="undirected"'],
    ['Graph (GEXF)', '.gexf', `weight="${ads}"`],
  ] as const) {
    await page.getByRole('button', { name: 'More canvas actions' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name }).click(),
    ]);
    expect(download.suggestedFilename().endsWith(ending)).toBe(true);
    expect(readFileSync(await download.path(), 'latin1')).toContain(holds);
  }
  expect(complaints).toEqual([]);
});
