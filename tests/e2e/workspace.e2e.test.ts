import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../edge/cli/support.ts';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;
const foreign: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  workspace = await openWorkspace(160);
  page = await workspace.browser.newPage({
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(workspace.url) && !/^(data|blob):/.test(request.url()))
      foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterAll(() => workspace.close());

/** The shortcut works once the shell stands. */
async function searchFor(text: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(text);
}

test('an empty store begins at the import page, and a file with a broken line is imported there', async () => {
  await page.goto(workspace.url);
  await page.waitForURL('**/import');
  // Nothing can be resolved yet: the way leads back to the captures.
  await page.getByRole('navigation', { name: 'Pages' }).getByText('Networks').click();
  await page.getByText('There are no ads to look for networks in.').waitFor();
  expect(await page.getByRole('button', { name: 'Find networks now' }).count()).toBe(0);
  await axeIsClean(page);
  await page.getByRole('link', { name: 'Import captures' }).click();
  await page.waitForURL('**/import');
  const file = path.join(workspace.folder, 'small.jsonl');
  writeFileSync(
    file,
    '{"platform":"lotus-board.example","adId":"e1","capturedAt":"2026-03-01T10:00:00Z","country":"KZ","text":"Call 8 (700) 000-44-17, telegram: orchid_rooms"}\n{"broken\n',
  );
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByRole('row').filter({ hasText: 'phone:+77000004417' }).waitFor();
  await axeIsClean(page);
  await page.getByRole('button', { name: 'Import small.jsonl' }).click();
  await page.getByText('Record not imported.').first().waitFor();
  await axeIsClean(page);
});

test('an address that leads to no page says so, and leads to the overview', async () => {
  await page.goto(`${workspace.url}/network/1`);
  await page.getByText('There is no page at this address.').waitFor();
  expect(await page.locator('[aria-current=page]').count()).toBe(0);
  await axeIsClean(page);
  await page.getByRole('link', { name: 'Open the overview' }).click();
  await page.waitForURL(`${workspace.url}/`);
  await page.goto(
    `${workspace.url}/explore?tab=table&ids=${encodeURIComponent('phone:+77000000000')}`,
  );
  await page.getByText('1 entity is not in this data: phone:+77000000000').waitFor();
});

test('a verb beside the open workspace uses the same graph', async () => {
  const captures = path.join(workspace.folder, 'scenario', 'captures.jsonl');
  const data = path.join(workspace.folder, 'data');
  const { code, json } = await run(['import', captures, '--data', data, '--json']);
  expect(code).toBe(0);
  expect(json().at(-1)).toMatchObject({ type: 'report', rejected: 0 });
  expect(
    (await workspace.ask<{ workspace: { captures: number } }>('{ workspace { captures } }'))
      .workspace.captures,
  ).toBeGreaterThan(160);
});

test('pictures are read from the import page, which says what is left', async () => {
  await page.goto(`${workspace.url}/import`);
  const section = page.getByRole('region', { name: 'Codes and words in pictures' });
  await section.getByRole('button', { name: 'Read codes', exact: true }).click();
  await section.getByText('Complete').waitFor();
  await section.getByText('All read. QR, Aztec and Data Matrix.').waitFor();
  await section.getByText(/^tesseract/).waitFor();
  await axeIsClean(page);
});

test('search, expand with counts first, back and forward, and why two identifiers are linked', async () => {
  await page.goto(workspace.url);
  await searchFor('8 (700) 000-44-17');
  await page.getByRole('option').filter({ hasText: '+7 700 000 4417' }).first().waitFor();
  await page.keyboard.press('Shift+Enter');
  await page.getByRole('tab', { name: /^Table/ }).click();
  await page.getByRole('grid').getByText('+7 700 000 4417').waitFor();
  await page.waitForURL(/[?&]ids=phone/);
  await page.keyboard.press('e');
  const neighbour = page.getByRole('grid').getByText('orchid_rooms');
  await neighbour.waitFor();
  await page.waitForURL(/orchid_rooms/);
  await page.goBack();
  await neighbour.waitFor({ state: 'hidden' });
  await page.getByRole('grid').getByText('+7 700 000 4417').waitFor();
  await page.goForward();
  await neighbour.waitFor();
  // The tab counts what its table shows.
  const rowsOf = (what: string) => page.getByRole('grid', { name: `${what} on the canvas` });
  for (const what of ['Links', 'Entities']) {
    await page.getByRole('radiogroup', { name: 'Rows of the table' }).getByText(what).click();
    const count = Number(await rowsOf(what).getAttribute('aria-rowcount')) - 1;
    await page.getByRole('tab', { name: `Table ${count}`, exact: true }).waitFor();
  }
  await page.getByRole('row').filter({ hasText: '+7 700 000 4417' }).click();
  await page
    .getByRole('row')
    .filter({ hasText: 'orchid_rooms' })
    .click({ modifiers: ['Shift'] });
  await page.getByText('Both were read together in').waitFor();
  await page.getByText('matches capture').first().waitFor();
  expect(await page.locator('mark').first().textContent()).toMatch(
    /8 \(700\) 000-44-17|orchid_rooms/,
  );
  await axeIsClean(page);
  await page.getByRole('tab', { name: /Against/ }).click();
  await page.getByText('It rests on one ad only.').waitFor();
});

test('Enter waits for the answer to what stands there, and takes none to what was typed before', async () => {
  const other = await workspace.browser.newPage();
  await other.goto(workspace.url);
  await other.getByRole('navigation', { name: 'Pages' }).waitFor();
  // All at once, faster than the dialog is there.
  await other.evaluate(() => {
    for (const init of [
      { key: 'k', ctrlKey: true },
      ...[...'+77000004417'].map((key) => ({ key })),
      { key: 'Enter' },
    ])
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
      );
  });
  await other.getByRole('heading', { name: '+7 700 000 4417' }).waitFor();
  let answer = () => {};
  const isAnswered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await other.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('orchid_rooms')) await isAnswered;
    await route.continue();
  });
  await other.keyboard.press('Control+k');
  const field = other.getByRole('dialog').getByRole('combobox');
  await field.fill('+77000000000');
  await other.getByText('Nothing in this workspace is read as “+77000000000”.').waitFor();
  await field.press('Enter');
  await field.fill('lotus-board.example');
  const earlier = other.getByRole('option').filter({ hasText: 'lotus-board.example' });
  await earlier.first().waitFor();
  await field.fill('orchid_rooms');
  await field.press('Enter');
  // Of another word nothing stands there to be pressed.
  expect(await earlier.count()).toBe(0);
  answer();
  await field.waitFor({ state: 'hidden' });
  await other.getByRole('heading', { name: 'orchid_rooms' }).waitFor();
  await other.close();
});

