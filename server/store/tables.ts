/** The tables of the application store; a column has the name that the field has everywhere. */
export interface Tables {
  readonly judgement: JudgementTable;
  readonly judgementAbout: JudgementAboutTable;
  readonly audit: AuditTable;
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
