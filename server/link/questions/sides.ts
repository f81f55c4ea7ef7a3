import { isNetworkId } from '../../core/model/index.ts';
import type { Store } from '../../core/store/index.ts';
import { type HeldQuestion, networkRows } from '../networks/index.ts';

/** One of what a question sets side by side: a network, or an ad that stands alone. */
export interface Side {
  readonly id: string;
  /** Of all its ads those that hold what is asked about; of two networks all. */
  readonly ads: number;
  readonly size: number;
  readonly countries: readonly string[];
  readonly platforms: readonly string[];
  /** Empty of an ad that stands alone. */
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** The run tells no more of it. */
const loneAd = { size: 1, countries: [], platforms: [], firstSeen: '', lastSeen: '' };

/** Where and when those are by a run whom a question is about: two networks, or some of who hold an identifier. */
export async function sidesOf(
  db: Store['db'],
  run: number,
  { kind, about, holders }: HeldQuestion,
): Promise<Side[]> {
  const asked = kind === 'together' ? about.map((id) => ({ id, ads: null })) : holders;
  const rows = await networkRows(db, run, asked.map(({ id }) => id).filter(isNetworkId));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return asked.map(({ id, ads }) => {
    const { size, countries, platforms, firstSeen, lastSeen } = byId.get(id) ?? loneAd;
    return { id, ads: ads ?? size, size, countries, platforms, firstSeen, lastSeen };
  });
}
