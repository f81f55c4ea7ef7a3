import { type Store, sql, type Tables } from '../../store/index.ts';
import { toAssociation } from './associations.ts';
import type { HeldAssociation } from './held.ts';
import { type OperationFilter, operationPage } from './kept.ts';

type Db = Store['db'];

/** An operation takes so many places at most, so that one giant leaves room for others. */
const mostOfOne = 60;
const mostOperations = 100;
const mostAssociations = 500;

/** The largest operations of a level as one graph. */
interface OperationGraph {
  /** Networks, and ads that stand alone, with the operation in which each is; operations of most ads first. */
  readonly members: readonly { readonly member: string; readonly operation: string }[];
  /** Among members of one operation, the most probable first. */
  readonly associations: readonly HeldAssociation[];
  /** Operations, and their members, that the filter leaves in all. */
  readonly operations: number;
  readonly allMembers: number;
}

/** @param most how many members it has at the most */
export async function operationGraph(
  db: Db,
  at: { readonly run: number; readonly level: number },
  filter: OperationFilter,
  most: number,
): Promise<OperationGraph> {
  const { total, members, operations } = await operationPage(db, at, filter, {
    ...{ sort: 'ADS', offset: 0, limit: mostOperations },
  });
  const ids = operations.map(({ id }) => id);
  const drawn = (await largestMembers(db, at.run, ids)).slice(0, most);
  return {
    members: drawn,
    associations: await associationsAmong(db, at.run, drawn),
    ...{ operations: total, allMembers: members },
  };
}

type Placed = OperationGraph['members'][number];

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

async function associationsAmong(
  db: Db,
  run: number,
  members: readonly Placed[],
): Promise<HeldAssociation[]> {
  const pairs = JSON.stringify(members.map(({ member, operation }) => [member, operation]));
  const found = await sql<Tables['association']>`WITH
    drawn AS MATERIALIZED (
      SELECT value ->> 0 AS member, value ->> 1 AS operation FROM json_each(${pairs})
    )
    SELECT association.* FROM drawn AS x
    JOIN association ON run = ${run} AND a = x.member
    JOIN drawn AS y ON y.member = b AND y.operation = x.operation
    ORDER BY probability DESC, weight DESC, a, b LIMIT ${mostAssociations}`.execute(db);
  return found.rows.map(toAssociation);
}
