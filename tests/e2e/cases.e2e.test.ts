import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Authorities,
  makeAuthorities,
  openssl,
  PASSPHRASE,
} from '../court/signature/authority.ts';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
/** The office's key, and who vouches for it. */
let office: Authorities;
/** Two people, each in a browser of their own. */
let ab: Page;
let cd: Page;

beforeAll(async () => {
  office = makeAuthorities(mkdtempSync(path.join(tmpdir(), 'throughline-e2e-key-')));
  workspace = await openWorkspace(0, undefined, {
    THROUGHLINE_SIGN_KEY: office.p12,
    THROUGHLINE_SIGN_PASSPHRASE: PASSPHRASE,
  });
  const file = path.join(workspace.folder, 'own.jsonl');
  const lines = [1, 2, 3].map((n) => ({
    ...{ platform: 'lotus-board.example', adId: `w${n}`, country: 'KZ' },
    capturedAt: `2026-03-0${n}T10:00:00Z`,
    text: 'Call 8 (700) 000-44-17, telegram: orchid_rooms',
  }));
  writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  const data = path.join(workspace.folder, 'data');
  expect((await workspace.verb('import', file, '--data', data)).code).toBe(0);
  ab = await another();
  cd = await another();
});
afterAll(async () => {
  await workspace.close();
  rmSync(office.folder, { recursive: true, force: true });
});

async function another(before?: string): Promise<Page> {
  const context = await workspace.browser.newContext({
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
  });
  if (before !== undefined)
    await context.addInitScript(
      `if (localStorage.getItem('began') === null) {
        localStorage.setItem('began', 'yes');
        localStorage.setItem('throughline.case-file', ${JSON.stringify(before)});
      }`,
    );
  return context.newPage();
}

const phone = 'phone:+77000004417';
const selected = (id: string) =>
  `${workspace.url}/explore?ids=${encodeURIComponent(id)}&selected=${encodeURIComponent(id)}`;
const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });
const row = (page: Page, text: string) =>
  page
    .getByRole('complementary', { name: 'In the case' })
    .getByRole('listitem')
    .filter({ hasText: text });

test('a case is made, and what is added in Explore comes into it', async () => {
  await ab.goto(`${workspace.url}/cases`);
  await ab.getByText('There is no case yet.').waitFor();
  await axeIsClean(ab);
  await ab.getByRole('button', { name: 'New case' }).click();
  const form = ab.getByRole('dialog', { name: 'New case' });
  expect(await form.getByRole('button', { name: 'Make the case' }).isDisabled()).toBe(true);
  await form.getByLabel('Title').fill('Orchard');
  await form.getByLabel('Reference').fill('OP 7/2026');
  await form.getByLabel('Your initials').fill('ab');
  await axeIsClean(ab);
  await form.getByRole('button', { name: 'Make the case' }).click();
  await ab.waitForURL(/\/cases\/case-[0-9a-f]{12}$/);
  await ab.getByText('Nothing is in the case.').waitFor();
  await axeIsClean(ab);
  // Who signed in this window is not asked again.
  await ab.getByRole('navigation', { name: 'Pages' }).getByText('Explore').click();
  await ab.getByRole('navigation', { name: 'Pages' }).waitFor();
  await ab.keyboard.press('Control+k');
  await ab.getByRole('dialog').getByRole('combobox').fill('+77000004417');
  await ab.getByRole('dialog').getByRole('option').first().click();
  await ab.getByRole('button', { name: 'Add to case' }).first().click();
  // Whether its ads come with a contact is asked all the same.
  const adding = ab.getByRole('dialog', { name: 'Add to a case' });
  await adding.getByText(/ads? that holds? what you add/).waitFor();
  expect(await adding.getByRole('radio', { name: /^Add the .*ads?, too$/ }).isChecked()).toBe(true);
  await axeIsClean(ab);
  await adding.getByRole('radio', { name: 'Add the contact alone' }).check();
  await adding.getByRole('button', { name: 'Add', exact: true }).click();
  await ab.getByRole('button', { name: 'In the case' }).first().waitFor();
  await ab.getByRole('link', { name: 'Adds to the case “Orchard”' }).click();
  await row(ab, '4417').waitFor();
});

