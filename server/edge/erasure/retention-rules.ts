import { operator } from '../../core/evidence/index.ts';
import type { Store, Tables } from '../../core/store/index.ts';
import { ErasureError } from './erasure-errors.ts';

type Db = Store['db'];

/**
 * Says how long a received file is kept. A rule erases nothing by itself.
 * @throws ErasureError `bad-input`
 */
export async function setRetention(
  db: Db,
  rule: Pick<Tables['retention'], 'batch' | 'until' | 'ground' | 'signed'>,
  now: Date,
): Promise<void> {
  if (!/^[0-9a-f]{64}$/.test(rule.batch))
    throw new ErasureError(
      'bad-input',
      `“${rule.batch.slice(0, 80)}” is no SHA-256 of a received file`,
      'Give the 64 digits that the receipt of the import names as batch.',
      { field: 'batch' },
    );
  if (!/^\d{4}-\d{2}-\d{2}$/.test(rule.until))
    throw new ErasureError('bad-input', `“${rule.until}” is no day`, 'Write it as 2027-01-31.', {
      field: 'until',
    });
  const row = { ...rule, account: operator(), at: now.toISOString() };
  await db
    .insertInto('retention')
    .values(row)
    .onConflict((same) => same.column('batch').doUpdateSet(row))
    .execute();
}

/** The rules, those that end first first. */
export const listRetention = (db: Db): Promise<Tables['retention'][]> =>
  db.selectFrom('retention').selectAll().orderBy('until').execute();

/** Files that are past the day of their rule, and records that came again after they were erased. */
export async function dueNow(
  db: Db,
  now: Date,
): Promise<{ batches: string[]; records: string[]; grounds: string[] }> {
  const today = now.toISOString().slice(0, 10);
  const rules = (await listRetention(db)).filter(({ until }) => until < today);
  const records = await db.selectFrom('returned').select('record').distinct().execute();
  return {
    batches: rules.map(({ batch }) => batch),
    records: records.map(({ record }) => record),
    grounds: [
      ...new Set(rules.map(({ ground }) => ground)),
      ...(records.length > 0 ? ['erased before, and received again'] : []),
    ],
  };
}
