import type { Role } from '../../core/access/index.ts';
import { readLine } from '../../core/evidence/index.ts';

/** Who did it, as far as that is known: of somebody who could not sign in perhaps the address alone. */
export interface AuditedBy {
  /** The name of the account; empty where none is known. */
  readonly by: string;
  /** Its id. */
  readonly account?: string;
  readonly roles?: readonly Role[];
  /** Names the session and does not open it. */
  readonly session?: string;
  /** The address that the request came from. */
  readonly address: string;
}

/** How it ended: `begun` and `ended` are of what is listened to, `cut-off` of whoever did not wait for the end. */
export const outcomes = ['done', 'refused', 'failed', 'cut-off', 'begun', 'ended'] as const;
export type Outcome = (typeof outcomes)[number];

/** What a line of the audit log says beside its time and its place. */
export interface Audited extends AuditedBy {
  /**
   * What was done: `sign-in` and its like, `query ads capture` (the kind of question and the fields at its top), or
   * `GET /files/captures/:sha256`. `query-text` keeps the words of a query, once.
   */
  readonly event: string;
  /** Of what: hashes and random ids as they are, every other id by its kind and a keyed hash. */
  readonly of?: readonly string[];
  /** How many more ids there were than a line holds. */
  readonly more?: number;
  readonly outcome: Outcome;
  /** Of what was refused or failed: one of `errorCodes`. */
  readonly code?: string;
  /** From the question to its answer. */
  readonly ms: number;
  /** Of `query-text`: the text whose SHA-256 stands in `of`. */
  readonly text?: string;
}

export type AuditLine = Audited & { readonly n: number; readonly at: string };

/** @returns undefined where it is no line of the log */
export function auditLineIn(text: string): AuditLine | undefined {
  const read = readLine(text);
  // The chain is the custody log's; what stands in it is what `AuditLog` wrote.
  return read && !read.withheld ? (read.line as unknown as AuditLine) : undefined;
}
