import { createHash } from 'node:crypto';
import type { Evidence } from '../../core/evidence/index.ts';
import type { Store } from '../../core/store/index.ts';
import { hammingDistance, hashFromHex } from '../fingerprint/index.ts';
import { PictureListedError } from './listed-errors.ts';

type Db = Store['db'];
type Kind = 'sha256' | 'md5' | 'pdq';

/** PDQ hashes that differ in no more bits are of the same picture: the threshold that the makers of PDQ advise. */
const mostBits = 31;

/** Why a picture is closed. */
export interface Match {
  readonly list: string;
  readonly kind: Kind;
  readonly distance: number;
}

/** Lists of known pictures, as an import meets them. */
export class HashLists {
  readonly #db: Db;
  readonly #evidence: Pick<Evidence, 'appendCustodyAll'>;
  readonly #exact: ReadonlyMap<string, Match>;
  readonly #pdq: readonly { readonly hash: Uint16Array; readonly list: string }[];

  readonly #hasMd5: boolean;

  private constructor(
    db: Db,
    evidence: Pick<Evidence, 'appendCustodyAll'>,
    exact: ReadonlyMap<string, Match>,
    pdq: readonly { readonly hash: Uint16Array; readonly list: string }[],
  ) {
    this.#db = db;
    this.#evidence = evidence;
    this.#exact = exact;
    this.#pdq = pdq;
    this.#hasMd5 = [...exact.keys()].some((key) => key.startsWith('md5 '));
  }

  static async of(db: Db, evidence: Pick<Evidence, 'appendCustodyAll'>): Promise<HashLists> {
    const rows = await db.selectFrom('hashListEntry').selectAll().execute();
    const exact = new Map<string, Match>();
    const pdq: { hash: Uint16Array; list: string }[] = [];
    for (const { kind, hash, list } of rows) {
      const read = kind === 'pdq' ? hashFromHex(hash) : undefined;
      if (read) pdq.push({ hash: read, list });
      else exact.set(`${kind} ${hash}`, { list, kind, distance: 0 });
    }
    // What was closed once stays closed, also where its list is gone.
    const closed = await db.selectFrom('listedPicture').selectAll().execute();
    for (const { image, list, kind, distance } of closed)
      if (!exact.has(`sha256 ${image}`)) exact.set(`sha256 ${image}`, { list, kind, distance });
    return new HashLists(db, evidence, exact, pdq);
  }

  get hasMd5(): boolean {
    return this.#hasMd5;
  }

  get isEmpty(): boolean {
    return this.#exact.size === 0 && this.#pdq.length === 0;
  }

  /** By its bytes, which nobody decodes for it. */
  byBytes(bytes: Buffer): Match | undefined {
    if (this.#exact.size === 0) return undefined;
    const found = (kind: 'sha256' | 'md5') =>
      this.byHash(kind, createHash(kind).update(bytes).digest('hex'));
    return found('sha256') ?? (this.hasMd5 ? found('md5') : undefined);
  }

  byHash(kind: 'sha256' | 'md5', hash: string): Match | undefined {
    return this.#exact.get(`${kind} ${hash}`);
  }

  /** By its fingerprint: the nearest one that is near enough. */
  byPrint(pdq: string): Match | undefined {
    const hash = this.#pdq.length > 0 ? hashFromHex(pdq) : undefined;
    let nearest: Match | undefined;
    for (const one of hash ? this.#pdq : []) {
      const distance = hammingDistance(one.hash, hash as Uint16Array);
      if (distance <= (nearest ? nearest.distance - 1 : mostBits))
        nearest = { list: one.list, kind: 'pdq', distance };
    }
    return nearest;
  }

  /** Notes pictures as closed, each once; the custody log tells of each that was not. */
  async close(
    found: readonly { readonly image: string; readonly match: Match; readonly capture?: string }[],
    at: Date,
  ): Promise<number> {
    const fresh: { image: string; match: Match }[] = [];
    for (const { image, match, capture } of found) {
      const { numInsertedOrUpdatedRows } = await this.#db
        .insertInto('listedPicture')
        .values({ image, ...match, capture: capture ?? null, at: at.toISOString() })
        .onConflict((same) => same.doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows) fresh.push({ image, match });
    }
    await this.#evidence.appendCustodyAll(
      fresh.map(({ image, match }) => ({ event: 'picture-listed', image, ...match })),
    );
    return fresh.length;
  }
}

/** SHA-256 of the pictures that nobody and nothing looks at. */
export async function closedPictures(db: Pick<Db, 'selectFrom'>): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('listedPicture').select('image').distinct().execute();
  return new Set(rows.map(({ image }) => image));
}

async function isClosed(db: Pick<Db, 'selectFrom'>, sha256: string): Promise<boolean> {
  const row = await db
    .selectFrom('listedPicture')
    .select('image')
    .where('image', '=', sha256)
    .executeTakeFirst();
  return row !== undefined;
}

/** @throws PictureListedError where it is on a list */
export async function checkOpen(db: Pick<Db, 'selectFrom'>, sha256: string): Promise<void> {
  if (await isClosed(db, sha256)) throw new PictureListedError(sha256);
}
