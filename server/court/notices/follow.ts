import { type Graph, statement } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import type { FollowedAd } from './notice-figures.ts';
import { type Notice, noticeAdsOf, noticesOf, type Which } from './notice-register.ts';
import { type Look, sinceOf } from './since.ts';

interface LooksRow {
  readonly ad: string;
  readonly countries: readonly string[];
  readonly looks: readonly Look[];
}

const atOnce = 1000;

/** What came of the ads that letters list, by later captures. Of an ad that is here no more nothing is said. */
export async function followed(
  graph: Pick<Graph, 'read'>,
  db: Store['db'],
  notices: readonly Notice[],
): Promise<FollowedAd[]> {
  const listed = await inParts(
    notices.map(({ id }) => id),
    (ids) => noticeAdsOf(db, ids),
  );
  const byId = new Map(notices.map((notice) => [notice.id, notice]));
  const rows = await inParts([...new Set(listed.map(({ ad }) => ad))], (ads) =>
    graph.read<LooksRow>(statement('court/notices/looks'), { ads }),
  );
  const looks = new Map(rows.map((row) => [row.ad, row]));
  const ads = listed.flatMap((one): FollowedAd[] => {
    const notice = byId.get(one.notice);
    const seen = looks.get(one.ad);
    if (!notice) return [];
    const when = (what: string) => notice.steps.find((step) => step.what === what)?.on;
    const sent = when('sent') ?? null;
    return [
      {
        ...one,
        ...{ platform: notice.platform, countries: seen?.countries ?? [], sent },
        answered: when('received') ?? when('decided') ?? null,
        since: sinceOf(seen?.looks ?? [], sent),
        again: [],
      },
    ];
  });
  return withAgain(graph, ads);
}

/** What came of the ads of every letter of these kinds, or of this case. */
export async function followedOf(
  graph: Pick<Graph, 'read'>,
  db: Store['db'],
  which: Which,
): Promise<FollowedAd[]> {
  const all: Notice[] = [];
  for (let offset = 0, total = 1; offset < total; offset += atOnce) {
    const page = await noticesOf(db, which, { offset, limit: atOnce });
    all.push(...page.notices);
    total = page.total;
  }
  return followed(graph, db, all);
}

async function withAgain(
  graph: Pick<Graph, 'read'>,
  ads: readonly FollowedAd[],
): Promise<FollowedAd[]> {
  const gone = ads.flatMap(({ ad, since }) => (since.gone ? [{ ad, at: since.gone.at }] : []));
  const rows = await inParts(gone, (part) =>
    graph.read<{ ad: string; again: string }>(statement('court/notices/again'), { gone: part }),
  );
  const again = new Map<string, string[]>();
  for (const row of rows) again.set(row.ad, [...(again.get(row.ad) ?? []), row.again]);
  return ads.map((one) => (one.since.gone ? { ...one, again: again.get(one.ad) ?? [] } : one));
}

async function inParts<T, Row>(
  all: readonly T[],
  read: (part: readonly T[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let i = 0; i < all.length; i += atOnce) rows.push(...(await read(all.slice(i, i + atOnce))));
  return rows;
}
