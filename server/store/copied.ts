import type { Kysely } from 'kysely';

// biome-ignore lint/suspicious/noExplicitAny: Kysely's type of a database whose tables are not there yet
type Unmade = Kysely<any>;

/** What a run took for copied. Runs from before this have no rows, and their counts do not name it. */
export async function makeCopied(db: Unmade): Promise<void> {
  await db.schema
    .createTable('taker')
    .addColumn('run', 'integer', (column) => column.notNull().references('run.n'))
    .addColumn('identifier', 'text', (column) => column.notNull())
    .addColumn('ads', 'integer', (column) => column.notNull())
    .addColumn('numbers', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('takerKey', ['run', 'identifier'])
    .execute();
  await db.schema
    .createTable('leftOut')
    .addColumn('n', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('run', 'integer', (column) => column.notNull().references('run.n'))
    .addColumn('ad', 'text', (column) => column.notNull())
    .addColumn('why', 'text', (column) => column.notNull())
    .addColumn('contact', 'text', (column) => column.notNull())
    .addColumn('source', 'text')
    .addColumn('identifiers', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('leftOutOf').on('leftOut').columns(['run', 'ad']).execute();
}

/** From the earlier ads to what was left out of later ones. */
export async function makeSources(db: Unmade): Promise<void> {
  await db.schema.createIndex('leftOutFrom').on('leftOut').columns(['run', 'source']).execute();
}
