import type { Role } from '../../core/access/index.ts';
import { codedError } from '../../core/errors.ts';
import type { Store } from '../../core/store/index.ts';
import type { SignIn } from './accounts.ts';
import { leastPassword, mostPassword, newToken, sha256 } from './session.ts';

const days = 7;

/** What was asked of accounts cannot be done. */
export class AccountError extends codedError('AccountError', {
  'not-usable': 'BAD_INPUT',
  taken: 'CONFLICT',
  last: 'CONFLICT',
  'no-accounts': 'BAD_INPUT',
  'team-folder': 'UNAVAILABLE',
  unknown: 'NOT_FOUND',
  'signed-out': 'UNAUTHENTICATED',
  'too-often': 'LIMIT',
}) {}

interface Named {
  readonly name: string;
  readonly email: string;
}

export interface Invited extends Named {
  readonly roles: readonly Role[];
}

/**
 * Makes a link by which its holder makes the account, once, within seven days. An earlier one to the same address opens
 * nothing any more.
 * @returns what stands in the link; it is kept nowhere
 */
export async function invite(db: Store['db'], of: Invited, madeBy: string): Promise<string> {
  const { name, email } = await usable(db, of);
  if (of.roles.length === 0)
    throw new AccountError(
      'not-usable',
      'An account without a role can do nothing',
      'Give at least one role.',
      { field: 'roles' },
    );
  return write(db, { name, email, roles: of.roles }, madeBy);
}

/** @throws AccountError where a name or address cannot be used, or is another one's */
export async function usable(db: Store['db'], of: Named): Promise<Named> {
  const name = of.name.trim().replace(/\s+/g, ' ');
  const email = of.email.trim().toLowerCase();
  if (name.length < 2 || name.length > 80)
    throw new AccountError(
      'not-usable',
      'A name has 2 to 80 letters',
      'Give the name by which they sign.',
      { field: 'name' },
    );
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 200)
    throw new AccountError(
      'not-usable',
      'This is no email address',
      'Give one such as a.b@office.example.',
      { field: 'email' },
    );
  const same = await db
    .selectFrom('person')
    .select('id')
    .where((row) => row.or([row('email', '=', email), row('name', '=', name)]))
    .executeTakeFirst();
  if (same)
    throw new AccountError(
      'taken',
      'There is an account of this name or address',
      'Change that one, or give another name: what is signed by it has to tell two people apart.',
      { field: 'name' },
    );
  return { name, email };
}

/** Writes down that a link was made. @returns what stands in it */
export async function write(
  db: Store['db'],
  { name, email, roles }: Invited,
  madeBy: string,
  account: string | null = null,
): Promise<string> {
  const token = newToken();
  await db.deleteFrom('invitation').where('email', '=', email).execute();
  await db
    .insertInto('invitation')
    .values({
      ...{ name, email, madeBy, account, token: sha256(token), roles: roles.join(',') },
      madeAt: new Date().toISOString(),
      expiresAt: new Date(Date.now() + days * 86_400_000).toISOString(),
    })
    .execute();
  return token;
}

/** @returns whom the link is for; undefined where it opens nothing (any more) */
export async function invited(db: Store['db'], token: string) {
  const row = await db
    .selectFrom('invitation')
    .selectAll()
    .where('token', '=', sha256(token))
    .executeTakeFirst();
  return row && row.expiresAt > new Date().toISOString() ? row : undefined;
}

/**
 * Makes the account of a link, or renews it, with the password that its holder chose; the link then opens nothing any more.
 * @returns the account and its name
 * @throws AccountError where the link is none, or the password is too short or too long
 */
export async function accept(
  { db }: Pick<Store, 'db'>,
  signIn: SignIn,
  token: string,
  { password, ...own }: Named & { readonly password: string },
): Promise<{ readonly account: string; readonly by: string }> {
  if (password.length < leastPassword || password.length > mostPassword)
    throw new AccountError(
      'not-usable',
      `A password has ${leastPassword} to ${mostPassword} letters`,
      'Take a few words that nobody else would put together.',
      { field: 'password' },
    );
  const row = await invited(db, token);
  if (!row) throw noInvitation();
  // The first one who comes says who they are.
  const { name, email } = row.email === '' ? await usable(db, own) : row;
  const { password: kept, internalAdapter } = await signIn.$context;
  const hash = await kept.hash(password);
  // Of two that come at once one alone takes it away.
  const taken = await db.deleteFrom('invitation').where('token', '=', row.token).executeTakeFirst();
  if (taken.numDeletedRows !== 1n) throw noInvitation();
  const { roles } = row;
  const id =
    row.account ??
    (await internalAdapter.createUser({ name, email, roles, emailVerified: true })).id;
  await internalAdapter.linkAccount({
    ...{ userId: id, accountId: id, providerId: 'credential', password: hash },
  });
  return { account: id, by: name };
}

const noInvitation = () =>
  new AccountError(
    'unknown',
    'This link opens nothing (any more)',
    'Ask an administrator for a new one: a link is good for seven days, and once.',
  );

/** Where nobody can make accounts yet: a link for the first one who will. */
export async function firstInvitation(db: Store['db']): Promise<string | undefined> {
  const held = await db
    .selectFrom('person')
    .select('id')
    .where('roles', 'like', '%administrator%')
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  if (held) return undefined;
  return write(db, { name: '', email: '', roles: ['administrator'] }, 'Throughline');
}

/** @throws AccountError where the folder is a team's: opened by a token, nobody would be asked who they are */
export async function checkAlone(db: Store['db']): Promise<void> {
  const { total } = await db
    .selectFrom('person')
    .select((of) => of.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  if (total > 0)
    throw new AccountError(
      'team-folder',
      `This folder is a team’s: it has ${total === 1 ? 'an account' : `${total} accounts`}, and without them whoever opens it would be everybody, unaudited`,
      'Open it with --team, or set THROUGHLINE_TEAM=1.',
    );
}
