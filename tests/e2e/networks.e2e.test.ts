import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Route } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paint } from '../read/fingerprint/pictures.ts';
import { axeIsClean, openWorkspace, say, type Workspace } from './support.ts';

let workspace: Workspace;
let page: Page;

/** Has the answers of a page pass through the test; a subscription goes on for ever, and is let through. */
async function routeAnswers(page: Page, handle: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/graphql', (route) =>
    route.request().headers().accept === 'text/event-stream' ? route.continue() : handle(route),
  );
}

/** Closes a page whose answers pass through the test: it asks every few seconds, and one may be on its way. */
async function closeRouted(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'wait' });
  await page.close();
}

/**
 * Two sellers of four ads each, every ad in words of its own, and one email in two ads of either. Two ads of the first
 * show the same picture as two images.
 */
const images = ['a.png', 'b.jpg'];
const words = ['first', 'second', 'third', 'fourth', 'quiet', 'bright', 'new', 'wide'];
const captures = words.map((word, index) => ({
  platform: 'lotus-board.example',
  adId: `n${index}`,
  capturedAt: `2026-03-0${index + 1}T10:00:00Z`,
  country: 'KZ',
  city: 'Almaty',
  text:
    index < 4
      ? `A ${word} room by the park with a garden, ask for the ${word} key`
      : `The ${word} studio near a station, ${word} floor, tea for guests`,
  ...(images[index] ? { images: [{ path: images[index] }] } : {}),
  contacts: {
    phones: [index < 4 ? '+77000004417' : '+77000002290'],
    ...(index > 1 && index < 6 ? { emails: ['desk.orchid@example.org'] } : {}),
  },
}));

beforeAll(async () => {
  workspace = await openWorkspace(0);
  page = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const file = path.join(workspace.folder, 'two.jsonl');
  writeFileSync(file, `${captures.map((capture) => JSON.stringify(capture)).join('\n')}\n`);
  const { data, width, height } = paint(10, 320, 240);
  for (const name of images)
    await sharp(data, { raw: { width, height, channels: 3 } }).toFile(
      path.join(workspace.folder, name),
    );
  const { code } = await workspace.verb(
    'import',
    file,
    '--data',
    path.join(workspace.folder, 'data'),
  );
  expect(code).toBe(0);
});
afterAll(() => workspace.close());

