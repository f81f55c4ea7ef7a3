import { afterAll, beforeAll, expect, test } from 'vitest';
import { accept, firstInvitation, invite } from '../../../server/edge/access/invitations.ts';
import { codeOf, openTeam, password, type Team } from './support.ts';

let team: Team;
beforeAll(async () => {
  team = await openTeam();
});
afterAll(() => team.close());

test('the first one becomes administrator by a link that is good once', async () => {
  const own = await openTeam();
  const token = (await firstInvitation(own.store.db)) ?? '';
  const ada = own.visitor();
  expect((await ada.post('/auth/invitation', { token })).body).toEqual({ name: '', email: '' });
  const named = { token, name: 'Ada Admin', email: 'ada@office.example' };
  const short = await ada.post('/auth/accept', { ...named, password: 'short' });
  expect([short.status, short.body.errors[0].extensions.field]).toEqual([400, 'password']);
  // Of two that come at once, one makes the account.
  const both = await Promise.all(
    [1, 2].map(() => own.visitor().post('/auth/accept', { ...named, password })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
  expect((await ada.post('/auth/invitation', { token })).status).toBe(404);
  expect(await firstInvitation(own.store.db)).toBeUndefined();
  await ada.signIn('ada@office.example');
  expect((await ada.get('/files/me')).body).toMatchObject({
    ...{ name: 'Ada Admin', roles: ['administrator'], address: '127.0.0.1' },
    session: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
  await own.close();
});

test('without a session the answer is 401; with a password alone the account may do nothing', async () => {
  const email = await team.account('Aliya One');
  const aliya = team.visitor();
  const refused = await aliya.get('/files/me');
  expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([
    401,
    'UNAUTHENTICATED',
  ]);
  await aliya.post('/auth/password', { email, password });
  expect((await aliya.get('/auth/session')).body.state).toBe('no-second-factor');
  expect((await aliya.get('/files/me')).body.roles).toEqual([]);
  const secret = await aliya.signIn(email);
  expect((await aliya.get('/auth/session')).body).toEqual({
    state: 'signed-in',
    name: 'Aliya One',
    oidc: false,
  });
  expect((await aliya.get('/files/me')).body.roles).toEqual(['investigator']);
  // From now on the password opens nothing before the code.
  const again = team.visitor();
  expect((await again.post('/auth/password', { email, password })).body.wantsCode).toBe(true);
  expect((await again.get('/files/me')).status).toBe(401);
  expect((await again.post('/auth/code', { code: codeOf(secret, 0) })).status).toBe(401);
  expect((await again.get('/files/me')).status).toBe(401);
  expect((await again.post('/auth/code', { code: codeOf(secret) })).status).toBe(200);
  expect((await again.get('/files/me')).status).toBe(200);
});

test('a cookie is for this site alone, out of reach of scripts, and new at each sign-in', async () => {
  const email = await team.account('Bota Two');
  const bota = team.visitor();
  // One that an attacker planted before is not taken over.
  bota.cookies.set('throughline.session_token', 'planted.planted');
  const { setCookies } = await bota.post('/auth/password', { email, password });
  expect(setCookies.length).toBeGreaterThan(0);
  for (const set of setCookies) expect(set).toMatch(/HttpOnly; SameSite=Strict$/i);
  expect(bota.cookies.get('throughline.session_token')).not.toBe('planted.planted');
});

test('nothing tells which accounts there are', async () => {
  const email = await team.account('Chinara Three');
  const guess = (of: object) => team.visitor().post('/auth/password', of);
  const wrong = await guess({ email, password: 'not the right one' });
  const nobody = await guess({ email: 'nobody@office.example', password: 'not the right one' });
  expect(wrong.status).toBe(401);
  expect(nobody).toEqual(wrong);
});

test('after five wrong passwords in a minute the sixth is not looked at, and others of the office go on', async () => {
  const own = await openTeam();
  const email = await own.account('Dana Four');
  const guess = (word: string) => own.visitor().post('/auth/password', { email, password: word });
  for (let n = 0; n < 5; n += 1) expect((await guess(`wrong wrong ${n}`)).status).toBe(401);
  const refused = await guess(password);
  expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([413, 'LIMIT']);
  const other = await own.account('Dina Four');
  expect((await own.visitor().post('/auth/password', { email: other, password })).status).toBe(200);
  // All at once are no way around it.
  const third = await own.account('Dora Four');
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      own.visitor().post('/auth/password', { email: third, password: `wrong wrong ${n}` }),
    ),
  );
  expect(all.filter(({ status }) => status === 401).length).toBe(5);
  await own.close();
});

test('a new password, signing out, a closed account and a restored store each end the sessions', async () => {
  const own = await openTeam();
  const email = await own.account('Elnura Five');
  const elnura = own.visitor();
  const secret = await elnura.signIn(email);
  const thief = own.visitor();
  for (const [name, value] of elnura.cookies) thief.cookies.set(name, value);
  expect((await thief.get('/files/me')).status).toBe(200);
  const newPassword = 'five loud lotus rooms';
  await elnura.post('/auth/new-password', { currentPassword: password, newPassword });
  expect((await thief.get('/files/me')).status).toBe(401);
  expect((await elnura.get('/files/me')).status).toBe(200);
  await elnura.post('/auth/out');
  expect((await elnura.get('/files/me')).status).toBe(401);

  await elnura.post('/auth/password', { email, password: newPassword });
  await elnura.post('/auth/code', { code: codeOf(secret) });
  expect((await elnura.get('/files/me')).status).toBe(200);
  const closing = own.store.db.updateTable('person').where('email', '=', email);
  await closing.set({ closedAt: new Date().toISOString() }).execute();
  expect((await elnura.get('/files/me')).status).toBe(401);
  await closing.set({ closedAt: null }).execute();
  expect((await elnura.get('/files/me')).status).toBe(200);
  await own.store.db.deleteFrom('session').execute();
  expect((await elnura.get('/files/me')).status).toBe(401);
  await own.close();
});

test('a session ends when nothing is asked for as long as the setting says', async () => {
  const own = await openTeam({ THROUGHLINE_IDLE_MINUTES: '1' });
  const email = await own.account('Farida Six');
  const farida = own.visitor();
  await farida.signIn(email);
  const ends = async () =>
    (await own.store.db.selectFrom('session').select('expiresAt').executeTakeFirstOrThrow())
      .expiresAt;
  const late = Date.parse(await ends()) - Date.now();
  expect(late).toBeGreaterThan(50_000);
  expect(late).toBeLessThanOrEqual(60_000);
  // A minute later, as the clock would have it.
  const past = new Date(Date.now() - 1000).toISOString();
  await own.store.db.updateTable('session').set({ expiresAt: past }).execute();
  expect((await farida.get('/files/me')).status).toBe(401);
  await own.close();
});

test('a page that nobody is at keeps no session open', async () => {
  const own = await openTeam();
  const gita = own.visitor();
  await gita.signIn(await own.account('Gita Seven'));
  const soon = new Date(Date.now() + 600_000).toISOString();
  const sessions = own.store.db.updateTable('session');
  const ends = async () =>
    (await own.store.db.selectFrom('session').select('expiresAt').executeTakeFirstOrThrow())
      .expiresAt;
  await sessions.set({ expiresAt: soon }).execute();
  expect((await gita.get('/files/me', { 'x-throughline-idle': '61' })).status).toBe(200);
  expect(await ends()).toBe(soon);
  expect((await gita.get('/files/me', { 'x-throughline-idle': '1' })).status).toBe(200);
  expect(Date.parse(await ends())).toBeGreaterThan(Date.parse(soon));
  await own.close();
});

test('a download or stream that is under way ends with the session', async () => {
  const own = await openTeam();
  const email = await own.account('Hana Eight');
  const hana = own.visitor();
  await hana.signIn(email);
  const cookie = Array.from(hana.cookies, (pair) => pair.join('=')).join('; ');
  const long = await fetch(`${own.url}/files/long`, { headers: { cookie } });
  const reader = long.body?.getReader();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('begun');
  await own.store.db.deleteFrom('session').execute();
  await expect(reader?.read()).rejects.toThrow('terminated');
  await own.close();
}, 20_000);

test('a link that is old, unknown or replaced opens nothing, and two accounts cannot sign alike', async () => {
  const of = { name: 'Gulnara Seven', email: 'g@office.example', roles: ['analyst'] as const };
  const first = await invite(team.store.db, of, 'Test');
  const second = await invite(team.store.db, of, 'Test');
  const at = (token: string) => team.visitor().post('/auth/invitation', { token });
  expect((await at(first)).status).toBe(404);
  expect((await at('x')).status).toBe(404);
  expect((await at(second)).body).toEqual({ name: of.name, email: of.email });
  await accept(team.store, team.signIn, second, { ...of, password });
  await expect(invite(team.store.db, { ...of, email: 'h@office.example' }, 'Test')).rejects.toThrow(
    'There is an account of this name or address',
  );
  const old = await invite(team.store.db, { ...of, name: 'Other', email: 'o@office.example' }, 'T');
  await team.store.db
    .updateTable('invitation')
    .set({ expiresAt: '2020-01-01T00:00:00Z' })
    .execute();
  expect((await at(old)).status).toBe(404);
});

test('no other way of the library is open, and what is sent wrongly is refused in words', async () => {
  for (const at of ['/auth/sign-up/email', '/auth/get-session', '/auth/sign-in/email', '/auth/x'])
    expect((await team.visitor().post(at, { email: 'a@b.example', password })).status).toBe(404);
  for (const body of [
    {},
    { email: 1, password },
    { email: 'a', password, more: 1 },
    { email: { a: 1 }, password },
  ])
    expect((await team.visitor().post('/auth/password', body)).status).toBe(400);
  for (const cookie of [
    'throughline.session_token=',
    'throughline.session_token=%00',
    `throughline.session_token=${'a'.repeat(4000)}`,
    ';;;=;',
  ])
    expect((await fetch(`${team.url}/files/me`, { headers: { cookie } })).status).toBe(401);
});
