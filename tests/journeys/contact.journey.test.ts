import { expect, test } from 'vitest';
import { say } from '../e2e/support.ts';
import { aPhone, expectQuiet, openWindow, searchFor } from './support.ts';

test('a number: its page, what stands behind each count, a judgement, and its withdrawal', async () => {
  const phone = await aPhone(0);
  const page = await openWindow('ines');
  const panel = page.getByRole('tabpanel');
  await page.goto('/');
  await searchFor(page, phone.caption);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/contact\/phone/);
  await page.getByRole('heading', { name: phone.caption }).waitFor();
  await expect.poll(() => panel.getByRole('row').count()).toBe(phone.ads + 1);

  await page.getByRole('link', { name: /^\d+ other contacts?$/ }).click();
  const both = panel
    .getByRole('row')
    .nth(1)
    .getByRole('link', { name: /^\d+ ads?$/ });
  const count = Number.parseInt((await both.textContent()) ?? '', 10);
  await both.click();
  await panel.getByText('Only ads with:').waitFor();
  await expect.poll(() => panel.getByRole('row').count()).toBe(count + 1);

  await say(page.getByRole('button', { name: `Judge…: ${phone.caption}` }), 'One owner’s');
  const form = page.getByRole('dialog');
  await form.getByLabel('Reason').fill('her own card, seen by Ines');
  await form.getByRole('button', { name: /^Sign/ }).click();
  await form.waitFor({ state: 'hidden' });
  const known = page.getByRole('complementary', { name: 'What is known and said' });
  await known.getByText('her own card, seen by Ines').waitFor();

  await page.goto('/judgements');
  const row = page
    .getByRole('list', { name: 'Judgements' })
    .locator('> li')
    .filter({ hasText: 'her own card, seen by Ines' });
  await row.getByText('Ines Vega').first().waitFor();
  await row.getByRole('button', { name: 'Withdraw' }).click();
  await form.getByLabel('Reason').fill('it was another card');
  await form.getByRole('button', { name: 'Sign and withdraw' }).click();
  await row.getByText('it was another card').waitFor();
  expectQuiet(page);
});
