import type { Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import type { Modules } from '../../../server/edge/api/index.ts';
import { rawRequest, serve } from './support.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** The app over rooms that are still being opened. */
async function opened() {
  let stand: (modules: Modules) => void = () => {};
  let fail: (why: Error) => void = () => {};
  const opening = new Promise<Modules>((resolve, reject) => {
    stand = resolve;
    fail = reject;
  });
  const { port, ...served } = await serve(opening);
  server = served.server;
  const at = (path: string, host = `127.0.0.1:${port}`) => rawRequest(port, path, { host });
  const ask = () =>
    fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-throughline': '1' },
      body: '{"query":"{ kinds { kind } }"}',
    });
  return { stand, fail, at, ask, port };
}

// What this question needs of the modules is that they stand.
const modules = { version: '0.0.0-test' } as Modules;

test('the page is served at once, to whom it is served at all; what it asks waits', async () => {
  const { stand, at, ask } = await opened();
  expect((await at('/health')).status).toBe(200);
  expect((await at('/ready')).status).toBe(503);
  const page = await at('/paths');
  expect(page.body).toMatch(/<div id="root">|The workspace is not built/);
  expect((await at('/paths', 'attacker.example')).status).toBe(403);
  const asked = ask();
  const first = await Promise.race([asked, at('/health').then(() => 'still waiting')]);
  expect(first).toBe('still waiting');
  stand(modules);
  const { data } = (await (await asked).json()) as { data: { kinds: unknown[] } };
  expect(data.kinds.length).toBeGreaterThan(5);
});

test.each(['/queries/%', '/networks/%e0%a4', '/%'])(
  '%s is refused in words, without a trace',
  async (path) => {
    const { at } = await opened();
    const { status, headers, body } = await at(path);
    expect(status).toBe(400);
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(body).toMatch(/^This address cannot be read: .*%25/);
    expect(body).not.toMatch(/\.ts|node_modules/);
  },
);

test('a browser that opens /graphql gets GraphiQL from this disk; any other GET is told how to ask', async () => {
  const { at, port } = await opened();
  const host = `127.0.0.1:${port}`;
  const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  const page = await rawRequest(port, '/graphql', { host, accept });
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'self';/);
  const linked = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, href = '']) => href);
  expect(linked.length).toBeGreaterThan(2);
  for (const href of linked) {
    expect(href).toMatch(/^\/graphql\/page\//);
    expect((await at(href)).body.length).toBeGreaterThan(200);
  }
  for (const other of ['*/*', 'application/json']) {
    const { status, body } = await rawRequest(port, '/graphql', { host, accept: other });
    expect(status).toBe(405);
    expect(body).toContain('x-throughline: 1');
  }
  const foreign = {
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  };
  expect((await rawRequest(port, '/graphql', { host, accept, ...foreign })).status).toBe(403);
});

test('when they cannot be opened, a question is answered with what to do', async () => {
  const { fail, ask } = await opened();
  const asked = ask();
  fail(new Error('no Java'));
  const response = await asked;
  expect(response.status).toBe(503);
  const { errors } = (await response.json()) as { errors: { extensions: object }[] };
  expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  expect((await ask()).status).toBe(503);
});
