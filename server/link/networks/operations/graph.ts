import { type KindName, kinds as kindsByName } from '../../../core/model/index.ts';
import { type Graph, statement } from '../../../core/neo4j/index.ts';
import { type Store, sql, type Tables } from '../../../core/store/index.ts';
import { narrowed, within } from '../kept/narrowed.ts';
import { activeRunNumber } from '../kept/run-records.ts';
import { kindsOfActiveRun } from '../network-errors.ts';
import type { HeldAssociation } from './held.ts';
import { type OperationFilter, operationPage, sharesOneOf, standing } from './kept.ts';
import { toAssociation } from './kept-associations.ts';

type Db = Store['db'];

/** An operation takes so many places at most, so that one giant leaves room for others. */
const mostOfOne = 60;
const mostOperations = 100;
const mostAssociations = 500;

/** The largest operations of a level, and the largest networks that are in none, as one graph. */
interface OperationGraph {
  /**
   * Networks, and ads that stand alone, with the operation in which each is: operations of most ads first. Then, where
   * there is room, networks that are in none.
   */
  readonly members: readonly { readonly member: string; readonly operation: string | null }[];
  /** Among members of one operation, the most probable first. */
  readonly associations: readonly HeldAssociation[];
  /** How many there are among these members in all. */
  readonly allAssociations: number;
  /** Operations, and their members, that the filter leaves in all. */
  readonly operations: number;
  readonly allMembers: number;
  /** Networks that are in none. */
  readonly outside: number;
}

/**
 * @param filter where it names kinds of identifiers: operations that one of them links, associations that share one,
 * and of networks in no operation those that hold one
 * @param most how many members it has at the most
 * @throws NetworkError `kinds-of-active-run` where the filter names kinds, and the run is another one
 */
export async function operationGraph(
  { graph, store: { db } }: { readonly graph: Pick<Graph, 'read'>; readonly store: Store },
  at: { readonly run: number; readonly level: number },
  filter: OperationFilter,
  most: number,
): Promise<OperationGraph> {
  const { total, members, operations } = await operationPage(db, at, filter, {
    ...{ sort: 'ADS', offset: 0, limit: mostOperations },
  });
  const ids = operations.map(({ id }) => id);
  const inside = (await largestMembers(db, at.run, ids)).slice(0, most);
  const associations = await associationsAmong(db, at.run, inside, filter.kinds ?? []);
  const holding = await networksHolding(graph, db, at.run, filter.kinds ?? []);
  const outside = await networksOutside(db, at, { ...filter, holding }, most - inside.length);
  return {
    members: [...inside, ...outside.largest.map((member) => ({ member, operation: null }))],
    associations: associations.largest,
    allAssociations: associations.total,
    ...{ operations: total, allMembers: members, outside: outside.total },
  };
}

/** Networks that hold an identifier of one of these kinds; undefined where none is named. The graph has the active run's. */
async function networksHolding(
  graph: Pick<Graph, 'read'>,
  db: Db,
  run: number,
  kinds: readonly KindName[],
): Promise<ReadonlySet<string> | undefined> {
  if (kinds.length === 0) return undefined;
  if ((await activeRunNumber(db)) !== run) throw kindsOfActiveRun(run);
  const found = await Promise.all(
    kinds.map((kind) => {
      const LABEL = kindsByName[kind].label;
      return graph.read<{ id: string }>(statement('link/networks/holding', { LABEL }));
    }),
  );
  return new Set(found.flat().map(({ id }) => id));
}

/** Networks that are in no operation of the level, the largest first. */
async function networksOutside(
  db: Db,
  { run, level }: { readonly run: number; readonly level: number },
  filter: OperationFilter & { readonly holding: ReadonlySet<string> | undefined },
  limit: number,
): Promise<{ readonly total: number; readonly largest: string[] }> {
  const { ads, parent, holding, ...wanted } = filter;
  // What is a part of an operation is in one.
  if (parent !== undefined) return { total: 0, largest: [] };
  const inside = db
    .selectFrom('operationMember')
    .select('member')
    .where('run', '=', run)
    .where('operation', 'in', standing(db, run, level).select('id'));
  let all = db
    .selectFrom('network')
    .where('run', '=', run)
    .where('id', 'not in', inside)
    .where((eb) => eb.and([...narrowed(eb, wanted), ...within(eb, 'size', ads ?? {})]));
  if (holding) {
    const ids = JSON.stringify([...holding]);
    all = all.where('id', 'in', sql<string>`(SELECT value FROM json_each(${ids}))`);
  }
  const { total } = await all
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await all
    .select('id')
    .orderBy('size', 'desc')
    .orderBy(sql`length(id)`)
    .orderBy('id')
    .limit(limit)
    .execute();
  return { total, largest: rows.map(({ id }) => id) };
}

interface Placed {
  readonly member: string;
  readonly operation: string;
}

/** The members of most ads of each of these operations, in the order in which these are given. */
async function largestMembers(db: Db, run: number, operations: readonly string[]) {
  const found = await sql<Placed>`WITH
    asked AS (SELECT key AS place, value AS id FROM json_each(${JSON.stringify(operations)})),
    ranked AS (
      SELECT place, member, operation, row_number() OVER (
        PARTITION BY operation ORDER BY coalesce(network.size, 1) DESC, member
      ) AS rank
      FROM asked
      JOIN operationMember ON operationMember.run = ${run} AND operation = asked.id
      LEFT JOIN network ON network.run = ${run} AND network.id = member
    )
    SELECT member, operation FROM ranked WHERE rank <= ${mostOfOne} ORDER BY place, rank`.execute(
    db,
  );
  return found.rows;
}

/**
 * Associations among members of one operation, the most probable first. Where they are too many, of each member its
 * most probable ones: none looks as if nothing linked it.
 */
async function associationsAmong(
  db: Db,
  run: number,
  members: readonly Placed[],
  kinds: readonly KindName[],
): Promise<{ readonly total: number; readonly largest: readonly HeldAssociation[] }> {
  const pairs = JSON.stringify(members.map(({ member, operation }) => [member, operation]));
  const found = await sql<Tables['association'] & { total: number }>`WITH
    drawn AS MATERIALIZED (
      SELECT value ->> 0 AS member, value ->> 1 AS operation FROM json_each(${pairs})
    ),
    among AS MATERIALIZED (
      SELECT association.* FROM drawn AS x
      JOIN association ON run = ${run} AND a = x.member
      JOIN drawn AS y ON y.member = b AND y.operation = x.operation
      WHERE ${kinds.length > 0 ? sharesOneOf(kinds) : sql`true`}
    ),
    sides AS (SELECT *, a AS side FROM among UNION ALL SELECT *, b FROM among),
    ranked AS (
      SELECT a, b, row_number() OVER (
        PARTITION BY side ORDER BY probability DESC, weight DESC, a, b
      ) AS rank FROM sides
    ),
    first AS (SELECT a, b, min(rank) AS rank FROM ranked GROUP BY a, b)
    SELECT among.*, (SELECT count(*) FROM among) AS total FROM first JOIN among USING (a, b)
    ORDER BY rank, probability DESC, weight DESC, a, b LIMIT ${mostAssociations}`.execute(db);
  const surestFirst = found.rows.toSorted(
    (one, other) => other.probability - one.probability || other.weight - one.weight,
  );
  return {
    total: found.rows[0]?.total ?? 0,
    largest: surestFirst.map(({ total: _, ...row }) => toAssociation(row)),
  };
}