async function sign(
  reason: string,
  button: string,
  { initials = 'AB', on = page } = {},
): Promise<void> {
  const dialog = on.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: button }).isDisabled()).toBe(true);
  await dialog.getByLabel('What is the reason?').fill(reason);
  await dialog.getByLabel('Your initials').fill(initials);
  await dialog.getByRole('button', { name: button }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function resolveAgain(run: number): Promise<void> {
  await page.getByRole('button', { name: 'Find networks again' }).click();
  await page.getByText(`Run ${run}`, { exact: true }).waitFor();
}

const rows = (ads: string) => page.locator('.tl-network-list a').filter({ hasText: ads });

test('before the first run there is one button, which resolves', async () => {
  await page.goto(`${workspace.url}/networks`);
  await page.getByRole('button', { name: 'Find networks now' }).waitFor();
  await axeIsClean(page);
  await page.getByRole('button', { name: 'Find networks now' }).click();
  await rows('8 ads').waitFor();
  await page.getByRole('heading', { name: 'Cut points' }).waitFor();
  await axeIsClean(page);
});

test('from a number the inspector leads to its network, and so does its name', async () => {
  const other = await workspace.browser.newPage({ viewport: { width: 1024, height: 768 } });
  await other.goto(workspace.url);
  await other.getByRole('navigation', { name: 'Pages' }).waitFor();
  await other.keyboard.press('Control+k');
  await other.getByRole('dialog').getByRole('combobox').fill('+77000004417');
  await other.getByRole('dialog').getByRole('option').first().click();
  await other.getByRole('button', { name: 'Open What is known and said' }).click();
  const networks = other.getByRole('region', { name: 'In networks' });
  await networks.getByText('4 of its ads').waitFor();
  const spread = other.getByRole('region', { name: 'How widely it is used' });
  await spread.getByText(/of \d+ phone numbers here stands? in as many ads or more\./).waitFor();
  await axeIsClean(other);
  const link = networks.getByRole('link').first();
  const name = (await link.textContent()) ?? '';
  await link.click();
  await other.getByRole('heading', { name: 'Is this one network?' }).waitFor();

  await other.goto(workspace.url);
  await other.getByRole('navigation', { name: 'Pages' }).waitFor();
  await other.keyboard.press('Control+k');
  await other.getByRole('dialog').getByRole('combobox').fill(name);
  await other.getByRole('option', { name }).waitFor();
  await other.keyboard.press('Enter');
  await other.getByRole('heading', { name: 'Is this one network?' }).waitFor();
  await other.close();
});

test('what is waited for is drawn as bars, the list and then the network', async () => {
  const other = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const answers: (() => void)[] = [];
  await routeAnswers(other, async (route) => {
    const asked = route.request().postData() ?? '';
    if (/query Network(List|View)\b/.test(asked))
      await new Promise<void>((resolve) => {
        answers.push(resolve);
      });
    await route.continue();
  });
  await other.goto(`${workspace.url}/networks`);
  const bar = other.locator('.tl-loading > div').first();
  await bar.waitFor();
  expect((await bar.boundingBox())?.width).toBeGreaterThan(1000);
  answers.pop()?.();
  await other.locator('.tl-network-list').waitFor();
  await bar.waitFor();
  expect((await bar.boundingBox())?.width).toBeGreaterThan(1000);
  answers.pop()?.();
  await other.getByText('Is this one network?').waitFor();
  await other.close();
});

/** Adds the network that is shown to the case, and gives the ids that it holds then. @param title of a case that is made */
async function addedToCase(on: Page, title: string): Promise<readonly string[]> {
  await on.getByRole('button', { name: 'Add to the case' }).click();
  const form = on.getByRole('dialog', { name: 'Add to a case' });
  await form.getByLabel('Your initials').fill('AB');
  const which = form.getByLabel('Case');
  if ((await which.count()) > 0) await which.selectOption('A new case');
  await form.getByLabel('Title').fill(title);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await on.getByRole('button', { name: /^\d+ entities in the case$/ }).waitFor();
  const data = await workspace.ask<{ cases: { nodes: { title: string; entities: string[] }[] } }>(
    '{ cases { nodes { title entities } } }',
  );
  return data.cases.nodes.find((one) => one.title === title)?.entities ?? [];
}

test('a network goes into the case with its ads and what they hold', async () => {
  const kept = await addedToCase(page, 'Lotus');
  for (const id of [
    'phone:+77000004417',
    'email:desk.orchid@example.org',
    'ad:lotus-board.example/n7',
  ])
    expect(kept).toContain(id);
});

test('what is listed of a network is cut short, and what goes into the case is not', async () => {
  const context = await workspace.browser.newContext({ viewport: { width: 1440, height: 900 } });
  const other = await context.newPage();
  await routeAnswers(other, async (route) => {
    const response = await route.fetch();
    type Listed = { nodes: object[] };
    const answer = (await response.json()) as {
      data?: { network?: { cutPoints?: Listed; identifiers?: Listed } };
    };
    const { cutPoints, identifiers } = answer.data?.network ?? {};
    for (const list of [cutPoints, identifiers]) list?.nodes.splice(0);
    return route.fulfill({ response, json: answer });
  });
  await other.goto(`${workspace.url}/networks`);
  const kept = await addedToCase(other, 'Lotus, cut short');
  expect(kept).toContain('phone:+77000004417');
  expect(kept).toContain('ad:lotus-board.example/n7');
  await closeRouted(other);
  await context.close();
});

test('a column that was widened by hand in a wide window is as wide as ever in a narrow one, and what is too narrow says so', async () => {
  const other = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await other.goto(`${workspace.url}/networks`);
  const list = other.getByRole('complementary', { name: 'Networks' });
  const column = other.getByRole('complementary', { name: 'What holds it together' });
  const width = async () => Math.round((await list.boundingBox())?.width ?? 0);
  await list.getByRole('separator').focus();
  for (let i = 0; i < 10; i += 1) await other.keyboard.press('ArrowRight');
  await expect.poll(width).toBe(432);
  await column.getByRole('separator').focus();
  await other.keyboard.press('ArrowLeft');
  await other.setViewportSize({ width: 1024, height: 768 });
  await expect.poll(width).toBe(272);
  await expect.poll(() => column.getAttribute('data-folded')).toBe('true');
  const tooNarrow = other.getByText('This window is too narrow for a network beside its list');
  expect(await tooNarrow.count()).toBe(0);
  await other.setViewportSize({ width: 390, height: 844 });
  await tooNarrow.waitFor();
  await axeIsClean(other);
  await other.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(width).toBe(432);
  await other.close();
});

test('why two things are linked opens the column that is folded in a narrow window, until it is closed or folded', async () => {
  const other = await workspace.browser.newPage({ viewport: { width: 1024, height: 768 } });
  await other.goto(`${workspace.url}/networks`);
  const column = other.getByRole('complementary', { name: 'What holds it together' });
  const folded = () => column.getAttribute('data-folded');
  const askWhy = async () => {
    await other.getByRole('tab', { name: /^Links/ }).click();
    expect(await folded()).toBe('true');
    await other.getByRole('button', { name: 'Why linked' }).first().click();
    await column.getByText('Both were read together in').waitFor();
  };
  await askWhy();
  const label = other.getByRole('button', { name: 'All ads' }).locator('.mantine-Button-label');
  expect(await label.evaluate((own) => own.scrollWidth <= own.clientWidth)).toBe(true);
  // Tabs in two rows stand close.
  const tabs = (await other.locator('.tl-members [role=tablist]').boundingBox())?.height ?? 0;
  expect(tabs).toBeLessThan(80);
  await column.getByRole('button', { name: 'Back to all that holds it' }).click();
  await expect.poll(folded).toBe('true');
  await askWhy();
  await other.keyboard.press(']');
  await expect.poll(folded).toBe('true');
  await askWhy();
  // What was asked for is no wish of how the column is to stand.
  await other.reload();
  await column.waitFor();
  expect(await folded()).toBe('true');
  // Anywhere along what is left of it, below its name as well.
  const { x = 0, y = 0, height = 0 } = (await column.boundingBox()) ?? {};
  await other.mouse.click(x + 16, y + height - 40);
  await expect.poll(folded).toBe(null);
  await other.close();
});

test('in a column too narrow for its names the drawing scrolls, by keys as well', async () => {
  // A window that is narrowed folds the column beside the drawing, until it is asked for.
  await page.setViewportSize({ width: 1024, height: 768 });
  const column = page.getByRole('complementary', { name: 'What holds it together' });
  await expect.poll(() => column.getAttribute('data-folded')).toBe('true');
  await page.keyboard.press(']');
  const drawing = page.getByRole('region', { name: 'Drawing, scrolls sideways' });
  // The column is still opening: a key pressed before the drawing is wider than it moves nothing.
  const moved = async () => {
    await drawing.press('ArrowRight');
    return drawing.evaluate(({ scrollLeft }) => scrollLeft);
  };
  await expect.poll(moved).toBeGreaterThan(0);
  await axeIsClean(page);
  const labels = page.locator('.tl-network-facts .mantine-Button-label');
  expect(await labels.count()).toBe(2);
  expect(
    await labels.evaluateAll(
      (all) => all.filter((one) => one.scrollWidth > one.clientWidth).length,
    ),
  ).toBe(0);
  await page.getByText('Timeline', { exact: true }).click();
  await page.locator('.tl-weeks-row').nth(1).waitFor();
  // No title lies on the bars above it.
  const edges = await page
    .locator('.tl-weeks-name, .tl-weeks-bars')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
    );
  for (const [at, { bottom }] of edges.slice(0, -1).entries())
    expect(edges[at + 1]?.top).toBeGreaterThanOrEqual(bottom);
  await page.getByText('Evidence', { exact: true }).click();
  await page.setViewportSize({ width: 1440, height: 900 });
  await drawing.waitFor({ state: 'hidden' });
});

