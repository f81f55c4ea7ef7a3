import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { REPOSITORY } from '../server/core/config.ts';

/**
 * Makes the pictures of docs/guide anew. Begin with a workspace in which the demonstration set is resolved:
 * `node --import tsx scripts/guide-pictures.ts 'http://127.0.0.1:4000/?token=…'`, the address that the terminal names.
 */
const [, , address = ''] = process.argv;
const workspace = new URL(address).origin;
const network = '/networks/network:1%2F13';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
// The offer of the first look is not what the pictures are about.
await page.addInitScript(() =>
  localStorage.setItem('tl.firstLook', '{"state":{"isOpen":false,"at":0,"isAnswered":true}}'),
);
await page.goto(address);
const go = (path: string) => page.goto(`${workspace}${path}`);
const press = (name: RegExp) => page.getByRole('button', { name }).first().click();

/** In 128 colours: a page has few, and the file is a third as large. */
async function keep(name: string): Promise<void> {
  await page.waitForTimeout(6000);
  const file = join(REPOSITORY, 'docs/images', `${name}.png`);
  await sharp(await page.screenshot())
    .png({ palette: true, colours: 128 })
    .toFile(file);
}

await go('/?corridor=KZ,TR');
await keep('overview');
await go('/networks/network:1%2F12');
await press(/^Open in Explore/);
await page.waitForURL(/ids=/);
const explored = new URL(page.url());
explored.searchParams.delete('selected');
explored.searchParams.set('link', 'handle:telegram:notreal_pearl_95|TOGETHER|phone:+998900006245');
await go(`${explored.pathname}${explored.search}`);
await keep('explore');
await go(network);
await keep('network');
await press(/Add to the case/);
const form = page.getByRole('dialog', { name: 'Add to a case' });
await form.getByLabel('Your initials').fill('AB');
// A workspace that has cases already offers those first.
const which = form.getByLabel('Case');
if ((await which.count()) > 0) await which.selectOption('A new case');
await form.getByLabel('Title').fill('Case 7');
await form.getByRole('button', { name: 'Add', exact: true }).click();
await page.waitForTimeout(3000);
await page.getByRole('link', { name: 'Adds to the case “Case 7”' }).click();
await page.getByRole('textbox', { name: /^Recipient/ }).fill('District court');
await press(/^Export a bundle/);
await page.getByRole('region', { name: 'Bundle exported' }).waitFor({ timeout: 300_000 });
await keep('case-file');
await go('/queries/same-phone-many-countries');
await press(/^Run/);
await keep('queries');
await browser.close();
