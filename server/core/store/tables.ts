import type { Generated } from 'kysely';
import type { AccountTables } from './account-tables.ts';
import type { CaseTables } from './case-tables.ts';
import type { ClosedTables } from './closed-tables.ts';
import type { NoticeTables } from './notice-tables.ts';
import type { WrittenTables } from './written.ts';

/** The tables of the application store; a column has the name that the field has everywhere. */
export interface Tables
  extends WrittenTables,
    CaseTables,
    ClosedTables,
    AccountTables,
    NoticeTables {
  readonly custodyHead: CustodyHeadTable;
  readonly auditHead: AuditHeadTable;
  readonly importBegun: ImportBegunTable;
  readonly judgement: JudgementTable;
  readonly judgementAbout: JudgementAboutTable;
  readonly audit: AuditTable;
  readonly run: RunTable;
  readonly activeRun: ActiveRunTable;
  readonly network: NetworkTable;
  readonly member: MemberView;
  readonly membership: MembershipTable;
  readonly hub: HubTable;
  readonly split: SplitTable;
  readonly sharedIdentifiers: SharedIdentifierTable;
  readonly reposter: ReposterTable;
  readonly copiedContent: CopiedContentTable;
  readonly operation: OperationTable;
  readonly operationMember: OperationMemberTable;
  readonly association: AssociationTable;
  readonly site: SiteTable;
  readonly question: QuestionTable;
  readonly folder: FolderTable;
}

/** One row. */
interface FolderTable {
  /** Of the folder, at random; its copies have it too. */
  readonly id: string;
  /** Epoch of the graph that was last opened as its own; see `GraphVersion`. */
  readonly graph: string | null;
}

/** Where the custody log stood when a record was written; rows are only ever added. */
interface CustodyHeadTable {
  readonly line: number;
  /** The hash of that line. */
  readonly sha256: string;
  readonly at: string;
}

/** Where the audit log stood: the last row of a program goes with the log, for an hour. */
interface AuditHeadTable {
  readonly n: Generated<number>;
  readonly line: number;
  /** The hash of that line. */
  readonly sha256: string;
  readonly at: string;
}

/** An import that a program began. */
interface ImportBegunTable {
  readonly id: string;
  /** The name of the file. */
  readonly name: string;
  /** 'arriving', 'waiting' for a word, 'running', 'done', 'failed', 'cancelled', 'taken-up' by a later one */
  readonly state: string;
  /** SHA-256 of what is imported, from the moment that its bytes are stored. */
  readonly batch: string | null;
  readonly bytes: number;
  /** JSON: how it is read. */
  readonly options: string;
  /** Which process imports it; see `processMark`. */
  readonly process: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
}

interface JudgementTable {
  readonly id: string;
  readonly kind: string;
  /** Canonical JSON (RFC 8785) of what it is about. */
  readonly subject: string;
  /** One text for one subject: only one judgement of a kind stands for it at a time. */
  readonly subjectKey: string;
  readonly author: string;
  readonly account: string;
  readonly at: string;
  readonly reason: string;
  /** All four, or none of them. */
  readonly withdrawnBy: string | null;
  readonly withdrawnAccount: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: string | null;
}

/** Which entities a judgement concerns, for looking it up from any of them. */
interface JudgementAboutTable {
  readonly judgement: string;
  readonly entity: string;
}

/** Who did what to which judgement; rows are only ever added. */
interface AuditTable {
  readonly at: string;
  readonly author: string;
  readonly account: string;
  readonly event: string;
  readonly judgement: string;
  readonly reason: string;
}

/** A resolution run: who had the graph resolved, when, by what, and what came of it. */
interface RunTable {
  readonly n: Generated<number>;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly account: string;
  /** Version of the engine. */
  readonly engine: string;
  /** JSON */
  readonly parameters: string;
  /** What the graph held, in a word that changes with it. */
  readonly graph: string;
  /** JSON list: ids of the judgements that it obeyed. */
  readonly judgements: string;
  readonly state: string;
  readonly error: string | null;
  /** JSON */
  readonly counts: string;
  /** JSON */
  readonly contradictions: string;
  /** 1 while what it found is kept, 0 before it ends and after it was dropped. */
  readonly kept: number;
}

/** Which run was active from when; the last row says which is now. Rows are only ever added. */
interface ActiveRunTable {
  readonly n: Generated<number>;
  readonly run: number;
  readonly at: string;
  readonly account: string;
  /** 'run' or 'undo' */
  readonly event: string;
}

