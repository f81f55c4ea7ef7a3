import { sha256Of } from '../../../core/evidence/index.ts';
import { type CheckId, checkIds, type Snapshot } from '../../snapshot/index.ts';
import { type Entry, entriesOf } from '../keeping/entries.ts';
import type { CaseItem } from '../keeping/items.ts';
import { type CheckSources, caseChecks } from './of-case.ts';
import { type Found, snapshotChecks } from './of-snapshot.ts';

/** A completeness check of a case as it stands. */
export interface CaseCheck {
  readonly id: CheckId;
  /** How many things are open; 0: it passed. */
  readonly open: number;
  /** How a person knows the first of what is open. */
  readonly shown: readonly string[];
  /** SHA-256 over what is open, for which an answer is given; '' where it passed. */
  readonly found: string;
  /** The answer that somebody gave; null where there is none. */
  readonly answer: Entry<'answer'> | null;
  /** Whether the answer was given for what is open now. */
  readonly answered: boolean;
}

const mostShown = 5;

/**
 * Looks through a case: what is missing, and what somebody answered to it.
 * @param items what is in its scope
 * @param snapshot of it, as it would be frozen now
 */
export async function checksOf(
  sources: CheckSources,
  id: string,
  items: readonly CaseItem[],
  snapshot: Snapshot & { readonly case: NonNullable<Snapshot['case']> },
): Promise<CaseCheck[]> {
  const found = new Map<CheckId, Found>(snapshotChecks(snapshot).map((one) => [one.id, one]));
  const pictures = found.get('pictures')?.open ?? [];
  for (const one of await caseChecks(sources, id, items, snapshot, pictures))
    found.set(one.id, one);
  const answers = new Map(
    (await entriesOf(sources.db, id, 'answer')).map((entry) => [entry.content.check, entry]),
  );
  return checkIds.map((check) => {
    const { open, labels = open } = found.get(check) ?? { open: [] };
    const hash = open.length === 0 ? '' : foundSha256(open);
    const answer = answers.get(check) ?? null;
    return {
      ...{ id: check, open: open.length, shown: labels.slice(0, mostShown), found: hash, answer },
      answered: answer !== null && open.length > 0 && answer.content.found === hash,
    };
  });
}

/** SHA-256 over what a check found: an answer is for that. */
export const foundSha256 = (open: readonly string[]): string =>
  sha256Of([...open].sort().join('\n'));

/** The checks as a snapshot holds them. */
export const frozenChecks = (
  checks: readonly CaseCheck[],
): NonNullable<Snapshot['case']>['checks'] =>
  checks.map(({ id, open, shown, answer, answered }) => ({
    // Tasks are the office’s own, and stay in it.
    ...{ id, open, shown: id === 'tasks' ? [] : [...shown] },
    answer:
      answer && answered
        ? {
            ...{ reason: answer.content.reason, author: answer.changedBy },
            ...{ account: answer.changedAccount, at: answer.changedAt },
          }
        : null,
  }));

/**
 * Whether a bundle of it is a draft: while a check neither passed nor is answered. A selection that is no case has no
 * checks, and is always one.
 */
export const isDraft = ({ case: file }: Pick<Snapshot, 'case'>): boolean =>
  file === null || file.checks.some(({ open, answer }) => open > 0 && answer === null);
