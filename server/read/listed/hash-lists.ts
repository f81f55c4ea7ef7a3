import { createHash } from 'node:crypto';
import { type Evidence, linesOf, operator } from '../../core/evidence/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import type { Store, Tables } from '../../core/store/index.ts';
import { type HashKind, readHashFile } from './hash-file.ts';
import { HashLists, type Match } from './listed.ts';
import { HashListError } from './listed-errors.ts';

interface Modules {
  readonly evidence: Evidence;
  readonly store: Pick<Store, 'db'>;
}

const rowsAtOnce = 5_000;

/** What came of a list that was added. */
interface Added {
  readonly name: string;
  readonly entries: number;
  /** Pictures that were looked up in it. */
  readonly looked: number;
  /** Those of them that are closed since. */
  readonly closed: number;
}

/**
 * Adds a list of hashes, and looks up every picture that is held. No picture is decoded for it.
 * @throws HashListError `bad-line`, `taken`
 */
export async function addHashList(
  { evidence, store, graph }: Modules & { readonly graph: Graph },
  list: {
    readonly name: string;
    readonly text: string;
    readonly kind?: HashKind;
    readonly signed: string;
  },
  now: () => Date = () => new Date(),
): Promise<Added> {
  const { name, text, kind, signed } = list;
  const entries = readHashFile(text, kind);
  const at = now().toISOString();
  await store.db.transaction().execute(async (to) => {
    const { numInsertedOrUpdatedRows } = await to
      .insertInto('hashList')
      .values({ name, entries: entries.length, signed, account: operator(), at })
      .onConflict((same) => same.doNothing())
      .executeTakeFirst();
    if (!numInsertedOrUpdatedRows) throw taken(name);
    for (let i = 0; i < entries.length; i += rowsAtOnce)
      await to
        .insertInto('hashListEntry')
        .values(entries.slice(i, i + rowsAtOnce).map((one) => ({ ...one, list: name })))
        .onConflict((same) => same.doNothing())
        .execute();
  });
  await evidence.appendCustody({
    ...{ event: 'hash-list-added', list: name, signed },
    counts: { entries: entries.length },
  });
  const { looked, closed } = await lookUp({ evidence, store, graph }, now);
  return { name, entries: entries.length, looked, closed };
}

const taken = (name: string): HashListError =>
  new HashListError(
    'taken',
    `There is a list called ${name}`,
    'Give the new one another name, or remove the one that there is first.',
    { field: 'name' },
  );

/** Pictures that are held by now, looked up in every list. */
async function lookUp(
  { evidence, store, graph }: Modules & { readonly graph: Graph },
  now: () => Date,
): Promise<{ looked: number; closed: number }> {
  const lists = await HashLists.of(store.db, evidence);
  const prints = new Map<string, { pdq: string | null; capture: string | null }>();
  for await (const row of graph.stream<{
    sha256: string;
    pdq: string | null;
    capture: string | null;
  }>(statement('read/listed/held-pictures')))
    prints.set(row.sha256, row);
  const held = new Set(prints.keys());
  for await (const { image } of linesOf(evidence, 'picture-received')) held.add(image);
  const found: { image: string; match: Match; capture?: string }[] = [];
  for (const image of held) {
    const { pdq = null, capture = null } = prints.get(image) ?? {};
    const match =
      (await byStored(lists, evidence, image)) ?? (pdq === null ? undefined : lists.byPrint(pdq));
    if (match) found.push({ image, match, ...(capture === null ? {} : { capture }) });
  }
  return { looked: held.size, closed: await lists.close(found, now()) };
}

async function byStored(
  lists: HashLists,
  evidence: Evidence,
  image: string,
): Promise<Match | undefined> {
  const known = lists.byHash('sha256', image);
  if (known || !lists.hasMd5 || !(await evidence.has(image))) return known;
  const hash = createHash('md5');
  for await (const chunk of evidence.createReadStream(image)) hash.update(chunk as Buffer);
  return lists.byHash('md5', hash.digest('hex'));
}

export function listHashLists({ store }: Modules): Promise<Tables['hashList'][]> {
  return store.db.selectFrom('hashList').selectAll().orderBy('name').execute();
}

/** Pictures that are closed, the last first. */
export function listClosed({ store }: Modules): Promise<Tables['listedPicture'][]> {
  return store.db.selectFrom('listedPicture').selectAll().orderBy('at', 'desc').execute();
}

/**
 * Removes a list. Pictures that it closed stay closed.
 * @throws HashListError `no-such-list`
 */
export async function removeHashList(
  { evidence, store }: Modules,
  { name, signed }: { readonly name: string; readonly signed: string },
): Promise<{ entries: number }> {
  const row = await store.db
    .selectFrom('hashList')
    .select('entries')
    .where('name', '=', name)
    .executeTakeFirst();
  if (!row)
    throw new HashListError(
      'no-such-list',
      `There is no list called ${name}`,
      'Give one of the names that this prints: hash-list list',
      { field: 'name' },
    );
  await store.db.transaction().execute(async (to) => {
    await to.deleteFrom('hashListEntry').where('list', '=', name).execute();
    await to.deleteFrom('hashList').where('name', '=', name).execute();
  });
  await evidence.appendCustody({
    ...{ event: 'hash-list-removed', list: name, signed },
    counts: { entries: row.entries },
  });
  return row;
}