test('what was done on the canvas can be undone and done again', async () => {
  const rows = () => page.getByRole('grid').getByRole('row').count();
  const before = await rows();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(rows).toBeLessThan(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(rows).toBe(before);
});

test('the count of what is not drawn stands clear of the name', async () => {
  const other = await workspace.browser.newPage();
  await other.addInitScript(() => {
    const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
    const written = new Map<string, DOMRect>();
    Object.assign(window, { written });
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      if (this.canvas.classList.contains('tl-canvas-over')) written.clear();
      clearRect.apply(this, box);
    };
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      const { width } = this.measureText(text);
      written.set(text, new DOMRect(this.textAlign === 'center' ? x - width / 2 : x, y, width, 11));
      fillText.call(this, text, x, y);
    };
  });
  await other.goto(
    `${workspace.url}/explore?tab=table&ids=${encodeURIComponent('phone:+77000004417')}`,
  );
  const row = (text: string) => other.getByRole('row').filter({ hasText: text });
  await row('+7 700 000 4417').click();
  await other.keyboard.press('e');
  await row('orchid_rooms').click();
  await other.keyboard.press('Delete');
  await row('orchid_rooms').waitFor({ state: 'hidden' });
  const boxOf = (text: string) =>
    other.evaluate(
      (name) =>
        (window as unknown as { written: Map<string, DOMRect> }).written.get(name)?.toJSON(),
      text,
    );
  await expect.poll(() => boxOf('+1')).toBeDefined();
  const [count, name] = [await boxOf('+1'), await boxOf('+7 700 000 4417')];
  expect(name.right).toBeGreaterThan(count.left);
  expect(name.top).toBeGreaterThanOrEqual(count.bottom);
  await other.close();
});

test('how what is drawn hangs together is told, and leads back to the canvas', async () => {
  const panel = page.getByRole('region', { name: 'Table, timeline and structure' });
  await page.keyboard.press('Escape');
  await panel.getByRole('tab', { name: 'Structure' }).click();
  await panel.getByText(/ (hang together, in|fall into) /).waitFor();
  const described = await workspace.ask<{
    structure: { parts: number[]; centralities: { totalCount: number } };
  }>(
    `{ structure(ids: ${JSON.stringify(
      new URL(page.url()).searchParams.get('ids')?.split(' '),
    )}) { parts centralities(first: 0) { totalCount } } }`,
  );
  const { parts } = described.structure;
  const total = described.structure.centralities.totalCount;
  const linked = parts.reduce((sum, size) => sum + size, 0);
  const who = linked === total ? `All ${total}` : `${linked} of ${total}`;
  await panel
    .getByText(
      parts.length === 1
        ? `${who} hang together, in one part`
        : `${who} fall into ${parts.length} parts`,
    )
    .waitFor();
  await axeIsClean(page);
  // With keys alone: the first row, then its entity in the inspector.
  const grid = panel.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const first = grid.getByRole('row').nth(1);
  await expect.poll(() => first.getAttribute('aria-selected')).toBe('true');
  await page
    .getByRole('complementary', { name: 'Inspector' })
    .getByText((await first.locator('.tl-cell-name').textContent()) ?? '')
    .first()
    .waitFor();
  await panel.getByRole('button', { name: 'Save as a file: the structure' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV, comma separated' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8').split('\r\n').length).toBe(
    (await grid.getAttribute('aria-rowcount').then(Number)) + 1,
  );
  await panel.getByRole('button', { name: 'What the figures mean' }).click();
  await page.getByRole('dialog', { name: 'What the figures mean' }).waitFor();
  await axeIsClean(page);
  await page.keyboard.press('Escape');
  // After the last panel it closes them.
  await page.keyboard.press('t');
  await panel.getByRole('grid').waitFor({ state: 'detached' });
  await page.keyboard.press('t');
  await panel.getByRole('grid', { name: 'Entities on the canvas' }).waitFor();
});

