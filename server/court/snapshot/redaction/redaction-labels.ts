import { randomBytes } from 'node:crypto';
import { keyedHash, labelKind } from '../../../core/redaction/index.ts';
import type { Store } from '../../../core/store/index.ts';

/** What stands for what in the redacted versions of a case, and the key that makes their hashes. */
export interface Labels {
  /** 64 hex digits. */
  readonly key: string;
  /** By id, such as `phone:12`. */
  readonly labels: ReadonlyMap<string, string>;
}

/** The key of a case, 64 hex digits; undefined where nobody has asked for it. */
export async function heldKey(
  db: Pick<Store['db'], 'selectFrom'>,
  file: string,
): Promise<string | undefined> {
  const kept = db.selectFrom('caseSecret').select('key').where('case', '=', file);
  return (await kept.executeTakeFirst())?.key;
}

/** The key of a case, which is made when it is asked for first. */
export async function keyOf(db: Store['db'], file: string): Promise<string> {
  const held = await heldKey(db, file);
  if (held !== undefined) return held;
  await db
    .insertInto('caseSecret')
    .values({ case: file, key: randomBytes(32).toString('hex') })
    .onConflict((same) => same.doNothing())
    .execute();
  return (await heldKey(db, file)) ?? '';
}

/**
 * The labels of a case. What has none yet gets the next numbers of its kind, in an order that only the key tells, and
 * keeps them: Phone 12 is the same number in every version.
 */
export function labelsOf(db: Store['db'], file: string, ids: ReadonlySet<string>): Promise<Labels> {
  return db.transaction().execute(async (run) => {
    const key = await keyOf(run, file);
    const rows = await run.selectFrom('caseLabel').selectAll().where('case', '=', file).execute();
    const labels = new Map(rows.map(({ id, kind, n }) => [id, `${kind}:${n}`]));
    const last = new Map<string, number>();
    for (const { kind, n } of rows) last.set(kind, Math.max(n, last.get(kind) ?? 0));
    const fresh = [...ids]
      .filter((id) => !labels.has(id))
      .map((id) => ({ id, at: keyedHash(key, id) }))
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .map(({ id }) => {
        const kind = labelKind(id);
        const n = (last.get(kind) ?? 0) + 1;
        last.set(kind, n);
        labels.set(id, `${kind}:${n}`);
        return { case: file, id, kind, n };
      });
    for (let i = 0; i < fresh.length; i += 500)
      await run
        .insertInto('caseLabel')
        .values(fresh.slice(i, i + 500))
        .execute();
    return { key, labels };
  });
}
