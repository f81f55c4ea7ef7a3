import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { custodyLine } from '../support/custody.ts';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  workspace = await openWorkspace(300);
  const data = path.join(workspace.folder, 'data');
  const scenario = path.join(workspace.folder, 'scenario', 'captures.jsonl');
  const own = path.join(workspace.folder, 'own.jsonl');
  writeFileSync(
    own,
    '{"platform":"lotus-board.example","adId":"w1","capturedAt":"2026-03-01T10:00:00Z","country":"KZ","title":"Rooms","text":"Help line of this board: 8 (700) 000-44-17. Write to telegram: orchid_rooms"}\n',
  );
  expect((await workspace.verb('import', scenario, own, '--data', data, '--json')).code).toBe(0);
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterAll(() => workspace.close());

const originals = () => asked.filter((url) => url.includes('/original'));
interface Logged {
  event: string;
  reason?: string;
  image?: string;
  signed?: string;
  about?: string[];
  text?: string;
  query?: string;
  version?: number | null;
  parameters?: Record<string, unknown>;
}
const logged = (...events: string[]) =>
  readFileSync(path.join(workspace.folder, 'data', 'evidence', 'custody.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => custodyLine(line) as Logged)
    .filter(({ event }) => events.includes(event));
const revealed = () => logged('revealed');

test('a saved query about pictures is asked with a parameter and shown on the canvas', async () => {
  await page.goto(`${workspace.url}/queries/picture-across-platforms`);
  await page.getByRole('textbox', { name: /Platforms, at least/ }).fill('2');
  await page.getByRole('button', { name: /^Run/ }).click();
  const show = page.getByRole('button', { name: /Show \d+ on canvas/ });
  await show.waitFor();
  expect(originals()).toEqual([]);
  await show.click();
  await page.getByRole('tab', { name: /^Table/ }).click();
  await page.getByRole('grid').getByRole('row').nth(1).waitFor();
  // All that was shown is selected last of all: a click before that would be undone by it.
  await page.getByText(/entities selected/).waitFor();
  expect(new URL(page.url()).pathname).toBe('/explore');
});

test('in a narrow window the names of a question’s parameters are whole', async () => {
  const narrow = await workspace.browser.newPage({ viewport: { width: 1024, height: 768 } });
  await narrow.goto(`${workspace.url}/queries/platform-exposure`);
  const name = narrow.getByText('Repeated: ads, at least');
  await name.waitFor();
  // In the face that the machine has meanwhile a name is wider.
  await narrow.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(await name.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(
    true,
  );
  const [field, label] = await Promise.all([
    narrow.getByLabel('Repeated: ads, at least').boundingBox(),
    name.boundingBox(),
  ]);
  expect(label?.height).toBeLessThan(24);
  expect(field?.width).toBeGreaterThanOrEqual(label?.width ?? 0);
  // What is wrong with a field does not make it wider, and moves no other.
  const often = narrow.getByLabel('Repeated: ads, at least');
  await often.fill('a long answer that is no number');
  await narrow.getByRole('button', { name: /^Run/ }).click();
  await narrow.getByText('Give a whole number, 2 or more.').waitFor();
  expect((await often.boundingBox())?.width).toBe(field?.width);
  await narrow.close();
});

const written = (cypher: string) =>
  [
    ...['/* ---', 'title: How many ads of a platform?', 'description: Counts.'],
    ...['howToRead: As it is.', 'version: 1'],
    ...['parameters:', '  platform: { type: text, title: Platform }'],
    ...['columns:', '  n: How many', '--- */', cypher, ''],
  ].join('\n');
const counting = written('MATCH (ad:Ad) WHERE ad.platform = $platform\nRETURN count(ad) AS n');

/** A window of its own, in which a question is written. */
async function writer(address: string, button: string) {
  const view = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  view.on('pageerror', (error) => complaints.push(error.message));
  await view.goto(`${workspace.url}/queries${address}`);
  await view.getByRole('button', { name: button, exact: true }).click();
  const text = view.getByRole('textbox', { name: 'Text of the query: header and Cypher' });
  await text.waitFor();
  /** Of a text whose lines are all drawn. */
  const written = async () => (await text.locator('.cm-line').allTextContents()).join('\n');
  const save = async () => {
    await view.keyboard.press('Control+s');
    const dialog = view.getByRole('dialog', { name: 'Save the query' });
    await dialog.getByLabel('Your initials').fill('a.b.');
    await dialog.getByRole('button', { name: 'Sign and save' }).click();
    return dialog;
  };
  return { view, text, written, save };
}

test('a question is written, mended, tried, kept over a reload, saved and run', async () => {
  const { view, text, written: inEditor, save } = await writer('', 'New');
  await view.getByText('1 parameter bound, no writes').waitFor();
  await text.fill(counting.replace('RETURN', 'RETRN').replace('version: 1\n', ''));
  const described = view.getByRole('list', { name: 'What is wrong with the text' });
  await described.getByText('The header lacks version.').waitFor();
  await described.getByText("Invalid input 'RETRN'").waitFor();
  expect(await described.getByRole('button').allTextContents()).toEqual([
    'Line 1',
    'Line 11, column 1',
  ]);
  expect(await view.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
  await axeIsClean(view);
  for (const [cypher, column, refusal] of [
    [
      'MATCH (ad:Ad) SET ad.title = $platform RETURN 1 AS n',
      15,
      /^This would write\. Only reading/,
    ],
    [
      'LOAD CSV FROM $platform AS n RETURN n',
      1,
      /^LOAD CSV reads a file or an address\. Nothing here/,
    ],
  ] as const) {
    await text.fill(written(cypher));
    await described.getByText(refusal).waitFor();
    expect(await described.getByRole('button').allTextContents()).toEqual([
      `Line 11, column ${column}`,
    ]);
    await text.press('Control+Enter');
  }
  await text.fill(counting);
  await view.getByText('1 parameter bound, no writes').waitFor();
  await view.getByRole('textbox', { name: /Platform/ }).fill('lotus-board.example');
  await text.press('Control+Enter');
  const answer = view.getByRole('table').getByRole('row').nth(1);
  const [, n = ''] = /(\d+)$/.exec((await answer.textContent()) ?? '') ?? [];
  expect(Number(n)).toBeGreaterThan(1);
  await view.reload();
  await text.waitFor();
  expect(await inEditor()).toBe(counting);
  await save();
  await view.waitForURL(/\/queries\/how-many-ads-of-a-platform\?platform=lotus-board\.example$/);
  await view.getByText(/^Version 1 by AB, /).waitFor();
  await view.getByRole('button', { name: /^Run/ }).click();
  expect(await answer.textContent()).toContain(n);
  expect(await view.getByText('Not saved').count()).toBe(0);
  expect(logged('draft-queried')).toMatchObject([{ text: counting }]);
  expect(logged('query-saved')).toMatchObject([
    { signed: 'AB', query: 'how-many-ads-of-a-platform' },
  ]);
  await view.close();
});

test('a file of one’s own that holds no question is named, and can be removed', async () => {
  const folder = path.join(workspace.folder, 'data', 'queries');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'half.cypher'), '// title: Half\n');
  const view = await workspace.browser.newPage();
  await view.goto(`${workspace.url}/queries/corridor`);
  const broken = view.getByRole('listitem').filter({ hasText: '“half” cannot be used' });
  await broken.getByRole('button', { name: 'Remove' }).click();
  const removing = view.getByRole('dialog', { name: 'Remove the query?' });
  await removing
    .getByText(/kept in the data folder, in queries\/removed, as half\.cypher/)
    .waitFor();
  await removing.getByLabel('What is the reason?').fill('nobody finished it');
  await removing.getByLabel(/initials/i).fill('AB');
  await removing.getByRole('button', { name: 'Sign and remove “half”' }).click();
  await broken.waitFor({ state: 'detached' });
  await removing.waitFor({ state: 'detached' });
  // A keyboard goes on beside it, and not at the beginning of the page.
  await view.locator('[tabindex="-1"]:focus').waitFor();
  expect(logged('query-removed')).toMatchObject([{ signed: 'AB', query: 'half' }]);
  await view.close();
});

/** As a file that somebody drops. */
const dropped = (name: string, text: string) => ({
  ...{ name, mimeType: 'text/plain', buffer: Buffer.from(text) },
});
const chain = counting
  .replace('version: 1', 'version: 1\nresult: graph')
  .replace('n: How many', 'p: Chain')
  .replace(
    /MATCH[\s\S]*/,
    'MATCH p = (:Handle)<-[:LISTS]-(ad:Ad {platform: $platform})-[:LISTS]->(:Phone)\nRETURN p LIMIT 1\n',
  );

test('what was asked is asked again from the history; files of questions come in, or by which line they do not', async () => {
  const view = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  view.on('pageerror', (error) => complaints.push(error.message));
  await view.goto(`${workspace.url}/queries/corridor`);
  const choose = async (item: string) => {
    await view.getByRole('button', { name: 'History and files' }).click();
    await view.getByRole('menuitem', { name: item }).click();
    return view.getByRole('dialog', { name: item });
  };
  const history = await choose('History');
  const asked = history.getByRole('row', { name: /How many ads of a platform/ });
  await asked.getByText('A text that was not saved').waitFor();
  await axeIsClean(view);
  const given = { parameters: { platform: 'lotus-board.example' } };
  const earlier = { saved: logged('queried').length, drafts: logged('draft-queried').length };
  await asked.getByRole('link', { name: 'Run again: “How many ads of a platform?”' }).click();
  await view.waitForURL(/how-many-ads-of-a-platform\?platform=lotus-board\.example&run=1$/);
  await view.getByRole('table').getByRole('row').nth(1).waitFor();
  expect(logged('queried').slice(earlier.saved)).toMatchObject([
    { query: 'how-many-ads-of-a-platform', version: 1, ...given },
  ]);

  // A text that was not saved is opened with what was given to it, and runs when somebody says so.
  await choose('History');
  await asked.getByRole('button', { name: 'Open the text: “How many ads of a platform?”' }).click();
  await view.waitForURL(/\/queries\?write=new$/);
  const opened = view.getByRole('textbox', { name: 'Text of the query: header and Cypher' });
  await opened.waitFor();
  expect((await opened.locator('.cm-line').allTextContents()).join('\n')).toBe(counting);
  const field = view.getByRole('textbox', { name: /Platform/ });
  expect(await field.inputValue()).toBe('lotus-board.example');
  expect(logged('draft-queried')).toHaveLength(earlier.drafts);
  await view.getByText('1 parameter bound, no writes').waitFor();
  await opened.press('Control+Enter');
  await view.getByRole('table').getByRole('row').nth(1).waitFor();
  expect(logged('draft-queried').slice(earlier.drafts)).toMatchObject([
    { text: counting, ...given },
  ]);
  await view.getByRole('button', { name: 'Discard' }).click();
  await view.getByRole('button', { name: /^Discard “/ }).click();

  const before = logged('query-saved').length;
  const files = await choose('Import files');
  const later = dropped('later.cypher', counting.replace('version: 1', 'version: 1\nformat: 2'));
  const give = (...given: ReturnType<typeof dropped>[]) =>
    files.locator('input[type=file]').setInputFiles(given);
  await give(dropped('a-chain.cypher', chain), later);
  await files.getByText('Will be saved as “a-chain”.').waitFor();
  await files.getByText(/^Line 6: the header has form 2, of a newer Throughline/).waitFor();
  await files.getByLabel('Your initials').fill('ab');
  await files.getByRole('button', { name: 'Sign and save 1 query' }).click();
  await files.getByRole('link', { name: 'Saved as “a-chain”' }).waitFor();
  await give(dropped('a-chain.cypher', chain.replace('LIMIT 1', 'LIMIT 2')));
  await files.getByText('There is a query “a-chain” already, version 1.').waitFor();
  await axeIsClean(view);
  await files.getByText('Keep both').click();
  await files.getByRole('button', { name: 'Sign and save 1 query' }).click();
  await files.getByRole('link', { name: 'Saved as “a-chain-2”' }).waitFor();
  expect(
    logged('query-saved')
      .slice(before)
      .map(({ query }) => query),
  ).toEqual(['a-chain', 'a-chain-2']);
  await view.close();
});

test('a returned path is drawn, saved as Parquet, and shown on the canvas with what it joins', async () => {
  const view = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  view.on('pageerror', (error) => complaints.push(error.message));
  await view.goto(`${workspace.url}/queries/a-chain?platform=lotus-board.example&run=1`);
  await view.getByRole('img', { name: 'Drawing of 3 entities and 2 links' }).waitFor();
  await axeIsClean(view);
  await view.getByRole('button', { name: 'Save as a file: 1 row' }).click();
  const [file] = await Promise.all([
    view.waitForEvent('download'),
    view.getByRole('menuitem', { name: /^Parquet/ }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('a-chain.parquet');
  const saved = readFileSync(await file.path());
  expect([saved.subarray(0, 4).toString(), saved.length > 300]).toEqual(['PAR1', true]);
  await view.getByRole('button', { name: 'Show 3 on canvas' }).click();
  await view.getByText('3 entities selected').waitFor();
  await view.close();
});

test('who saves a version that was overtaken is told, and loses nothing; a shipped question is copied', async () => {
  const [one, two] = await Promise.all([
    writer('/how-many-ads-of-a-platform', 'Edit'),
    writer('/how-many-ads-of-a-platform', 'Edit'),
  ]);
  for (const { text, written: inEditor } of [one, two])
    await text.fill((await inEditor()).replace('Counts', 'Counts them'));
  await one.save();
  await one.view.getByText(/^Version 2 by AB, /).waitFor();
  const dialog = await two.save();
  await dialog
    .getByText(/saved meanwhile, as version 2 by AB; yours began from version 1/)
    .waitFor();
  await dialog.getByLabel('Name').fill('how-many-too');
  await dialog.getByRole('button', { name: 'Sign and save' }).click();
  await two.view.getByText(/^Version 1 by AB, /).waitFor();
  await two.view.getByText('Counts them.').first().waitFor();
  await two.view.getByRole('button', { name: 'Remove', exact: true }).click();
  const removing = two.view.getByRole('dialog', { name: 'Remove the query?' });
  const sign = removing.getByRole('button', { name: 'Sign and remove “how-many-too”' });
  expect(await sign.isDisabled()).toBe(true);
  await removing.getByLabel('What is the reason?').fill('one of the two is enough');
  await sign.click();
  await two.view
    .getByRole('link', { name: /Counts them/ })
    .first()
    .waitFor({ state: 'detached' });
  await removing.waitFor({ state: 'detached' });
  // A keyboard goes on within the page, and not at its beginning.
  await two.view.locator('main:focus, main :focus').first().waitFor();
  expect(logged('query-removed').at(-1)).toMatchObject({ signed: 'AB', query: 'how-many-too' });
  await Promise.all([one.view.close(), two.view.close()]);

  const { view, text, written: inEditor } = await writer('/corridor', 'Edit a copy');
  await view.getByText('4 parameters bound, no writes').waitFor();
  expect(await inEditor()).toContain('used in two countries? (copy)\n');
  await text.press('Control+End');
  await text.press('Enter');
  const current = view
    .getByRole('complementary', { name: 'Saved queries' })
    .locator('[aria-current]');
  expect(await current.allTextContents()).toEqual([expect.stringContaining('(copy)Not saved')]);
  // A megabyte is not taken in, and it is said.
  const prevented = await text.evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'RETURN 1 AS n\n'.repeat(80_000));
    const paste = { clipboardData, bubbles: true, cancelable: true };
    return !field.dispatchEvent(new ClipboardEvent('paste', paste));
  });
  expect(prevented).toBe(true);
  await view.getByText(/^This was not taken in: the text would have 1,1/).waitFor();
  // Tab indents, and leads on behind Escape.
  const isIn = () => text.evaluate((field) => field === document.activeElement);
  await text.press('Tab');
  expect(await isIn()).toBe(true);
  await text.press('Escape');
  await view.keyboard.press('Tab');
  expect(await isIn()).toBe(false);
  await view.getByRole('button', { name: 'Discard', exact: true }).click();
  await view.getByRole('button', { name: /^Discard “Which identifiers/ }).click();
  await view.getByRole('button', { name: 'Edit a copy' }).waitFor();
  expect(await view.getByText('Not saved').count()).toBe(0);
  await view.close();
});

test('a picture stays blurred until it is asked for with a reason, which is logged', async () => {
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await page.getByRole('img', { name: 'A blurred copy of the picture' }).waitFor();
  await axeIsClean(page);
  const button = page.getByRole('button', { name: 'Show the picture' });
  expect(await button.isDisabled()).toBe(true);
  expect(originals()).toEqual([]);
  expect(revealed()).toEqual([]);
  await page.getByLabel('Why do you need to see it?').fill('compare the wallpaper');
  expect(await button.isDisabled()).toBe(true);
  await page.getByLabel('Your initials').fill('a.b.');
  await button.click();
  const shown = page.getByRole('img', { name: 'The picture, shown for five minutes' });
  await shown.waitFor();
  await expect
    .poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  expect(originals()).toHaveLength(1);
  const [line, ...more] = revealed();
  expect(more).toEqual([]);
  expect(line).toMatchObject({ reason: 'compare the wallpaper', signed: 'AB' });
  expect(originals()[0]).toContain(line?.image?.replace('image:', ''));
  await page.getByRole('button', { name: 'Blur again' }).click();
  await page.getByRole('img', { name: 'A blurred copy of the picture' }).waitFor();
});

test('on a drawing a picture is its blurred thumb, and so it leaves', async () => {
  const drawn = () =>
    page.evaluate(() => {
      const chart = document.querySelector('#canvas') as unknown as {
        _cyreg: { cy: { nodes(of: string): { map(of: (one: Node) => string): string[] } } };
      };
      type Node = { data(name: string): string };
      return chart._cyreg.cy.nodes('[kind = "image"]').map((one) => one.data('image'));
    });
  const isThumb = (image: string) => image.includes(' data:image/png;base64,');
  const isShown = async () => {
    if ((await drawn()).some(isThumb)) return true;
    // As far out as all of it is seen, shapes have no icons either.
    await page.getByRole('button', { name: 'Zoom in' }).click();
    return false;
  };
  await expect.poll(isShown, { timeout: 20_000 }).toBe(true);
  await page.getByRole('button', { name: 'More canvas actions' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Drawing (SVG)' }).click(),
  ]);
  const hrefs = [...readFileSync(await download.path(), 'utf8').matchAll(/href="([^"]*)"/g)];
  expect(hrefs.length).toBeGreaterThan(0);
  for (const [, href] of hrefs) expect(href).toMatch(/^data:image\/png;base64,/);
  expect(originals()).toHaveLength(1);
});

test('which pictures were shown, and why, stands beside the cases', async () => {
  const other = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await other.goto(`${workspace.url}/cases`);
  const log = other.getByRole('region', { name: 'Pictures that were shown' });
  await log.getByText('compare the wallpaper').waitFor();
  await log.getByText(/UTC, AB$/).waitFor();
  expect(await log.getByRole('listitem').count()).toBe(1);
  await axeIsClean(other);
  await log.getByRole('button', { name: /^Image / }).click();
  await other.getByRole('img', { name: 'A blurred copy of the picture' }).waitFor();
  await other.close();
});

test('many neighbours are counted and asked about before any is added', async () => {
  const data = await workspace.ask<{
    workspace: { platforms: { id: string; caption: string; total: number }[] };
  }>('{ workspace { platforms { id caption total } } }');
  const platform = data.workspace.platforms.find(({ total }) => total > 50);
  if (!platform) throw new Error('no platform has many ads');
  await page.goto(`${workspace.url}/explore?tab=table&ids=${encodeURIComponent(platform.id)}`);
  const grid = page.getByRole('grid');
  await grid.getByRole('row').filter({ hasText: platform.caption }).click();
  await page.keyboard.press('e');
  const guard = page.getByRole('dialog', { name: /^Expand \d+ neighbours\?$/ });
  await guard.waitFor();
  await axeIsClean(page);
  const rows = () => grid.getByRole('row').count();
  expect(await rows()).toBe(2);
  await page.keyboard.press('Escape');
  await guard.waitFor({ state: 'hidden' });
  expect(await rows()).toBe(2);
  await page.keyboard.press('e');
  await guard.getByRole('button', { name: /^Add \d+/ }).click();
  // So many ads are folded: the platform alone is drawn, with their number.
  await page.getByRole('button', { name: 'Open Legend' }).click();
  await page.getByText(/^\d+ ads are folded/).waitFor();
  await page.getByRole('button', { name: 'Fold ads' }).click();
  await expect.poll(rows, { timeout: 20_000 }).toBeGreaterThan(10);
});

test('an observation is marked wrong when it is signed, holds no link then, and holds it again when withdrawn', async () => {
  const ad = 'ad:lotus-board.example/w1';
  const ids = [ad, 'phone:+77000004417', 'handle:telegram:orchid_rooms'].join(' ');
  await page.goto(
    `${workspace.url}/explore?tab=table&ids=${encodeURIComponent(ids)}&selected=${encodeURIComponent(ad)}`,
  );
  const words = page.getByRole('button', { name: '8 (700) 000-44-17' });
  await words.focus();
  const card = page.getByRole('dialog', { name: '8 (700) 000-44-17' });
  await card.getByText('country KZ taken from the source').waitFor();
  expect(await card.textContent()).toMatch(/\+7 700 000 4417.*phone reader.*0\.93/);
  await axeIsClean(page);
  await words.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Mark an observation as wrong' });
  await form.getByLabel('Why is it wrong?').fill('the board’s own help line');
  const sign = form.getByRole('button', { name: 'Sign and mark as wrong' });
  // Initials are kept for as long as the tab is: who signs may be somebody else now.
  await form.getByLabel('Your initials').fill('');
  expect(await sign.isDisabled()).toBe(true);
  expect(logged('judged')).toEqual([]);
  await axeIsClean(page);
  await form.getByLabel('Your initials').fill('ab');
  await sign.click();
  await form.waitFor({ state: 'hidden' });
  await words.locator('s').waitFor();
  await page
    .getByText(/Judged wrong by AB on/)
    .first()
    .waitFor();
  const wrong = page.getByRole('checkbox', { name: /Judged wrong/ });
  await wrong.waitFor();
  expect(logged('judged')).toMatchObject([
    { signed: 'AB', reason: 'the board’s own help line', about: [ad, 'phone:+77000004417'] },
  ]);
  await axeIsClean(page);
  // What was signed is not a command of the canvas: undo does not touch it.
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+z');
  expect(await wrong.count()).toBe(1);
  await page.getByRole('button', { name: 'Withdraw the judgement' }).last().click();
  const back = page.getByRole('dialog', { name: 'Withdraw a judgement' });
  await back.getByLabel('Why do you withdraw it?').fill('it is the seller’s after all');
  await back.getByRole('button', { name: 'Sign and withdraw' }).click();
  await back.waitFor({ state: 'hidden' });
  await wrong.waitFor({ state: 'detached' });
  expect(await words.locator('s').count()).toBe(0);
  expect(logged('judged', 'withdrawn').map(({ event }) => event)).toEqual(['judged', 'withdrawn']);
});

test('nothing was asked of another host, and no page complained', () => {
  const foreign = asked.filter(
    (url) => !url.startsWith(workspace.url) && !/^(data|blob):/.test(url),
  );
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test('when the server is gone, the page says so, and what is safe', async () => {
  const rows = await page.getByRole('grid').getByRole('row').count();
  await workspace.stop();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('orchid');
  const alert = page.getByRole('alert').filter({ hasText: 'Search did not answer.' });
  await alert.waitFor();
  expect(await alert.textContent()).toContain('What is on screen is safe.');
  expect(await alert.textContent()).toContain('Check that the server runs');
  await alert.getByRole('button', { name: 'Try again' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('grid').getByRole('row').count()).toBe(rows);
});
