import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Browser, client, openHostile, openSignOn, tokenOf } from './sign-on-support.ts';

let hostile: Awaited<ReturnType<typeof openHostile>>;
let server: Awaited<ReturnType<typeof openSignOn>>;
let browser: Browser;
/** Who has an account before a test: nobody comes to it by what is refused. */
let before: Awaited<ReturnType<typeof server.people>>;
beforeAll(async () => {
  // What is refused is logged.
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  hostile = await openHostile();
  server = await openSignOn(hostile.url);
});
beforeEach(async () => {
  browser = new Browser();
  before = await server.people();
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(async () => {
  await server.close();
  await hostile.close();
  vi.restoreAllMocks();
});

/** Begins in a browser; the provider then holds a good token ready. */
async function begin(by: Browser) {
  const { url } = await by.open(`${server.url}/auth/oidc/start`, /\/auth\?/, 'same-origin');
  const asked = new URL(url).searchParams;
  const state = asked.get('state') ?? '';
  const now = Math.floor(Date.now() / 1000);
  const good = {
    ...{ iss: hostile.url, sub: 'ada', aud: client.id, iat: now, exp: now + 60 },
    ...{ nonce: asked.get('nonce'), name: 'Ada One', email: 'ada@office.example' },
    groups: ['tl-team'],
  };
  hostile.says.token = () => tokenOf(good, hostile.own.privateKey);
  return { asked, state, good };
}
const back = (by: Browser, query: string) =>
  by.open(`${server.url}/auth/oidc/back?${query}`, undefined, 'cross-site');

async function expectNobody(
  by: Browser,
  answer: { readonly status: number; readonly body: string },
) {
  expect([403, 502]).toContain(answer.status);
  expect(answer.body).toContain('<title>Not signed in');
  expect(by.cookies.has('throughline.session_token')).toBe(false);
  expect(await by.session(server.url)).toEqual({ state: 'signed-out', oidc: true });
  expect(await server.people()).toEqual(before);
}

type Made = Awaited<ReturnType<typeof begin>>;
const [past, future] = [-3600, 3600].map((by) => Math.floor(Date.now() / 1000) + by);
const own = () => hostile.own.privateKey;
const changed = (of: object) => (good: object) => tokenOf({ ...good, ...of }, own());

test.each<[string, (good: Made['good']) => string]>([
  ['of another issuer', changed({ iss: 'https://other.example' })],
  ['for another client', changed({ aud: 'other' })],
  ['for others too', changed({ aud: [client.id, 'other'], azp: 'other' })],
  ['of another sign-on', changed({ nonce: 'other' })],
  ['of no sign-on', changed({ nonce: undefined })],
  ['that is over', changed({ exp: past })],
  ['that does not end', changed({ exp: undefined })],
  ['that is not good yet', changed({ nbf: future })],
  ['of nobody', changed({ sub: undefined })],
  ['without a signature', (good) => tokenOf(good, undefined)],
  ['signed by a foreign key', (good) => tokenOf(good, hostile.foreign.privateKey)],
  ['signed with the secret of the client', (good) => tokenOf(good, client.secret)],
  [
    'signed with the public key as a secret',
    (good) => tokenOf(good, String(hostile.own.publicKey.export({ type: 'spki', format: 'pem' }))),
  ],
  [
    'changed after it was signed',
    (good) => {
      const [head, , signature] = tokenOf(good, own()).split('.');
      return [head, tokenOf({ ...good, sub: 'eve' }, own()).split('.')[1], signature].join('.');
    },
  ],
  ['that is none', () => 'x'],
])('a token %s lets nobody in', async (_, token) => {
  const { state, good } = await begin(browser);
  hostile.says.token = () => token(good);
  await expectNobody(browser, await back(browser, `code=x&state=${state}`));
});

test('neither do the claims of another subject', async () => {
  const { state, good } = await begin(browser);
  const { groups, ...rest } = good;
  hostile.says.token = () => tokenOf(rest, own());
  hostile.says.userinfo = { sub: 'eve', groups };
  await expectNobody(browser, await back(browser, `code=x&state=${state}`));
});

test('neither does an answer to nothing that this browser began', async () => {
  await expectNobody(browser, await back(browser, 'code=x&state=y'));
  for (const query of ['code=x&state=other', 'code=x', 'code=x&state=y&state=z']) {
    await begin(browser);
    await expectNobody(browser, await back(browser, query));
  }
  const { state } = await begin(browser);
  const other = new Browser();
  await expectNobody(other, await back(other, `code=x&state=${state}`));
  await begin(other);
  await expectNobody(other, await back(other, `code=x&state=${state}`));
  // In the name of another provider.
  await expectNobody(
    browser,
    await back(browser, `code=x&state=${state}&iss=https://other.example`),
  );
});

test('neither does what was begun too long ago, or was changed in the browser', async () => {
  const { state } = await begin(browser);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 601_000 });
  await expectNobody(browser, await back(browser, `code=x&state=${state}`));
  vi.useRealTimers();
  const { state: second } = await begin(browser);
  const { value = '' } = browser.cookies.get('throughline-sign-on') ?? {};
  const [text = '', seal] = value.split('.');
  const longer = JSON.parse(Buffer.from(text, 'base64url').toString());
  longer.until += 1;
  const remade = `${Buffer.from(JSON.stringify(longer)).toString('base64url')}.${seal}`;
  browser.cookies.set('throughline-sign-on', { value: remade, isStrict: false });
  await expectNobody(browser, await back(browser, `code=x&state=${second}`));
});

