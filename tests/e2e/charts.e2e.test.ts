import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;
let ads: string[];

beforeAll(async () => {
  workspace = await openWorkspace(700);
  const captures = path.join(workspace.folder, 'scenario', 'captures.jsonl');
  await workspace.verb('import', captures, '--data', path.join(workspace.folder, 'data'));
  const all = readFileSync(captures, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const { platform, adId } = line === '' ? {} : JSON.parse(line);
      return platform && adId ? [`ad:${platform}/${adId}`] : [];
    });
  ads = [...new Set<string>(all)];
  page = await another();
});
afterAll(() => workspace.close());

/** A window of another browser: it shares nothing with the others but the server. */
async function another(): Promise<Page> {
  const context = await workspace.browser.newContext({ viewport: { width: 1440, height: 900 } });
  return context.newPage();
}

interface Saved {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly body: { readonly entities: { readonly id: string }[] };
}

const stored = async (id: string) =>
  (
    await workspace.ask<{ chart: Saved }>(
      'query ($id: ID!) { chart(id: $id) { id title version body } }',
      {
        id,
      },
    )
  ).chart;

/** A chart that somebody saved, in rows of 25. */
async function saved(title: string, ids: readonly string[]): Promise<string> {
  const body = {
    ...{ format: 1, groups: [], open: [] },
    entities: ids.map((id, n) => ({ id, x: (n % 25) * 60, y: Math.floor(n / 25) * 60 })),
    filters: { kinds: [], links: [], marks: [], confidence: 0 },
  };
  const { saveChart } = await workspace.ask<{ saveChart: Saved }>(
    'mutation ($input: SaveChartInput!) { saveChart(input: $input) { id } }',
    { input: { title, body, initials: 'ZZ' } },
  );
  return saveChart.id;
}

const drawn = (where: Page, count: number) =>
  where.getByText(new RegExp(`^${count} entit(y|ies), .* on canvas`));

/** Nothing was changed since it was loaded: a window that has not signed would say so. */
const expectSaved = async (where: Page) =>
  expect(await where.getByText(/^Chart (not )?saved/).allTextContents()).toEqual(['Chart saved']);

/** Takes the first entity of the table off the chart. */
async function removeFirst(where: Page): Promise<void> {
  await where.getByRole('grid').getByRole('row').nth(1).click();
  await where.keyboard.press('Delete');
}

test('a drawing is saved by Ctrl S, and its address opens the same in another browser and changes nothing', async () => {
  await page.goto(
    `${workspace.url}/explore?tab=table&ids=${encodeURIComponent(ads.slice(0, 6).join(' '))}`,
  );
  await drawn(page, 6).waitFor();
  await page.keyboard.press('Control+s');
  await page.getByRole('textbox', { name: 'Title' }).fill('Six of the board');
  await page.getByRole('textbox', { name: /initials/i }).fill('ab');
  await axeIsClean(page);
  await page.getByRole('button', { name: 'Save the chart' }).click();
  await page.getByText('Chart saved', { exact: true }).waitFor();
  await page.waitForURL(/[?&]chart=c[0-9a-f]{12}/);
  const id = new URL(page.url()).searchParams.get('chart') ?? '';
  const before = await stored(id);
  expect(before).toMatchObject({ title: 'Six of the board', version: 1 });
  const other = await another();
  await other.goto(`${workspace.url}/explore?tab=table&chart=${id}`);
  await drawn(other, 6).waitFor();
  await other.getByRole('button', { name: 'Six of the board' }).waitFor();
  // As long as a change would have taken to be saved.
  await other.waitForTimeout(2500);
  await expectSaved(other);
  expect(await stored(id)).toEqual(before);
  await other.context().close();
});

test('500 entities open in another browser, in the places in which they were saved', async () => {
  const ids = ads.slice(0, 500);
  expect(ids).toHaveLength(500);
  const id = await saved('Five hundred', ids);
  const before = await stored(id);
  const other = await another();
  await other.goto(`${workspace.url}/explore?tab=table&chart=${id}`);
  await drawn(other, 500).waitFor();
  await other.waitForTimeout(2500);
  await expectSaved(other);
  expect(await stored(id)).toEqual(before);
  await other.context().close();
});

test('of two windows one takes over what the other saved, and keeps its own work where it has any', async () => {
  const id = await saved('Two windows', ads.slice(0, 5));
  const [one, two] = [await another(), await another()];
  for (const window of [one, two]) {
    await window.goto(`${workspace.url}/explore?tab=table&chart=${id}`);
    await drawn(window, 5).waitFor();
  }
  await removeFirst(one);
  await one.getByText('Sign once, and they are saved').waitFor();
  await axeIsClean(one);
  await one.getByRole('textbox', { name: /initials/i }).fill('AB');
  await one.getByRole('button', { name: 'Sign and save' }).click();
  await one.getByText('Chart saved', { exact: true }).waitFor();
  await drawn(two, 4).waitFor();
  await two.getByText('AB saved this chart. It is drawn as it is now.').waitFor();

  await removeFirst(two);
  await two.getByText('Sign once, and they are saved').waitFor();
  await removeFirst(one);
  await removeFirst(one);
  await two.getByText(/^AB saved this chart at .* Your changes are not saved/).waitFor();
  await drawn(two, 3).waitFor();
  await axeIsClean(two);
  await two.reload();
  await two.getByText(/^AB saved this chart at /).waitFor();
  await drawn(two, 3).waitFor();
  await two.getByRole('button', { name: 'Load theirs' }).click();
  await drawn(two, 2).waitFor();
  await two.keyboard.press('Control+z');
  await drawn(two, 3).waitFor();
  await two.getByText('Sign once, and they are saved').waitFor();
  await removeFirst(one);
  await two.getByRole('button', { name: 'Save mine as a copy' }).click();
  await two.getByRole('textbox', { name: /initials/i }).fill('CD');
  await two.getByRole('button', { name: 'Save the chart' }).click();
  await two.getByRole('button', { name: 'Two windows (copy)' }).waitFor();
  await two.waitForURL((url) => url.searchParams.get('chart') !== id);
  const copy = new URL(two.url()).searchParams.get('chart') ?? '';
  expect((await stored(copy)).body.entities).toHaveLength(3);
  expect((await stored(id)).body.entities).toHaveLength(1);
  for (const window of [one, two]) await window.context().close();
});

