import { type Kysely, sql } from 'kysely';

// biome-ignore lint/suspicious/noExplicitAny: Kysely's type of a database whose tables are not there yet
type Unmade = Kysely<any>;

/**
 * Resolution runs and what each found. A run's row stays for ever; what it found may be dropped once
 * many newer runs stand (see networks/keep.ts), because captures and judgements give it again.
 */
export async function makeRuns(db: Unmade): Promise<void> {
  await db.schema
    .createTable('run')
    .addColumn('n', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('startedAt', 'text', (column) => column.notNull())
    .addColumn('finishedAt', 'text')
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('engine', 'text', (column) => column.notNull())
    .addColumn('parameters', 'text', (column) => column.notNull())
    .addColumn('graph', 'text', (column) => column.notNull())
    .addColumn('judgements', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('error', 'text')
    .addColumn('counts', 'text', (column) => column.notNull())
    .addColumn('contradictions', 'text', (column) => column.notNull())
    .addColumn('kept', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('runInForce')
    .addColumn('n', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('run', 'integer', (column) => column.notNull().references('run.n'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .execute();
  await makeFindings(db);
}

/** From which it is seen, without unpacking what a network rests on, that the graph's copy of it stands. */
export async function addMemberships(db: Unmade): Promise<void> {
  await db.schema.alterTable('network').addColumn('memberships', 'text').execute();
}

/**
 * Who is in which network, by the runs of which that is so: most ads are where they were, and a run adds what has
 * changed. `member` tells it of each kept run, as the table of that name did.
 */
export async function makeMembership(db: Unmade): Promise<void> {
  await db.schema
    .createTable('membership')
    .addColumn('ad', 'text', (column) => column.notNull())
    .addColumn('since', 'integer', (column) => column.notNull().references('run.n'))
    .addColumn('until', 'integer')
    .addColumn('network', 'text')
    .addPrimaryKeyConstraint('membershipKey', ['ad', 'since'])
    .modifyEnd(sql`WITHOUT ROWID`)
    .execute();
  // Runs one after another that say the same of an ad become one row.
  await sql`WITH
      runs AS (
        SELECT run, lag(run) OVER (ORDER BY run) AS prev, lead(run) OVER (ORDER BY run) AS next
        FROM (SELECT n AS run FROM run WHERE kept = 1)
      ),
      rows AS (
        SELECT ad, network, run, next,
               lag(run) OVER ofAd IS NOT prev OR lag(network) OVER ofAd IS NOT network AS begins
        FROM member JOIN runs USING (run)
        WINDOW ofAd AS (PARTITION BY ad ORDER BY run)
      ),
      spans AS (SELECT *, sum(begins) OVER (PARTITION BY ad ORDER BY run) AS span FROM rows)
    INSERT INTO membership (ad, since, until, network)
    SELECT ad, min(run), CASE WHEN count(next) = count(*) THEN max(next) END, network
    FROM spans GROUP BY ad, span`.execute(db);
  await db.schema.dropTable('member').execute();
  await db.schema
    .createIndex('membershipOf')
    .on('membership')
    .columns(['network', 'ad', 'since', 'until'])
    .where('network', 'is not', null)
    .execute();
  await sql`CREATE VIEW member AS
    SELECT run.n AS run, ad, network FROM run
    JOIN membership ON since <= run.n AND (until IS NULL OR until > run.n)
    WHERE run.kept = 1`.execute(db);
}

/** Contacts that several networks hold. Runs from before this have no rows, and their counts do not name them. */
export async function makeAcross(db: Unmade): Promise<void> {
  await db.schema
    .createTable('across')
    .addColumn('run', 'integer', (column) => column.notNull().references('run.n'))
    .addColumn('identifier', 'text', (column) => column.notNull())
    .addColumn('ads', 'integer', (column) => column.notNull())
    .addColumn('open', 'integer', (column) => column.notNull())
    .addColumn('numbers', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('acrossKey', ['run', 'identifier'])
    .execute();
}

async function makeFindings(db: Unmade): Promise<void> {
  await db.schema
    .createTable('network')
    .addColumn('run', 'integer', (column) => column.notNull().references('run.n'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('score', 'real', (column) => column.notNull())
    .addColumn('identifiers', 'integer', (column) => column.notNull())
    .addColumn('bridges', 'integer', (column) => column.notNull())
    .addColumn('recent', 'integer', (column) => column.notNull())
    .addColumn('before', 'integer', (column) => column.notNull())
    .addColumn('firstSeen', 'text', (column) => column.notNull())
    .addColumn('lastSeen', 'text', (column) => column.notNull())
    .addColumn('countries', 'text', (column) => column.notNull())
    .addColumn('platforms', 'text', (column) => column.notNull())
    .addColumn('members', 'text', (column) => column.notNull())
    .addColumn('content', 'blob', (column) => column.notNull())
    .addPrimaryKeyConstraint('networkKey', ['run', 'id'])
    .execute();
  await db.schema
    .createTable('member')
    .addColumn('run', 'integer', (column) => column.notNull().references('run.n'))
    .addColumn('ad', 'text', (column) => column.notNull())
    .addColumn('network', 'text')
    .addPrimaryKeyConstraint('memberKey', ['run', 'ad'])
    .execute();
  await db.schema
    .createIndex('memberOf')
    .on('member')
    .columns(['run', 'network', 'ad'])
    .where('network', 'is not', null)
    .execute();
  await db.schema
    .createTable('hub')
    .addColumn('run', 'integer', (column) => column.notNull().references('run.n'))
    .addColumn('identifier', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('ads', 'integer', (column) => column.notNull())
    .addColumn('numbers', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('hubKey', ['run', 'identifier'])
    .execute();
  await db.schema
    .createTable('split')
    .addColumn('run', 'integer', (column) => column.notNull().references('run.n'))
    .addColumn('identifier', 'text', (column) => column.notNull())
    .addColumn('firstAfter', 'text', (column) => column.notNull())
    .addColumn('numbers', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('splitKey', ['run', 'identifier', 'firstAfter'])
    .execute();
}
