import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { accept, invite } from '../../../server/edge/access/invitations.ts';
import { Browser, openProvider, openSignOn } from './sign-on-support.ts';
import { password } from './support.ts';

const people = {
  ada: { name: 'Ada One', email: 'ada@office.example', groups: ['tl-team', 'canteen'] },
  bo: { name: 'Bo Two', email: 'bo@office.example', groups: ['canteen'] },
  cy: { name: 'Cy Three', email: 'cy@office.example', groups: ['tl-heads'] },
  di: { name: 'Di Four', email: 'di@office.example', groups: ['tl-team'] },
};
let provider: Awaited<ReturnType<typeof openProvider>>;
let server: Awaited<ReturnType<typeof openSignOn>>;
beforeAll(async () => {
  provider = await openProvider(people, () => `${server.url}/auth/oidc/back`);
  server = await openSignOn(provider.url, { THROUGHLINE_IDLE_MINUTES: '1440' });
});
afterAll(async () => {
  await server.close();
  await provider.close();
});
const atFirst = structuredClone(people);
afterEach(() => {
  vi.useRealTimers();
  Object.assign(people, structuredClone(atFirst));
});

const signOn = (who: keyof typeof people, browser: Browser) => {
  provider.now.is = who;
  return browser.open(`${server.url}/auth/oidc/start`, undefined, 'same-origin');
};
const rolesOf = async (name: string) =>
  (await server.people()).find((each) => each.name === name)?.roles;
const sessionCookie = (browser: Browser) => browser.cookies.get('throughline.session_token');

test('who is in a group signs on, with the roles of it, and needs no second factor here', async () => {
  const browser = new Browser();
  const before = await browser.session(server.url);
  expect(before).toEqual({ state: 'signed-out', oidc: true });
  const { url } = await signOn('ada', browser);
  expect(url).toBe(`${server.url}/`);
  const state = { state: 'signed-in', name: 'Ada One', oidc: true };
  expect(await browser.session(server.url)).toEqual(state);
  expect(await rolesOf('Ada One')).toBe('investigator,analyst');
  expect(sessionCookie(browser)?.isStrict).toBe(true);
  // What was begun is over; only the session is left.
  expect([...browser.cookies.keys()].filter((name) => name.startsWith('throughline'))).toEqual([
    'throughline.session_token',
  ]);
});

test('by the same subject it is the same account, with a new session each time', async () => {
  const browser = new Browser();
  await signOn('ada', browser);
  const before = sessionCookie(browser);
  const count = (await server.people()).length;
  people.ada = { ...people.ada, name: 'Ada Renamed', groups: ['tl-heads'] };
  await signOn('ada', browser);
  expect(await server.people()).toHaveLength(count);
  expect(await rolesOf('Ada One')).toBe('administrator');
  expect(sessionCookie(browser)?.value).not.toBe(before?.value);
});

test('who is in no group that is known is refused, and roles of before are taken away', async () => {
  const browser = new Browser();
  const refused = await signOn('bo', browser);
  expect(refused.status).toBe(403);
  expect(refused.body).toContain('You belong to no group that may work here.');
  expect(await browser.session(server.url)).toEqual({ state: 'signed-out', oidc: true });
  expect(await rolesOf('Bo Two')).toBeUndefined();
  await signOn('cy', new Browser());
  expect(await rolesOf('Cy Three')).toBe('administrator');
  people.cy = { ...people.cy, groups: [] };
  expect((await signOn('cy', new Browser())).status).toBe(403);
  expect(await rolesOf('Cy Three')).toBe('');
});

test('an account that was closed stays closed', async () => {
  await signOn('ada', new Browser());
  const closing = (closedAt: string | null) =>
    server.store.db.updateTable('person').set({ closedAt }).where('name', '=', 'Ada One').execute();
  await closing(new Date().toISOString());
  const browser = new Browser();
  expect((await signOn('ada', browser)).body).toContain('This account is closed.');
  expect(await browser.session(server.url)).toEqual({ state: 'signed-out', oidc: true });
  await closing(null);
});

test('an account with a password is not taken over by its address', async () => {
  const named = { name: 'Other Name', email: 'DI@office.example' };
  const token = await invite(server.store.db, { ...named, roles: ['reader'] }, 'Test');
  await accept(server.store, server.signIn, token, { ...named, password });
  const browser = new Browser();
  const refused = await signOn('di', browser);
  expect(refused.status).toBe(403);
  expect(refused.body).toContain('There is an account of your name or address already');
  expect(await browser.session(server.url)).toEqual({ state: 'signed-out', oidc: true });
  expect(await rolesOf('Other Name')).toBe('reader');
});

test('a session ends after twelve hours: groups are asked for anew', async () => {
  const browser = new Browser();
  await signOn('ada', browser);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 3_600_000 });
  expect(await browser.session(server.url)).toMatchObject({ state: 'signed-in' });
  vi.setSystemTime(Date.now() + 2 * 3_600_000);
  expect(await browser.session(server.url)).toEqual({ state: 'signed-out', oidc: true });
});
