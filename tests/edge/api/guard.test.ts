import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawRequest, serve } from './support.ts';

let server: Server;
let port: number;
const host = () => `127.0.0.1:${port}`;

// A question for the kinds of things asks nothing of the modules but that they stand.
beforeAll(async () => {
  ({ server, port } = await serve({ version: '0.0.0-test' }));
});
afterAll(() => server.close());

const question = '{ kinds { kind } }';
const own = { 'content-type': 'application/json', 'x-throughline': '1' };
const json = JSON.stringify({ query: question });
const asLink = `/graphql?query=${encodeURIComponent(question)}`;

const at = (path: string, headers: Record<string, string> = {}, method?: string, sent?: string) =>
  rawRequest(port, path, { host: host(), ...headers }, method, sent);
const refused = (body: string) => {
  const { errors, ...more } = JSON.parse(body);
  expect(more).toEqual({});
  expect(errors).toHaveLength(1);
  return errors[0] as { message: string; extensions: { code: string; remedy: string } };
};

const from = (site: string, mode = 'navigate', dest = 'document') => ({
  'sec-fetch-site': site,
  'sec-fetch-mode': mode,
  'sec-fetch-dest': dest,
});
const others = '/graphql /health /HEALTH/ /ready /metrics /GraphQL /Files/bundles/x.zip';
const withData = [asLink, ...others.split(' ')];
const files = ['/images/x/blurred', '/images/x/original', '/files/captures/x/page'];

