import { test } from 'vitest';
import { axeIsClean } from '../e2e/support.ts';
import { aPhone, expectQuiet, openWindow } from './support.ts';

test('axe finds nothing wrong with any page, in light or dark', async () => {
  const phone = await aPhone(5);
  const page = await openWindow('carl');
  for (const address of [
    '/',
    `/explore?tab=table&ids=${encodeURIComponent(phone.id)}`,
    `/contact/${encodeURIComponent(phone.id)}`,
    '/paths',
    '/networks',
    '/questions',
    '/judgements',
    '/inbox',
    '/queries',
    '/analyses',
    '/import',
    '/cases',
  ]) {
    await page.goto(address);
    await page.getByRole('navigation', { name: 'Pages' }).waitFor();
    await page.locator('[aria-busy=true], .tl-loading').first().waitFor({ state: 'detached' });
    await axeIsClean(page);
  }
  expectQuiet(page);
});
