import type { Store, Tables } from '../../../core/store/index.ts';
import type { HeldCopiedContent, HeldReposter } from '../found-by-run.ts';
import type { NetworkRow } from './kept-networks.ts';
import { rowsAmong } from './lists.ts';

type Db = Store['db'];

const toReposter = ({ identifier, ads, numbers }: Tables['reposter']): HeldReposter => ({
  ...{ identifier, ads },
  ...(JSON.parse(numbers) as Omit<HeldReposter, 'identifier' | 'ads'>),
});

/** All contacts of reposters that a run found, those with most ads first. */
export async function repostersOf(db: Db, run: number): Promise<HeldReposter[]> {
  const rows = await db
    .selectFrom('reposter')
    .selectAll()
    .where('run', '=', run)
    .orderBy('ads', 'desc')
    .orderBy('identifier')
    .execute();
  return rows.map(toReposter);
}

/** Those of these identifiers that a run takes for a reposter's contact, by id. */
export async function repostersAmong(
  db: Db,
  run: number,
  identifiers: readonly string[],
): Promise<Map<string, HeldReposter>> {
  const rows = await rowsAmong<Tables['reposter']>(db, 'reposter', run, 'identifier', identifiers);
  return new Map(rows.map((row) => [row.identifier, toReposter(row)]));
}

type Row = Omit<Tables['copiedContent'], 'n'> & { readonly n: number };

export const toCopiedContent = (row: Row): HeldCopiedContent => ({
  ...{ ad: row.ad, why: row.why as HeldCopiedContent['why'], contact: row.contact },
  ...{ source: row.source, identifiers: JSON.parse(row.identifiers) },
});

/** What a run left out of these ads, by ad. */
export async function copiedContentOfAds(
  db: Db,
  run: number,
  ads: readonly string[],
): Promise<HeldCopiedContent[]> {
  const rows = await rowsAmong<Row>(db, 'copiedContent', run, 'ad', ads);
  return rows.sort((a, b) => a.n - b.n).map(toCopiedContent);
}

/** Some of what was left out of the ads of a network, by ad, and of how many ads and sources there is any. */
export async function copiedContentOfNetwork(
  db: Db,
  { run, id }: Pick<NetworkRow, 'run' | 'id'>,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly rows: HeldCopiedContent[] }> {
  const all = db
    .selectFrom('member')
    .innerJoin('copiedContent', (on) =>
      on.onRef('copiedContent.run', '=', 'member.run').onRef('copiedContent.ad', '=', 'member.ad'),
    )
    .where('member.run', '=', run)
    .where('member.network', '=', id);
  const [counted, rows] = await Promise.all([
    all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirst(),
    all
      .selectAll('copiedContent')
      .orderBy('copiedContent.ad')
      .orderBy('copiedContent.n')
      .limit(limit)
      .offset(offset)
      .execute(),
  ]);
  return { total: counted?.total ?? 0, rows: rows.map(toCopiedContent) };
}

/** All that a run left out, by ad. */
export async function* eachCopiedContent(db: Db, run: number): AsyncGenerator<HeldCopiedContent> {
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom('copiedContent')
      .selectAll()
      .where('run', '=', run)
      .where('n', '>', after)
      .orderBy('n')
      .limit(10_000)
      .execute();
    yield* rows.map(toCopiedContent);
    const last = rows.at(-1);
    if (!last) return;
    after = last.n;
  }
}