test('what the provider says is not shown', async () => {
  const { state } = await begin(browser);
  const said = '<script>alert(1)</script>';
  const query = new URLSearchParams({ error: said, error_description: said, state });
  const answer = await back(browser, query.toString());
  await expectNobody(browser, answer);
  expect(answer.body).not.toContain('alert');
});

test('a page of another site reaches the way back by a link alone, and cannot begin', async () => {
  const { state } = await begin(browser);
  const from = { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' };
  const url = `${server.url}/auth/oidc/back?code=x&state=${state}`;
  const picture = await browser.ask(url, 'cross-site', from);
  expect([picture.status, picture.body]).toEqual([403, expect.stringContaining('another site')]);
  const start = await browser.open(`${server.url}/auth/oidc/start`, undefined, 'cross-site');
  expect(start.status).toBe(403);
  expect(await server.people()).toEqual(before);
});

test.each([
  { issuer: 'https://all-customers.example' },
  { token_endpoint: 'http://login.example/token' },
  { jwks_uri: 'http://login.example/jwks' },
])('a provider that names %j is not asked', async (named) => {
  hostile.says.named = named;
  const fresh = await openSignOn(hostile.url);
  const { status } = await browser.open(`${fresh.url}/auth/oidc/start`, /\/auth\?/, 'same-origin');
  expect(status).toBe(502);
  hostile.says.named = {};
  // It is asked again, not given up.
  expect(
    (await browser.open(`${fresh.url}/auth/oidc/start`, /\/auth\?/, 'same-origin')).status,
  ).toBe(302);
  await fresh.close();
});

test('what is as it should be lets in, once', async () => {
  const { asked, state } = await begin(browser);
  expect(Object.fromEntries(asked)).toMatchObject({
    ...{ response_type: 'code', client_id: client.id, code_challenge_method: 'S256' },
    ...{ redirect_uri: `${server.url}/auth/oidc/back`, scope: 'openid email profile' },
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
  });
  await back(browser, `code=x&state=${state}`);
  expect(await browser.session(server.url)).toMatchObject({ state: 'signed-in' });
  expect(await server.people()).toHaveLength(1);
  expect((await back(browser, `code=x&state=${state}`)).status).toBe(403);
});
