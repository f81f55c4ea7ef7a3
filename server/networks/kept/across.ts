import type { Store, Tables } from '../../store/index.ts';
import type { HeldAcross } from '../found.ts';
import { isOpen } from '../words/across-words.ts';

type Db = Store['db'];

/** As the store keeps it. */
export function acrossRow(run: number, across: HeldAcross): Tables['across'] {
  const { identifier, ads, ...numbers } = across;
  return {
    ...{ run, identifier, ads, open: isOpen(across) ? 1 : 0 },
    numbers: JSON.stringify(numbers),
  };
}

/**
 * Contacts of a run that several networks hold, in the order in which they were found; all when no limit is given.
 * @returns how many there are in all, beside those of the page
 */
export async function acrossPage(
  db: Db,
  run: number,
  offset: number,
  limit?: number,
): Promise<{ readonly total: number; readonly open: number; readonly contacts: HeldAcross[] }> {
  const all = db.selectFrom('across').where('run', '=', run);
  const sorted = all
    .selectAll()
    .orderBy('open', 'desc')
    .orderBy('ads', 'desc')
    .orderBy('identifier');
  const rows = await (limit === undefined ? sorted : sorted.limit(limit).offset(offset)).execute();
  const counted = await all
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      fn.sum<number | null>('open').as('open'),
    ])
    .executeTakeFirst();
  return {
    ...{ total: counted?.total ?? 0, open: counted?.open ?? 0 },
    contacts: rows.map(({ identifier, ads, numbers }) => ({
      ...{ identifier, ads },
      ...(JSON.parse(numbers) as Omit<HeldAcross, 'identifier' | 'ads'>),
    })),
  };
}
