import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeIsClean, openWorkspace, say, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;

const phone = (n: number) => `+7 700 000 000${n}`;
const adId = (n: number) => `ad:lotus-board.example/${n}`;

interface Ad {
  n: number;
  phones: string[];
  emails?: string[];
  title?: string;
}

/** Two groups of ads, each held together by one ad that has both numbers of its group. */
const ads: readonly Ad[] = [
  ...[1, 2, 3].map((n) => ({ n, phones: [phone(1)], emails: ['rooms@orchid.example'] })),
  { n: 4, phones: [phone(1), phone(2)] },
  ...[5, 6].map((n) => ({ n, phones: [phone(2)], emails: ['desk@lotus.example'] })),
  ...[11, 12].map((n) => ({ n, phones: [phone(3)] })),
  // The second number stands in its title, too.
  { n: 14, phones: [phone(3), phone(4)], title: `Room ${phone(4)}` },
  ...[15, 16].map((n) => ({ n, phones: [phone(4)] })),
];

beforeAll(async () => {
  workspace = await openWorkspace(0);
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const file = path.join(workspace.folder, 'captures.jsonl');
  const captures = ads.map(({ n, phones, title, emails = [] }: Ad) => ({
    ...{ platform: 'lotus-board.example', adId: String(n), city: 'Almaty', country: 'KZ' },
    ...{ capturedAt: '2026-03-01T10:00:00Z', text: 'Rooms', ...(title ? { title } : {}) },
    contacts: { phones, emails },
  }));
  writeFileSync(file, `${captures.map((capture) => JSON.stringify(capture)).join('\n')}\n`);
  const data = path.join(workspace.folder, 'data');
  for (const verbs of [['import', file], ['resolve']])
    expect((await workspace.verb(...verbs, '--data', data)).code).toBe(0);
});
afterAll(() => workspace.close());

const inspector = () => page.getByRole('complementary', { name: 'Inspector' });

async function sign(reason: string, label: string, button: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(label).fill(reason);
  await dialog.getByLabel('Your initials').fill('AB');
  await dialog.getByRole('button', { name: button }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function findAgain(run: number): Promise<void> {
  await page.goto(`${workspace.url}/networks`);
  await page.getByRole('button', { name: 'Find networks again' }).click();
  await page.getByText(`Run ${run}`, { exact: true }).waitFor();
}

const explore = (...ids: string[]) => {
  const all = encodeURIComponent(ids.join(' '));
  return page.goto(`${workspace.url}/explore?ids=${all}&selected=${all}`);
};

/** The number of the network of an ad, as the inspector names it. */
async function networkOf(n: number): Promise<string | undefined> {
  await explore(adId(n));
  const link = page.getByRole('region', { name: 'In networks' }).getByRole('link').first();
  return /\d+\/\d+$/.exec((await link.textContent()) ?? '')?.[0];
}

test('two ads that are chosen in Explore are said to be apart, and the next run finds two networks', async () => {
  expect(await networkOf(1)).toBe(await networkOf(6));
  await explore(adId(1), adId(6));
  await say(inspector().getByRole('button', { name: /^Judge…/ }), 'Keep apart');
  const foreseen = page.getByRole('region', { name: 'What the next run would probably do' });
  await foreseen.getByText(/^Network .* becomes 2 parts: /).waitFor();
  await axeIsClean(page);
  await sign('Two voices answer', 'What is the reason?', 'Sign and record');
  await inspector()
    .getByRole('button', { name: /^Judge…/ })
    .click();
  await page.getByText(/^Said already: Keep apart, by AB, /).waitFor();
  await page.keyboard.press('Escape');
  await axeIsClean(page);
  await findAgain(2);
  const [one, other] = [await networkOf(1), await networkOf(6)];
  expect(one).toBeDefined();
  expect(other).toBeDefined();
  expect(one).not.toBe(other);
});

test('a step of a path is marked wrong by all readings that hold it, with the keyboard alone', async () => {
  expect(await networkOf(11)).toBe(await networkOf(16));
  const ends = new URLSearchParams({ from: adId(14), to: adId(16) });
  await page.goto(`${workspace.url}/paths?${ends}`);
  const steps = page.getByRole('region', { name: /step by step$/ });
  const judge = steps
    .getByRole('listitem')
    .first()
    .getByRole('button', { name: /^Judge…/ });
  await judge.focus();
  await page.keyboard.press('Enter');
  const first = page.getByRole('menuitem', { name: 'This link is wrong…' });
  await first.waitFor();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => first.evaluate((item) => item === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Mark the link between/ });
  await dialog.getByText('2 readings hold this link.').waitFor();
  const button = dialog.getByRole('button', { name: 'Sign and mark as wrong' });
  await dialog.getByText('Nothing is recorded until a reading is chosen.').waitFor();
  const [all, inTitle] = [0, 1].map((at) => dialog.getByRole('checkbox').nth(at));
  // While one of them counts, the link stands.
  await inTitle?.focus();
  await page.keyboard.press('Space');
  await dialog.getByText('1 reading is not chosen. It goes on counting.').waitFor();
  const foreseen = dialog.getByRole('region', { name: 'What the next run would probably do' });
  await foreseen.getByText('No network and no operation would change.').waitFor();
  await all?.focus();
  await page.keyboard.press('Space');
  await foreseen.getByText(/^Network .* becomes 2 parts: /).waitFor();
  await axeIsClean(page);
  expect(await button.isDisabled()).toBe(true);
  await sign('It is a price', 'Why is it wrong?', 'Sign and mark as wrong');
  // Each is a judgement of its own.
  await page.goto(`${workspace.url}/judgements?kind=WRONG_OBSERVATION`);
  const list = page.getByRole('list', { name: 'Judgements' });
  await list.getByText('It is a price').first().waitFor();
  expect(await list.getByRole('button', { name: 'Withdraw' }).count()).toBe(2);
  await findAgain(3);
  expect(await networkOf(11)).not.toBe(await networkOf(16));
});
