import { isNetworkId } from '../../core/model/index.ts';
import type { Store } from '../../core/store/index.ts';
import { activeRun, type HeldQuestion, networkRows } from '../networks/index.ts';

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

/** Where and when those are whom a question is about: two networks, or some of who hold an identifier. */
export async function sidesOf(
  { store: { db } }: { readonly store: Store },
  { kind, about, holders }: HeldQuestion,
): Promise<Side[]> {
  const run = await activeRun(db);
  if (run === undefined) return [];
  const asked = kind === 'together' ? about.map((id) => ({ id, ads: -1 })) : holders;
  const rows = await networkRows(db, run, asked.map(({ id }) => id).filter(isNetworkId));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return asked.map(({ id, ads }) => {
    const row = byId.get(id);
    if (!row)
      return {
        ...{ id, ads: 1, size: 1, countries: [], platforms: [] },
        firstSeen: '',
        lastSeen: '',
      };
    const { size, countries, platforms, firstSeen, lastSeen } = row;
    return {
      ...{ id, size, countries, platforms, firstSeen, lastSeen },
      ads: ads < 0 ? size : ads,
    };
  });
}