test('its evidence, places and weeks are shown, and each leads to its ads and captures', async () => {
  await page.getByRole('img', { name: /items and the .* groups of ads that link them/ }).waitFor();
  await page.getByRole('tab', { name: /^Links/ }).click();
  await page.getByRole('button', { name: 'Why linked' }).first().click();
  await page.getByText('Both were read together in').waitFor();
  await page.getByText('matches capture').first().waitFor();
  await page.getByText(/^Only: .* and /).waitFor();
  await axeIsClean(page);
  await page.getByRole('button', { name: 'Back to all that holds it' }).click();
  await page.getByRole('button', { name: 'All ads' }).click();

  const figure = page.getByRole('radiogroup', { name: 'The network as a picture' });
  await figure.getByText('Map').click();
  await page.getByRole('button', { name: 'Almaty, Kazakhstan: 8 ads' }).click();
  await page.getByText('Only: Almaty.').waitFor();
  await axeIsClean(page);
  await figure.getByText('Timeline').click();
  await page
    .getByRole('img', { name: /^All ads, ads by week\. 23 Feb 2026: 1; 2 Mar 2026: 7/ })
    .waitFor();
  await page.getByRole('tab', { name: 'Weeks' }).click();
  await page.getByRole('button', { name: 'Week of 23 Feb 2026' }).click();
  await page.getByText('Only: Week of 23 Feb 2026.').waitFor();
  await page.getByText('1 to 1 of 1').waitFor();
  await axeIsClean(page);
  await page.getByRole('tab', { name: /^By country/ }).click();
  await page
    .getByRole('row', { name: /Kazakhstan/ })
    .getByText('8')
    .first()
    .waitFor();
});

test('the least probable merges are told with their ads, and on the canvas why these two are in one network', async () => {
  const other = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await other.goto(`${workspace.url}/networks`);
  const merges = other.getByRole('region', { name: 'Least probable merges' });
  const first = merges.getByRole('listitem').first();
  const probability = (await first.locator('.tl-figures').textContent()) ?? '';
  expect(probability).toMatch(/^0\.\d\d$/);
  expect(await merges.getByRole('listitem').count()).toBe(3);
  await other.getByText(`least probable merge ${probability}`).waitFor();
  const row = other.getByRole('link', { name: new RegExp(`least probable merge ${probability}`) });
  expect(await row.count()).toBe(0);
  await other.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'Least probable' });
  await row.waitFor();
  await first.getByText(/^\d+ ads? and \d+ ads?, merged by .*\.$/).waitFor();
  await first.getByRole('button', { name: 'Show what merges them' }).click();
  const described = other.getByRole('region', { name: 'By run 1' });
  await described.getByText(/^Both are in .*1\/1\.$/).waitFor();
  // The two hold what merged their sides, and so it is led to the captures.
  await other.getByText(/^Both ads hold the /).waitFor();
  await other.getByText('matches capture').first().waitFor();
  await axeIsClean(other);
  // Two that share nothing are in it by merges alone.
  const two = ['n0', 'n7'].map((name) => `ad:lotus-board.example/${name}`).join('+');
  await other.goto(`${workspace.url}/explore?ids=${two}&selected=${two}`);
  await described.getByText(/^Both are in .*1\/1, and \d merges lead from the one/).waitFor();
  await described
    .getByText(/^merged by phone \+7 700 000 2290/)
    .first()
    .waitFor();
  await described
    .getByText(/^The least probable of these;/)
    .first()
    .waitFor();
  expect(await other.getByText('No captured ad holds both').count()).toBe(0);
  await axeIsClean(other);
  await described.getByRole('link', { name: /·\s1\/1$/ }).click();
  await merges.waitFor();
  await other.close();
});

