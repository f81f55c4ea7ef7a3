import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf, password } from '../edge/access/support.ts';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let ada: Page;
let ines: Page;
let link = '';
let secretOfInes = '';

const aWindow = async () => {
  const context = await workspace.browser.newContext({ viewport: { width: 1440, height: 900 } });
  return context.newPage();
};

beforeAll(async () => {
  workspace = await openWorkspace(0, undefined, { THROUGHLINE_TEAM: '1' });
  const file = path.join(workspace.folder, 'one.jsonl');
  writeFileSync(
    file,
    '{"platform":"lotus-board.example","adId":"w1","capturedAt":"2026-03-01T10:00:00Z","country":"KZ","title":"Rooms","text":"Write to telegram: orchid_rooms"}\n',
  );
  const data = path.join(workspace.folder, 'data');
  expect((await workspace.verb('import', file, '--data', data, '--json')).code).toBe(0);
  [ada, ines] = [await aWindow(), await aWindow()];
});
afterAll(() => workspace.close());

/** Chooses the password of an invitation, and sets up the second factor. @returns its secret */
async function accept(page: Page): Promise<string> {
  await page.getByLabel('New password').fill(password);
  await page.getByLabel('The same again').fill(password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  const written = page.locator('.tl-access-factor code');
  const secret = ((await written.textContent()) ?? '').replaceAll(' ', '');
  await page.getByRole('img', { name: 'QR code of the secret' }).waitFor();
  expect(
    await page.getByRole('region', { name: 'Recovery codes' }).getByRole('listitem').count(),
  ).toBe(10);
  await page.getByRole('textbox', { name: 'Code' }).fill(codeOf(secret));
  return secret;
}

const confirm = (page: Page) => page.getByRole('button', { name: 'Confirm and sign in' }).click();
const pagesOf = (page: Page) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allTextContents();

test('the first administrator comes by a link, and sees accounts and no data', async () => {
  await ada.goto(workspace.url);
  await ada.getByRole('heading', { name: 'Sign in' }).waitFor();
  await ada.getByLabel('Email').waitFor();
  await axeIsClean(ada);
  await expect.poll(() => invitationIn(workspace.said())).not.toBe('');
  await ada.goto(invitationIn(workspace.said()));
  await ada.getByLabel('Name').fill('Ada Admin');
  await ada.getByLabel('Email').fill('ada@office.example');
  await axeIsClean(ada);
  await accept(ada);
  await axeIsClean(ada);
  await confirm(ada);
  const own = ada.getByRole('table', { name: 'Accounts' }).getByRole('row', { name: /Ada Admin/ });
  await own.getByText('Open').waitFor();
  expect(await pagesOf(ada)).toEqual(['Accounts']);
  await axeIsClean(ada);
});

test('she invites an investigator, and the last administrator cannot be closed', async () => {
  await ada.getByRole('button', { name: 'Invite' }).click();
  const dialog = ada.getByRole('dialog', { name: 'Invite somebody' });
  await dialog.getByLabel('Name').fill('Ines Vega');
  await dialog.getByLabel('Email').fill('ines@office.example');
  expect(await dialog.getByRole('button', { name: 'Make the link' }).isDisabled()).toBe(true);
  await dialog.getByRole('checkbox', { name: 'Investigator' }).check();
  await axeIsClean(ada);
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  link = await dialog.getByLabel('Link').inputValue();
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  await ada.getByRole('table', { name: 'Invitations' }).getByText('Ines Vega').waitFor();
  await ada.getByRole('button', { name: /Change.*Ada Admin/ }).click();
  const changing = ada.getByRole('dialog', { name: 'Change Ada Admin' });
  await changing.getByRole('button', { name: 'Close the account' }).click();
  await changing.getByText(/This is the last administrator/).waitFor();
  await axeIsClean(ada);
  await changing.getByRole('button', { name: 'Close', exact: true }).click();
});

test('the investigator makes her account, and sees data and no accounts', async () => {
  await ines.goto(link);
  expect(await ines.getByLabel('Name').inputValue()).toBe('Ines Vega');
  secretOfInes = await accept(ines);
  await confirm(ines);
  await ines.getByRole('link', { name: 'Ines Vega' }).waitFor();
  const pages = await pagesOf(ines);
  expect(pages).toContain('Networks');
  expect(pages).not.toContain('Accounts');
  expect(pages).not.toContain('Cases');
  await ines.goto(`${workspace.url}/accounts`);
  await ines.getByText('Your roles do not include this page.').waitFor();
  await ines.getByRole('link', { name: 'Ines Vega' }).click();
  await ines.getByText('This one').waitFor();
  await axeIsClean(ines);
  // Nobody makes a second account by the same link.
  const other = await aWindow();
  await other.goto(link);
  await other.getByText('This link cannot be used.').waitFor();
});

test('a session that is ended while somebody writes is begun again, and what was written stands', async () => {
  await ines.goto(`${workspace.url}/queries`);
  await ines.getByRole('navigation', { name: 'Pages' }).waitFor();
  await ines.keyboard.press('Control+k');
  const field = ines
    .getByRole('dialog')
    .getByRole('combobox')
    .or(ines.getByRole('dialog').getByRole('textbox'));
  await field.first().fill('orchid_rooms and more');
  await ada.reload();
  await ada.getByRole('button', { name: /Change.*Ines Vega/ }).click();
  await ada.getByRole('button', { name: 'Sign out', exact: true }).click();
  const over = ines.getByRole('dialog', { name: 'Sign in' });
  await over.getByText(/What you were doing is kept/).waitFor();
  await axeIsClean(ines);
  await over.getByLabel('Email').fill('ines@office.example');
  await over.getByRole('textbox', { name: 'Password' }).fill('not the right one');
  await over.getByRole('button', { name: 'Sign in' }).click();
  await over.getByText(/That is not right/).waitFor();
  await ines.keyboard.press('Escape');
  await over.getByRole('textbox', { name: 'Password' }).fill(password);
  await over.getByRole('button', { name: 'Sign in' }).click();
  await over.getByLabel('Code').fill(codeOf(secretOfInes));
  await over.getByRole('button', { name: 'Sign in' }).click();
  await over.waitFor({ state: 'detached' });
  expect(await field.first().inputValue()).toBe('orchid_rooms and more');
});

test('who signs out is out, and nothing of the page is left', async () => {
  await ada.getByRole('link', { name: 'Ada Admin' }).click();
  await ada.getByRole('button', { name: 'Sign out', exact: true }).click();
  await ada.getByRole('heading', { name: 'Sign in' }).waitFor();
  await ada.getByLabel('Email').waitFor();
  expect(await ada.getByText('Ada Admin').count()).toBe(0);
});

/** The address that the terminal named. */
const invitationIn = (said: string): string => /\S+\?invitation=\S+/.exec(said)?.[0] ?? '';
