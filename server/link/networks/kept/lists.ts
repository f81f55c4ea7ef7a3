import { type Store, sql } from '../../../core/store/index.ts';

/** A statement takes so many values in a list and is still planned in no time. */
const atOnce = 500;

/** Values as lists that a statement takes. */
export function* inLists(values: readonly string[]): Generator<readonly string[]> {
  for (let i = 0; i < values.length; i += atOnce) yield values.slice(i, i + atOnce);
}

/**
 * What a run found of some ads or identifiers, row by row. A cross join is done in the order in which it is written:
 * SQLite by itself goes through the whole table, since it takes the list for a long one.
 */
export async function rowsAmong<Row>(
  db: Store['db'],
  table: 'sharedIdentifiers' | 'copiedContent' | 'hub' | 'reposter' | 'site' | 'split',
  run: number,
  column: 'ad' | 'identifier',
  values: readonly string[],
): Promise<Row[]> {
  const found = await sql<Row>`SELECT ${sql.table(table)}.*
    FROM (SELECT DISTINCT value FROM json_each(${JSON.stringify(values)}))
    CROSS JOIN ${sql.table(table)} ON run = ${run} AND ${sql.ref(column)} = value`.execute(db);
  return found.rows;
}