test('a browser without a case asks which, and two people fill one case without loss', async () => {
  await cd.goto(selected('handle:telegram:orchid_rooms'));
  await cd.getByRole('button', { name: 'Add to case' }).first().click();
  const form = cd.getByRole('dialog', { name: 'Add to a case' });
  await axeIsClean(cd);
  expect(await form.getByLabel('Case').locator('option:checked').textContent()).toBe(
    'Orchard (OP 7/2026)',
  );
  await form.getByLabel('Your initials').fill('CD');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await cd.getByRole('button', { name: 'In the case' }).first().waitFor();
  // The other browser hears of it by itself.
  await row(ab, 'orchid_rooms').waitFor();
  await cd.goto(ab.url());
  await row(cd, '4417').waitFor();
  await cd.getByLabel('Your initials').fill('CD');
  const remove = row(cd, 'orchid_rooms').getByRole('button', { name: /^Take .* out/ });
  await remove.click();
  await cd.getByText('1 entity taken out.').waitFor();
  // The button went with its row: a keyboard goes on at the way back.
  const undo = cd.getByRole('button', { name: 'Undo' });
  await expect.poll(() => undo.evaluate((one) => one === document.activeElement)).toBe(true);
  await cd.keyboard.press('Enter');
  await row(cd, 'orchid_rooms').waitFor();
});

test('a note of somebody else is not overwritten: who was first is told, and a person decides', async () => {
  await tab(ab, 'Notes').click();
  await ab.getByRole('button', { name: 'Add a note' }).click();
  const form = ab.getByRole('dialog', { name: 'Add a note' });
  await form.getByLabel('Note').fill('The number is on a poster.');
  await form.getByRole('button', { name: 'Save' }).click();
  const note = (page: Page) => page.getByRole('region', { name: 'Notes' }).getByRole('listitem');
  await note(ab).getByText('The number is on a poster.').waitFor();
  await note(ab)
    .getByText(/UTC, AB$/)
    .waitFor();
  await cd.reload();
  await tab(cd, 'Notes').click();
  // Both open it; one saves.
  const change = (page: Page) => page.getByRole('dialog', { name: 'Change the note' });
  for (const [page, words] of [
    [cd, 'The number is on two posters.'],
    [ab, 'The number is on no poster.'],
  ] as const) {
    await note(page)
      .getByRole('button', { name: /^Change/ })
      .click();
    await change(page).getByLabel('Note').fill(words);
  }
  await change(cd).getByLabel('Your initials').fill('CD');
  await change(cd).getByRole('button', { name: 'Save' }).click();
  await note(cd).getByText('two posters').waitFor();
  await change(ab).getByRole('button', { name: 'Save' }).click();
  await change(ab)
    .getByRole('alert')
    .getByText(/^CD saved this note/)
    .waitFor();
  await change(ab).getByRole('cell', { name: 'The number is on two posters.' }).waitFor();
  await axeIsClean(ab);
  await change(ab).getByRole('button', { name: 'Keep mine' }).click();
  await note(ab).getByText('no poster').waitFor();
});

