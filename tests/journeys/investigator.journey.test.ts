import { expect, test } from 'vitest';
import { aPhone, expectQuiet, openWindow, searchFor } from './support.ts';

test('a first day: overview, search, what a number is linked to, why, and what speaks against it', async () => {
  const phone = await aPhone(1);
  const page = await openWindow('ines');
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await searchFor(page, phone.caption);
  await page.keyboard.press('Shift+Enter');
  await page.waitForURL(/[?&]ids=phone/);
  await page.getByRole('tab', { name: /^Table/ }).click();
  const grid = page.getByRole('grid');
  const rows = () => grid.getByRole('row').count();
  const own = grid.getByRole('row').filter({ hasText: phone.caption });
  await own.waitFor();
  const alone = await rows();

  await own.click();
  await page.keyboard.press('e');
  await expect.poll(rows).toBeGreaterThan(alone);
  const expanded = await rows();
  await page.keyboard.press('Control+z');
  await expect.poll(rows).toBe(alone);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(rows).toBe(expanded);

  // A link between two contacts: its captures, the very words, and what may be wrong with it.
  await page.getByRole('radiogroup', { name: 'Rows of the table' }).getByText('Links').click();
  const links = page.getByRole('grid', { name: 'Links on the canvas' });
  await links.getByRole('row').nth(1).click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByText('matches capture').first().waitFor();
  expect((await inspector.locator('mark').first().textContent())?.trim()).not.toBe('');
  await inspector.getByRole('tab', { name: /Against/ }).click();
  await inspector.getByRole('tabpanel').getByRole('listitem').first().waitFor();
  expectQuiet(page);
});