test('of very much that holds a network the first is shown, and all when it is asked for', async () => {
  const other = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await routeAnswers(other, async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as {
      data?: { network?: { holds?: { nodes: object[] } } };
    };
    const { network } = answer.data ?? {};
    if (network?.holds)
      network.holds.nodes = Array.from({ length: 20 }, (_, i) => ({
        ...{ ...network.holds?.nodes[0], id: `${i}` },
      }));
    return route.fulfill({ response, json: answer });
  });
  await other.goto(`${workspace.url}/networks`);
  const held = other.getByRole('region', { name: 'Held by' });
  await held.getByText('20', { exact: true }).waitFor();
  expect(await held.getByRole('listitem').count()).toBe(6);
  await held.getByRole('button', { name: 'Show 14 more' }).click();
  expect(await held.getByRole('listitem').count()).toBe(20);
  await closeRouted(other);
});

test('a network is looked at without a cut point, part by part, and whole again, and nothing is recorded', async () => {
  const holds = page.getByRole('complementary', { name: 'What holds it together' });
  const button = holds.getByRole('button', { name: 'Preview without it' }).first();
  const back = page.getByRole('button', { name: 'Show it whole' });
  // With both columns open in a narrow window, as they were left above, the way back is whole.
  await page.setViewportSize({ width: 1024, height: 768 });
  await button.click();
  const middle = await page.locator('.tl-network').boundingBox();
  const way = await back.boundingBox();
  const end = (box: typeof way) => (box?.x ?? 0) + (box?.width ?? 0);
  expect(end(way)).toBeLessThanOrEqual(end(middle));
  const said = await page.locator('.tl-parted-tools .tl-sentence').boundingBox();
  expect(said?.width).toBeGreaterThan(200);
  await back.click();
  await page.setViewportSize({ width: 1440, height: 900 });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('A preview: nothing is recorded.').waitFor();
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  for (const part of ['Part A', 'Part B'])
    await page
      .getByRole('region', { name: `${part}, 4 ads` })
      .getByRole('img')
      .waitFor();
  await axeIsClean(page);
  await page
    .getByRole('region', { name: 'Part B, 4 ads' })
    .getByRole('button', { name: 'List its 4 ads' })
    .click();
  await page.getByText('Only: Part B.').waitFor();
  await page.getByText('1 to 4 of 4').waitFor();
  await page.getByRole('tab', { name: /^Links/ }).click();
  await page.getByRole('tabpanel').getByRole('region', { name: 'Part A, 4 ads' }).waitFor();
  await button.focus();
  await page.keyboard.press('Escape');
  await page.getByRole('img', { name: /items and the .* groups of ads that link them/ }).waitFor();
  expect(await page.getByRole('region', { name: /^Part/ }).count()).toBe(0);
  // The table of links says which of two is the cut point.
  const cutPoints = page.getByRole('row').filter({ hasText: 'desk.orchid@example.org' });
  await cutPoints
    .getByRole('cell', { name: /^(One|Other)$/ })
    .first()
    .waitFor();
  await page.getByRole('tab', { name: /^Ads/ }).click();
  await page.getByText('1 to 8 of 8').waitFor();
  await button.click();
  await back.click();
  await expect.poll(() => button.evaluate((own) => own === document.activeElement)).toBe(true);
  expect(await page.getByRole('region', { name: 'Judgements' }).count()).toBe(0);
  await page.getByRole('tab', { name: /^By country/ }).click();
});

test('the parts of a network are drawn at once where they stay', async () => {
  const other = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await other.addInitScript(() => {
    const drawn = new Map<CanvasRenderingContext2D, Map<string, Set<string>>>();
    const { prototype } = CanvasRenderingContext2D;
    const write = prototype.fillText;
    prototype.fillText = function (text, x, y, most) {
      const names = drawn.get(this) ?? new Map<string, Set<string>>();
      drawn.set(this, names);
      const places = names.get(text) ?? new Set();
      // Counts stand at several things.
      if (text.length > 5) names.set(text, places.add(`${Math.round(x)} ${Math.round(y)}`));
      return write.call(this, text, x, y, most);
    };
    Object.assign(window, {
      places: () =>
        [...drawn.values()].flatMap((names) => [...names.values()]).map(({ size }) => size),
    });
  });
  await other.goto(`${workspace.url}/networks`);
  await other.getByRole('button', { name: 'Preview without it' }).first().click();
  const part = other.getByRole('region', { name: 'Part A, 4 ads' }).getByRole('img');
  await part.waitFor();
  const places = () => other.evaluate(() => (window as unknown as { places(): number[] }).places());
  await expect.poll(async () => (await places()).length).toBeGreaterThan(2);
  await other.waitForTimeout(500);
  expect(Math.max(...(await places()))).toBe(1);
  await other.close();
});