describe('GraphQL answers POST of JSON with the header of our own', () => {
  test('and so it does, with a character set too, whatever a browser adds of itself', async () => {
    const utf8 = { 'content-type': 'application/json; charset=utf-8' };
    const browser = { ...from('same-origin', 'cors', 'empty'), origin: `http://${host()}` };
    for (const headers of [own, { ...own, ...utf8 }, { ...own, ...browser }]) {
      const { status, body } = await at('/graphql', headers, 'POST', json);
      expect(status).toBe(200);
      expect(JSON.parse(body).data.kinds.length).toBeGreaterThan(5);
    }
  });

  test.each([
    ['GET', asLink],
    ['HEAD', asLink],
    ['PUT', '/graphql'],
    ['DELETE', '/graphql'],
    ['PATCH', '/graphql'],
    ['OPTIONS', '/graphql'],
    ['GET', `/graphql/stream?query=${encodeURIComponent(question)}`],
    ['GET', asLink.replace('graphql', 'GraphQL')],
  ])('not %s %s, whatever stands beside it', async (method, path) => {
    const overriding = { 'x-http-method-override': 'POST', 'x-method-override': 'POST' };
    for (const more of [{}, overriding, { accept: 'text/event-stream' }]) {
      const { status, headers, body } = await at(path, { ...own, ...more }, method);
      expect(status).toBe(405);
      expect(headers.allow).toBe('POST');
      expect(headers['access-control-allow-origin']).toBeUndefined();
      if (method === 'HEAD') continue;
      const { extensions } = refused(body);
      expect(extensions.code).toBe('BAD_INPUT');
      expect(extensions.remedy).toMatch(/POST.*application\/json.*x-throughline: 1/);
    }
  });

  test('not a socket', async () => {
    const socket = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' };
    const key = { 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==' };
    const foreign = { ...socket, ...key, origin: 'http://127.0.0.1:1' };
    expect((await at(asLink, { ...socket, ...key })).status).toBe(405);
    expect((await at(asLink, foreign)).status).toBe(403);
  });

  test.each([
    ['nothing named', '', json],
    ['plain text', 'text/plain', json],
    ['plain text that speaks of JSON', 'text/plain; application/json', json],
    ['a list', 'application/json, text/plain', json],
    ['a query as it is', 'application/graphql', question],
    ['a query as JSON', 'application/graphql+json', json],
    ['a form', 'application/x-www-form-urlencoded', `query=${encodeURIComponent(question)}`],
    ['parts', 'multipart/form-data; boundary=x', '--x--'],
  ])('not %s', async (_, type, sent) => {
    const named = type ? { 'content-type': type } : {};
    const headers = { 'x-throughline': '1', ...named };
    for (const path of ['/graphql', asLink]) {
      const { status, body } = await at(path, headers, 'POST', sent);
      expect(status).toBe(415);
      expect(refused(body).extensions).toMatchObject({
        code: 'BAD_INPUT',
        remedy: expect.stringMatching(/application\/json/),
      });
    }
  });

  test.each([
    ['without it', {}],
    ['with another value', { 'x-throughline': '0' }],
    ['with an empty one', { 'x-throughline': '' }],
  ])('not %s', async (_, headers) => {
    const sent = { 'content-type': 'application/json', ...headers };
    const { status, body } = await at('/graphql', sent, 'POST', json);
    expect(status).toBe(403);
    expect(refused(body).extensions).toEqual({
      code: 'FORBIDDEN',
      remedy: 'Send x-throughline: 1.',
    });
  });

  test('nor several questions at once', async () => {
    const { body } = await at('/graphql', own, 'POST', `[${json},${json}]`);
    expect(JSON.parse(body).data).toBeUndefined();
    expect(JSON.parse(body).errors).toHaveLength(1);
  });
});

describe('who is not served', () => {
  test.each([
    ['a foreign host', { host: 'attacker.example' }],
    ['a host that only begins like ours', { host: '127.0.0.1.attacker.example' }],
    ['a foreign origin', { origin: 'https://attacker.example' }],
    ['an origin without a name, as of a sandboxed frame', { origin: 'null' }],
    ['our host at another port', { origin: 'http://127.0.0.1:1' }],
    ['a script of another site', from('cross-site', 'cors', 'empty')],
    ['a script of another port', from('same-site', 'cors', 'empty')],
    ['a request of another site without leave', from('cross-site', 'no-cors', 'empty')],
    ['a picture on a page of another port', from('same-site', 'no-cors', 'image')],
    ['a script tag of another site', from('cross-site', 'no-cors', 'script')],
    ['a frame of another site', from('cross-site', 'navigate', 'iframe')],
    ['a frame of another port', from('same-site', 'navigate', 'iframe')],
    ['an embedded object', from('cross-site', 'navigate', 'object')],
    ['a socket of another port', from('same-site', 'websocket', 'empty')],
    ['two answers to where it comes from', from('same-origin, cross-site', 'cors', 'empty')],
  ])('%s', async (_, headers) => {
    for (const path of [...withData, ...files, '/', '/queries/corridor', '/assets/x.js']) {
      const { status, body } = await at(path, headers);
      expect(status).toBe(403);
      expect(refused(body).extensions).toMatchObject({
        code: 'FORBIDDEN',
        remedy: expect.stringMatching(/^Open the workspace at its own address/),
      });
    }
    for (const [path, sent] of [
      ['/graphql', json],
      ['/files/import?name=x', '{}'],
    ] as const)
      expect((await at(path, { ...own, ...headers }, 'POST', sent)).status).toBe(403);
  });

  test('localhost on a page at 127.0.0.1, and the other way about', async () => {
    for (const [one, other] of [
      ['localhost', '127.0.0.1'],
      ['127.0.0.1', 'localhost'],
      ['[::1]', '127.0.0.1'],
    ]) {
      const headers = { ...own, host: `${one}:${port}`, origin: `http://${other}:${port}` };
      expect((await at('/graphql', headers, 'POST', json)).status).toBe(403);
    }
  });
});

describe.each(['cross-site', 'same-site'])('a link followed from elsewhere (%s)', (site) => {
  test('opens the page', async () => {
    for (const path of ['/', '/networks', '/paths?from=a', '/filesystem', '/imagesque'])
      expect((await at(path, from(site))).body).toMatch(/<div id="root">|workspace is not built/);
  });

  test('opens nothing that holds data', async () => {
    for (const path of [...withData, ...files]) {
      const { status, body } = await at(path, from(site));
      expect(status).toBe(403);
      expect(refused(body).extensions.code).toBe('FORBIDDEN');
    }
  });

  test('is no form that is sent', async () => {
    for (const path of ['/', '/graphql', '/files/import?name=x'])
      for (const headers of [from(site), { ...from(site), origin: `http://${host()}` }])
        expect((await at(path, headers, 'POST')).status).toBe(403);
  });

  test.each([
    ['/queries/corridor?from=KZ&run=1&to=TR', '/queries/corridor?from=KZ&to=TR'],
    ['/queries/corridor?run=1', '/queries/corridor'],
    ['/queries/corridor?%72un=1&run=1', '/queries/corridor'],
    ['//attacker.example/x?run=1', '/attacker.example/x'],
    ['/.//attacker.example/x?run=1', '/attacker.example/x'],
    ['/\\attacker.example/x?run=1', '/attacker.example/x'],
  ])('fills a saved query in and does not run it: %s', async (path, without) => {
    const { status, headers } = await at(path, from(site));
    expect(status).toBe(302);
    expect(headers.location).toBe(without);
  });
});

test('what our own page and a typed address ask for is answered, and so is a program', async () => {
  const ours = [from('same-origin'), from('same-origin', 'no-cors', 'image'), from('none'), {}];
  for (const headers of ours) {
    // That is no hash, says the one who looks for it.
    expect((await at('/files/captures/x', headers)).status).toBe(400);
    expect((await at('/images/x/blurred', headers)).status).toBe(400);
    expect((await at('/queries/corridor?run=1', headers)).status).not.toBe(302);
  }
});

test('a page may load nothing from elsewhere, be framed by nobody and be read by nobody', async () => {
  const { headers } = await at('/');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/https?:|\*/);
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['access-control-allow-origin']).toBeUndefined();
  expect(headers['x-powered-by']).toBeUndefined();
});

test('an error is said in the language that was asked for, over HTTP and by GraphQL, its code as ever', async () => {
  const foreign = (tags: string) =>
    at('/graphql', { 'accept-language': tags, 'sec-fetch-site': 'cross-site' });
  const english = refused((await foreign('en')).body);
  const russian = refused((await foreign('ru-RU,ru;q=0.9')).body);
  expect(english.message).toBe('A request from another site is not served.');
  expect(russian.message).toBe('Запрос с другого сайта не обслуживается.');
  expect(russian.extensions).toEqual({
    code: 'FORBIDDEN',
    remedy: 'Откройте рабочую область по её собственному адресу и продолжайте оттуда.',
  });
  const deep = JSON.stringify({ query: `{ a${'{ a'.repeat(200)}${'}'.repeat(201)}` });
  const asked = (tags: string) => at('/graphql', { ...own, 'accept-language': tags }, 'POST', deep);
  expect(refused((await asked('ru')).body)).toMatchObject({
    message: expect.stringMatching(/^Слишком глубокая вложенность: в строке 1 /),
    extensions: { code: 'BAD_INPUT', remedy: 'Закройте скобки или запросите меньше уровней.' },
  });
  expect(refused((await asked('')).body).message).toMatch(/^The question is nested too deeply/);
});
