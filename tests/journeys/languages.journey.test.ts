import { expect, test } from 'vitest';
import english from '../../server/core/messages/en/workspace.json' with { type: 'json' };
import { expectQuiet, openWindow } from './support.ts';

const keys = Object.keys(english).filter((key) => key.includes('.'));

test('a first day in Russian: each page speaks it, and no key of a sentence is shown', async () => {
  const page = await openWindow('ines', { language: 'ru' });
  for (const [address, name] of [
    ['/', 'Обзор'],
    ['/explore', 'Исследование'],
    ['/networks', 'Сети'],
    ['/questions', 'Вопросы'],
    ['/inbox', 'Входящие'],
    ['/queries', 'Запросы'],
    ['/import', 'Импорт'],
  ] as const) {
    await page.goto(address);
    await page.locator('.tl-rail [aria-current=page]').filter({ hasText: name }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    const words = await page.locator('body').textContent();
    expect(keys.filter((key) => words?.includes(key))).toEqual([]);
  }
  expectQuiet(page);
});

test('Dari runs from right to left, what it lacks is said in another language, and the choice is in the head', async () => {
  const page = await openWindow('ines', { viewport: { width: 1024, height: 768 } });
  await page.goto('/import');
  await page.locator('header button:has(.tabler-icon-language)').click();
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('menuitem', { name: 'دری', exact: true }).click(),
  ]);
  await page.getByRole('navigation').first().waitFor();
  const html = page.locator('html');
  expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([
    'fa-AF',
    'rtl',
  ]);
  const rail = await page.locator('.tl-rail').boundingBox();
  expect(rail?.x).toBeGreaterThan(900);
  expectQuiet(page);
});