test('what two people write in one moment both stands, whoever was first', async () => {
  const words = ['Seen by AB in the same moment.', 'Seen by CD in the same moment.'];
  const forms = [ab, cd].map((page) => page.getByRole('dialog', { name: 'Add a note' }));
  for (const [i, page] of [ab, cd].entries()) {
    await page.getByRole('button', { name: 'Add a note' }).click();
    await forms[i]?.getByLabel('Note').fill(words[i] ?? '');
  }
  await Promise.all(forms.map((form) => form.getByRole('button', { name: 'Save' }).click()));
  for (const page of [ab, cd])
    for (const text of words)
      await page
        .getByRole('region', { name: 'Notes' })
        .getByText(text)
        .waitFor({ timeout: 40_000 });
  // The keyboard is back where it was.
  const add = ab.getByRole('button', { name: 'Add a note' });
  await expect.poll(() => add.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('of details each keeps what only they changed, and a title that two changed is decided on', async () => {
  const details = (page: Page) => page.getByRole('region', { name: 'Details' });
  for (const page of [ab, cd]) await tab(page, 'Details').click();
  await details(ab).getByLabel('Title').fill('Orchard and pears');
  await cd.getByLabel('Your initials').fill('CD');
  await details(cd).getByLabel('Title').fill('Orchard and plums');
  await details(cd).getByLabel('Authority').fill('Section 26');
  await details(cd).getByRole('button', { name: 'Save' }).click();
  await cd.getByRole('heading', { name: 'Orchard and plums' }).waitFor();
  await details(ab).getByRole('button', { name: 'Save' }).click();
  const clash = ab.getByRole('dialog', { name: 'Somebody else was first' });
  await clash.getByText(/^CD changed title, authority at/).waitFor();
  await clash.getByRole('cell', { name: 'Orchard and plums' }).waitFor();
  await axeIsClean(ab);
  await clash.getByRole('button', { name: 'Keep mine' }).click();
  await ab.getByRole('heading', { name: 'Orchard and pears' }).waitFor();
  // What the other wrote in another field stays.
  await expect.poll(() => details(ab).getByLabel('Authority').inputValue()).toBe('Section 26');
});

test('a task is done by one press, and material is scheduled', async () => {
  await tab(ab, 'Tasks').click();
  await ab.getByRole('button', { name: 'Add a task' }).click();
  const form = ab.getByRole('dialog', { name: 'Add a task' });
  await form.getByLabel('Task').fill('Ask the platform to keep the ads');
  await form.getByLabel('For whom').fill('cd');
  await form.getByRole('button', { name: 'Save' }).click();
  await ab.getByText('For CD').waitFor();
  await ab.getByLabel('Ask the platform to keep the ads').first().click();
  await expect
    .poll(() => ab.getByLabel('Ask the platform to keep the ads').first().isChecked())
    .toBe(true);
  await axeIsClean(ab);
  await tab(ab, 'Disclosure').click();
  await ab.getByRole('button', { name: 'Add material' }).click();
  const entry = ab.getByRole('dialog', { name: 'Add material' });
  await entry.getByLabel('Material').fill('Letter of the platform');
  // What is not used says why.
  expect(await entry.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await entry.getByRole('textbox', { name: 'Reason' }).fill('It names nobody.');
  await entry.getByRole('button', { name: 'Save' }).click();
  await ab.getByText('It names nobody.').waitFor();
  await axeIsClean(ab);
});

test('a bundle is signed with the key of the office, and both come down to be verified by others', async () => {
  await tab(ab, 'Bundles').click();
  await ab.getByRole('textbox', { name: /^Recipient/ }).fill('District court');
  await ab.getByRole('button', { name: 'Export a bundle' }).click();
  const result = ab.getByRole('region', { name: 'Bundle exported' });
  await result.getByText('Unit 7').waitFor();
  await axeIsClean(ab);
  // Who comes later, at another computer, has the same files.
  await cd.reload();
  await tab(cd, 'Bundles').click();
  const made = cd.getByRole('region', { name: 'Bundles made of this case' }).getByRole('listitem');
  await made.getByText('for District court').waitFor();
  const saved: string[] = [];
  for (const name of [/^Download/, 'Signature', /^Checksum/]) {
    const [download] = await Promise.all([
      cd.waitForEvent('download'),
      made.getByRole('link', { name }).click(),
    ]);
    saved.push(path.join(office.folder, download.suggestedFilename()));
    await download.saveAs(saved.at(-1) ?? '');
  }
  const [zip = '', signature = '', checksum = ''] = saved;
  expect(signature).toBe(`${zip}.p7s`);
  const signed = ['-inform', 'DER', '-in', signature, '-content', zip, '-CAfile', office.ca];
  const args = ['cms', '-verify', '-cades', '-binary', ...signed, '-purpose', 'any'];
  openssl(office.folder, ...args, '-out', path.join(office.folder, 'content'));
  execFileSync('sha256sum', ['--check', path.basename(checksum)], { cwd: office.folder });
  const verdict = await workspace.verb('verify', zip, '--trust', office.ca, '--json');
  expect(verdict.code, verdict.out).toBe(0);
  expect(verdict.out).toContain('Unit 7');
  expect(verdict.out).toContain(`${path.basename(signature)} is over the zip`);
});

test('its exhibits are numbered', async () => {
  await tab(ab, 'Exhibits').click();
  const exhibit = ab.getByRole('row').filter({ has: ab.getByRole('rowheader', { name: 'AB1' }) });
  await exhibit.getByText('lotus-board.example/w1').waitFor();
  await exhibit.getByText(/1 Mar 2026/).waitFor();
  await axeIsClean(ab);
});

test('names of people are marked, one by one and by a list', async () => {
  await tab(ab, 'Names').click();
  await ab.getByText('Each name that is marked is left out').waitFor();
  await ab.getByRole('button', { name: 'Mark a name' }).click();
  const form = ab.getByRole('dialog', { name: 'Mark a name' });
  await form.getByLabel('Name', { exact: true }).fill('Anna Orchid');
  await form.getByLabel('Role').selectOption('Possible victim');
  await form.getByLabel('Other spellings').fill('Анна\nAnya');
  await axeIsClean(ab);
  await form.getByRole('button', { name: 'Save' }).click();
  const names = ab.getByRole('region', { name: 'Names' });
  await names.getByText('Also: Анна, Anya').waitFor();
  await ab.getByRole('button', { name: 'Mark a list' }).click();
  const list = ab.getByRole('dialog', { name: 'Mark a list' });
  await list.getByLabel('Names').fill('Lee Na;minor\nBo Li\nanna orchid;victim');
  await list.getByLabel('Role').selectOption('Witness');
  await list.getByRole('button', { name: 'Save' }).click();
  await names.getByText('Lee Na').waitFor();
  // One that was marked stays as it was.
  await expect.poll(() => names.getByRole('listitem').count()).toBe(3);
  await axeIsClean(ab);
});

test('what keeps a bundle a draft is named, and answered with a reason', async () => {
  const checks = ab.getByRole('complementary', { name: 'Checks' });
  const open = checks.getByRole('listitem').filter({ hasText: 'were not hashed again' });
  await checks.getByText(/^Draft: \d+ checks? open$/).waitFor();
  await open.getByRole('button', { name: /^Answer/ }).click();
  const form = ab.getByRole('dialog', { name: 'Accept what a check found' });
  expect(await form.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await form.getByRole('textbox', { name: 'Reason' }).fill('The disk is new.');
  await axeIsClean(ab);
  await form.getByRole('button', { name: 'Save' }).click();
  await open.getByText(/^Accepted by AB, .*: The disk is new\.$/).waitFor();
  await axeIsClean(ab);
  // The other browser sees it, and takes it back.
  const there = cd
    .getByRole('complementary', { name: 'Checks' })
    .getByRole('listitem')
    .filter({ hasText: 'were not hashed again' });
  await there.getByText(/The disk is new/).waitFor({ timeout: 40_000 });
  await cd.getByLabel('Your initials').fill('CD');
  await there.getByRole('button', { name: /^Withdraw the answer/ }).click();
  await there.getByText(/The disk is new/).waitFor({ state: 'detached' });
});

test('a letter to a platform is written from the case, and can be saved', async () => {
  const letters = ab.getByRole('region', { name: 'Write to a platform' });
  await letters.getByLabel('Platform').fill('lotus-board.example');
  await letters.getByRole('button', { name: 'Write the letter' }).click();
  const [download] = await Promise.all([
    ab.waitForEvent('download'),
    letters.getByRole('link').click(),
  ]);
  const saved = path.join(workspace.folder, 'letter.pdf');
  await download.saveAs(saved);
  const text = execFileSync('pdftotext', [saved, '-'], { encoding: 'utf8' });
  expect(text).toContain('lotus-board.example');
  await axeIsClean(ab);
});

test('what became of the letter is written down, and its ads open with their captures', async () => {
  await ab.getByRole('tab', { name: 'Letters' }).click();
  const letters = ab.getByRole('region', { name: 'Letters', exact: true });
  await letters.getByText('Not marked as sent').waitFor();
  await letters.getByRole('button', { name: /^Write down what became of/ }).click();
  const said = ab.getByRole('dialog', { name: 'Write down what became of it' });
  await said.getByLabel('Who sent it, and how').fill('AB, by the form of the platform');
  await said.getByRole('button', { name: 'Write it down' }).click();
  await letters.getByText(/^Sent .* UTC, says AB\. AB, by the form of the platform$/).waitFor();
  await letters.getByRole('button', { name: /^The ads of/ }).click();
  const ads = ab.getByRole('dialog');
  await ads.getByText('Not captured since').first().waitFor();
  await axeIsClean(ab);
  await ads.getByRole('button', { name: 'Close' }).click();
  await letters.getByRole('button', { name: 'Withdraw “Sent”' }).click();
  await ab
    .getByRole('dialog', { name: 'Take it back' })
    .getByRole('button', { name: 'Withdraw' })
    .click();
  await letters.getByText('Not marked as sent').waitFor();
});

test('the case is handed on as a file, with its history, and one that is here already is told', async () => {
  await tab(ab, 'History').click();
  const history = ab.getByRole('region', { name: 'History' });
  await history.getByText('A bundle was made.').waitFor();
  await history.getByText('Names were marked, or one was changed.').first().waitFor();
  await axeIsClean(ab);
  await ab.getByRole('button', { name: 'Hand on' }).click();
  const form = ab.getByRole('dialog', { name: 'Hand the case on' });
  const [download] = await Promise.all([
    ab.waitForEvent('download'),
    form.getByRole('button', { name: 'Write the file' }).click(),
  ]);
  const saved = path.join(workspace.folder, 'handed.jsonl');
  await download.saveAs(saved);
  await form.getByText(/Tell its SHA-256/).waitFor();
  await axeIsClean(ab);
  await cd.goto(`${workspace.url}/cases`);
  await cd.getByRole('button', { name: 'Import a case' }).click();
  const taken = cd.getByRole('dialog', { name: 'Import a case' });
  await taken.locator('input[type=file]').setInputFiles(saved);
  await taken.getByLabel('Your initials').fill('CD');
  await taken.getByRole('button', { name: 'Import', exact: true }).click();
  await taken.getByText(/is here already\. It was made here\./).waitFor();
  await axeIsClean(cd);
});

test('what a browser held before becomes a case, and what the graph does not hold is written down', async () => {
  const kept = JSON.stringify({
    state: {
      entities: [phone, 'ad:lotus-board.example/w1', 'ad:gone.example/9'],
      notes: { [phone]: 'Seen on a poster' },
      links: [[phone, 'ad:lotus-board.example/w1']],
      from: {},
    },
    version: 0,
  });
  const old = await another(kept);
  // The old address leads to the new page.
  await old.goto(`${workspace.url}/case-file`);
  await old.getByText(/holds a case file of 3 items/).waitFor();
  await axeIsClean(old);
  await old.getByRole('button', { name: 'Make a case of it' }).click();
  const form = old.getByRole('dialog', { name: 'New case' });
  await form.getByLabel('Title').fill('From before');
  await form.getByLabel('Your initials').fill('EF');
  await form.getByRole('button', { name: 'Make the case' }).click();
  await old.waitForURL(/\/cases\/case-/);
  await row(old, '4417').first().waitFor();
  await old.getByText('Links marked as findings').waitFor();
  await tab(old, 'Notes').click();
  const notes = old.getByRole('region', { name: 'Notes' });
  await notes.getByText('Seen on a poster').waitFor();
  await notes.getByText('ad:gone.example/9').waitFor();
  await old.goto(`${workspace.url}/cases`);
  await old.getByRole('link', { name: 'From before' }).first().waitFor();
  expect(await old.getByText(/holds a case file/).count()).toBe(0);
  // An archived case leaves the list and is added to no more.
  await old.getByRole('button', { name: 'Archive “From before”' }).click();
  const archive = old.getByRole('dialog', { name: 'Archive “From before”' });
  await archive.getByLabel('Your initials').fill('EF');
  await archive.getByRole('button', { name: 'Archive', exact: true }).click();
  await old.getByRole('button', { name: 'Archive “From before”' }).waitFor({ state: 'hidden' });
  await old.getByLabel('Archived ones too').check();
  await old.getByRole('button', { name: 'Open again: From before' }).waitFor();
  await old.context().close();
});
