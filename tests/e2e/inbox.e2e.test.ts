import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

const number = '+77000000001';
let workspace: Workspace;
let page: Page;

beforeAll(async () => {
  workspace = await openWorkspace(0);
  const first = captures('first.jsonl', [ad('1'), ad('2'), ad('3', '+77000000003')]);
  const { code } = await workspace.verb(
    'import',
    first,
    '--data',
    path.join(workspace.folder, 'data'),
  );
  expect(code).toBe(0);
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
});
afterAll(() => workspace.close());

const ad = (adId: string, phone = number, more: object = {}) => ({
  ...{ platform: 'lotus-board.example', adId, country: 'KZ', capturedAt: '2026-03-01T10:00:00Z' },
  ...{ title: `Rooms ${adId}`, text: `Tea and rooms ${adId}`, contacts: { phones: [phone] } },
  ...more,
});

function captures(name: string, ads: readonly object[]): string {
  const file = path.join(workspace.folder, name);
  writeFileSync(file, ads.map((one) => JSON.stringify(one)).join('\n'));
  return file;
}

const rail = () => page.getByRole('navigation', { name: 'Pages' });
const items = () => page.getByRole('list', { name: 'What is new' }).locator('> li');
const watches = () => page.getByRole('list', { name: 'What is watched' }).locator('> li');
const dialog = () => page.getByRole('dialog');

test('an inbox in which nothing is watched says how to begin', async () => {
  await page.goto(`${workspace.url}/inbox`);
  await page.getByText('Nothing is watched yet.').waitFor();
  await axeIsClean(page);
});

test('a number is watched from the inspector, signed, and twice is told plainly', async () => {
  const id = encodeURIComponent(`phone:${number}`);
  await page.goto(`${workspace.url}/explore?ids=${id}&selected=${id}`);
  const inspector = page.locator('#inspector');
  await inspector.getByRole('button', { name: 'Watch', exact: true }).click();
  expect(await dialog().getByLabel('Title').inputValue()).toBe('+7 700 000 0001');
  const sign = dialog().getByRole('button', { name: 'Watch', exact: true });
  expect(await sign.isDisabled()).toBe(true);
  await dialog().getByLabel('Note: why it is watched').fill('Her sister asked.');
  await dialog().getByLabel('Your initials').fill('ab');
  await axeIsClean(page);
  await page.keyboard.press('Enter');
  await dialog().getByText('“+7 700 000 0001” is watched by AB').waitFor();
  await dialog().getByRole('button', { name: 'Close' }).last().click();
  await inspector.getByRole('button', { name: 'Watched', exact: true }).click();
  await dialog().getByText('is watched by AB').waitFor();
  await dialog().getByRole('link', { name: 'Open the inbox' }).click();
  await page.getByText('Nothing is new about it yet.').waitFor();
  await watches().getByText('Her sister asked.').waitFor();
});

test('a pasted list says at once what is here and what could not be read, and is watched', async () => {
  await page.getByRole('button', { name: 'Watch a list' }).click();
  await dialog()
    .getByLabel('Numbers, emails, accounts or websites')
    .fill('name,phone\nDana,8 (700) 000-00-03\n+7 700 000 0009');
  await dialog().getByText('1 contact was read. 0 are in the data.').waitFor();
  await dialog().getByLabel('Country').fill('kz');
  await dialog().getByText('2 contacts were read. 1 is in the data.').waitFor();
  await dialog().getByRole('link', { name: '+7 700 000 0003' }).waitFor();
  await dialog().getByText('1 line in which no contact was read').click();
  await dialog().getByText('name,phone', { exact: true }).waitFor();
  await axeIsClean(page);
  await dialog().getByLabel('Title').fill('From the partner');
  await dialog().getByRole('button', { name: 'Watch', exact: true }).click();
  await dialog().getByText('“From the partner” is watched by AB').waitFor();
  await page.keyboard.press('Escape');
  await watches().getByText('List of 2 contacts, by AB').waitFor();
});

test('after an import the badge and the inbox tell what is new, and what it leads to', async () => {
  const second = captures('second.jsonl', [
    ad('4', number, { country: 'TR', city: 'Istanbul' }),
    ad('5', '+77000000009'),
  ]);
  await page.goto(`${workspace.url}/import`);
  await page.locator('input[type=file]').first().setInputFiles(second);
  await page.getByRole('button', { name: 'Import second.jsonl' }).click();
  // The page asks for nothing: the server tells it.
  await rail().getByRole('link', { name: 'Inbox 2 unread items' }).waitFor();
  await rail()
    .getByRole('link', { name: /^Inbox/ })
    .click();
  await expect.poll(() => items().count()).toBe(2);
  const told = items().filter({ hasText: '+7 700 000 0001' });
  await told.getByText('1 more ad holds it.').waitFor();
  await told.getByText('First seen in Türkiye.').waitFor();
  await items().getByText('1 contact of the list is in the data for the first time.').waitFor();
  await axeIsClean(page);
  await told.getByRole('button', { name: /^Show Istanbul.* on the canvas$/ }).click();
  await page.waitForURL(/\/explore\?.*lotus-board/);
  await page.goBack();
});

test('an item is handed over and marked as read, in somebody’s name', async () => {
  const told = items().filter({ hasText: '+7 700 000 0001' });
  await told.getByRole('button', { name: 'Hand over: +7 700 000 0001' }).click();
  await dialog().getByLabel('To whom').fill('cd');
  await dialog().getByLabel('Your initials').fill('ab');
  await dialog().getByRole('button', { name: 'Hand over' }).click();
  await told.getByText('AB handed it to CD').waitFor();
  await told.getByRole('button', { name: 'Mark as read: +7 700 000 0001' }).press('Enter');
  await rail().getByRole('link', { name: 'Inbox 1 unread item' }).waitFor();
  await expect.poll(() => items().count()).toBe(1);
  // Whoever works with keys goes on in the list.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('What is new');
  // A slip of the hand is undone, and its item is back.
  await page.getByRole('button', { name: 'Undo' }).click();
  await rail().getByRole('link', { name: 'Inbox 2 unread items' }).waitFor();
  await expect.poll(() => items().count()).toBe(2);
  await told.getByRole('button', { name: 'Mark as read: +7 700 000 0001' }).press('Enter');
  await expect.poll(() => items().count()).toBe(1);
  await page.getByText('All', { exact: true }).click();
  await items().getByRole('button', { name: 'Mark as unread: +7 700 000 0001' }).waitFor();
  await items()
    .getByText(/^Read by AB, /)
    .waitFor();
});

test('a watch that is muted tells nothing, and one that is ended is gone; what it told stays', async () => {
  const list = watches().filter({ hasText: 'From the partner' });
  await list.getByRole('button', { name: 'Mute: From the partner' }).click();
  await list.getByText('Muted since').waitFor();
  await list.getByRole('button', { name: 'End this watch: From the partner' }).click();
  await dialog().getByRole('button', { name: 'End this watch' }).click();
  await list.waitFor({ state: 'hidden' });
  await items().filter({ hasText: 'From the partner' }).getByText('not watched any more').waitFor();
  await page.getByRole('button', { name: 'Check now' }).click();
  await page.getByText('Looked at everything that is watched.').waitFor({ timeout: 20_000 });
  await axeIsClean(page);
});
