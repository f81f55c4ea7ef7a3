import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;

beforeAll(async () => {
  workspace = await openWorkspace(300);
  const data = ['--data', path.join(workspace.folder, 'data')];
  const captures = path.join(workspace.folder, 'scenario', 'captures.jsonl');
  expect((await workspace.verb('import', captures, ...data)).code).toBe(0);
  expect((await workspace.verb('resolve', ...data)).code).toBe(0);
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
});
/** Its standard output. */
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8' });

afterAll(() => workspace.close());

const answer = () => page.getByRole('region', { name: 'Answer' });

test('an analysis is chosen, run by keys, and read beside its base rate, method and limits', async () => {
  await page.goto(workspace.url);
  await page.getByRole('navigation', { name: 'Pages' }).getByText('Analyses').click();
  await page.getByRole('link', { name: /^From which country to which/ }).click();
  await page.getByText('Not run yet.').waitFor();
  await page.keyboard.press('Control+Enter');
  await answer().getByRole('columnheader', { name: 'The way back' }).waitFor();
  const beside = page.getByRole('region', { name: 'For comparison' });
  await beside.getByText(/identifiers have ads in two countries or more/).waitFor();
  const about = page.getByRole('complementary', { name: 'Method and limits' });
  await about.getByText('It counts identifiers, not people.').waitFor();
  await axeIsClean(page);
  // Its address opens it again, with its answer.
  await page.reload();
  await answer().waitFor();
});

test('the report of a platform is made and downloaded, and holds no number', async () => {
  await page.goto(`${workspace.url}/analyses/platform-exposure?platform=lotus-board.example&run=1`);
  await answer().waitFor();
  await page.getByRole('button', { name: 'Make the report (PDF)' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Download exposure-lotus-board\.example-/ }).click(),
  ]);
  const file = path.join(workspace.folder, 'report.pdf');
  await download.saveAs(file);
  const text = run('pdftotext', '-layout', file, '-');
  expect(text).toContain('Exposure of lotus-board.example');
  expect(text).not.toMatch(/\+\d|@/);
  const custody = readFileSync(
    path.join(workspace.folder, 'data', 'evidence', 'custody.jsonl'),
    'utf8',
  );
  expect(custody.trimEnd().split('\n').at(-1)).toContain('"event":"reported"');
  await axeIsClean(page);
  await page.setViewportSize({ width: 1024, height: 768 });
  await axeIsClean(page);
});

test('what is wrong is said at its field, and by the command line', async () => {
  await page.goto(`${workspace.url}/analyses/rotation-network`);
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.getByText('Fill in “Network”.').waitFor();
  const data = ['--data', path.join(workspace.folder, 'data')];
  const verb = (...args: string[]) => workspace.verb('analyse', ...args, ...data);
  expect((await verb('corridors', '--by', 'week')).code).toBe(2);
  const csv = await verb('platform-exposure', '--platform', 'lotus-board.example', '--csv');
  expect(csv.code).toBe(0);
  expect(csv.out.split('\n')[0]).toContain('"About","Measure","Measure, id","Here","Here, %"');
});
