import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  changeAccount,
  endSessions,
  heldAccounts,
  openInvitations,
  renew,
  sessionsOf,
} from '../../../server/edge/access/held.ts';
import { checkAlone, invite } from '../../../server/edge/access/invitations.ts';
import { openTeam, password, type Team } from './support.ts';

let team: Team;
beforeEach(async () => {
  team = await openTeam();
});
afterEach(() => team.close());

const account = async (name: string) => {
  const found = (await heldAccounts(team.store.db)).find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};

test('accounts, their sessions and open invitations are listed as they stand', async () => {
  const { db } = team.store;
  const email = await team.account('Ada Admin', ['administrator', 'auditor']);
  expect(await heldAccounts(db)).toMatchObject([
    {
      name: 'Ada Admin',
      state: 'no-second-factor',
      lastSeen: null,
      roles: ['administrator', 'auditor'],
    },
  ]);
  const ada = team.visitor();
  await ada.signIn(email);
  const { id, state, lastSeen } = await account('Ada Admin');
  expect([state, lastSeen !== null]).toEqual(['open', true]);
  const [session, ...more] = await sessionsOf(db, id);
  expect(more).toEqual([]);
  expect(session).toMatchObject({
    ...{ id: (await ada.get('/files/me')).body.session, address: '127.0.0.1' },
    begun: expect.stringMatching(/Z$/),
  });
  const ines = { name: 'Ines Vega', email: 'ines@office.example', roles: ['reader'] as const };
  await invite(db, ines, 'Ada Admin');
  expect(await openInvitations(db)).toMatchObject([{ ...ines, madeBy: 'Ada Admin' }]);
  expect(await endSessions(db, id)).toBe(1);
  expect((await ada.get('/files/me')).status).toBe(401);
});

test('other roles and another second factor end the sessions; a closed account signs nobody in', async () => {
  const { db } = team.store;
  const email = await team.account('Ines Vega');
  const ines = team.visitor();
  await ines.signIn(email);
  const { id } = await account('Ines Vega');
  await changeAccount(db, id, { roles: ['reader'] });
  expect((await ines.get('/files/me')).status).toBe(401);
  const link = await renew(db, id, 'Ada Admin');
  expect((await account('Ines Vega')).state).toBe('no-second-factor');
  // What she forgot is good for nothing any more, to whoever found it.
  expect((await ines.post('/auth/password', { email, password })).status).toBe(401);
  expect((await ines.post('/auth/invitation', { token: link })).body).toMatchObject({ email });
  const given = { token: link, name: 'Somebody Else', email: 'else@office.example', password };
  expect((await ines.post('/auth/accept', given)).status).toBe(200);
  expect((await account('Ines Vega')).id).toBe(id);
  await ines.signIn(email);
  expect((await ines.get('/files/me')).body.roles).toEqual(['reader']);
  await changeAccount(db, id, { closed: true });
  await ines.post('/auth/password', { email, password });
  expect((await ines.get('/files/me')).status).toBe(401);
  await changeAccount(db, id, { closed: false });
  expect((await account('Ines Vega')).state).toBe('open');
  await expect(changeAccount(db, id, { roles: [] })).rejects.toThrow('without a role');
  await expect(changeAccount(db, 'nobody', {})).rejects.toThrow('no account of this id');
});

test('the last administrator stays one', async () => {
  const { db } = team.store;
  const email = await team.account('Ada Admin', ['administrator']);
  await team.visitor().signIn(email);
  const other = await team.account('Bea Admin', ['administrator']);
  const { id } = await account('Ada Admin');
  // Bea has not signed in yet: nobody knows that she can.
  for (const change of [{ closed: true }, { roles: ['reader'] as const }])
    await expect(changeAccount(db, id, change)).rejects.toThrow('last administrator');
  expect(await account('Ada Admin')).toMatchObject({ state: 'open', roles: ['administrator'] });
  await team.visitor().signIn(other);
  await changeAccount(db, id, { closed: true });
  expect((await heldAccounts(db)).map(({ name, state }) => [name, state])).toEqual([
    ['Bea Admin', 'open'],
    ['Ada Admin', 'closed'],
  ]);
});

test('a folder with accounts is not opened without them', async () => {
  const { db } = team.store;
  await expect(checkAlone(db)).resolves.toBeUndefined();
  await team.account('Ada Admin', ['administrator']);
  await expect(checkAlone(db)).rejects.toMatchObject({
    code: 'team-folder',
    remedy: expect.stringContaining('--team'),
  });
});
