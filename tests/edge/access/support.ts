import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';
import type { Role } from '../../../server/core/access/index.ts';
import { loadConfig } from '../../../server/core/config.ts';
import { openStore, type Store } from '../../../server/core/store/index.ts';
import { type SignIn, signInOf } from '../../../server/edge/access/accounts.ts';
import { letIn, signInRoutes } from '../../../server/edge/access/index.ts';
import { accept, invite } from '../../../server/edge/access/invitations.ts';
import { answerErrors } from '../../../server/edge/api/answer-errors.ts';

/** A browser: it keeps cookies. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  post(at: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  get(at: string, headers?: Record<string, string>): Promise<Answer>;
  /** Signs in with password and code; sets the second factor up where there is none. */
  signIn(email: string, secret?: string): Promise<string>;
}
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: it is looked at by what is expected
  readonly body: any;
  readonly setCookies: readonly string[];
}

export const password = 'four quiet lotus rooms';

/** The six digits of a time-based code (RFC 6238), of a secret in base 32. */
export function codeOf(secret: string, at = Date.now()): string {
  const bits = Array.from(secret, (one) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'),
  ).join('');
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const from = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The door of a team's server with its sign-in, and `/files/me` behind it, which tells who asks, and `/files/long`, which does not end. */
export async function openTeam(settings: NodeJS.ProcessEnv = {}) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-team-'));
  const store: Store = await openStore(dataDir);
  const app = express();
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const config = loadConfig({ THROUGHLINE_TEAM: '1', THROUGHLINE_PORT: String(port), ...settings });
  const signIn: SignIn = signInOf(store, dataDir, config);
  const holdsData = (at: string) => /^\/(files|auth)/.test(at);
  app.use(letIn(async () => ({ team: signIn }), holdsData));
  app.use('/auth', signInRoutes(store, signIn, config));
  app.get('/files/me', (_request, response) => void response.json(response.locals.actor));
  // As a download or a stream of events that goes on.
  app.get('/files/long', (_request, response) => void response.write('begun'));
  app.use(answerErrors(holdsData));
  const url = `http://127.0.0.1:${port}`;
  return {
    ...{ url, store, signIn, dataDir, visitor: () => visitor(url) },
    /** An account with the password of all, and no second factor yet. */
    account(name: string, roles: readonly Role[] = ['investigator']): Promise<string> {
      return makeAccount(store, signIn, name, roles);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** @returns the email by which it signs in */
export async function makeAccount(
  store: Store,
  signIn: SignIn,
  name: string,
  roles: readonly Role[],
): Promise<string> {
  const email = `${name.toLowerCase().replace(/\W/g, '.')}@office.example`;
  const token = await invite(store.db, { name, email, roles }, 'Test');
  await accept(store, signIn, token, { name, email, password });
  return email;
}

export type Team = Awaited<ReturnType<typeof openTeam>>;

export function visitor(url: string): Visitor {
  const cookies = new Map<string, string>();
  async function ask(at: string, init: RequestInit, more: Record<string, string> = {}) {
    const cookie = Array.from(cookies, (pair) => pair.join('=')).join('; ');
    const headers = { 'x-throughline': '1', 'content-type': 'application/json', cookie, ...more };
    const response = await fetch(`${url}${at}`, { ...init, headers, redirect: 'manual' });
    const setCookies = response.headers.getSetCookie();
    for (const set of setCookies) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      if (value === '' || /max-age=0/i.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const text = await response.text();
    const body: unknown = text.startsWith('{') ? JSON.parse(text) : text;
    return { status: response.status, body, setCookies };
  }
  const own: Visitor = {
    cookies,
    post: (at, body = {}, more) => ask(at, { method: 'POST', body: JSON.stringify(body) }, more),
    get: (at, more) => ask(at, {}, more),
    async signIn(email, held) {
      const { body } = await own.post('/auth/password', { email, password });
      const set = body.wantsCode ? undefined : await own.post('/auth/second-factor', { password });
      const secret = held ?? new URL(set?.body.uri).searchParams.get('secret') ?? '';
      await own.post('/auth/code', { code: codeOf(secret) });
      return secret;
    },
  };
  return own;
}
