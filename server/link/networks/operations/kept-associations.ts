import {
  type Expression,
  type ExpressionBuilder,
  type SqlBool,
  type Store,
  sql,
  type Tables,
} from '../../../core/store/index.ts';
import { unpacked } from '../kept/packed.ts';
import type { HeldAssociation, HeldPair, OperationContent } from './held.ts';
import type { OperationRow } from './kept.ts';

type Db = Store['db'];

export const toAssociation = ({
  content,
  run: _,
  ...row
}: Tables['association']): HeldAssociation => ({
  ...row,
  ...(JSON.parse(content) as Pick<HeldAssociation, 'items' | 'concerns' | 'judgements'>),
});

type IsWanted = (eb: ExpressionBuilder<Tables, 'association'>) => Expression<SqlBool>;

/** Some associations, and how many there are in all. */
interface Associations {
  readonly total: number;
  readonly rows: readonly HeldAssociation[];
}

/** The most probable first. */
async function surestFirst(
  db: Db,
  run: number,
  isWanted: IsWanted,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<Associations> {
  const all = db.selectFrom('association').where('run', '=', run).where(isWanted);
  const rows = await all
    .selectAll()
    .orderBy('probability', 'desc')
    .orderBy('weight', 'desc')
    .orderBy('a')
    .orderBy('b')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await all
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { total, rows: rows.map(toAssociation) };
}

type Part = Parameters<typeof surestFirst>[3];

/**
 * Associations among the members of an operation, the most probable first.
 * @param among where given, both have to be one of these
 */
export function associationsWithin(
  db: Db,
  { run, id }: Pick<OperationRow, 'run' | 'id'>,
  part: Part,
  among?: readonly string[],
): Promise<Associations> {
  let members = db
    .selectFrom('operationMember')
    .select('member')
    .where('run', '=', run)
    .where('operation', '=', id);
  if (among) members = members.where('member', 'in', [...among]);
  return surestFirst(
    db,
    run,
    (eb) => eb.and([eb('a', 'in', members), eb('b', 'in', members)]),
    part,
  );
}

/** Associations of a network, or of an ad that stands alone, the most probable first. */
export const associationsOf = (
  db: Db,
  run: number,
  member: string,
  part: Part,
): Promise<Associations> =>
  surestFirst(db, run, (eb) => eb.or([eb('a', '=', member), eb('b', '=', member)]), part);

/** Those of these pairs that are kept, in this order. */
export async function associationsAt(
  db: Db,
  run: number,
  pairs: readonly HeldPair[],
): Promise<HeldAssociation[]> {
  const found = await sql<Tables['association']>`SELECT association.*
    FROM json_each(${JSON.stringify(pairs)}) AS pair
    CROSS JOIN association ON run = ${run} AND a = pair.value ->> 0 AND b = pair.value ->> 1
    ORDER BY pair.key`.execute(db);
  return found.rows.map(toAssociation);
}

/** Associations among members of one operation that stands at a level, and those that it names of others outside. */
export async function associationsAtLevel(
  db: Db,
  run: number,
  level: number,
): Promise<HeldAssociation[]> {
  const standing = sql`SELECT member, id FROM operation
    JOIN operationMember ON operationMember.run = operation.run AND operation = id
    WHERE operation.run = ${run} AND fromLevel <= ${level} AND toLevel >= ${level}`;
  const within = await sql<Tables['association']>`WITH standing AS MATERIALIZED (${standing})
    SELECT association.* FROM association
    JOIN standing AS x ON x.member = a JOIN standing AS y ON y.member = b AND y.id = x.id
    WHERE run = ${run}`.execute(db);
  const contents = await db
    .selectFrom('operation')
    .select('content')
    .where('run', '=', run)
    .where('fromLevel', '<=', level)
    .where('toLevel', '>=', level)
    .execute();
  const pairs = contents.flatMap(({ content }) => unpacked<OperationContent>(content).outside);
  const outside = new Map(pairs.map((pair) => [pair.join(' '), pair]));
  return [
    ...within.rows.map(toAssociation),
    ...(await associationsAt(db, run, [...outside.values()])),
  ];
}
