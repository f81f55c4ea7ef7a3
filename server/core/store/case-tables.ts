import type { Generated } from 'kysely';

/** The tables of cases. */
export interface CaseTables {
  readonly caseFile: CaseFileTable;
  readonly caseItem: CaseItemTable;
  readonly caseEntry: CaseEntryTable;
  readonly caseExhibit: CaseExhibitTable;
  readonly caseBundle: CaseBundleTable;
  readonly caseChange: CaseChangeTable;
  readonly caseSecret: CaseSecretTable;
  readonly caseLabel: CaseLabelTable;
  readonly caseMember: CaseMemberTable;
  readonly caseMarking: CaseMarkingTable;
}

/** A case: what it is called and who works on it. */
interface CaseFileTable {
  readonly id: string;
  readonly title: string;
  /** The number under which the office keeps it. */
  readonly reference: string;
  /** On what legal ground the work is done. */
  readonly authority: string;
  /** 'open' or 'archived' */
  readonly status: string;
  /** Initials that number its exhibits. */
  readonly producer: string;
  /** JSON list of initials. */
  readonly members: string;
  /** Days, YYYY-MM-DD; null: open on that side. */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  /** JSON: from which file, when and by whom it was taken in. Such a case is read only; null: it was made here. */
  readonly imported: string | null;
  /** 1 when it is made; each change of these columns counts it up. What comes in and leaves does not. */
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly createdAccount: string;
  readonly changedAt: string;
  readonly changedBy: string;
  readonly changedAccount: string;
}

/** What is in scope of a case, or was. */
interface CaseItemTable {
  readonly n: Generated<number>;
  readonly case: string;
  /** 'entity', 'network', 'operation', 'query' or 'link' */
  readonly kind: string;
  /** Its id; of a query and of a link canonical JSON (RFC 8785). */
  readonly item: string;
  /** With which network of which run it came; null: by itself. */
  readonly network: string | null;
  readonly run: number | null;
  /** What it was called when it came; null of a query and of a link. */
  readonly caption: string | null;
  readonly at: string;
  readonly author: string;
  readonly account: string;
  /** All three, or none of them. */
  readonly removedAt: string | null;
  readonly removedBy: string | null;
  readonly removedAccount: string | null;
}

/** What somebody wrote in a case. */
interface CaseEntryTable {
  readonly id: string;
  readonly case: string;
  /** 'note', 'task', 'disclosure', 'name' or 'answer' */
  readonly kind: string;
  /** JSON, by its kind. */
  readonly content: string;
  /** 1 when it is made; each change counts it up. */
  readonly version: number;
  readonly at: string;
  readonly author: string;
  readonly account: string;
  readonly changedAt: string;
  readonly changedBy: string;
  readonly changedAccount: string;
  /** All three, or none of them. */
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAccount: string | null;
}

/** The number of a capture as an exhibit: given once, never changed, never given again. */
interface CaseExhibitTable {
  readonly case: string;
  readonly capture: string;
  /** AB1, or AB121A in a supplement. */
  readonly number: string;
  /** Of AB121A 121 and 'A'; of AB1 1 and ''. */
  readonly n: number;
  readonly letters: string;
  /** Of which ad it is. */
  readonly ad: string;
  readonly at: string;
  readonly author: string;
  readonly account: string;
}

/** A bundle that was made of a case. */
interface CaseBundleTable {
  readonly id: string;
  readonly case: string;
  /** Of its file. */
  readonly name: string;
  readonly sha256: string;
  /** SHA-256 of its snapshot. */
  readonly snapshot: string;
  /** 'full' or 'redacted' */
  readonly form: string;
  /** For whom it was made; empty where nobody said. */
  readonly recipient: string;
  readonly pages: number;
  readonly exhibits: number;
  readonly at: string;
  readonly author: string;
  readonly account: string;
  /** A day; all four, or none of them. */
  readonly servedOn: string | null;
  readonly servedTo: string | null;
  readonly servedBy: string | null;
  readonly servedAccount: string | null;
}

/** Who changed what of a case; rows are only ever added. */
interface CaseChangeTable {
  readonly n: Generated<number>;
  readonly case: string;
  readonly at: string;
  readonly author: string;
  readonly account: string;
  readonly what: string;
  /** JSON list: what it is about. */
  readonly about: string;
  /** The version that it made of the case or of an entry; null: it made none. */
  readonly version: number | null;
  /** JSON: how it was before; null where it was not. */
  readonly before: string | null;
}

/** What makes the hashes of a case's redacted versions; it leaves with the full version alone. */
interface CaseSecretTable {
  readonly case: string;
  /** 64 hex digits. */
  readonly key: string;
}

/** What stands for something in the redacted versions of a case: the same in all of them. */
interface CaseLabelTable {
  readonly case: string;
  /** Of an entity, or `person:` and the id of the entry that marks the name, or `analyst:` and initials. */
  readonly id: string;
  /** The kind of label: phone, person … */
  readonly kind: string;
  readonly n: number;
}

/** An account to which a case is there; to every other account it is not. */
interface CaseMemberTable {
  readonly case: string;
  /** Id of the account. */
  readonly account: string;
  /** Name of the account that let it in. */
  readonly addedBy: string;
  readonly at: string;
}

/** How far a case may be told; one without a row has the marking that every case begins with. */
interface CaseMarkingTable {
  readonly case: string;
  /** Of TLP 2.0, such as AMBER+STRICT. */
  readonly marking: string;
}
