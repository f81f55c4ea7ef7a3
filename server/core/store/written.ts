import type { Generated } from 'kysely';

/** The tables of what people write, and of what they want to be told. */
export interface WrittenTables {
  readonly chart: ChartTable;
  readonly note: NoteTable;
  readonly watch: WatchTable;
  readonly inboxItem: InboxItemTable;
}

/** What somebody drew and saved. */
interface ChartTable {
  readonly id: string;
  readonly title: string;
  readonly notes: string;
  /** JSON: what is drawn, where, and what is hidden. */
  readonly body: string;
  /** How many entities the body holds. */
  readonly entities: number;
  /** 1 when it is made; each change counts it up. */
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly createdAccount: string;
  readonly changedAt: string;
  readonly changedBy: string;
  readonly changedAccount: string;
  /** All three, or none of them. */
  readonly deletedAt: string | null;
  readonly deletedBy: string | null;
  readonly deletedAccount: string | null;
}

/** What somebody wrote about an entity, or how somebody named a network or an operation. */
interface NoteTable {
  readonly id: string;
  /** 'note', 'tag' or 'name' */
  readonly kind: string;
  /** Its id; of a name that of the network or the operation. */
  readonly entity: string;
  readonly text: string;
  readonly author: string;
  readonly account: string;
  readonly at: string;
  /** All three, or none of them. */
  readonly withdrawnBy: string | null;
  readonly withdrawnAccount: string | null;
  readonly withdrawnAt: string | null;
}

/** What somebody wants to be told of. */
interface WatchTable {
  readonly id: string;
  /** 'entity', 'network', 'operation', 'query', 'search' or 'list' */
  readonly kind: string;
  /** Canonical JSON (RFC 8785): one standing watch for one target. */
  readonly target: string;
  readonly title: string;
  readonly note: string;
  readonly author: string;
  readonly account: string;
  readonly at: string;
  /** null: it tells what is new. */
  readonly mutedAt: string | null;
  /** All three, or none of them. */
  readonly endedBy: string | null;
  readonly endedAccount: string | null;
  readonly endedAt: string | null;
  /** JSON: how it was when it was last looked at. */
  readonly state: string;
  readonly checkedAt: string;
}

/** What a look at a watch found to be new; rows are never deleted. */
interface InboxItemTable {
  readonly n: Generated<number>;
  readonly watch: string;
  readonly at: string;
  /** JSON list: what is new. */
  readonly news: string;
  /** JSON list of ids. */
  readonly entities: string;
  /** All three, or none of them. */
  readonly readBy: string | null;
  readonly readAccount: string | null;
  readonly readAt: string | null;
  /** Initials; all four, or none of them. */
  readonly handedTo: string | null;
  readonly handedBy: string | null;
  readonly handedAccount: string | null;
  readonly handedAt: string | null;
}
