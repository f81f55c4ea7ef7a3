import { createHash } from 'node:crypto';
import { type Store, sql } from '../../../core/store/index.ts';
import { networkRows } from './kept-networks.ts';
import { membersOf } from './members.ts';
import { membersHash } from './packed.ts';

type Db = Store['db'];

/**
 * All that a run found, as the store keeps it: by table, the columns that tell where a row stands, and the others. Of
 * `network` the column `members` holds the SHA-256 of its ads. The line of custody of a run holds the hash of this, so
 * nothing here is renamed or left out, or bundles of earlier runs are refused.
 */
const tables: readonly (readonly [
  table: string,
  key: readonly string[],
  rest: readonly string[],
])[] = [
  [
    ...(['network', ['id']] as const),
    [
      ...['size', 'score', 'identifiers', 'cutPoints', 'recent', 'before', 'firstSeen', 'lastSeen'],
      ...['countries', 'platforms', 'members', 'memberships', 'content'],
    ],
  ],
  ['hub', ['identifier'], ['reason', 'ads', 'numbers']],
  ['split', ['identifier', 'firstAfter'], ['numbers']],
  ['sharedIdentifiers', ['identifier'], ['ads', 'open', 'numbers']],
  ['site', ['identifier'], ['numbers']],
  ['reposter', ['identifier'], ['ads', 'numbers']],
  ['copiedContent', ['n'], ['ad', 'why', 'contact', 'source', 'identifiers']],
  [
    ...(['operation', ['id']] as const),
    [
      ...['parent', 'probability', 'content', 'fromLevel', 'toLevel', 'networks', 'alone', 'ads'],
      ...['firstSeen', 'lastSeen', 'countries', 'platforms', 'members'],
    ],
  ],
  ['operationMember', ['operation', 'member'], []],
  ['association', ['a', 'b'], ['probability', 'weight', 'content']],
];

const rowsAtOnce = 2_000;
/** Counts up over all runs, and tells of no run. */
const counter = 'n';

/**
 * SHA-256 over all that a run found: networks with their ads and merges, what came near, what is shared, copied and
 * reassigned, hubs, operations with their associations, and every count of ads outside. Packed content is hashed as it
 * lies in the store.
 */
export async function resultsSha256(
  db: Pick<Db, 'selectFrom' | 'getExecutor'>,
  run: number,
): Promise<string> {
  const hash = createHash('sha256');
  const { engine, counts, contradictions, judgements } = await db
    .selectFrom('run')
    .select(['engine', 'counts', 'contradictions', 'judgements'])
    .where('n', '=', run)
    .executeTakeFirstOrThrow();
  hash.update(`${JSON.stringify(['run', engine, counts, contradictions, judgements])}\n`);
  for (const [table, key, rest] of tables)
    for await (const row of rowsOf(db, run, { table, key, rest })) {
      const values = [...key.filter((column) => column !== counter), ...rest].map((column) => {
        const value = row[column];
        return Buffer.isBuffer(value) ? createHash('sha256').update(value).digest('hex') : value;
      });
      hash.update(`${JSON.stringify([table, ...values])}\n`);
    }
  return hash.digest('hex');
}

async function* rowsOf(
  db: Pick<Db, 'getExecutor'>,
  run: number,
  { table, key, rest }: { table: string; key: readonly string[]; rest: readonly string[] },
): AsyncGenerator<Readonly<Record<string, unknown>>> {
  const columns = sql.join([...key, ...rest].map((column) => sql.ref(column)));
  const place = sql.join(key.map((column) => sql.ref(column)));
  let last: readonly unknown[] | undefined;
  for (;;) {
    const after = last ? sql`AND (${place}) > (${sql.join(last)})` : sql``;
    const { rows } = await sql<Record<string, unknown>>`SELECT ${columns} FROM ${sql.table(table)}
      WHERE run = ${run} ${after} ORDER BY ${place} LIMIT ${rowsAtOnce}`.execute(db);
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    last = key.map((column) => end[column]);
  }
}

/** Those of these networks whose ads are not the ones that the run put there. */
export async function otherMembers(
  { db }: Pick<Store, 'db'>,
  run: number,
  networks: readonly string[],
): Promise<string[]> {
  const rows = await networkRows(db, run, networks);
  const held = new Map(rows.map(({ id, members }) => [id, members]));
  const others: string[] = [];
  for (const id of networks)
    if (held.get(id) !== membersHash(await membersOf(db, run, id))) others.push(id);
  return others;
}
