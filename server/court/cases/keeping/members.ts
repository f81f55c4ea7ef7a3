import { acting, isRole, mayAs, operator } from '../../../core/access/index.ts';
import type { Tables } from '../../../core/store/index.ts';
import { CaseError } from '../../snapshot/index.ts';
import {
  changing,
  type Keeping,
  type Signature,
  type Signed,
  signatureOf,
  tellHistory,
} from './changing.ts';
import type { CaseFile, Db, Run } from './records.ts';

/** An account to which a case is there. */
export interface Member extends Omit<Tables['caseMember'], 'case'> {
  /** As it signs. */
  readonly name: string;
  /** Its account is open, and has a role that works on cases. */
  readonly isAble: boolean;
}

type Person = Pick<Tables['person'], 'id' | 'name' | 'roles' | 'closedAt'>;

const isAble = ({ roles, closedAt }: Pick<Person, 'roles' | 'closedAt'>): boolean =>
  closedAt === null && mayAs(roles.split(',').filter(isRole), 'case');

/** The accounts to which a case is there, in the order in which they came. */
export async function membersOf(db: Db, id: string): Promise<Member[]> {
  const rows = await db
    .selectFrom('caseMember')
    .innerJoin('person', 'person.id', 'caseMember.account')
    .select(['caseMember.account', 'caseMember.addedBy', 'caseMember.at'])
    .select(['person.name', 'person.roles', 'person.closedAt'])
    .where('caseMember.case', '=', id)
    .orderBy('caseMember.at')
    .orderBy('person.name')
    .execute();
  return rows.map(({ roles, closedAt, ...member }) => ({
    ...member,
    isAble: isAble({ roles, closedAt }),
  }));
}

async function admit(run: Run, id: string, account: string, by: Signature): Promise<void> {
  await run
    .insertInto('caseMember')
    .values({ case: id, account, addedBy: operator(), at: by.at })
    .onConflict((same) => same.doNothing())
    .execute();
}

/** Who makes a case, or takes one in, is its first member; of one person on one machine there is no account. */
export async function admitMaker(run: Run, id: string, by: Signature): Promise<void> {
  const actor = acting();
  if (actor) await admit(run, id, actor.id, by);
}

/** Names of accounts. */
interface Members {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/**
 * Lets accounts into a case, and out of it; its history and the custody log name them.
 * @throws CaseError `member` where no account has the name or its roles do not reach, or where nobody who can work on the
 *   case would be left; as `changing`
 */
export function changeMembers(
  modules: Keeping,
  signed: Signed,
  { add, remove }: Members,
): Promise<CaseFile> {
  return changing(
    modules,
    signed,
    async ({ run, file: { id }, by }) => {
      const before = await membersOf(run, id);
      const coming = [];
      for (const name of add) {
        const person = await personOf(run, name);
        if (!isAble(person)) throw isUnable(person.name);
        if (!before.some(({ account }) => account === person.id)) coming.push(person);
      }
      const leaving = before.filter(({ name }) => remove.some((one) => isSame(one, name)));
      for (const { id: account } of coming) await admit(run, id, account, by);
      for (const { account } of leaving)
        await run
          .deleteFrom('caseMember')
          .where('case', '=', id)
          .where('account', '=', account)
          .execute();
      if (leaving.length > 0 && !(await membersOf(run, id)).some((one) => one.isAble))
        throw isLast();
      const named = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);
      return [
        ...(coming.length > 0 ? [{ what: 'admitted', about: named(coming) } as const] : []),
        ...(leaving.length > 0 ? [{ what: 'left', about: named(leaving) } as const] : []),
      ];
    },
    { archived: true, imported: true },
  );
}

/**
 * Hands a case that nobody can work on any more to an account. Whoever hands it sees nothing of it, and one that somebody
 * works on is as one that never was.
 * @throws CaseError `not-found`, `member`; JudgementError for initials
 */
export async function handCase(
  { store, evidence }: Keeping,
  { case: id, initials }: Signed,
  name: string,
): Promise<void> {
  const by = signatureOf(initials);
  await store.db.transaction().execute(async (run) => {
    const person = await personOf(run, name);
    if (!isAble(person)) throw isUnable(person.name);
    const file = await run
      .selectFrom('caseFile')
      .select('id')
      .where('id', '=', id)
      .executeTakeFirst();
    if (!file || (await membersOf(run, id)).some((one) => one.isAble)) throw notHeldByNobody(id);
    await admit(run, id, person.id, by);
    const admitted = { what: 'admitted', about: [person.name] } as const;
    await tellHistory(run, id, by, admitted);
    const told = { event: 'case-changed', case: id, ...admitted, signed: by.author } as const;
    await evidence.appendCustodyAll([told], run);
  });
}

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

async function personOf(db: Db, name: string): Promise<Person> {
  const person = await db
    .selectFrom('person')
    .select(['id', 'name', 'roles', 'closedAt'])
    .where('name', '=', name.trim())
    .executeTakeFirst();
  if (person) return person;
  throw new CaseError(
    'member',
    `There is no account ${name.trim().slice(0, 100)}.`,
    'Write the name as it signs; an administrator makes accounts.',
    { field: 'add' },
  );
}

const isUnable = (name: string) =>
  new CaseError(
    'member',
    `The account ${name} may not work on cases.`,
    'An administrator can open it, and give it the role of a case officer.',
    { field: 'add' },
  );

const isLast = () =>
  new CaseError(
    'member',
    'Nobody who can work on the case would be left.',
    'Let somebody else in first: a case without members is there to nobody.',
    { field: 'remove' },
  );

const notHeldByNobody = (id: string) =>
  new CaseError(
    'not-found',
    `There is no case ${id.slice(0, 60)} that has nobody to work on it.`,
    'Only a case whose members have all lost their account, or their role, is handed on by its id.',
    { field: 'case' },
  );
