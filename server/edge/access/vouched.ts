import { randomUUID } from 'node:crypto';
import type { Role } from '../../core/access/index.ts';
import type { SignOn } from '../../core/sign-on-settings.ts';
import type { Store } from '../../core/store/index.ts';
import { AccountError, usable } from './invitations.ts';
import type { Vouched } from './provider.ts';
import { vouchedFor } from './session.ts';

/**
 * The account of somebody for whom the provider vouched, made where there is none. Its roles are those of their groups
 * as of now; name and address stay as they were first.
 * @returns its id
 * @throws AccountError where no group of theirs gives a role, the account is closed, or another one has name or address
 */
export async function accountOf({ db }: Store, who: Vouched, signOn: SignOn): Promise<string> {
  const given = signOn.roles.filter(({ group }) => who.groups.includes(group));
  const roles = [...new Set(given.map(({ role }) => role))];
  const held = await db.transaction().execute(async (run) => {
    const found = await run
      .selectFrom('credential')
      .innerJoin('person', 'person.id', 'credential.userId')
      .select(['person.id', 'person.closedAt'])
      .where('credential.providerId', '=', vouchedFor)
      .where('credential.accountId', '=', who.subject)
      .executeTakeFirst();
    // Also where none is left: sessions that they still have elsewhere may then do nothing.
    if (found)
      await run
        .updateTable('person')
        .set({ roles: roles.join(',') })
        .where('id', '=', found.id)
        .execute();
    return found ?? (roles.length > 0 ? make(run, who, roles) : undefined);
  });
  if (held?.closedAt)
    throw new AccountError(
      'signed-out',
      'This account is closed',
      'Ask an administrator whether it is to be opened again.',
    );
  if (!held || roles.length === 0)
    throw new AccountError(
      'signed-out',
      'You belong to no group that may work here',
      'Ask whoever keeps the groups of your office to put you into one.',
    );
  return held.id;
}

/** An account with this address and a password is another way in: whoever names the address there does not get it. */
async function make(db: Store['db'], who: Vouched, roles: readonly Role[]) {
  const named = await usable(db, who).catch((error: unknown) => {
    if (!(error instanceof AccountError)) throw error;
    throw error.code === 'taken'
      ? new AccountError(
          'taken',
          'There is an account of your name or address already, and this is another way in',
          'Sign in with its password, or ask an administrator.',
        )
      : new AccountError(
          'not-usable',
          'The provider does not tell your name and email address',
          'Ask whoever keeps it to hand on the claims name and email.',
        );
  });
  const [id, now] = [randomUUID(), new Date().toISOString()];
  const both = { createdAt: now, updatedAt: now };
  await db
    .insertInto('person')
    .values({ id, ...named, roles: roles.join(','), emailVerified: 0, ...both })
    .execute();
  await db
    .insertInto('credential')
    .values({
      ...{ id: randomUUID(), userId: id, providerId: vouchedFor, accountId: who.subject },
      ...both,
    })
    .execute();
  return { id, closedAt: null };
}
