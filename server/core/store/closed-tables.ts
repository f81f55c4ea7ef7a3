/** The tables of what was erased, of how long files are kept, and of lists of known pictures. */
export interface ClosedTables {
  readonly erasure: ErasureTable;
  readonly erasureSecret: { readonly key: string };
  readonly tombstone: TombstoneTable;
  readonly returned: ReturnedTable;
  readonly retention: RetentionTable;
  readonly hashList: HashListTable;
  readonly hashListEntry: HashListEntryTable;
  readonly listedPicture: ListedPictureTable;
}

/** An erasure, which goes on from where it was broken off until it is finished. */
interface ErasureTable {
  readonly id: string;
  readonly at: string;
  readonly ground: string;
  readonly reason: string;
  /** The initials that signed. */
  readonly signed: string;
  readonly account: string;
  /** JSON: all that it covers, values included; null once it is finished. */
  readonly plan: string | null;
  /** JSON: what has come of it so far. */
  readonly told: string;
  readonly finishedAt: string | null;
}

/** Something that is not to come back: HMAC-SHA-256 of its id under the secret of the folder. */
interface TombstoneTable {
  readonly hash: string;
  readonly erasure: string;
}

/** A record that came again in another file after it was erased: it is not in the graph, and its bytes are in that file. */
interface ReturnedTable {
  /** SHA-256 */
  readonly record: string;
  readonly batch: string;
}

/** How long a received file is kept. */
interface RetentionTable {
  /** SHA-256 */
  readonly batch: string;
  /** The last day on which it is kept. */
  readonly until: string;
  readonly ground: string;
  readonly signed: string;
  readonly account: string;
  readonly at: string;
}

interface HashListTable {
  readonly name: string;
  readonly entries: number;
  readonly signed: string;
  readonly account: string;
  readonly at: string;
}

interface HashListEntryTable {
  readonly kind: 'sha256' | 'md5' | 'pdq';
  /** Lower-case hex. */
  readonly hash: string;
  readonly list: string;
}

/** A picture that is on a list. It stays so where the list goes. */
interface ListedPictureTable {
  /** SHA-256 */
  readonly image: string;
  readonly list: string;
  readonly kind: 'sha256' | 'md5' | 'pdq';
  /** In how many of 256 bits a PDQ hash differs; 0 of the others. */
  readonly distance: number;
  /** Id of the first capture that showed it, where that is known. */
  readonly capture: string | null;
  readonly at: string;
}
