import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openBrowser, openWorkspace, type Workspace, withToken } from './support.ts';

/** What the work asks for: a page that is opened by its address can be used within this time. */
const usableMs = 3000;
/** What a machine may take for all of a test that opens page after page. */
const timeout = 600_000;

let workspace: Workspace;
let browser: Browser;
let door: Door;

beforeAll(async () => {
  workspace = await openWorkspace(40);
  const { folder, verb } = workspace;
  await verb('import', `${folder}/scenario`, '--data', `${folder}/data`);
  door = await openDoor(workspace.url);
  // As people have it: a page that is left is kept, to go back to. Playwright would switch that off.
  const opened = await openBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  browser = withToken(opened, `${folder}/data`, workspace.url);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await expect.poll(door.streams).toBe(0);
});
afterAll(async () => {
  await browser.close();
  door.close();
  await workspace.close();
});

interface Door {
  readonly url: string;
  /** Streams that the server holds open now. */
  streams(): number;
  close(): void;
}

/** Stands before the server, passes all on, and counts the streams that are open. */
async function openDoor(server: string): Promise<Door> {
  let open = 0;
  const door: Server = createServer((asked, answer) => {
    const { method, headers, url = '/' } = asked;
    const passed = request(server + url, { method, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    if (headers.accept === 'text/event-stream') {
      open += 1;
      answer.once('close', () => {
        open -= 1;
      });
    }
    answer.once('close', () => passed.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    streams: () => open,
    close: () => door.closeAllConnections(),
  };
}

const pages = [
  '/',
  '/explore',
  '/networks',
  '/inbox',
  '/import',
  '/queries',
  '/cases',
  '/paths',
  '/analyses',
  '/networks?show=operations',
];

/** Milliseconds until an address that is typed can be used: its page stands, and nothing of it is still read. */
async function timeToUse(page: Page, address: string): Promise<number> {
  const begun = performance.now();
  await page.goto(door.url + address, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => document.querySelector('main h1') && !document.querySelector('main .tl-loading'),
  );
  return performance.now() - begun;
}

/**
 * Opens an address in time. On a machine that is busy with other work all is slow: then no slower than three times what
 * the same address takes a browser that has nothing else open. A page that waits for a connection waits far longer.
 */
async function open(page: Page, address: string): Promise<void> {
  const took = await timeToUse(page, address);
  if (took < usableMs) return;
  // Another browser has connections of its own.
  const alone = await workspace.browser.newPage();
  const reference = await timeToUse(alone, address);
  await alone.close();
  const again = await timeToUse(page, address);
  expect(Math.min(took, again), `ms until ${address} could be used`).toBeLessThan(
    Math.max(usableMs, 3 * reference),
  );
}

/** The server streams the count of the inbox to the window: it is not merely drawn. */
async function hears(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: /^Inbox/ })
    .waitFor();
}

test('ten pages that are opened by their address in turn are each usable in 3 s, on one stream', {
  timeout,
}, async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await open(page, '/');
  for (const address of pages) {
    await open(page, address);
    await hears(page);
    await expect.poll(door.streams, { message: `streams at ${address}` }).toBe(1);
  }
});

test('seven windows are each usable in 3 s, hear what is new on one stream, and let go of it', {
  timeout,
}, async () => {
  const context = await browser.newContext();
  const windows = await openSeven(context);
  await expect.poll(door.streams).toBe(1);
  // A question of the last is answered as well.
  const last = windows.at(-1) as Page;
  await open(last, '/cases');
  await expect.poll(door.streams).toBe(1);
  await last.goBack();
  await expect.poll(door.streams).toBe(1);
  for (const window of windows) await window.close();
  await expect.poll(door.streams).toBe(0);
  await context.close();
});

async function openSeven(context: BrowserContext): Promise<Page[]> {
  const windows: Page[] = [];
  for (const address of pages.slice(0, 7)) {
    const page = await context.newPage();
    windows.push(page);
    await open(page, address);
    await hears(page);
  }
  return windows;
}

test('where windows can share nothing, one that is left or hidden gives its stream up', {
  timeout,
}, async () => {
  const context = await browser.newContext();
  await context.addInitScript('delete globalThis.SharedWorker');
  const page = await context.newPage();
  for (const address of pages.slice(0, 8)) {
    await open(page, address);
    await expect.poll(door.streams, { message: `streams at ${address}` }).toBe(1);
  }
});
