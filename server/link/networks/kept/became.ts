import type { Store } from '../../../core/store/index.ts';
import { membersOf, networksOfAds } from './members.ts';

/** What became of a network that a run does not have: the newest other run that has it, and where its ads are. */
export interface Became {
  readonly run: number;
  readonly ads: number;
  /** Those that now have most of its ads, the most first. */
  readonly networks: readonly { readonly id: string; readonly ads: number }[];
}

const most = 3;

/** @returns undefined where no kept run has it */
export async function becameOf(
  db: Store['db'],
  id: string,
  now: number,
): Promise<Became | undefined> {
  const other = await db
    .selectFrom('network')
    .select('run')
    .where('id', '=', id)
    .where('run', '!=', now)
    .orderBy('run', 'desc')
    .executeTakeFirst();
  if (!other) return undefined;
  const ads = await membersOf(db, other.run, id);
  const counts = new Map<string, number>();
  for (const network of (await networksOfAds(db, now, ads)).values())
    counts.set(network, (counts.get(network) ?? 0) + 1);
  const networks = [...counts]
    .map(([network, count]) => ({ id: network, ads: count }))
    .sort((a, b) => b.ads - a.ads || (a.id < b.id ? -1 : 1));
  return { run: other.run, ads: ads.length, networks: networks.slice(0, most) };
}
