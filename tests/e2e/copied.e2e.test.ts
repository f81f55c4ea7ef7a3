import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copiedAds, repostersContact, secondAds } from '../link/networks/copies.ts';
import { axeIsClean, openWorkspace, say, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;

beforeAll(async () => {
  workspace = await openWorkspace(0);
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const file = path.join(workspace.folder, 'copied.jsonl');
  const captures = Object.entries({ ...copiedAds, ...secondAds }).map(
    ([adId, { phones, handles, ...ad }]) => ({
      ...{ platform: 'lotus-board.example', adId, city: 'Almaty', country: 'KZ', ...ad },
      contacts: { ...(phones ? { phones } : {}), ...(handles ? { handles } : {}) },
    }),
  );
  writeFileSync(file, `${captures.map((capture) => JSON.stringify(capture)).join('\n')}\n`);
  const data = path.join(workspace.folder, 'data');
  for (const verbs of [['import', file], ['resolve']])
    expect((await workspace.verb(...verbs, '--data', data)).code).toBe(0);
});
afterAll(() => workspace.close());

async function sign(reason: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What is the reason?').fill(reason);
  await dialog.getByLabel('Your initials').fill('AB');
  await dialog.getByRole('button', { name: 'Sign and record' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/**
 * A page that hears of a judgement before the graph knows of it, as between the two writes of the server: one change
 * more is counted at once, the answers after that wait until what is returned is called.
 */
async function counterBeforeGraph(on: Page): Promise<() => void> {
  let follow = () => {};
  const follows = new Promise<void>((resolve) => (follow = resolve));
  let heard = () => {};
  const isHeard = new Promise<void>((resolve) => (heard = resolve));
  let early: number | undefined;
  await on.route('**/graphql', async (route) => {
    if (!/query ResolveJob\b/.test(route.request().postData() ?? '')) return route.continue();
    if (early !== undefined) {
      await follows;
      return route.continue();
    }
    const response = await route.fetch();
    const json = (await response.json()) as { data: { resolveJob: { changes: number } } };
    early = json.data.resolveJob.changes + 1;
    json.data.resolveJob.changes = early;
    await route.fulfill({ response, json });
    heard();
  });
  await isHeard;
  return follow;
}

const rows = (ads: string) => page.locator('.tl-network-list a').filter({ hasText: ads });

test('what was left out as copied is drawn with the rejected links, and the legend says what the line means', async () => {
  await page.goto(`${workspace.url}/networks`);
  await rows('4 ads').click();
  const legend = page.getByText('Left out as copied, and where it may be from');
  const box = page.getByRole('checkbox', { name: /^Show near matches and copied \(\d+\)$/ });
  await box.waitFor();
  expect(await legend.count()).toBe(0);
  await box.check();
  await legend.waitFor();
  await axeIsClean(page);
});

test('a contact of several networks is told beside the hubs, with what sets these apart', async () => {
  await page.goto(`${workspace.url}/networks`);
  await page.getByRole('link', { name: 'Contacts of several networks' }).click();
  const row = page
    .getByRole('region', { name: 'Contacts of several networks' })
    .getByRole('row')
    .filter({ hasText: '+7 700 000 0001' });
  await row
    .getByText('In 1 of these networks it stands only in ads into which it may have been copied')
    .waitFor();
  await row.getByRole('button', { name: /^Judge…/ }).waitFor();
  await axeIsClean(page);
  await row
    .getByRole('link', { name: /^Network / })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Is this one network?' }).waitFor();
});

test('who may have been copied is told by whom, of what, and what may be wrong, and led to the copies', async () => {
  await rows('2 ads').first().click();
  const part = page.getByRole('region', { name: 'May have been copied by others' });
  await part
    .getByText(
      /^1 ad under chat handle .* may have been copied from 1 of the 2 ads here\. Left out/,
    )
    .waitFor();
  // It copied from nobody, and nothing came near it.
  await page.getByText('No near matches.').waitFor();
  expect(await page.getByRole('checkbox', { name: /^Show near matches/ }).count()).toBe(0);
  await part.getByText('What may be wrong with that').click();
  await part.getByText(/^Earlier means earlier of the ads that were captured/).waitFor();
  await part.getByRole('button', { name: /^Judge…/ }).waitFor();
  await axeIsClean(page);
  await part.getByRole('link', { name: /^Network / }).click();
  await page.getByText('It stands in 4 of the 4 ads here.').first().waitFor();
  expect(await part.count()).toBe(0);
});

test('why two contacts are linked names the ad in which one of them counts for nothing', async () => {
  const ids = ['phone:+77000000001', repostersContact].join(' ');
  await page.goto(`${workspace.url}/explore?tab=table&ids=${encodeURIComponent(ids)}`);
  await page.getByRole('radiogroup', { name: 'Rows of the table' }).getByText('Links').click();
  await page.getByRole('row').filter({ hasText: 'read together with' }).click();
  const described = page.getByRole('region', { name: 'Left out as copied' });
  await described.getByText(/^Phone \+7 700 000 0001.* counts? for nothing in this ad/).waitFor();
  await described
    .getByRole('button', { name: 'Almaty · lotus-board · 10 Mar', exact: true })
    .waitFor();
  await axeIsClean(page);
});

test('beside a contact that may be a reposter’s its inspector asks whether it is shared, and records the answer', async () => {
  const address = `${workspace.url}/explore?tab=table&ids=${encodeURIComponent(repostersContact)}`;
  await page.goto(address);
  const other = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await other.goto(address);
  const drawn = other.getByRole('grid').getByRole('row').nth(1);
  await drawn.waitFor();
  expect(await drawn.textContent()).not.toContain('Hub');
  const graphFollows = await counterBeforeGraph(other);
  await page.getByRole('grid').getByRole('row').nth(1).click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByText('May be a reposter’s contact').waitFor();
  const wrong = inspector.getByText('What may be wrong with that');
  await wrong.click();
  await axeIsClean(page);
  const judged = inspector.getByRole('button', { name: /^Judge…/ }).first();
  await say(judged, 'One owner’s');
  const dialog = page.getByRole('dialog', { name: /is one owner’s$/ });
  await dialog.getByText('That it may be a reposter’s is still said.').waitFor();
  await axeIsClean(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await say(judged, 'Strangers share it');
  await page.getByRole('dialog').getByText('All 4 of its ads').waitFor();
  await sign('The line of an agency');
  await inspector.getByText(/^AB judged it shared on .*: The line of an agency$/).waitFor();
  graphFollows();
  // The chart and the judgements know of it as well.
  await page.getByRole('row').filter({ hasText: 'Hub' }).first().waitFor();
  await drawn.filter({ hasText: 'Hub' }).waitFor();
  await other.unrouteAll({ behavior: 'wait' });
  await other.close();
  await page.goto(`${workspace.url}/networks`);
  await page
    .getByRole('region', { name: 'Judgements' })
    .getByText('The line of an agency')
    .waitFor();
});