test('a chart with entities that are gone opens with the rest, names them, and keeps them until told otherwise', async () => {
  const id = await saved('Gone', [...ads.slice(0, 3), 'phone:+77009999999']);
  const other = await another();
  await other.goto(`${workspace.url}/explore?tab=table&chart=${id}`);
  await drawn(other, 3).waitFor();
  await other.getByText('1 entity of this chart is not in this data.').waitFor();
  await other.getByText('Which').click();
  await other.getByText('phone:+77009999999').waitFor();
  await axeIsClean(other);
  expect((await stored(id)).body.entities).toHaveLength(4);
  await other.getByRole('button', { name: 'Leave them out' }).click();
  await other.getByRole('textbox', { name: /initials/i }).fill('AB');
  await other.getByRole('button', { name: 'Sign and save' }).click();
  await other.getByText('Chart saved', { exact: true }).waitFor();
  expect((await stored(id)).body.entities.map((one) => one.id).sort()).toEqual(
    ads.slice(0, 3).sort(),
  );
  await other.context().close();
});

test('the list opens, copies, deletes and brings back; an address of a deleted chart says who deleted it', async () => {
  await page.goto(`${workspace.url}/explore?tab=table&ids=${encodeURIComponent(ads[9] ?? '')}`);
  await drawn(page, 1).waitFor();
  await page.getByRole('button', { name: 'Charts' }).click();
  await page.getByRole('menuitem', { name: 'Open a chart' }).click();
  await page.getByRole('button', { name: 'Open Gone' }).waitFor();
  await axeIsClean(page);
  await page.getByRole('textbox', { name: /initials/i }).fill('AB');
  await page.getByRole('button', { name: 'Duplicate Gone' }).click();
  await page.getByRole('button', { name: 'Delete Gone (copy)' }).click();
  await page.getByText('“Gone (copy)” is deleted.').waitFor();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByRole('button', { name: 'Delete Gone (copy)' }).waitFor();
  await page.getByRole('button', { name: 'Open Gone', exact: true }).click();
  await drawn(page, 3).waitFor();
  await page.waitForURL(/[?&]chart=c/);
  const id = new URL(page.url()).searchParams.get('chart');
  // What was drawn before is an entry of the history.
  await page.goBack();
  await drawn(page, 1).waitFor();
  await workspace.ask(
    'mutation ($id: ID!) { deleteChart(id: $id, baseVersion: 2, initials: "EF") { id } }',
    {
      id,
    },
  );
  await page.goto(`${workspace.url}/explore?tab=table&chart=${id}`);
  await page.getByText('EF deleted the chart “Gone”').waitFor();
});

test('notes and tags are signed, stay for the next reader, and are withdrawn', async () => {
  const address = `${workspace.url}/explore?tab=table&ids=${encodeURIComponent(ads[0] ?? '')}&selected=${encodeURIComponent(ads[0] ?? '')}`;
  const other = await another();
  await other.goto(address);
  await other.getByRole('button', { name: 'Add a note' }).click();
  await other.getByRole('textbox', { name: 'Note' }).fill('The board was asked on 3 March.');
  await other.getByRole('textbox', { name: /initials/i }).fill('ab');
  await axeIsClean(other);
  await other.getByRole('dialog').getByRole('button', { name: 'Add a note' }).click();
  await other.getByRole('button', { name: 'Add a tag' }).click();
  await other.getByRole('combobox', { name: 'Tag' }).fill('Same House');
  await other.getByRole('dialog').getByRole('button', { name: 'Add a tag' }).click();
  const marked = (text: string) =>
    other.getByRole('grid').getByRole('gridcell', { name: text, exact: true });
  await marked('1 note, 1 tag').waitFor();
  await other.reload();
  await marked('1 note, 1 tag').waitFor();
  await other.getByRole('button', { name: 'Open Legend' }).click();
  await other.getByText('With notes or tags').waitFor();
  await other.getByText('The board was asked on 3 March.').waitFor();
  await other.getByText('same house', { exact: true }).waitFor();
  await axeIsClean(other);
  await other.getByRole('button', { name: 'Withdraw the tag same house' }).click();
  await other.getByRole('textbox', { name: /initials/i }).fill('cd');
  await other.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await other.getByText('1 withdrawn').click();
  await other.getByText(/Withdrawn by CD/).waitFor();
  await marked('1 note').waitFor();
  await other.context().close();
});