test('at a zoom of 200 % a panel at the right gives its room to what it is about', async () => {
  const zoomed = await workspace.browser.newPage({ viewport: { width: 720, height: 450 } });
  await zoomed.goto(`${workspace.url}/networks/network:1%2F1`);
  await zoomed.getByText('Is this one network?').waitFor();
  // The list is higher than the window, and scrolls by itself.
  const [top, bar] = await Promise.all([
    zoomed.getByRole('banner').boundingBox(),
    zoomed.locator('.tl-run-bar').boundingBox(),
  ]);
  expect(bar?.y).toBeGreaterThanOrEqual((top?.y ?? 0) + (top?.height ?? 0));
  await zoomed.goto(`${workspace.url}/cases`);
  await zoomed.getByRole('link', { name: 'Lotus', exact: true }).click();
  const recipient = zoomed.getByRole('textbox', { name: /Recipient/ });
  await recipient.waitFor();
  expect((await recipient.boundingBox())?.width).toBeGreaterThan(200);
  await zoomed.goto(
    `${workspace.url}/explore?tab=table&ids=${encodeURIComponent('phone:+77000004417')}`,
  );
  const row = zoomed.getByRole('grid').getByRole('row').filter({ hasText: '4417' });
  await row.waitFor();
  const inspector = zoomed.getByRole('complementary', { name: 'Inspector' });
  // Nothing is selected, and so there is nothing in it.
  expect(await inspector.isVisible()).toBe(false);
  const tools = zoomed.getByRole('toolbar', { name: 'Canvas tools' });
  await tools.getByRole('button', { name: 'Find path' }).waitFor();
  expect(await tools.evaluate((bar) => bar.scrollWidth - bar.clientWidth)).toBe(0);
  await row.click();
  await inspector.getByText('Linked to').waitFor();
  // Also beside it the drawing can be seen, and from below it the tabs lead to their panel.
  const drawing = await zoomed.locator('.tl-canvas').boundingBox();
  expect(drawing?.height).toBeGreaterThan(200);
  const status = await zoomed.getByRole('contentinfo').boundingBox();
  const bottom = zoomed.getByRole('region', { name: 'Table, timeline and structure' });
  const isInSight = async () => {
    const { y = 0, height = 0 } = (await bottom.boundingBox()) ?? {};
    return y + height <= (status?.y ?? 0) + 1;
  };
  for (const lead of [
    () => bottom.getByRole('tab', { name: 'Timeline' }).click(),
    () => zoomed.keyboard.press('t'),
  ]) {
    await zoomed.locator('.tl-explore-main').evaluate((element) => {
      element.scrollTop = 0;
    });
    expect(await isInSight()).toBe(false);
    await lead();
    await expect.poll(isInSight).toBe(true);
  }
  await axeIsClean(zoomed);
  await zoomed.goto(`${workspace.url}/networks/network:1%2F1`);
  const frame = zoomed.locator('.tl-tree-frame');
  await frame.waitFor();
  expect((await frame.boundingBox())?.height).toBeGreaterThan(200);
  await zoomed.close();
});

test('indicators of both sides stand in the same rows, each with its base rate, reasons and ads', async () => {
  const choice = page.getByRole('radiogroup', { name: 'What the column tells' });
  await choice.getByText('Indicators').click();
  await page.getByText('of the 8 ads here').waitFor();
  await page.getByText('They are never added up.').waitFor();
  for (const side of ['Can point toward control by others', 'Can point away, or have'])
    expect(
      await page.getByRole('region', { name: side }).locator('summary').count(),
    ).toBeGreaterThan(1);
  await axeIsClean(page);
  const none = page.locator('details').filter({ hasText: 'One contact, 2 or more countries' });
  await none.locator('summary').click();
  await none.getByText('What speaks against it').waitFor();
  expect(await none.getByRole('button', { name: /^List the/ }).count()).toBe(0);
  const own = page.locator('details').filter({ hasText: 'Pictures and words of its own' });
  await own.locator('summary').click();
  await axeIsClean(page);
  await choice.getByText('What holds it').click();
  await page.getByRole('heading', { name: 'Cut points' }).waitFor();
});

