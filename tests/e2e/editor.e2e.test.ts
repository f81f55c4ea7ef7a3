import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let view: Page;
const complaints: string[] = [];

beforeAll(async () => {
  workspace = await openWorkspace(120);
  const data = path.join(workspace.folder, 'data');
  const scenario = path.join(workspace.folder, 'scenario', 'captures.jsonl');
  expect((await workspace.verb('import', scenario, '--data', data, '--json')).code).toBe(0);
  view = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  view.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  view.on('pageerror', (error) => complaints.push(error.message));
});
afterAll(() => workspace.close());

const header = [
  ...['/* ---', 'title: Ads of a country', 'description: Counts.', 'howToRead: As it is.'],
  ...['version: 1', 'parameters:', '  country: { type: country, title: Country, default: KZ }'],
  ...['columns:', '  n: How many', '--- */', ''],
].join('\n');

test('the editor is loaded when somebody writes', async () => {
  const loaded: string[] = [];
  view.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await view.goto(`${workspace.url}/queries/corridor`);
  await view.getByRole('button', { name: 'Edit a copy' }).waitFor();
  const isEditor = (file: string) => /\/assets\/editor-.*\.js$/.test(file);
  expect(loaded.filter(isEditor)).toEqual([]);
  await view.getByRole('button', { name: 'New', exact: true }).click();
  await view.getByRole('textbox', { name: 'Text of the query: header and Cypher' }).waitFor();
  expect(loaded.filter(isEditor)).toHaveLength(1);
});

/** The editor takes no key for a list that opened less than 75 ms ago: what was just offered is not taken by chance. */
const shutMs = 100;

/** Until a list has stood for so long as it is. */
const standsStill = (list: Element, ms: number) =>
  new Promise<void>((done) => {
    let timer = setTimeout(done, ms);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, ms);
    }).observe(list, { childList: true, subtree: true, attributes: true });
  });

test('a question is typed with completion, its problem is marked, and it runs', async () => {
  const text = view.getByRole('textbox', { name: 'Text of the query: header and Cypher' });
  const options = view.getByRole('listbox').getByRole('option');
  /** Types, and takes what is offered for it. */
  const complete = async (typed: string, label: string) => {
    await view.keyboard.type(typed, { delay: 15 });
    await options.filter({ hasText: label }).first().waitFor();
    await expect
      .poll(() => view.locator('[aria-selected] .cm-completionLabel').textContent())
      .toBe(label);
    await view.locator('.cm-tooltip-autocomplete').evaluate(standsStill, shutMs);
    await view.keyboard.press('Enter');
    await options.first().waitFor({ state: 'detached' });
  };
  await text.fill(header);
  await text.press('Control+End');
  await complete('MATCH (ad:A', 'Ad');
  await complete(') WHERE ad.coun', 'country');
  await complete(' = $c', '$country');
  await view.keyboard.type('\nRETRN count(ad) AS n');
  const marked = text.locator('.cm-lintRange-error');
  // Until then the RETURN was missing.
  await view.getByText("Invalid input 'RETRN'").first().waitFor();
  expect(await marked.textContent()).toBe('RETRN');
  await marked.hover();
  await view.getByText('Correct the Cypher there.').nth(1).waitFor();
  await axeIsClean(view);
  await view.keyboard.press('Control+Space');
  await text.press('Escape');
  await text.press('F8');
  await view.keyboard.type('RETURN');
  await view.getByText('1 parameter bound, no writes').waitFor();
  await text.press('Control+f');
  await view.getByRole('textbox', { name: 'Find' }).fill('country');
  await axeIsClean(view);
  await view.keyboard.press('Escape');
  await text.press('Control+Enter');
  await view.getByText('1 row', { exact: true }).first().waitFor();
});

test('a wrong word in the header is marked where it stands, and Run stops with the reason', async () => {
  const text = view.getByRole('textbox', { name: 'Text of the query: header and Cypher' });
  const run = view.getByRole('button', { name: /^Run/ });
  await text.fill(
    `${header.replace('type: country', 'type: county')}MATCH (ad:Ad) RETURN count(ad) AS n`,
  );
  const reason = view.getByRole('alert').filter({ hasText: 'It cannot be run as it stands.' });
  await reason.getByText('Line 7, column 20: Parameter country: “county” is none of').waitFor();
  expect(await reason.textContent()).toContain('Did you mean country');
  expect(await run.isDisabled()).toBe(true);
  await axeIsClean(view);
  await text.fill(`${header}MATCH (ad:Ad {country: $country}) RETURN count(ad) AS n`);
  await reason.waitFor({ state: 'detached' });
  await run.click();
  await view.getByText('1 row', { exact: true }).first().waitFor();
});

test('the plan is shown in plain words, and warns of what multiplies', async () => {
  await view.getByRole('button', { name: 'Plan' }).click();
  const plan = view.getByRole('dialog', { name: 'What Neo4j would do' });
  await plan.getByText('reads every node with a label').waitFor();
  await plan.getByText('No pattern is multiplied').waitFor();
  await axeIsClean(view);
  await view.keyboard.press('Escape');
  const text = view.getByRole('textbox', { name: 'Text of the query: header and Cypher' });
  await text.fill(`${header}MATCH (ad:Ad), (x) WHERE ad.country = $country RETURN count(*) AS n`);
  await view.getByRole('button', { name: 'Plan' }).click();
  await plan.getByText('Two patterns have nothing in common').waitFor();
  await plan.getByText('It reads every node of the graph').waitFor();
  await view.keyboard.press('Escape');
});

test('the Cypher of the overview opens with its values, and runs', async () => {
  await view.goto(`${workspace.url}/?country=KZ`);
  await view.getByRole('button', { name: 'Show the Cypher' }).click();
  await view.getByRole('menuitem', { name: 'Ads by country and platform' }).click();
  await view
    .getByRole('heading', { name: 'How many ads are there by country and platform?' })
    .waitFor();
  await view.getByRole('button', { name: /^Run/ }).click();
  await view.getByRole('heading', { name: /^\d+ rows$/ }).waitFor();
  await axeIsClean(view);
  await view.getByRole('button', { name: 'Close', exact: true }).click();
  await view.waitForURL(/\/queries\/(?!overview)/);
  expect(complaints).toEqual([]);
});
