import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { custodyLine } from '../support/custody.ts';
import { openToOthers } from '../support/open-to-others.ts';
import { openWorkspace, type Workspace } from './support.ts';

/** A program beside ours, at another port of this machine: what it serves is a page of a stranger. */
let stranger: Server;
let workspace: Workspace;
let file: string;
/** What the stranger was asked for. */
const visited: string[] = [];
const strangersOwn = () => `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/own`;

const draft =
  '/* ---\ntitle: T\ndescription: d\nhowToRead: r\nversion: 1\ncolumns: { n: N }\n--- */\nMATCH (ad:Ad) RETURN count(ad) AS n';
const question = `mutation { runDraft(text: ${JSON.stringify(draft)}, parameters: {}) { rows } }`;
const asLink = `/graphql?query=${encodeURIComponent(question)}`;

const logged = () =>
  readFileSync(path.join(workspace.folder, 'data', 'evidence', 'custody.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => custodyLine(line).event);

beforeAll(async () => {
  stranger = createServer((request, response) => {
    visited.push(request.url ?? '');
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Stranger</title>');
  });
  stranger.listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  workspace = await openWorkspace(0);
  const received = path.join(workspace.folder, 'received');
  writeFileSync(
    `${received}.jsonl`,
    '{"platform":"lotus-board.example","adId":"e1","capturedAt":"2026-03-01T10:00:00Z","country":"KZ","text":"Call 8 (700) 000-44-17"}\n',
  );
  writeFileSync(
    `${received}.html`,
    `<html><head><title>Rooms by the river</title></head><body><p>Rooms by the river, ask for Dana, call 8 (700) 000-44-18 at any time of the day</p>
     <a href="${asLink}">rooms</a>
     ${['_self', '_top', '_blank'].map((target) => `<a href="${strangersOwn()}" target="${target}">more ${target}</a>`).join(' ')}</body></html>`,
  );
  const asSaved = ['--platform', 'lotus-board.example', '--country', 'KZ'];
  for (const args of [[`${received}.jsonl`], [`${received}.html`, ...asSaved]]) {
    const described = await workspace.verb('import', ...args, '--data', `${workspace.folder}/data`);
    expect(described.code, described.out).toBe(0);
  }
  const batches = await workspace.ask<{ batches: { nodes: { href: string }[] } }>(
    '{ batches(first: 5) { nodes { href } } }',
  );
  file = batches.batches.nodes[0]?.href ?? '';
  expect(file).toMatch(/^\/files\/batches\//);
});
afterAll(async () => {
  stranger.close();
  stranger.closeAllConnections();
  await workspace.close();
});

/** All that a page can send: frames, forms, tags, sockets, beacons, fetches, windows. */
async function attack(page: Page): Promise<void> {
  await page.evaluate(
    async ({ at, asLink, question, file }) => {
      const add = <K extends keyof HTMLElementTagNameMap>(
        name: K,
        more: Partial<HTMLElementTagNameMap[K]> = {},
      ) => document.body.appendChild(Object.assign(document.createElement(name), more));
      const frame = (name: string, more: Partial<HTMLIFrameElement> = {}) =>
        add('iframe', { name, hidden: true, ...more });
      for (const link of [asLink, file, '/health', '/queries/new-since?since=2026-01-01&run=1'])
        frame('', { src: at + link });
      const kinds = [
        'application/x-www-form-urlencoded',
        'multipart/form-data',
        'text/plain',
      ] as const;
      for (const enctype of kinds)
        for (const target of [`hidden ${enctype}`, '_blank']) {
          frame(target === '_blank' ? '' : target);
          const form = add('form', { action: `${at}/graphql`, method: 'post', enctype, target });
          // As plain text the form’s body is JSON, in which the equals sign stands between quotes.
          const plain = enctype === 'text/plain';
          const input = document.createElement('input');
          input.name = plain
            ? `${JSON.stringify({ query: question }).slice(0, -1)},"x":"`
            : 'query';
          input.value = plain ? '"}' : question;
          form.append(input);
          form.submit();
        }
      const boxed = `<form action="${at}/graphql" method="post"><input name="query"></form><script>document.forms[0].query.value=${JSON.stringify(question)};document.forms[0].submit()</script>`;
      frame('', { srcdoc: boxed }).setAttribute('sandbox', 'allow-scripts allow-forms');
      add('img', { src: at + asLink });
      add('img', { src: at + file });
      add('script', { src: at + asLink });
      add('link', { rel: 'stylesheet', href: at + asLink });
      add('object', { data: at + asLink });
      add('embed', { src: at + asLink });
      new EventSource(at + asLink).onerror = (event) => (event.target as EventSource).close();
      new WebSocket(at.replace('http', 'ws') + asLink);
      const body = JSON.stringify({ query: question });
      navigator.sendBeacon(`${at}/graphql`, body);
      const json = { 'content-type': 'application/json', 'x-throughline': '1' };
      const tries: RequestInit[] = [
        { mode: 'no-cors' },
        { mode: 'no-cors', method: 'POST', body },
        { mode: 'no-cors', method: 'POST', body, headers: { 'content-type': 'text/plain' } },
        { mode: 'no-cors', method: 'POST', body, headers: json },
        { mode: 'no-cors', method: 'POST', body: new URLSearchParams({ query: question }) },
        { method: 'POST', body, headers: json },
        { method: 'POST', body, headers: { 'content-type': 'application/json' } },
        { method: 'POST', body },
      ];
      for (const init of tries)
        await fetch(at + (init.method ? '/graphql' : asLink), init).catch(() => undefined);
      for (const link of [asLink, file]) window.open(at + link);
      // Everything that was sent is answered by then.
      await new Promise((resolve) => setTimeout(resolve, 2500));
    },
    { at: workspace.url, asLink, question, file },
  );
}

/** A page of the stranger's, in a context of its own, and what ours answered to whatever it sent. */
async function strangersPage(name: string) {
  const context = await workspace.browser.newContext({ acceptDownloads: true });
  const answers: string[] = [];
  context.on('response', (response) => {
    const kind = `${response.request().method()} ${response.request().resourceType()}`;
    if (response.url().startsWith(workspace.url)) answers.push(`${kind} ${response.status()}`);
  });
  const page = await context.newPage();
  await page.goto(`http://${name}:${(stranger.address() as AddressInfo).port}/`);
  return { context, page, answers };
}

/** Follows a link on a page as a user does. */
async function follow(page: Page, href: string): Promise<void> {
  await page.evaluate((to) => {
    document.body.innerHTML = '<a>Follow</a>';
    document.querySelector('a')?.setAttribute('href', to);
  }, href);
  await page.getByText('Follow').click();
}

test('nothing that the workspace has written can be read by another account', () => {
  expect(openToOthers(path.join(workspace.folder, 'data'))).toEqual([]);
});

test('our own client’s draft is run and logged, so that what follows would be seen', async () => {
  const before = logged();
  expect(await workspace.ask(question)).toEqual({ runDraft: { rows: [[2]] } });
  expect(logged().slice(before.length)).toEqual(['draft-queried', 'query-ended']);
});

describe.each(['127.0.0.1', 'localhost'])('a page at another port of %s', (name) => {
  test('runs nothing here, however it asks', async () => {
    const before = logged();
    const { context, page, answers } = await strangersPage(name);
    await attack(page);
    expect(answers.length).toBeGreaterThan(15);
    expect(answers.filter((answer) => !/ (403|405|415)$/.test(answer))).toEqual([]);
    expect(answers).toEqual(
      expect.arrayContaining([
        ...['GET document 403', 'POST document 403', 'GET fetch 403', 'POST fetch 403'],
        'POST ping 403',
      ]),
    );
    expect(logged()).toEqual(before);
    await context.close();
  });

  test('does not lead to what holds data', async () => {
    const before = logged();
    const { context, page } = await strangersPage(name);
    const home = page.url();
    for (const href of [asLink, file, '/health']) {
      await follow(page, workspace.url + href);
      await page.getByText('A request from another site is not served.').waitFor();
      await page.goto(home);
    }
    await page.evaluate((to) => location.assign(to), workspace.url + asLink);
    await page.getByText('A request from another site is not served.').waitFor();
    expect(logged()).toEqual(before);
    await context.close();
  });

  test('leads to the workspace, which works, and runs no saved query', async () => {
    const before = logged();
    const { context, page } = await strangersPage(name);
    const home = page.url();
    await follow(
      page,
      `${workspace.url}/explore?tab=table&ids=${encodeURIComponent('phone:+77000004417')}`,
    );
    await page.getByRole('grid').getByRole('row').nth(1).waitFor();
    await page.goto(home);
    await follow(page, `${workspace.url}/queries/new-since?since=2026-01-01&run=1`);
    const run = page.getByRole('button', { name: /^Run/ });
    await run.waitFor();
    expect(new URL(page.url()).search).toBe('?since=2026-01-01');
    await page.waitForTimeout(1000);
    expect(logged()).toEqual(before);
    await run.click();
    await expect
      .poll(() => logged().slice(before.length), { timeout: 20_000 })
      .toEqual(['queried', 'query-ended']);
    await context.close();
  });
});

test('inside the workspace links load files, and so does an address that is typed', async () => {
  const { context, page } = await strangersPage('127.0.0.1');
  await follow(page, `${workspace.url}/import`);
  const loading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'received.jsonl' }).click();
  const download = await loading;
  expect(await download.failure()).toBeNull();
  expect(readFileSync(await download.path(), 'utf8')).toContain('lotus-board.example');
  const typed = await context.newPage();
  const again = typed.waitForEvent('download');
  await typed.goto(workspace.url + file).catch(() => undefined);
  expect(await (await again).failure()).toBeNull();
  await context.close();
});

test('a captured page is a stranger’s too: its links run nothing here and lead nowhere', async () => {
  const { search } = await workspace.ask<{ search: { nodes: { entity: { id: string } }[] } }>(
    '{ search(text: "Dana", kinds: [AD]) { nodes { entity { id } } } }',
  );
  const ad = search.nodes[0]?.entity.id ?? '';
  const before = logged();
  const page = await workspace.browser.newPage();
  const address = encodeURIComponent(ad);
  await page.goto(`${workspace.url}/explore?ids=${address}&selected=${address}`);
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Open stored page' }).click();
  const captured = await opening;
  const stored = captured.frameLocator('iframe');
  await stored.getByText('rooms', { exact: true }).click();
  await stored.getByText('A request from another site is not served.').waitFor();
  expect(logged()).toEqual(before);
  const { href } = new URL(captured.url());
  visited.length = 0;
  let windows = 0;
  page.context().on('page', () => {
    windows += 1;
  });
  for (const target of ['_self', '_top', '_blank']) {
    await captured.goto(href);
    await stored.getByText(`more ${target}`).click();
    await captured.waitForTimeout(500);
    expect(captured.url()).toBe(href);
  }
  // Asked for by itself, as a link that was copied, it is shown in its frame all the same.
  await captured.goto(`${href}/stored`);
  expect(captured.url()).toBe(href);
  expect(visited).toEqual([]);
  expect(windows).toBe(0);
  await page.close();
});

test('the title of a window says what its page shows', async () => {
  const page = await workspace.browser.newPage();
  const phone = (last: number) => encodeURIComponent(`phone:+770000044${last}`);
  const titles = {
    '/': 'Overview · Throughline',
    '/explore': 'Explore · Throughline',
    [`/explore?ids=${phone(17)}&selected=${phone(17)}`]: '+7 700 000 4417 · Explore · Throughline',
    [`/paths?from=${phone(17)}&to=${phone(18)}`]:
      '+77000004417 – +77000004418 · Paths · Throughline',
    '/networks': 'Networks · Throughline',
    '/networks?by=operation': 'Operations · Networks · Throughline',
    '/queries/corridor': 'Which identifiers are used in two countries? · Queries · Throughline',
    '/import': 'Import · Throughline',
    '/cases': 'Cases · Throughline',
    '/nowhere': 'No such page · Throughline',
  };
  for (const [address, title] of Object.entries(titles)) {
    await page.goto(workspace.url + address);
    await expect.poll(() => page.title(), { message: address, timeout: 20_000 }).toBe(title);
  }
  await page.close();
});

test('GraphiQL opens at /graphql, knows the schema, and asks nothing of another host', async () => {
  const page = await workspace.browser.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (said) => {
    if (said.type() === 'error') complaints.push(said.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${workspace.url}/graphql`);
  await page.getByRole('button', { name: 'Execute query' }).click();
  await page.locator('.result-window').getByText('"lastImport"').waitFor();
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByText('A GraphQL schema provides a root type').waitFor();
  expect(
    asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(workspace.url)),
  ).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});
