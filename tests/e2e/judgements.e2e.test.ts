import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;
let phone: { id: string; caption: string };

beforeAll(async () => {
  workspace = await openWorkspace(300);
  const folder = ['--data', path.join(workspace.folder, 'data')];
  const captures = path.join(workspace.folder, 'scenario', 'captures.jsonl');
  expect((await workspace.verb('import', captures, ...folder)).code).toBe(0);
  expect((await workspace.verb('resolve', ...folder)).code).toBe(0);
  const { identifiers, questions } = await workspace.ask<{
    identifiers: { nodes: (typeof phone)[] };
    questions: { nodes: { id: string }[] };
  }>(
    `{ identifiers(filter: { kinds: [PHONE], minAds: 4, hub: false }) { nodes { id caption } }
       questions(first: 1) { nodes { id } } }`,
  );
  [phone = phone] = identifiers.nodes;
  const said = ['--reason', 'A board answers there', '--initials', 'CD'];
  expect((await workspace.verb('judge', 'shared', phone.id, ...said, ...folder)).code).toBe(0);
  const answer = { answer: 'UNSURE', reason: 'Both may be', initials: 'AB' };
  await workspace.ask(
    'mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { id } }',
    {
      input: { ...answer, question: questions.nodes[0]?.id },
    },
  );
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
});
afterAll(() => workspace.close());

const rows = () => page.getByRole('list', { name: 'Judgements' }).locator('> li');
const choose = (what: string, value: string) => page.getByLabel(what).selectOption(value);

test('all judgements stand on one page, the newest first, answers with what was asked', async () => {
  await page.goto(workspace.url);
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Judgements' })
    .click();
  await rows().nth(1).getByText('A board answers there').waitFor();
  await rows().first().getByText('Both may be').waitFor();
  await rows()
    .first()
    .getByText(/\?\s*Asked of \d+ ads?\./)
    .waitFor();
  await axeIsClean(page);
});

test('they are narrowed by author, kind and state, and one is withdrawn', async () => {
  await choose('Signed by', 'CD');
  await expect.poll(() => rows().count()).toBe(1);
  await choose('How it stands', 'WITHDRAWN');
  await page.getByText('No judgement fits.').waitFor();
  await choose('How it stands', 'STANDS');
  await rows().getByRole('button', { name: 'Withdraw' }).click();
  const form = page.getByRole('dialog');
  await form.getByText(/A board answers there/).waitFor();
  await form.getByLabel('Reason').fill('It is one owner’s');
  await form.getByLabel('Your initials').fill('CD');
  await form.getByRole('button', { name: 'Sign and withdraw' }).click();
  await page.getByText('No judgement fits.').waitFor();
  await choose('How it stands', 'WITHDRAWN');
  await choose('What it says', 'SHARED');
  await rows().getByText('Withdrawn by CD').waitFor();
  await axeIsClean(page);
});

test('a judgement leads to what it is about', async () => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.reload();
  await axeIsClean(page);
  await rows().getByRole('link', { name: phone.caption }).click();
  await page.waitForURL(/\/contact\/phone/);
  await page.getByRole('heading', { name: phone.caption }).waitFor();
});
