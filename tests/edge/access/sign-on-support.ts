import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Provider } from 'oidc-provider';
import { loadConfig } from '../../../server/core/config.ts';
import { openStore } from '../../../server/core/store/index.ts';
import { signInOf } from '../../../server/edge/access/accounts.ts';
import { signInRoutes } from '../../../server/edge/access/index.ts';
import { signOnRoutes } from '../../../server/edge/access/sign-on.ts';
import { createApp, type Modules } from '../../../server/edge/api/index.ts';
import { rawRequest } from '../api/support.ts';

export const client = { id: 'throughline', secret: 'a secret of the two' };

async function listen(answer: (url: string) => RequestListener) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on('request', answer(url));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, close };
}

/** A team's server as it is, but for the modules, with sign-on by a provider. */
export async function openSignOn(issuer: string, settings: NodeJS.ProcessEnv = {}) {
  const data = mkdtempSync(path.join(tmpdir(), 'throughline-sign-on-'));
  const store = await openStore(data);
  let signIn: ReturnType<typeof signInOf> | undefined;
  const { url, close } = await listen((own) => {
    const config = loadConfig({
      THROUGHLINE_TEAM: '1',
      THROUGHLINE_URL: own,
      THROUGHLINE_LOG: '0',
      THROUGHLINE_OIDC_ISSUER: issuer,
      THROUGHLINE_OIDC_CLIENT_ID: client.id,
      THROUGHLINE_OIDC_CLIENT_SECRET: client.secret,
      THROUGHLINE_OIDC_ROLES: 'tl-team=investigator,tl-team=analyst,tl-heads=administrator',
      ...settings,
    });
    const { signOn } = config;
    if (!signOn) throw new Error('there is no sign-on');
    const team = signInOf(store, data, config);
    signIn = team;
    return createApp(config, Promise.resolve({ version: '0.0.0-test' } as Modules), {
      at: async () => ({ team }),
      signIn: signInRoutes(store, team, config),
      signOn: signOnRoutes(store, team, { config, signOn, data }),
    });
  });
  if (!signIn) throw new Error('there is no sign-in');
  return {
    ...{ url, store, signIn },
    people: () => store.db.selectFrom('person').selectAll().execute(),
    async close() {
      await close();
      await store.close();
      rmSync(data, { recursive: true });
    },
  };
}

interface Kept {
  readonly value: string;
  readonly isStrict: boolean;
}

/** A browser as far as signing on needs one: cookies, redirects, and what it says of where a request comes from. */
export class Browser {
  readonly cookies = new Map<string, Kept>();

  /** One request; `site` is where it comes from. */
  async ask(url: string, site: 'none' | 'cross-site' | 'same-origin', headers = {}) {
    const held = [...this.cookies].filter(([, { isStrict }]) => !isStrict || site !== 'cross-site');
    const cookie = held.map(([name, { value }]) => `${name}=${value}`).join('; ');
    const { host, port, pathname, search } = new URL(url);
    const sent = { host, cookie, 'sec-fetch-site': site, ...headers };
    // `fetch` would write itself what a browser says of a request.
    const answer = await rawRequest(Number(port), `${pathname}${search}`, sent);
    for (const set of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '' || /max-age=0/i.test(set)) this.cookies.delete(name);
      else this.cookies.set(name, { value, isStrict: /samesite=strict/i.test(set) });
    }
    return answer;
  }

  /** Opens an address, and follows where it is sent, to the end or to one that `until` knows. */
  async open(url: string, until?: RegExp, site: 'none' | 'cross-site' | 'same-origin' = 'none') {
    const navigating = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    let [at, from] = [url, site];
    for (let i = 0; i < 12; i++) {
      const { status, headers, body } = await this.ask(at, from, navigating);
      const to = headers.location;
      if (to === undefined) return { url: at, status, body };
      const next = new URL(to, at);
      // Other ports of one host stand for other sites here.
      if (next.origin !== new URL(at).origin) from = 'cross-site';
      at = next.href;
      if (until?.test(at)) return { url: at, status, body };
    }
    throw new Error(`${url} goes in circles`);
  }

  /** As the page asks it. */
  async session(url: string): Promise<unknown> {
    const own = { 'x-throughline': '1' };
    return JSON.parse((await this.ask(`${url}/auth/session`, 'same-origin', own)).body);
  }
}

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly groups: readonly string[];
}

/**
 * The real thing, at which whoever comes is signed in as `now.is`.
 * @param back to where it sends people, which is known once the server stands
 */
export async function openProvider(people: Record<string, Person>, back: () => string) {
  const now = { is: '' };
  const { url, close } = await listen((issuer) => {
    let made: Provider | undefined;
    return async (request, response) => {
      made ??= providerAt(issuer, people, back());
      if (!request.url?.startsWith('/login/')) return made.callback()(request, response);
      const grant = new made.Grant({ accountId: now.is, clientId: client.id });
      grant.addOIDCScope('openid email profile groups');
      await made.interactionFinished(request, response, {
        login: { accountId: now.is },
        consent: { grantId: await grant.save() },
      });
    };
  });
  return { url, close, now };
}

const providerAt = (issuer: string, people: Record<string, Person>, back: string) =>
  new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [back] }],
    claims: { openid: ['sub'], email: ['email'], profile: ['name'], groups: ['groups'] },
    scopes: ['openid', 'groups'],
    cookies: { keys: ['a key of a test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/login/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
  });

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A provider that says whatever it is told to: `says.token` makes the ID token. */
export async function openHostile() {
  const [own, foreign] = [pair(), pair()];
  const says = {
    token: (): string => '',
    named: {} as Record<string, unknown>,
    userinfo: {} as Record<string, unknown>,
  };
  const jwk = { ...own.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' };
  const { url, close } = await listen((issuer) => (request, response) => {
    const answers: Record<string, () => unknown> = {
      '/.well-known/openid-configuration': () => ({
        ...{ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` },
        ...{ jwks_uri: `${issuer}/jwks`, userinfo_endpoint: `${issuer}/userinfo` },
        // It would take anything.
        id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
        ...says.named,
      }),
      '/jwks': () => ({ keys: [jwk] }),
      '/token': () => ({ access_token: 'x', token_type: 'Bearer', id_token: says.token() }),
      '/userinfo': () => says.userinfo,
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answers[request.url ?? '']?.() ?? {}));
  });
  return { url, close, says, own, foreign };
}

const coded = (of: object) => Buffer.from(JSON.stringify(of)).toString('base64url');

/** A token of these claims, signed (RS256, or HS256 where the key is a text), or not at all. */
export function tokenOf(claims: object, key: KeyObject | string | undefined): string {
  const alg = key === undefined ? 'none' : typeof key === 'string' ? 'HS256' : 'RS256';
  const text = `${coded({ alg, ...(alg === 'RS256' && { kid: 'one' }) })}.${coded(claims)}`;
  const signature =
    key === undefined
      ? ''
      : typeof key === 'string'
        ? createHmac('sha256', key).update(text).digest('base64url')
        : sign('sha256', Buffer.from(text), key).toString('base64url');
  return `${text}.${signature}`;
}
