import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeScenario } from '../../seed-data/index.ts';
import { axeIsClean, openWorkspace, say, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;

/** Houses of workers with numbers of their own: their networks share a site, a payment handle or a booking number. */
beforeAll(async () => {
  workspace = await openWorkspace(0);
  const out = path.join(workspace.folder, 'fleet');
  await writeScenario({ scenario: 'fleet', ads: 700, seed: 6, images: false, out });
  const data = ['--data', path.join(workspace.folder, 'data')];
  const { code } = await workspace.verb('import', path.join(out, 'captures.jsonl'), ...data);
  expect(code).toBe(0);
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
});
afterAll(() => workspace.close());

async function sign(reason: string, button: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What is the reason?').fill(reason);
  await dialog.getByLabel('Your initials').fill('AB');
  await dialog.getByRole('button', { name: button }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function resolveAgain(run: number): Promise<void> {
  await page.getByRole('button', { name: 'Find networks again' }).click();
  await page.getByText(`Run ${run}`, { exact: true }).waitFor();
}

const rows = () => page.locator('.tl-network-list a');
const level = () => page.getByRole('slider', { name: 'Level: how sure an operation has to be' });
const why = () => page.getByRole('complementary', { name: 'Why, and what against' });
const members = () =>
  page
    .getByRole('checkbox')
    .evaluateAll((all) =>
      all.map((one) => (one.getAttribute('aria-label') ?? '').replace('Choose ', '')),
    );

test('operations stand beside networks, with a level that is turned by keys', async () => {
  await page.goto(`${workspace.url}/networks`);
  await page.getByRole('button', { name: 'Find networks now' }).click();
  await page.getByText('Is this one network?').waitFor();
  await page.getByText('Operations', { exact: true }).click();
  await page.waitForURL(/by=operation/);
  await page.getByText(/^Level 5, the usual one: \d+ operations?\./).waitFor();
  const usual = await rows().count();
  expect(usual).toBeGreaterThan(0);
  await level().focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(/level=4/);
  await page.getByText(/^Level 4: \d+ operations?\.$/).waitFor();
  await expect.poll(() => rows().count()).not.toBe(usual);
  await page.keyboard.press('End');
  await page.waitForURL(/level=5/);
});

test('an operation says why, what speaks against it, and is a drawing and a table of the same', async () => {
  await page.goto(`${workspace.url}/networks?by=operation&sort=NETWORKS`);
  await rows().first().waitFor();
  await page.getByText(/^Seems to be under one control: \d+ networks/).waitFor();
  for (const name of ['Why they seem to be under one control', 'What speaks against it'])
    await why().getByRole('region', { name }).waitFor();
  await why().getByRole('region', { name: 'Least probable association' }).waitFor();
  await page.getByRole('button', { name: 'Add to case' }).first().click();
  const form = page.getByRole('dialog', { name: 'Add to a case' });
  await form.getByLabel('Title').fill('Whole operation');
  await form.getByLabel('Your initials').fill('AB');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'In the case' }).first().waitFor();
  await page.getByText(/^It stands so /).waitFor();
  const drawing = page.getByRole('img', {
    name: /^Networks and single ads: \d+\. Associations/,
  });
  await drawing.locator('canvas').first().waitFor();
  const names = await members();
  expect(names.length).toBeGreaterThan(2);
  await axeIsClean(page);
  await page.getByRole('tab', { name: /^Associations/ }).click();
  await page
    .getByRole('button', { name: /^Choose both: Network .* and Network/ })
    .first()
    .click();
  const pair = page.getByRole('region', { name: 'The two that are chosen' });
  await pair.getByText(/has a match probability of/).waitFor();
  await page.setViewportSize({ width: 1024, height: 768 });
  await axeIsClean(page);
  await pair.getByRole('button', { name: 'Choose none' }).click();
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('an operation is a map and a timeline as well, which list their ads, and it has a track', async () => {
  await page.goto(`${workspace.url}/networks?by=operation&sort=NETWORKS`);
  const figure = page.getByRole('radiogroup', { name: 'The operation as a picture' });
  await figure.getByText('Map').click();
  const disc = page.locator('.tl-map-disc').first();
  await disc.waitFor();
  // A cluster opens, until a place stands alone.
  while ((await disc.getAttribute('data-cluster')) !== null) await disc.click();
  await disc.click();
  await page.getByText(/^Only: /).waitFor();
  await page.getByRole('columnheader', { name: 'First words' }).waitFor();
  expect(await disc.getAttribute('aria-pressed')).toBe('true');
  await axeIsClean(page);
  await page.getByRole('button', { name: 'All ads' }).click();
  await figure.getByText('Timeline').click();
  await page.getByRole('img', { name: /^All ads, ads by week/ }).waitFor();
  await page.getByRole('tab', { name: /^Places/ }).click();
  await page.getByRole('columnheader', { name: 'On the map' }).waitFor();
  await axeIsClean(page);
  await figure.getByText('Networks').click();
  await page.getByRole('link', { name: 'Track', exact: true }).click();
  await page.getByRole('region', { name: 'Times of the track' }).waitFor();
  await page.getByRole('link', { name: 'Open the operation' }).click();
  await page.getByText(/^Seems to be under one control/).waitFor();
});

test('an operation opens in Explore as boxes about what links them, which unfold and fold again', async () => {
  await page.goto(`${workspace.url}/networks?by=operation&sort=NETWORKS`);
  await page.getByRole('checkbox').first().waitFor();
  const networks = (await members()).filter((name) => name.startsWith('Network '));
  await page.getByRole('button', { name: 'Open in Explore' }).click();
  const status = page.locator('footer');
  await status.getByText('Layout settled').waitFor();
  const folded = (await status.textContent()) ?? '';
  const boxes = Number(/entities in (\d+) groups?/.exec(folded)?.[1]);
  expect(boxes).toBeGreaterThanOrEqual(networks.length);
  expect(boxes).toBeLessThanOrEqual(60);
  // What links them stands between the boxes.
  expect(Number(/(\d+) entit/.exec(folded)?.[1])).toBeGreaterThan(0);
  await axeIsClean(page);
  await page.getByRole('button', { name: 'Open Legend' }).click();
  await page.getByRole('button', { name: 'Unfold all' }).click();
  await status.getByText(/in \d+ groups?/).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await status.getByText(`in ${boxes} group`, { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Fold Legend' }).click();
  await page.goto(`${workspace.url}/networks?by=operation&sort=NETWORKS`);
  await page.getByText(/^Seems to be under one control/).waitFor();
});

test('a network names its operation and what is near by', async () => {
  await page.getByRole('tab', { name: /^Networks and single ads/ }).click();
  const link = page
    .getByRole('tabpanel')
    .getByRole('link', { name: /^Network .*·/ })
    .first();
  await link.click();
  await page.getByText('Is this one network?').waitFor();
  await page.getByRole('region', { name: 'Near by' }).waitFor();
  const back = page.getByRole('link', { name: /^Operation .*·/ });
  const name = (await back.textContent()) ?? '';
  await back.click();
  await page.getByRole('heading', { name }).waitFor();
});

/** Where members of the operation stood in the drawing that was made last. */
const drawnLast = () =>
  page.evaluate((): Record<string, [number, number]> => {
    const drawings = JSON.parse(sessionStorage.getItem('throughline.operationPlaces') ?? '[]');
    return drawings[0] ?? {};
  });

test('two networks judged apart are in no operation together, until it is withdrawn', async () => {
  await page.goto(`${workspace.url}/networks?by=operation&sort=NETWORKS`);
  // Once they are called by what they are remembered by.
  await page
    .getByRole('checkbox', { name: /^Choose Network .*·/ })
    .first()
    .waitFor();
  const networks = (await members()).filter((name) => name.startsWith('Network '));
  const [one = '', other = ''] = networks;
  for (const name of [one, other])
    await page.getByRole('checkbox', { name: `Choose ${name}`, exact: true }).click();
  const pair = page.getByRole('region', { name: 'The two that are chosen' });
  await say(pair.getByRole('button', { name: /^Judge…/ }), 'Keep apart');
  await page
    .getByRole('dialog')
    .getByText(/^It binds operations: the next run/)
    .waitFor();
  await axeIsClean(page);
  const before = await drawnLast();
  expect(Object.keys(before).length).toBeGreaterThan(2);
  await sign('Two houses that share a driver', 'Sign and record');
  await page.getByText('Judgements have changed.').waitFor();
  await resolveAgain(2);
  await expect
    .poll(async () => (await members()).includes(one) && (await members()).includes(other))
    .toBe(false);
  // Who is still drawn stands where he stood.
  await expect
    .poll(async () => Object.keys(await drawnLast()).length)
    .not.toBe(Object.keys(before).length);
  for (const [id, place] of Object.entries(await drawnLast()))
    if (before[id]) expect(place, id).toEqual(before[id]);

  await page.getByRole('button', { name: '2 runs' }).click();
  await page.getByRole('button', { name: 'Compare run 1' }).click();
  const compared = page.getByRole('region', { name: 'From run 1 to run 2' });
  await compared.getByRole('heading', { name: 'Operations', exact: true }).waitFor();
  await compared.getByRole('heading', { name: '1 operation split' }).waitFor();
  await compared.getByText('Two houses that share a driver').first().waitFor();
  await axeIsClean(page);
  await page.keyboard.press('Escape');
  await compared.waitFor({ state: 'detached' });

  const later = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await later.goto(`${workspace.url}/networks?by=operation`);
  await later
    .locator('.tl-network-list a')
    .filter({ hasText: /·\s2\// })
    .first()
    .click();
  await later.getByText(/^Seems to be under one control/).waitFor();
  const id = `network:${one.split('·').at(-1)?.trim()}`;
  await page.goto(`${workspace.url}/networks/${encodeURIComponent(id)}`);
  await page.getByText('Kept apart by a judgement of AB').first().waitFor();
  const said = page
    .getByRole('listitem')
    .filter({ hasText: 'Two houses that share a driver' })
    .filter({ has: page.getByRole('button', { name: 'Withdraw' }) });
  await said.getByRole('button', { name: 'Withdraw' }).click();
  await sign('One house after all', 'Sign and withdraw');
  await resolveAgain(3);
  // What no run has any more is not shown as if it had.
  await later.getByText('This operation is not in the active run.').waitFor();
  expect(await later.getByText(/^Seems to be under one control/).count()).toBe(0);
  await later.close();
  await page.getByRole('link', { name: /^Operation / }).click();
  await expect
    .poll(async () => (await members()).filter((name) => [one, other].includes(name)).length)
    .toBe(2);
});
