import { createHmac, randomBytes } from 'node:crypto';
import type { Store } from '../../core/store/index.ts';

type Db = Store['db'];

/** More rows than these make a statement slow. */
const rowsAtOnce = 5_000;

/**
 * What was erased and is not to come back, known by salted hashes alone: whoever has the store can tell that something
 * was erased only by having it.
 */
export class Tombstones {
  readonly #key: string;
  readonly #hashes: ReadonlySet<string>;
  readonly #db: Db;

  private constructor(db: Db, key: string, hashes: ReadonlySet<string>) {
    this.#db = db;
    this.#key = key;
    this.#hashes = hashes;
  }

  static async of(db: Db): Promise<Tombstones> {
    const rows = await db.selectFrom('tombstone').select('hash').execute();
    return new Tombstones(db, await secretOf(db), new Set(rows.map(({ hash }) => hash)));
  }

  /** Nothing was erased, or all of it may come back. */
  get isEmpty(): boolean {
    return this.#hashes.size === 0;
  }

  /** @param id of a capture, an ad, an identifier or a picture */
  has(id: string): boolean {
    return !this.isEmpty && this.#hashes.has(hashOf(this.#key, id));
  }

  /** Notes records of a file that were erased before: an erasure of what is due takes them out of it. */
  async noteReturned(batch: string, records: readonly string[]): Promise<void> {
    for (let i = 0; i < records.length; i += rowsAtOnce)
      await this.#db
        .insertInto('returned')
        .values(records.slice(i, i + rowsAtOnce).map((record) => ({ record, batch })))
        .onConflict((same) => same.doNothing())
        .execute();
  }
}

/** Sees to it that things do not come back. */
export async function bury(db: Db, ids: Iterable<string>, erasure: string): Promise<void> {
  const key = await secretOf(db);
  const rows = [...new Set(ids)].map((id) => ({ hash: hashOf(key, id), erasure }));
  for (let i = 0; i < rows.length; i += rowsAtOnce)
    await db
      .insertInto('tombstone')
      .values(rows.slice(i, i + rowsAtOnce))
      .onConflict((same) => same.doNothing())
      .execute();
}

/** A name that says nothing of what it stands for, and is the same for the same thing. */
export async function marker(db: Db): Promise<(value: string) => string> {
  const key = await secretOf(db);
  return (value) => hashOf(key, value);
}

const hashOf = (key: string, id: string): string =>
  createHmac('sha256', key).update(id).digest('hex');

/** Made when it is first needed. */
async function secretOf(db: Db): Promise<string> {
  const held = await db.selectFrom('erasureSecret').select('key').executeTakeFirst();
  if (held) return held.key;
  const key = randomBytes(32).toString('hex');
  await db.insertInto('erasureSecret').values({ key }).execute();
  return (await db.selectFrom('erasureSecret').select('key').executeTakeFirstOrThrow()).key;
}
