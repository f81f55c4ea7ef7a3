import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runHere } from '../edge/cli/support.ts';
import { aPhone, expectQuiet, openWindow } from './support.ts';

test('a case, from its first contact to a bundle that others verify', async () => {
  const phone = await aPhone(3);
  const page = await openWindow('carl');
  await page.goto('/cases');
  await page.getByRole('button', { name: 'New case' }).click();
  const form = page.getByRole('dialog', { name: 'New case' });
  await form.getByLabel('Title').fill('Orchard of the journey');
  await form.getByLabel('Reference').fill('OP 7/2026');
  await form.getByRole('button', { name: 'Make the case' }).click();
  await page.waitForURL(/\/cases\/case-[0-9a-f]{12}$/);
  const address = page.url();

  const id = encodeURIComponent(phone.id);
  await page.goto(`/explore?ids=${id}&selected=${id}`);
  await page.getByRole('button', { name: 'Add to case' }).first().click();
  const adding = page.getByRole('dialog', { name: 'Add to a case' });
  await adding.getByText(/ads? that holds? what you add/).waitFor();
  await adding.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'In the case' }).first().waitFor();

  await page.goto(address);
  const held = page.getByRole('complementary', { name: 'In the case' }).getByRole('listitem');
  await held.filter({ hasText: phone.caption }).first().waitFor();
  await page.getByRole('tab', { name: /^Bundles/ }).click();
  await page.getByRole('textbox', { name: /^Recipient/ }).fill('District court');
  await page.getByRole('button', { name: 'Export a bundle' }).click();
  const made = page.getByRole('region', { name: 'Bundles made of this case' });
  const link = made.getByRole('link', { name: /^Download/ }).first();
  await link.waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);

  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-journey-'));
  const zip = path.join(folder, download.suggestedFilename());
  await download.saveAs(zip);
  const whole = await runHere(['verify', zip, '--json'], {});
  expect(whole.code, whole.out).toBe(0);
  const bytes = readFileSync(zip);
  const at = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(zip, bytes);
  expect((await runHere(['verify', zip, '--json'], {})).code).not.toBe(0);
  rmSync(folder, { recursive: true });
  expectQuiet(page);
});
