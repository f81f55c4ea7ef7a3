import type { KindName } from '../../../core/model/index.ts';
import { type SqlBool, type Store, sql, type Tables } from '../../../core/store/index.ts';
import { operationLevels } from '../../resolve/index.ts';
import { narrowed, type WhereAndWhen, within } from '../kept/narrowed.ts';
import { unpacked } from '../kept/packed.ts';
import { runOf } from '../kept/run-records.ts';
import { noSuchLevel, noSuchOperation } from '../network-errors.ts';
import type { Run, RunCounts } from '../run.ts';
import type { OperationContent } from './held.ts';
import type { OperationsBefore } from './keep-operation-ids.ts';

type Db = Store['db'];

/** How many levels the next run will have. */
export const levelsNow = operationLevels.length;

/** An operation without what it rests on. */
export interface OperationRow
  extends Omit<Tables['operation'], 'content' | 'countries' | 'platforms'> {
  readonly countries: readonly string[];
  readonly platforms: readonly string[];
}

const columns = [
  ...(['run', 'id', 'fromLevel', 'toLevel', 'parent', 'networks', 'alone', 'ads'] as const),
  ...(['probability', 'firstSeen', 'lastSeen', 'countries', 'platforms', 'members'] as const),
] as const;
const described = columns.map((column) => `operation.${column}` as const);

const toOperation = (row: Omit<Tables['operation'], 'content'>): OperationRow => ({
  ...row,
  countries: JSON.parse(row.countries),
  platforms: JSON.parse(row.platforms),
});

/** The levels of a run, and the one that is meant. */
export interface Leveled {
  readonly run: Run;
  readonly level: number;
  readonly usualLevel: number;
  readonly levels: RunCounts['levels'];
}

/**
 * The active run, or the one that is given, and a level of it.
 * @param level counted from 1, the surest; the usual one where none is given
 * @throws NetworkError `no-run`, `no-such-run`, `not-kept`, `no-such-level`
 */
export async function leveled(db: Db, n?: number, level?: number): Promise<Leveled> {
  const run = await runOf(db, n);
  const { levels, usualLevel } = run.counts;
  if (level !== undefined && !levels[level - 1]) throw noSuchLevel(level, levels.length);
  return { run, level: level ?? usualLevel, usualLevel, levels };
}

export const operationSorts = ['ADS', 'NETWORKS', 'SURE', 'LEAST_PROBABLE', 'LAST_SEEN'] as const;
export type OperationSort = (typeof operationSorts)[number];

const sortColumns = {
  ADS: ['ads', 'desc'],
  NETWORKS: ['networks', 'desc'],
  SURE: ['probability', 'desc'],
  LEAST_PROBABLE: ['probability', 'asc'],
  LAST_SEEN: ['lastSeen', 'desc'],
} as const;

export interface OperationFilter extends WhereAndWhen {
  /** How many ads. */
  readonly ads?: Parameters<typeof within>[2];
  /** The operation of a looser level of which it is a part. */
  readonly parent?: string | undefined;
  /** Kinds of identifiers of which two of its members share one; an empty list narrows nothing. */
  readonly kinds?: readonly KindName[];
}

/** Of an association: whether both share an identifier of one of these kinds. */
export const sharesOneOf = (kinds: readonly KindName[]) =>
  // Its content is JSON: within a text a quote has a stroke before it, so that only an id begins like this.
  sql<SqlBool>`(${sql.join(
    kinds.map((kind) => sql`content LIKE ${`%"identifier":"${kind}:%`}`),
    sql` OR `,
  )})`;

/** Operations that stand at a level. */
export const standing = (db: Db, run: number, level: number) =>
  db
    .selectFrom('operation')
    .where('run', '=', run)
    .where('fromLevel', '<=', level)
    .where('toLevel', '>=', level);

/** Operations that stand at a level, sorted, and how many the filter leaves in all. */
export async function operationPage(
  db: Db,
  { run, level }: { readonly run: number; readonly level: number },
  filter: OperationFilter,
  page: { readonly sort: OperationSort; readonly offset: number; readonly limit: number },
): Promise<{
  readonly total: number;
  /** Networks, and ads that stand alone, in all of them. */
  readonly members: number;
  readonly operations: OperationRow[];
}> {
  let all = standing(db, run, level).where((eb) =>
    eb.and([...narrowed(eb, filter), ...within(eb, 'ads', filter.ads ?? {})]),
  );
  if (filter.parent !== undefined) all = all.where('parent', '=', filter.parent);
  if (filter.kinds?.length) all = all.where('id', 'in', linkedBy(run, filter.kinds));
  const [column, direction] = sortColumns[page.sort];
  const { total, members } = await all
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      sql<number>`coalesce(sum(networks + alone), 0)`.as('members'),
    ])
    .executeTakeFirstOrThrow();
  const rows = await all
    .select(described)
    .orderBy(column, direction)
    .orderBy('ads', 'desc')
    .orderBy(sql`length(id)`)
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { total, members, operations: rows.map(toOperation) };
}