test('a saved query is asked with a parameter, and its answer goes to the canvas', async () => {
  await page.goto(
    `${workspace.url}/queries/everything-about?entity=${encodeURIComponent('phone:+77000004417')}`,
  );
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.getByText('orchid_rooms').first().waitFor();
  await axeIsClean(page);
});

test('a chart of more than an address holds is there again after a reload, and elsewhere it is said why not', async () => {
  const captures = readFileSync(path.join(workspace.folder, 'scenario', 'captures.jsonl'), 'utf8');
  const all = captures.split('\n').flatMap((line) => {
    const { platform, adId } = line === '' ? {} : JSON.parse(line);
    return platform && adId ? [`ad:${platform}/${adId}`] : [];
  });
  const ids = [...new Set<string>(all)].slice(0, 130);
  expect(ids.length).toBeGreaterThan(100);
  const drawn = page.getByText(new RegExp(`^${ids.length} entities, .* on canvas`));
  await page.goto(`${workspace.url}/explore?tab=table&ids=${encodeURIComponent(ids.join(' '))}`);
  await drawn.waitFor();
  await page.waitForURL(/[?&]kept=[a-z0-9]{7}/);
  await page.reload();
  await drawn.waitFor();
  const elsewhere = await workspace.browser.newPage();
  await elsewhere.goto(page.url());
  await elsewhere.getByText('It stays in the tab that drew it').waitFor();
  await elsewhere.close();
});

test('a selection leaves as a draft, and the page verifies it', async () => {
  await page.goto(
    `${workspace.url}/explore?tab=table&ids=${encodeURIComponent('phone:+77000004417')}`,
  );
  await searchFor('orchid_rooms');
  await page.getByRole('option').filter({ hasText: 'orchid_rooms' }).first().waitFor();
  await page.keyboard.press('Shift+Enter');
  // The keys are the canvas's then.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('canvas');
  await page.getByRole('button', { name: 'Add to case' }).first().click();
  // There is no case yet: one is made.
  const form = page.getByRole('dialog', { name: 'Add to a case' });
  await form.getByLabel('Title').fill('Orchard');
  await form.getByLabel('Your initials').fill('AB');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('link', { name: 'Adds to the case “Orchard”' }).click();
  await page.getByRole('button', { name: /Export a bundle/ }).click();
  const link = page.getByRole('link', { name: /Download|\.zip/ }).first();
  await link.waitFor();
  // Who does not see the box hears of it, too.
  await page.getByRole('status').getByText('Bundle exported').waitFor({ state: 'attached' });
  await axeIsClean(page);
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const saved = path.join(workspace.folder, 'bundle.zip');
  await download.saveAs(saved);
  expect((await workspace.verb('verify', saved)).code).toBe(0);
  await page.locator('input[type=file]').last().setInputFiles(saved);
  await page.getByText('Everything is as its own hashes say').waitFor();
  const choose = page.locator('input[type=file]').last();
  const bytes = readFileSync(saved);
  const at = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  const changed = { name: 'changed.zip', mimeType: 'application/zip', buffer: bytes };
  await choose.setInputFiles(changed);
  await page.getByRole('heading', { name: /not as (it was|they were) made$/ }).waitFor();
  await choose.setInputFiles({ ...changed, name: 'note.zip', buffer: Buffer.from('a note') });
  await page.getByRole('heading', { name: 'This could not be read as a bundle' }).waitFor();
});

test('the ends of a path are typed and taken with Enter, and what is typed is not lost', async () => {
  await page.goto(`${workspace.url}/paths`);
  const [from, to] = [page.getByLabel('From'), page.getByLabel('To', { exact: true })];
  await from.fill('8 (700) 000-44-17');
  await page.getByRole('option').filter({ hasText: '+7 700 000 4417' }).waitFor();
  await to.focus();
  expect(await from.inputValue()).toBe('8 (700) 000-44-17');
  await from.focus();
  await page.locator('[role=option][data-combobox-selected]').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/from=phone/);
  await expect.poll(() => from.inputValue()).toBe('+7 700 000 4417');
  await to.focus();
  await page.keyboard.type('orchid_rooms');
  await page.keyboard.press('Enter');
  await page.waitForURL(/to=handle/);
  await page.getByText(/paths? without a hub/).waitFor();
  await axeIsClean(page);
});

test('paths page is clean, nothing left this machine, and no page complained', async () => {
  await page.goto(`${workspace.url}/paths`);
  await page.getByText('How are these two connected?').waitFor();
  await axeIsClean(page);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});
