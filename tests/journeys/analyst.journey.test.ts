import { expect, test } from 'vitest';
import { aPhone, expectQuiet, openWindow } from './support.ts';

const header = [
  '/* ---',
  'title: Ads of a country',
  'description: Counts.',
  'howToRead: As it is.',
  'version: 1',
  'parameters:',
  '  country: { type: country, title: Country, default: KZ }',
  'columns:',
  '  n: How many',
  '--- */',
  '',
].join('\n');

test('a saved query with its parameter, a new one, and a statement that would write', async () => {
  const phone = await aPhone(2);
  const page = await openWindow('ines');
  await page.goto(`/queries/everything-about?entity=${encodeURIComponent(phone.id)}`);
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.getByRole('heading', { name: /^\d+ rows$/ }).waitFor();

  await page.getByRole('button', { name: 'New', exact: true }).click();
  const text = page.getByRole('textbox', { name: 'Text of the query: header and Cypher' });
  const run = page.getByRole('button', { name: /^Run/ });
  await text.fill(`${header}MATCH (ad:Ad {country: $country}) RETURN count(ad) AS n`);
  await page.getByText('1 parameter bound, no writes').waitFor();
  await run.click();
  await page.getByText('1 row', { exact: true }).first().waitFor();

  await text.fill(`${header}CREATE (ad:Ad {country: $country}) RETURN count(ad) AS n`);
  const reason = page.getByRole('alert').filter({ hasText: 'It cannot be run as it stands.' });
  await reason.waitFor();
  expect(await reason.textContent()).toContain('This would write');
  expect(await run.isDisabled()).toBe(true);
  expectQuiet(page);
});
