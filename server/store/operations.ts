import type { Kysely } from 'kysely';

// biome-ignore lint/suspicious/noExplicitAny: Kysely's type of a database whose tables are not there yet
type Unmade = Kysely<any>;

/** Operations of runs. Runs from before this have no rows, and their counts name no levels. */
export async function makeOperations(db: Unmade): Promise<void> {
  const whole = ['fromLevel', 'toLevel', 'networks', 'alone', 'ads'];
  const texts = ['firstSeen', 'lastSeen', 'countries', 'platforms', 'members'];
  let operation = db.schema
    .createTable('operation')
    .addColumn('run', 'integer', (column) => column.notNull().references('run.n'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('parent', 'text')
    .addColumn('probability', 'real', (column) => column.notNull())
    .addColumn('content', 'blob', (column) => column.notNull());
  for (const name of whole)
    operation = operation.addColumn(name, 'integer', (column) => column.notNull());
  for (const name of texts)
    operation = operation.addColumn(name, 'text', (column) => column.notNull());
  await operation.addPrimaryKeyConstraint('operationKey', ['run', 'id']).execute();
  await db.schema
    .createTable('operationMember')
    .addColumn('run', 'integer', (column) => column.notNull().references('run.n'))
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('member', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('operationMemberKey', ['run', 'operation', 'member'])
    .execute();
  await db.schema
    .createIndex('operationOf')
    .on('operationMember')
    .columns(['run', 'member', 'operation'])
    .execute();
  await db.schema
    .createTable('association')
    .addColumn('run', 'integer', (column) => column.notNull().references('run.n'))
    .addColumn('a', 'text', (column) => column.notNull())
    .addColumn('b', 'text', (column) => column.notNull())
    .addColumn('probability', 'real', (column) => column.notNull())
    .addColumn('weight', 'real', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('associationKey', ['run', 'a', 'b'])
    .execute();
  await db.schema.createIndex('associationOf').on('association').columns(['run', 'b']).execute();
}
