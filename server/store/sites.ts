import type { Kysely } from 'kysely';

// biome-ignore lint/suspicious/noExplicitAny: Kysely's type of a database whose tables are not there yet
type Unmade = Kysely<any>;

/** Which pages of a website were one owner's in a run. Runs from before this have no rows, and are not updated. */
export async function makeSites(db: Unmade): Promise<void> {
  await db.schema
    .createTable('site')
    .addColumn('run', 'integer', (column) => column.notNull().references('run.n'))
    .addColumn('identifier', 'text', (column) => column.notNull())
    .addColumn('numbers', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('siteKey', ['run', 'identifier'])
    .execute();
}