test('two people decide, each in a window of his own, and what waits is counted in both', async () => {
  const waits = (on: Page) =>
    on
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: /^Networks\s*1 to review$/ });
  await waits(page).waitFor();
  await page.getByText('You are reviewer 1 of 2.').waitFor();
  await page.keyboard.press('c');
  const form = page.getByRole('dialog');
  await form.getByText(/^It is in review until a second person agrees\./).waitFor();
  await sign('One desk answers both', 'Sign and confirm');
  await page.getByText('You have answered.').waitFor();
  await page.getByText(/^Signed by one\. It is in review/).waitFor();
  await waits(page).waitFor();
  await axeIsClean(page);
  // Who has answered is told so before, and so is a colleague at the same desk what his answer comes to.
  await page.keyboard.press('r');
  await form.getByText(/^AB has answered, and one person answers once\./).waitFor();
  await form.getByLabel('Your initials').fill('CD');
  await form.getByText(/^AB said otherwise: both answers stand/).waitFor();
  await form.getByLabel('What is the reason?').fill('Two prices '.repeat(1000));
  await form.getByText(/^The reason has 10,999 characters; 2,000 are the most\./).waitFor();
  expect(await form.getByRole('button', { name: 'Sign and reject' }).isDisabled()).toBe(true);
  await form.getByLabel('Your initials').fill('AB');
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'hidden' });

  const other = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await other.goto(`${workspace.url}/networks`);
  await other.getByText('You are reviewer 2 of 2.').waitFor();
  await other.getByText(/^AB confirmed it, .*One desk answers both/).waitFor();
  await other.keyboard.press('r');
  const dialog = other.getByRole('dialog');
  await dialog.getByText(/^AB said otherwise: both answers stand/).waitFor();
  await sign('Two prices', 'Sign and reject', { initials: 'CD', on: other });
  await other.getByText(/^The answers differ\./).waitFor();
  await page.getByText(/^CD rejected it, .*Two prices/).waitFor();
  await waits(other).waitFor();

  const withdraw = async (reason: string, initials: string, on: Page) => {
    const one = on.getByRole('region', { name: 'Judgements' }).getByRole('listitem');
    await one.filter({ hasText: reason }).getByRole('button', { name: 'Withdraw' }).click();
    await sign('Looked again', 'Sign and withdraw', { initials, on });
  };
  await withdraw('Two prices', 'CD', other);
  await other.getByText('You are reviewer 2 of 2.').waitFor();
  await other.keyboard.press('c');
  await dialog.getByText(/^AB said the same: with you it is decided\./).waitFor();
  await sign('The prices follow the size', 'Sign and confirm', { initials: 'CD', on: other });
  await other.getByRole('heading', { name: 'Confirmed to be one network' }).waitFor();
  for (const on of [page, other]) {
    await waits(on).waitFor({ state: 'detached' });
    const decided = on.getByRole('region', { name: 'Decided' });
    await decided.getByRole('link', { name: /Confirmed.*Signed by AB, CD/ }).waitFor();
    await on.getByText('No network waits for review.').waitFor();
  }
  await axeIsClean(page);
  await page.getByRole('button', { name: /^Decided/ }).click();
  expect(await rows('8 ads').isVisible()).toBe(false);
  await page.getByRole('button', { name: /^Decided/ }).click();
  await page.getByRole('combobox', { name: 'Review' }).selectOption('CONFIRMED');
  await rows('8 ads').waitFor();
  expect(await page.getByRole('region', { name: 'Decided' }).count()).toBe(0);
  await page.getByRole('combobox', { name: 'Review' }).selectOption('');
  await withdraw('The prices follow', 'CD', other);
  await withdraw('One desk answers', 'AB', other);
  await page.getByText('You are reviewer 1 of 2.').waitFor();
  await waits(page).waitFor();
  await other.close();
});

test('who types at once after Ctrl+K writes into the search, and presses no key of the page', async () => {
  // All in one task: no dialog can be there before the last of these. C would confirm, S split the network.
  await page.evaluate(() => {
    for (const init of [{ key: 'k', ctrlKey: true }, ...[...'scores'].map((key) => ({ key }))])
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
      );
  });
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.waitFor();
  expect(await field.inputValue()).toBe('scores');
  expect(await page.getByRole('dialog').count()).toBe(1);
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  await page.keyboard.type('+7');
  expect(await field.inputValue()).toBe('scores+7');
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+k');
  await field.waitFor();
  expect(await field.inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'hidden' });
});

test('a network split at its cut point stays split, and is whole again when that is withdrawn', async () => {
  await page.getByRole('button', { name: 'Preview without it' }).first().click();
  await page.getByRole('region', { name: 'Part A, 4 ads' }).waitFor();
  await page.getByRole('button', { name: /^Split S$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^2 ads of network .* are to be kept apart\.$/i).waitFor();
  expect(await dialog.getByRole('listitem').allTextContents()).toEqual([
    'Part A, 2 ads: ad:lotus-board.example/n2 ad:lotus-board.example/n3 ',
    'Part B, 2 ads: ad:lotus-board.example/n4 ad:lotus-board.example/n5 ',
  ]);
  await axeIsClean(page);
  await sign('The desk is an agency of many', 'Sign and keep apart');
  await page.getByText('Find networks again to see it take effect').waitFor();
  // Where captures came as well, both are said.
  const later = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await routeAnswers(later, async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as { data?: { runs?: { nodes: object[] } } };
    for (const run of answer.data?.runs?.nodes ?? []) Object.assign(run, { stale: true });
    return route.fulfill({ response, json: answer });
  });
  await later.goto(`${workspace.url}/networks`);
  await later.getByText('Judgements and the graph have changed since.').waitFor();
  await closeRouted(later);
  expect(await page.getByRole('region', { name: /^Part/ }).count()).toBe(0);
  await page
    .getByText(
      /^AB said to split .*1\/1 at desk\.orchid@example\.org, \d+ \w+ 20\d\d: .*It takes effect in the next run\.$/,
    )
    .waitFor();
  await resolveAgain(2);
  await rows('4 ads').nth(1).waitFor();
  expect(await rows('8 ads').count()).toBe(0);
  const other = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await other.goto(`${workspace.url}/networks`);
  await other.getByText('Is this one network?').waitFor();
  await other.keyboard.press('c');
  const form = other.getByRole('dialog');
  await form.getByText(/1\/\d, as it is now/).waitFor();
  expect(await form.getByText('has become active').count()).toBe(0);
  await resolveAgain(3);
  // The form says so before it is sent.
  await form.getByText(/^Run 3 has become active since; you looked at this in run 2\./).waitFor();
  await axeIsClean(other);
  await form.getByRole('button', { name: 'Cancel' }).click();
  expect(await rows('4 ads').count()).toBe(2);
  const splits = page.getByRole('region', { name: 'Splits that were followed' });
  await splits.getByText(/^now [^·]+·\s1\/1 \(4 ads\) and [^·]+·\s2\/1 \(4 ads\)$/).waitFor();
  await splits.getByText(/^Signed by AB, /).waitFor();
  // Who split has answered; a colleague agrees.
  await splits.getByText('You have answered.').waitFor();
  // The rail counts it, and says of what.
  const made = /3 to review: 2 networks and 1 split that was followed/;
  const waiting = other.getByRole('link', { name: made });
  await waiting.waitFor();
  const theirs = other.getByRole('region', { name: 'Splits that were followed' });
  await theirs.getByRole('button', { name: 'Agree' }).click();
  await form.getByText(/^AB said the same: with you it is decided\./).waitFor();
  await sign('Two desks', 'Sign and agree', { initials: 'CD', on: other });
  await theirs.getByText(/^Signed by AB, CD, /).waitFor();
  // Nothing of it waits, and a run would follow no other than the last one did.
  await waiting.waitFor({ state: 'detached' });
  expect(await other.getByText('Find networks again to see it take effect').count()).toBe(0);
  await axeIsClean(other);
  const agreed = other.getByRole('region', { name: 'Judgements' }).getByRole('listitem');
  await agreed.filter({ hasText: 'Two desks' }).getByRole('button', { name: 'Withdraw' }).click();
  await form.getByText('The active run does not follow it, and no later one does.').waitFor();
  await sign('It was one desk', 'Sign and withdraw', { initials: 'CD', on: other });
  await theirs.getByText(/^Signed by AB, \d/).waitFor();
  // It can be folded, and stands in the one area that scrolls.
  await theirs.getByRole('button', { name: /^Splits that were followed/ }).click();
  await theirs.getByText(/^Signed by AB, \d/).waitFor({ state: 'hidden' });
  await other.close();

  await page.getByText('The desk is an agency of many').first().waitFor();
  await page
    .getByText(/^2 ads of network .* and 2 others that hold it/i)
    .first()
    .waitFor();
  // Beside what is said of it, so that nobody has to look for it below all that holds the network.
  await page
    .locator('.tl-said-split', { hasText: 'The desk is an agency of many' })
    .getByRole('button', { name: 'Withdraw' })
    .click();
  // What is signed away is told, and not its reason alone.
  await dialog.getByText(/^2 ads of network .* are to be kept apart\.$/i).waitFor();
  await sign('It was one desk after all', 'Sign and withdraw');
  await page
    .getByText(/^AB has withdrawn a split of .*1\/1 at desk.*It was one desk after all/)
    .waitFor();
  await page.getByText('Run 3 still followed it.').waitFor();
  await resolveAgain(4);
  await rows('8 ads').waitFor();
});

