import type { Role } from '../../core/access/index.ts';
import type { Store } from '../../core/store/index.ts';
import { AccountError, write } from './invitations.ts';
import { rolesOf, sha256, vouchedFor } from './session.ts';

type Db = Store['db'];

/** What an account may be asked for: it is open, waits for its second factor, or is closed. */
export type AccountState = 'open' | 'no-second-factor' | 'closed';

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly state: AccountState;
  /** Null where nobody is signed in by it. */
  readonly lastSeen: string | null;
}

export interface HeldSession {
  readonly id: string;
  readonly begun: string;
  readonly lastSeen: string;
  readonly address: string;
}

export interface OpenInvitation {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly madeBy: string;
  readonly expiresAt: string;
}

const now = () => new Date().toISOString();

/** All accounts, by name; those that are closed last. */
export async function heldAccounts(db: Db, id?: string): Promise<Account[]> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'roles', 'twoFactorEnabled', 'closedAt'])
    .select((row) =>
      row
        .selectFrom('session')
        .whereRef('session.userId', '=', 'person.id')
        .where('session.expiresAt', '>', now())
        .select((session) => session.fn.max('session.updatedAt').as('at'))
        .as('lastSeen'),
    )
    .select((row) =>
      row
        .exists(
          row
            .selectFrom('credential')
            .select('credential.id')
            .whereRef('credential.userId', '=', 'person.id')
            .where('credential.providerId', '=', vouchedFor),
        )
        .as('vouched'),
    )
    .$if(id !== undefined, (asked) => asked.where('id', '=', id ?? ''))
    .orderBy((row) => row('closedAt', 'is not', null))
    .orderBy('name')
    .execute();
  return rows.map(({ roles, twoFactorEnabled, vouched, closedAt, ...row }) => ({
    ...row,
    roles: rolesOf(roles),
    state: closedAt ? 'closed' : twoFactorEnabled || vouched ? 'open' : 'no-second-factor',
  }));
}

/** @throws AccountError where there is none of this id */
export async function heldAccount(db: Db, id: string): Promise<Account> {
  const [account] = await heldAccounts(db, id);
  if (account) return account;
  throw new AccountError(
    'unknown',
    'There is no account of this id',
    'Read the list of accounts again.',
    { field: 'id' },
  );
}

/** Links that still open something, the newest first. */
export async function openInvitations(db: Db): Promise<OpenInvitation[]> {
  const rows = await db
    .selectFrom('invitation')
    .select(['name', 'email', 'roles', 'madeBy', 'expiresAt'])
    .where('expiresAt', '>', now())
    // That of the first administrator is nobody's yet.
    .where('email', '<>', '')
    .orderBy('madeAt', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, roles: rolesOf(row.roles) }));
}

/** Where somebody is signed in, the last used first. */
export async function sessionsOf(db: Db, id: string): Promise<HeldSession[]> {
  const rows = await db
    .selectFrom('session')
    .select(['token', 'createdAt', 'updatedAt', 'ipAddress'])
    .where('userId', '=', id)
    .where('expiresAt', '>', now())
    .orderBy('updatedAt', 'desc')
    .execute();
  return rows.map(({ token, createdAt, updatedAt, ipAddress }) => ({
    ...{ id: sha256(token).slice(0, 12), begun: createdAt, lastSeen: updatedAt },
    address: ipAddress ?? '',
  }));
}

/** @returns how many sessions were ended */
export async function endSessions(db: Db, id: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('session')
    .where('userId', '=', id)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

export interface AccountChange {
  readonly roles?: readonly Role[] | undefined;
  readonly closed?: boolean | undefined;
}

/**
 * Changes what an account may do, or closes or opens it; whoever is signed in by it is signed out.
 * @throws AccountError where nobody could make accounts afterwards
 */
export async function changeAccount(db: Db, id: string, wanted: AccountChange): Promise<void> {
  const { roles, closed } = wanted;
  if (roles?.length === 0)
    throw new AccountError(
      'not-usable',
      'An account without a role can do nothing',
      'Give at least one role, or close the account.',
      { field: 'roles' },
    );
  await db.transaction().execute(async (run) => {
    const { roles: before } = await heldAccount(run, id);
    const stays = closed !== true && (roles ?? before).includes('administrator');
    if (before.includes('administrator') && !stays) await anotherOne(run, id);
    await run
      .updateTable('person')
      .set({
        ...(roles ? { roles: roles.join(',') } : {}),
        ...(closed === undefined ? {} : { closedAt: closed ? now() : null }),
        // What is asked to change nothing else ends its sessions.
        id,
      })
      .where('id', '=', id)
      .execute();
    await endSessions(run, id);
  });
}

/**
 * Takes password, second factor and sessions from an account, and makes a link by which its person sets new ones: for
 * who forgot the one or lost the other.
 * @returns what stands in the link; it is kept nowhere
 * @throws AccountError where a provider vouches for it, or nobody else could make accounts
 */
export async function renew(db: Db, id: string, madeBy: string): Promise<string> {
  return db.transaction().execute(async (run) => {
    const account = await heldAccount(run, id);
    if (account.roles.includes('administrator')) await anotherOne(run, id);
    const { numDeletedRows } = await run
      .deleteFrom('credential')
      .where('userId', '=', id)
      .where('providerId', '<>', vouchedFor)
      .executeTakeFirst();
    const again = await run
      .selectFrom('invitation')
      .select('token')
      .where('account', '=', id)
      .executeTakeFirst();
    if (numDeletedRows === 0n && !again)
      throw new AccountError(
        'not-usable',
        'A provider vouches for this account: it has no password here',
        'Ask whoever keeps the provider.',
        { field: 'id' },
      );
    await run.deleteFrom('secondFactor').where('userId', '=', id).execute();
    await run.updateTable('person').set({ twoFactorEnabled: 0 }).where('id', '=', id).execute();
    await endSessions(run, id);
    return write(run, account, madeBy, id);
  });
}

/** @throws AccountError where this one alone can make accounts */
async function anotherOne(db: Db, id: string): Promise<void> {
  const others = (await heldAccounts(db)).some(
    (one) => one.id !== id && one.state === 'open' && one.roles.includes('administrator'),
  );
  if (others) return;
  throw new AccountError(
    'last',
    'This is the last administrator: nobody could make accounts or give roles afterwards',
    'Make somebody else an administrator first, and let them sign in.',
    { field: 'roles' },
  );
}
