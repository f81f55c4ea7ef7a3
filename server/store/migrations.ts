import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { makeCopied, makeSources } from './copied.ts';
import { StoreError } from './errors.ts';
import { makeOperations } from './operations.ts';
import { addMemberships, makeAcross, makeMembership, makeRuns } from './runs.ts';
import { makeSites } from './sites.ts';

/**
 * Numbered, in order, each run once and noted by its name. One that was released is never edited:
 * a change is the next number.
 */
const migrations: Readonly<Record<string, Migration>> = {
  '001-judgements': { up: judgements },
  '002-runs': { up: makeRuns },
  '003-copied': { up: makeCopied },
  '004-sources': { up: makeSources },
  '005-memberships': { up: addMemberships },
  '006-membership': { up: makeMembership },
  '007-across': { up: makeAcross },
  '008-operations': { up: makeOperations },
  '009-sites': { up: makeSites },
};

// biome-ignore lint/suspicious/noExplicitAny: Kysely's type of a database whose tables are not there yet
type Unmade = Kysely<any>;

async function judgements(db: Unmade): Promise<void> {
  await db.schema
    .createTable('judgement')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('subjectKey', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('withdrawnBy', 'text')
    .addColumn('withdrawnAccount', 'text')
    .addColumn('withdrawnAt', 'text')
    .addColumn('withdrawnReason', 'text')
    .execute();
  await db.schema
    .createIndex('judgementStanding')
    .unique()
    .on('judgement')
    .columns(['kind', 'subjectKey'])
    .where(sql.ref('withdrawnAt'), 'is', null)
    .execute();
  await db.schema
    .createTable('judgementAbout')
    .addColumn('judgement', 'text', (column) => column.notNull().references('judgement.id'))
    .addColumn('entity', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('judgementAboutKey', ['entity', 'judgement'])
    .execute();
  await db.schema
    .createTable('audit')
    .addColumn('n', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('judgement', 'text', (column) => column.notNull().references('judgement.id'))
    .addColumn('reason', 'text', (column) => column.notNull())
    .execute();
  for (const rule of neverUndone) await sql.raw(rule).execute(db);
}

/** What no program may do by mistake, ours included: words of an analyst are withdrawn, not removed. */
const neverUndone = [
  `CREATE TRIGGER judgementStays BEFORE DELETE ON judgement
   BEGIN SELECT RAISE(ABORT, 'a judgement is withdrawn, never deleted'); END`,
  `CREATE TRIGGER judgementKeepsItsWords BEFORE UPDATE ON judgement
   WHEN old.withdrawnAt IS NOT NULL OR new.id <> old.id OR new.kind <> old.kind
     OR new.subject <> old.subject OR new.subjectKey <> old.subjectKey OR new.author <> old.author
     OR new.account <> old.account OR new.at <> old.at OR new.reason <> old.reason
   BEGIN SELECT RAISE(ABORT, 'a judgement can only be withdrawn, once'); END`,
  `CREATE TRIGGER auditStays BEFORE DELETE ON audit
   BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END`,
  `CREATE TRIGGER auditKeepsItsWords BEFORE UPDATE ON audit
   BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END`,
];

/**
 * Brings the store's tables up to date. Run it while no other process does.
 * @throws StoreError `newer`, `migration`
 */
export async function migrate(db: Unmade, path: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const done = await migrator.getMigrations().catch(() => []);
  if (done.length > 0 && done.every(({ executedAt }) => executedAt) && !(await isNewer(db))) return;
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  if (await isNewer(db))
    throw new StoreError(
      'newer',
      `${path} was made by a newer release`,
      'Use the newer release; an older one would not see what it holds.',
      error,
    );
  throw new StoreError(
    'migration',
    `${path} could not be brought up to date: ${error instanceof Error ? error.message : String(error)}`,
    'The store is as it was. Repair the cause and start again.',
    error,
  );
}

/** Has it had a migration that this release does not know? */
async function isNewer(db: Unmade): Promise<boolean> {
  const rows = await db
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
    .catch(() => []);
  return rows.some(({ name }) => !(String(name) in migrations));
}
