import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { codeOf, password } from '../edge/access/support.ts';
import { anotherNumber, aPhone, ask, expectQuiet, openWindow } from './support.ts';

const pagesOf = (page: Page) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allTextContents();

test('an invitation becomes an account, which sees its pages, signs out and in again', async () => {
  const name = `Noor Hale ${anotherNumber()}`;
  const ada = await openWindow('ada');
  await ada.goto('/accounts');
  await expect.poll(() => pagesOf(ada)).toEqual(['Accounts']);
  await ada.getByRole('button', { name: 'Invite' }).click();
  const dialog = ada.getByRole('dialog', { name: 'Invite somebody' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Email').fill(`${name.replace(/\W/g, '')}@office.example`);
  await dialog.getByRole('checkbox', { name: 'Investigator' }).check();
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  const link = await dialog.getByLabel('Link').inputValue();

  const noor = await openWindow();
  await noor.goto(link);
  await noor.getByLabel('New password').fill(password);
  await noor.getByLabel('The same again').fill(password);
  await noor.getByRole('button', { name: 'Make the account' }).click();
  const written = noor.locator('.tl-access-factor code');
  const secret = ((await written.textContent()) ?? '').replaceAll(' ', '');
  await noor.getByRole('textbox', { name: 'Code' }).fill(codeOf(secret));
  await noor.getByRole('button', { name: 'Confirm and sign in' }).click();
  await noor.getByRole('link', { name }).waitFor();
  await expect.poll(() => pagesOf(noor)).toContain('Networks');
  const pages = await pagesOf(noor);
  expect(pages).not.toContain('Accounts');
  expect(pages).not.toContain('Cases');

  await noor.getByRole('link', { name }).click();
  await noor.getByRole('button', { name: 'Sign out', exact: true }).click();
  await noor.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(await noor.getByText(name).count()).toBe(0);
  expectQuiet(ada);
});

test('who may see and not read gets labels in place of contacts, and no word of an ad', async () => {
  const phone = await aPhone(4);
  const page = await openWindow('rita');
  const answered: string[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('/graphql')) answered.push(await response.text().catch(() => ''));
  });
  await page.goto('/networks');
  await page.locator('.tl-network-list a').first().click();
  await page.getByRole('heading', { name: 'Is this one network?' }).waitFor();
  const { identifiers } = await ask<{ identifiers: { nodes: { caption: string }[] } }>(
    'rita',
    '{ identifiers(first: 20, filter: { kinds: [PHONE], minAds: 4, hub: false }) { nodes { caption } } }',
  );
  expect(identifiers.nodes.length).toBeGreaterThan(0);
  const told = `${JSON.stringify(identifiers)}${answered.join('\n')}${await page.content()}`;
  expect(answered.length).toBeGreaterThan(0);
  expect(told).not.toContain(phone.caption);
  expect(told).not.toContain(phone.id.slice('phone:'.length));
  await page.goto('/cases');
  await page.getByText('Your roles do not include this page.').waitFor();
  expectQuiet(page);
});