test('runs are compared, one is put back, and a second window hears of it', async () => {
  const other = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await other.goto(`${workspace.url}/networks`);
  await other.getByText('Run 4', { exact: true }).waitFor();
  await page.getByRole('button', { name: '4 runs' }).click();
  await page.getByRole('button', { name: 'Compare run 3' }).click();
  await page.getByRole('heading', { name: '1 merged' }).waitFor();
  await page
    .getByText(/a judgement that is no longer followed: .*agency of many.* \(AB\)/)
    .waitFor();
  await axeIsClean(page);
  await page.locator('.tl-comparison').getByRole('link').first().click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Is this one network?' }).waitFor();
  await page.getByRole('button', { name: '4 runs' }).click();
  await page.getByRole('button', { name: 'Restore run 3' }).click();
  await rows('4 ads').nth(1).waitFor();
  await other.getByText('Run 3', { exact: true }).waitFor();
  await other.locator('.tl-network-list a').filter({ hasText: '4 ads' }).nth(1).waitFor();
  await other.close();
});

test('while the server does not answer what is read stays, and a run that it did not end is told', async () => {
  const other = await workspace.browser.newPage({ viewport: { width: 1440, height: 900 } });
  let job: object | null = null;
  let isGone = false;
  await routeAnswers(other, async (route) => {
    if (isGone) return route.abort();
    const response = await route.fetch();
    const answer = (await response.json()) as {
      data?: { resolveJob?: object; runs?: { nodes: object[] } };
    };
    if (job && answer.data?.resolveJob) Object.assign(answer.data.resolveJob, job);
    const runs = answer.data?.runs?.nodes;
    if (job === null && runs) {
      const error = 'The program ended before the run was done.';
      runs.unshift({ ...runs[0], ...{ n: 9, state: 'FAILED', error, active: false } });
    }
    return route.fulfill({ response, json: answer });
  });
  await other.goto(`${workspace.url}/networks`);
  await other.getByText('Run 9 did not end well. The program ended before').waitFor();
  job = { state: 'RUNNING', step: 'RESOLVING' };
  await other.getByText('Finding networks.').waitFor();
  const list = other.locator('.tl-network-list a');
  const question = other.getByRole('heading', { name: 'Is this one network?' });
  await question.waitFor();
  const networks = await list.count();
  expect(networks).toBeGreaterThan(1);
  isGone = true;
  await other.getByText('The server does not answer: how far the run is, is not known.').waitFor();
  await other.getByText('The server does not answer. What is on screen stays.').waitFor();
  expect(await question.isVisible()).toBe(true);
  expect(await list.count()).toBe(networks);
  await axeIsClean(other);
  await list.last().click();
  const alert = other.getByRole('alert').filter({ hasText: 'This network could not be read.' });
  await alert.getByText('Check that the server runs').waitFor();
  expect(await other.getByText('not in the active run').count()).toBe(0);
  job = { state: 'DONE' };
  isGone = false;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await question.waitFor();
  await other.getByText('What is on screen stays.').waitFor({ state: 'hidden' });
  await other.getByRole('button', { name: 'Find networks again' }).waitFor();
  await closeRouted(other);
});

