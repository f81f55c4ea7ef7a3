import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;

/** Ads in a large town, in one half an hour from it, and in one of another country. */
const towns = [
  { city: 'Almaty', country: 'KZ', ads: 5 },
  { city: 'Talghar', country: 'KZ', ads: 2 },
  { city: 'Bursa', country: 'TR', ads: 3 },
];

beforeAll(async () => {
  workspace = await openWorkspace(0);
  const captures = towns.flatMap(({ city, country, ads }) =>
    Array.from({ length: ads }, (_, n) =>
      JSON.stringify({
        ...{ platform: 'lotus-board.example', adId: `${city}${n}`, city, country },
        ...{ capturedAt: '2026-01-05T10:00:00Z', contacts: { phones: ['+77000000001'] } },
        text: `Number ${n}`,
      }),
    ),
  );
  const file = path.join(workspace.folder, 'towns.jsonl');
  writeFileSync(file, captures.join('\n'));
  const data = ['--data', path.join(workspace.folder, 'data')];
  expect((await workspace.verb('import', file, ...data)).code).toBe(0);
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${workspace.url}/track/${encodeURIComponent('phone:+77000000001')}`);
  await discs().first().waitFor();
});
afterAll(() => workspace.close());

const discs = () => page.locator('.tl-map-disc');
const both = () => page.getByRole('button', { name: 'Almaty and 1 more, 7 in all: zoom in' });
const almaty = () => page.getByRole('button', { name: /: Almaty, Kazakhstan, 5 ads/ });
const bursa = () => page.getByRole('button', { name: /: Bursa, Türkiye, 3 ads/ });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const map = () => page.locator('.tl-map');

/** The middle of what is drawn, in px of the window. */
async function middleOf(drawn: Locator): Promise<[x: number, y: number]> {
  const { x, y, width, height } = await drawn.evaluate((element) =>
    element.getBoundingClientRect().toJSON(),
  );
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

test('places that would overlap are one disc with their number', async () => {
  await both().waitFor();
  expect(await discs().count()).toBe(2);
  await axeIsClean(page);
});

test('a wheel zooms in about the pointer: the disc beneath it stays where it is', async () => {
  const before = await middleOf(both());
  await page.mouse.move(...before);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => button('Zoom out').getAttribute('aria-disabled')).toBe('false');
  const after = await middleOf(both());
  expect(after.map((px, at) => Math.abs(px - (before[at] ?? 0)) <= 1)).toEqual([true, true]);
  expect((await middleOf(bursa()))[0]).toBeLessThan(0);
  await button('Show all').click();
  await expect.poll(() => middleOf(both())).toEqual(before);
});

test('a cluster is opened by keys, keeps the focus, and its discs stand apart then', async () => {
  await both().focus();
  await page.keyboard.press('Enter');
  await almaty().waitFor();
  expect(await discs().count()).toBe(3);
  expect(await almaty().evaluate((disc) => disc === document.activeElement)).toBe(true);
  // So near provinces are drawn, too.
  await page.locator('.tl-map-borders').waitFor();
  await axeIsClean(page);
  // What is out of sight comes into it when it gets the focus.
  await page.keyboard.press('Tab');
  await expect.poll(() => bursa().evaluate((disc) => disc === document.activeElement)).toBe(true);
  const box = await map().boundingBox();
  const [x] = await middleOf(bursa());
  expect(x > (box?.x ?? 0) && x < (box?.x ?? 0) + (box?.width ?? 0)).toBe(true);
});

test('keys zoom and move, and nought shows all again', async () => {
  await page.keyboard.press('0');
  await both().waitFor();
  const whole = await middleOf(both());
  await map().focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => middleOf(both())).toEqual([whole[0] + 80, whole[1]]);
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('+');
  await expect.poll(() => button('Zoom in').getAttribute('aria-disabled')).toBe('true');
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('-');
  await expect.poll(() => middleOf(both())).toEqual(whole);
  expect(await button('Zoom out').getAttribute('aria-disabled')).toBe('true');
});

test('buttons zoom, and a drag moves the map and chooses nothing', async () => {
  await button('Zoom in').click();
  await button('Zoom out').click();
  await expect.poll(() => button('Show all').getAttribute('aria-disabled')).toBe('true');
  const [x, y] = await middleOf(bursa());
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 50, y + 20, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => middleOf(bursa())).toEqual([x + 50, y + 20]);
  expect(await bursa().getAttribute('aria-pressed')).toBe('false');
  await bursa().click();
  expect(await bursa().getAttribute('aria-pressed')).toBe('true');
});