/** A network of two ads or more, as one run found it. */
interface NetworkTable {
  readonly run: number;
  /** The id that it had in the run before, where its members are mostly the same. */
  readonly id: string;
  readonly size: number;
  /** 0..1: the least probable of its joins. */
  readonly score: number;
  readonly identifiers: number;
  readonly cutPoints: number;
  /** Ads of the last 30 days of the graph, and of the 30 days before these. */
  readonly recent: number;
  readonly before: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** JSON lists of country codes and platforms, those with most ads first. */
  readonly countries: string;
  readonly platforms: string;
  /** SHA-256 of its ads' ids: tells whether it is still what somebody reviewed. */
  readonly members: string;
  /** SHA-256 of its memberships as they are written to the graph. */
  readonly memberships: string;
  /** Deflated JSON: merges, cut points, near matches, what was cut off, reassigned numbers. */
  readonly content: Buffer;
}

/** Every ad that a run saw; only read. */
interface MemberView {
  readonly run: number;
  readonly ad: string;
  /** null: it stands alone. */
  readonly network: string | null;
}

/** In which network an ad is in all kept runs from one on, as far as another. */
interface MembershipTable {
  readonly ad: string;
  readonly since: number;
  /** The first run of which it is so no more; null: it is so of the last. */
  readonly until: number | null;
  readonly network: string | null;
}

interface HubTable {
  readonly run: number;
  readonly identifier: string;
  readonly reason: string;
  readonly ads: number;
  /** JSON */
  readonly numbers: string;
}

/** A number that passed to another owner. */
interface SplitTable {
  readonly run: number;
  readonly identifier: string;
  /** A day, YYYY-MM-DD. */
  readonly firstAfter: string;
  /** JSON */
  readonly numbers: string;
}

/** A contact, no hub, that ads of several networks hold. */
interface SharedIdentifierTable {
  readonly run: number;
  readonly identifier: string;
  readonly ads: number;
  /** 1 where neither copying nor a reassignment sets these networks apart. */
  readonly open: number;
  /** JSON */
  readonly numbers: string;
}

/** A contact under which others' ads seem to be put online. */
interface ReposterTable {
  readonly run: number;
  readonly identifier: string;
  readonly ads: number;
  /** JSON */
  readonly numbers: string;
}

/** Observations of an ad that a run left out because they were copied. */
interface CopiedContentTable {
  readonly n: Generated<number>;
  readonly run: number;
  readonly ad: string;
  readonly why: string;
  /** The contact under which it stands. */
  readonly contact: string;
  /** The ad that it can have been copied from; null: not known. */
  readonly source: string | null;
  /** JSON list of ids. */
  readonly identifiers: string;
}

/** Networks and lone ads that seem to be under one control, as one run found them. */
interface OperationTable {
  readonly run: number;
  readonly id: string;
  /** It stands so from this level on, and up to that one; 1 is the surest. */
  readonly fromLevel: number;
  readonly toLevel: number;
  /** The operation of a looser level of which it is a part. */
  readonly parent: string | null;
  /** How many networks, ads that stand alone, and ads in all. */
  readonly networks: number;
  readonly alone: number;
  readonly ads: number;
  /** 0..1: of the least probable association that holds it together. */
  readonly probability: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** JSON lists, those with most ads first. */
  readonly countries: string;
  readonly platforms: string;
  /** SHA-256 of its ads' ids. */
  readonly members: string;
  /** Deflated JSON: what links it, its cut points, what lies outside, what speaks against. */
  readonly content: Buffer;
}

/** What a run would ask a person, the most worthwhile first. */
interface QuestionTable {
  readonly run: number;
  readonly place: number;
  /** The same of a question of the same kind about the same things. */
  readonly id: string;
  readonly kind: string;
  readonly gain: number;
  /** JSON: what it is about, and what shows it. */
  readonly content: string;
}

/** A website that a run counted by page. */
interface SiteTable {
  readonly run: number;
  readonly identifier: string;
  /** JSON */
  readonly numbers: string;
}

interface OperationMemberTable {
  readonly run: number;
  readonly operation: string;
  /** A network, or an ad that stands alone. */
  readonly member: string;
}

/** Two members that share something and were not merged; `a` has the lower id. */
interface AssociationTable {
  readonly run: number;
  readonly a: string;
  readonly b: string;
  readonly probability: number;
  readonly weight: number;
  /** JSON: items, concerns, judgements. */
  readonly content: string;
}