test('arrow keys go along the list, and Tab leaves it', async () => {
  const isFocused = (row: ReturnType<typeof rows>) =>
    row.evaluate((own) => own === document.activeElement);
  const [first, second] = [rows('4 ads').first(), rows('4 ads').nth(1)];
  await first.focus();
  await page.keyboard.press('ArrowDown');
  expect(await isFocused(second)).toBe(true);
  await page.keyboard.press('Home');
  expect(await isFocused(first)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.locator('.tl-network-list a:focus').count()).toBe(0);
  await page.keyboard.press('Shift+Tab');
  expect(await isFocused(first)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  expect(await page.locator('.tl-network-list a:focus').count()).toBe(0);
  await axeIsClean(page);
});

test('a filter of the address that nothing here meets is told by its name', async () => {
  const back = page.url();
  await page.goto(`${workspace.url}/networks?country=JO`);
  await page.getByRole('status').filter({ hasText: 'No network matches' }).waitFor();
  await page.getByRole('button', { name: '1 filter' }).click();
  const filters = page.getByRole('dialog');
  await filters.getByText('Jordan').first().waitFor();
  await axeIsClean(page);
  await filters.getByRole('button', { name: 'Clear these filters' }).click();
  await page.waitForURL((url) => url.search === '');
  // As the command line writes it.
  await page.goto(`${workspace.url}/networks/network:9/9`);
  await page.waitForURL((url) => url.pathname === '/networks/network%3A9%2F9');
  await page.getByText('There is no network:9/9 in run').waitFor();
  await page.goto(back);
});

test('what was not merged is kept apart by a word, and the next run obeys', async () => {
  await rows('4 ads').first().click();
  const near = page.getByRole('region', { name: 'Near matches' });
  await say(near.getByRole('button', { name: /^Judge…/ }).first(), 'Keep apart');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/and never merges them/).waitFor();
  await axeIsClean(page);
  await sign('Two voices answer', 'Sign and record');
  // Wherever the two stand beside each other.
  for (const name of ['Near matches', 'Near by']) {
    const place = page.getByRole('region', { name }).locator('.tl-kept-apart');
    await place.getByText('Two voices answer').waitFor();
  }
  // Run 4 had merged them again.
  await resolveAgain(5);
  await page.getByRole('button', { name: '5 runs' }).waitFor();
  expect(await rows('4 ads').count()).toBe(2);
});

test('a hub says who judged it so, and leads to all judgements', async () => {
  const id = 'email:desk.orchid@example.org';
  const said = ['--reason', 'A board answers there', '--initials', 'CD'];
  const data = ['--data', path.join(workspace.folder, 'data')];
  expect((await workspace.verb('judge', 'shared', id, ...said, ...data)).code).toBe(0);
  await page.getByText('Find networks again to see it take effect').waitFor();
  await resolveAgain(6);
  await page.getByRole('link', { name: 'Hubs', exact: true }).click();
  const hub = page.getByRole('row').filter({ hasText: 'desk.orchid@example.org' });
  await hub.getByText(/^CD judged it shared, \d+ \w+ 20\d\d\.$/).waitFor();
  expect(await hub.getByRole('button', { name: /^Judge…/ }).count()).toBe(0);
  await page.getByText(/^Shared: strangers share it, and it merges nothing\./).waitFor();
  await axeIsClean(page);
  // At a zoom of 200 % the hubs are not squeezed away.
  await page.setViewportSize({ width: 720, height: 450 });
  const table = page.locator('.tl-hub-frame');
  const cut = () => table.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await expect.poll(cut).toBe(0);
  await axeIsClean(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await hub.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('dialog').getByText('email:desk.orchid@example.org').waitFor();
  await sign('It is one owner’s', 'Sign and withdraw', { initials: 'CD' });
  await hub.getByRole('button', { name: 'Judge…: desk.orchid@example.org' }).waitFor();
  // The button that was signed is gone: what was around it has the focus.
  await expect.poll(() => hub.evaluate((row) => row === document.activeElement)).toBe(true);
  await page.getByRole('main').getByRole('link', { name: 'Judgements' }).click();
  const all = page.getByRole('list', { name: 'Judgements' });
  await all.getByText('A board answers there').waitFor();
});

test('a picture of the case is linked to its ads there and on the canvas, by the images that they show', async () => {
  await page.getByRole('link', { name: 'Adds to the case “Lotus”' }).click();
  const holds = page.getByRole('region', { name: 'What the bundle will hold' });
  await holds.getByText('Images by which their ads belong to an image cluster').waitFor();
  await page.getByText('Something in scope connects what the case names').waitFor();
  const came = page.getByRole('listitem').filter({ hasText: '4417' });
  await came
    .getByRole('link', { name: /^Came with network .*1\/\d+ of run 1$/ })
    .first()
    .waitFor();
  // It came from a run that is active no more, and nobody has confirmed what there is now.
  await page.getByText('Things came into the case with 1 network of an earlier run.').waitFor();
  await axeIsClean(page);
  await page.getByRole('button', { name: 'Show on canvas' }).click();
  await page.waitForURL((url) => url.href.match(/image(?::|%3A)[0-9a-f]{64}/g)?.length === 2);
});
