import { type ExpressionBuilder, type Store, sql, type Tables } from '../../store/index.ts';
import type { HeldAssociation, HeldPair } from './held.ts';
import type { OperationRow } from './kept.ts';

type Db = Store['db'];

const toAssociation = ({ content, run: _, ...row }: Tables['association']): HeldAssociation => ({
  ...row,
  ...(JSON.parse(content) as Pick<HeldAssociation, 'items' | 'concerns' | 'judgements'>),
});

const surestFirst = (db: Db, run: number) =>
  db
    .selectFrom('association')
    .selectAll()
    .where('run', '=', run)
    .orderBy('probability', 'desc')
    .orderBy('weight', 'desc')
    .orderBy('a')
    .orderBy('b');

/** Associations among the members of an operation, the most probable first. @param limit below 0: all */
export async function associationsWithin(
  db: Db,
  { run, id }: Pick<OperationRow, 'run' | 'id'>,
  limit: number,
): Promise<HeldAssociation[]> {
  const members = db
    .selectFrom('operationMember')
    .select('member')
    .where('run', '=', run)
    .where('operation', '=', id);
  const rows = await surestFirst(db, run)
    .where('a', 'in', members)
    .where('b', 'in', members)
    .limit(limit)
    .execute();
  return rows.map(toAssociation);
}

/** Associations of a network, or of an ad that stands alone, the most probable first. */
export async function associationsOf(
  db: Db,
  run: number,
  member: string,
  limit: number,
): Promise<HeldAssociation[]> {
  const isEnd = (eb: ExpressionBuilder<Tables, 'association'>) =>
    eb.or([eb('a', '=', member), eb('b', '=', member)]);
  const rows = await surestFirst(db, run).where(isEnd).limit(limit).execute();
  return rows.map(toAssociation);
}

/** Those of these pairs that are kept, in this order. */
export async function associationsAt(
  db: Db,
  run: number,
  pairs: readonly HeldPair[],
): Promise<HeldAssociation[]> {
  const found = await sql<Tables['association']>`SELECT association.*
    FROM json_each(${JSON.stringify(pairs)}) AS pair
    JOIN association ON run = ${run} AND a = pair.value ->> 0 AND b = pair.value ->> 1
    ORDER BY pair.key`.execute(db);
  return found.rows.map(toAssociation);
}
