import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { openBrowser } from '../e2e/support.ts';
import type { Person } from '../support/standing-office.ts';

/** The office of this run: all journeys share it, each in windows and things of its own. */
export const office = () => inject('office');

let browsing: ReturnType<typeof openBrowser> | undefined;

/**
 * A window in which somebody of the office is signed in; nobody is where `who` is left out. It notes what the page
 * complains of, and what it asks of others: see `expectQuiet`. A picture of a window in which a test failed lies in
 * .cache/journeys.
 */
export async function openWindow(
  who?: Person,
  options: BrowserContextOptions & { language?: string } = {},
): Promise<Page> {
  browsing ??= openBrowser();
  const { url, cookies } = office();
  const { language, ...more } = options;
  const context = await (await browsing).newContext({
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    baseURL: url,
    ...more,
  });
  context.setDefaultTimeout(30_000);
  const held = Object.entries(who ? cookies[who] : {});
  await context.addCookies(
    held.map(([name, value]) => ({ name, value, url, httpOnly: true, sameSite: 'Strict' })),
  );
  if (language) await context.addInitScript(`localStorage.setItem('tl-language', '${language}')`);
  const page = await context.newPage();
  const noted: string[] = [];
  page.on('pageerror', (error) => noted.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
      noted.push(`asked for ${request.url()}`);
  });
  complaints.set(page, noted);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') {
      const name = `${task.name.replace(/\W+/g, '-').slice(0, 60)}-${who ?? 'nobody'}.png`;
      await page.screenshot({ path: path.join('.cache', 'journeys', name) });
      process.stdout.write(`${name}: ${noted.join('; ')}\n`);
    }
    await context.close();
  });
  return page;
}

const complaints = new WeakMap<Page, string[]>();

/** Nothing went wrong in the window, and nothing left this machine. */
export function expectQuiet(page: Page): void {
  expect(complaints.get(page)).toEqual([]);
}

/** Asks the API as somebody of the office. */
export async function ask<T>(who: Person, query: string, variables: object = {}): Promise<T> {
  const { url, cookies } = office();
  const cookie = Object.entries(cookies[who]).map((pair) => pair.join('='));
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-throughline': '1',
      cookie: cookie.join('; '),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: object };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** A number of the demonstration with some ads and no hub, as `skip` finds it: each journey takes one of its own. */
export async function aPhone(skip: number): Promise<{ id: string; caption: string; ads: number }> {
  const { identifiers } = await ask<{
    identifiers: { nodes: { id: string; caption: string; ads: number }[] };
  }>(
    'ines',
    '{ identifiers(first: 20, filter: { kinds: [PHONE], minAds: 4, hub: false }) { nodes { id caption ads } } }',
  );
  const found = identifiers.nodes[skip];
  if (!found) throw new Error('the demonstration has no such number');
  return found;
}

/** Looks for something by the keyboard, as everywhere. */
export async function searchFor(page: Page, text: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(text);
  await page.getByRole('option').filter({ hasText: text }).first().waitFor();
}

let made = 0;
/** A number that no other journey takes, nor this one when it is tried again. */
export const anotherNumber = () => {
  made += 1;
  return String(made).padStart(2, '0');
};