/** Operations of a run of which two members share an identifier of one of these kinds. */
const linkedBy = (run: number, kinds: readonly KindName[]) =>
  sql<string>`(SELECT x.operation FROM association
    JOIN operationMember AS x ON x.run = ${run} AND x.member = a
    JOIN operationMember AS y ON y.run = ${run} AND y.member = b AND y.operation = x.operation
    WHERE association.run = ${run} AND ${sharesOneOf(kinds)})`;

/** @throws NetworkError as `leveled`; `no-such-operation` */
export async function operationRow(db: Db, id: string, n?: number): Promise<OperationRow> {
  const { run } = await leveled(db, n);
  const row = await db
    .selectFrom('operation')
    .select(described)
    .where('run', '=', run.n)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw noSuchOperation(id, run.n);
  return toOperation(row);
}

/** What an operation rests on. */
export async function operationContent(
  db: Db,
  { run, id }: Pick<OperationRow, 'run' | 'id'>,
): Promise<OperationContent> {
  const { content } = await db
    .selectFrom('operation')
    .select('content')
    .where('run', '=', run)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return unpacked<OperationContent>(content);
}

/** The operation in which a network, or an ad that stands alone, is at a level. */
export async function operationOfMember(
  db: Db,
  { run, level }: { readonly run: number; readonly level: number },
  member: string,
): Promise<OperationRow | undefined> {
  const row = await db
    .selectFrom('operation')
    .innerJoin('operationMember', (merge) =>
      merge
        .onRef('operationMember.run', '=', 'operation.run')
        .onRef('operationMember.operation', '=', 'operation.id'),
    )
    .select(described)
    .where('operation.run', '=', run)
    .where('member', '=', member)
    .where('fromLevel', '<=', level)
    .where('toLevel', '>=', level)
    .executeTakeFirst();
  return row && toOperation(row);
}

/** Ids of its members, those of most ads first. */
export async function membersOfOperation(
  db: Db,
  { run, id }: Pick<OperationRow, 'run' | 'id'>,
  { offset, limit } = { offset: 0, limit: -1 },
): Promise<string[]> {
  const rows = await db
    .selectFrom('operationMember')
    .leftJoin('network', (merge) =>
      merge
        .onRef('network.run', '=', 'operationMember.run')
        .onRef('network.id', '=', 'operationMember.member'),
    )
    .select('member')
    .where('operationMember.run', '=', run)
    .where('operation', '=', id)
    .orderBy(sql`coalesce(network.size, 1)`, 'desc')
    .orderBy('member')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ member }) => member);
}

/** Ids of its ads, in its networks or alone, in order. */
export async function adsOfOperation(
  db: Db,
  { run, id }: Pick<OperationRow, 'run' | 'id'>,
): Promise<string[]> {
  const rows = await db
    .selectFrom('operationMember')
    .leftJoin('member', (merge) =>
      merge
        .onRef('member.run', '=', 'operationMember.run')
        .onRef('member.network', '=', 'operationMember.member'),
    )
    .select(({ fn }) => fn.coalesce('member.ad', 'operationMember.member').as('ad'))
    .where('operationMember.run', '=', run)
    .where('operation', '=', id)
    .orderBy('ad')
    .execute();
  return rows.map(({ ad }) => ad);
}

/** The operation of each network and lone ad that is in one, at a level. */
export async function operationsByMember(
  db: Db,
  run: number,
  level: number,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('operationMember')
    .select(['member', 'operation'])
    .where('run', '=', run)
    .where('operation', 'in', standing(db, run, level).select('id'))
    .execute();
  return new Map(rows.map(({ member, operation }) => [member, operation]));
}

/**
 * The operations of the run before, for the ids of the next ones.
 * @param networks the network of each ad in that run
 */
export async function operationsBefore(
  db: Db,
  run: number,
  networks: ReadonlyMap<string, string>,
): Promise<OperationsBefore> {
  const { counts } = await runOf(db, run);
  const byLevel = await Promise.all(
    counts.levels.map((_, i) => operationsByMember(db, run, i + 1)),
  );
  return {
    at: (level) => {
      const operations = byLevel[level - 1] ?? new Map<string, string>();
      const byAd = new Map<string, string>();
      for (const [member, operation] of operations)
        if (member.startsWith('ad:')) byAd.set(member, operation);
      for (const [ad, network] of networks) {
        const operation = operations.get(network);
        if (operation !== undefined) byAd.set(ad, operation);
      }
      return byAd;
    },
  };
}
