import { type CustodyEvent, type Evidence, operator } from '../../../core/evidence/index.ts';
import { isThere, type Store } from '../../../core/store/index.ts';
import { authorOf } from '../../../link/judgements/index.ts';
import { CaseError } from '../../snapshot/index.ts';
import { type CaseFile, type CaseWhat, caseBehind, caseOf, type Run } from './records.ts';

export interface Keeping {
  readonly store: Pick<Store, 'db'>;
  readonly evidence: Pick<Evidence, 'appendCustody' | 'appendCustodyAll'>;
}

/** Who changes which case. */
export interface Signed {
  readonly case: string;
  readonly initials: string;
}

/** Who was it, and when, in the three columns that say so. */
export interface Signature {
  readonly at: string;
  readonly author: string;
  readonly account: string;
}

export const signatureOf = (initials: string): Signature => ({
  ...{ at: new Date().toISOString(), author: authorOf(initials), account: operator() },
});

/** What a change changed, for the history and for the custody log. */
export interface Changed {
  readonly what: CaseWhat;
  readonly about: readonly string[];
  readonly version?: number;
  readonly before?: unknown;
  /** Of what the numbers of `about` stand for. */
  readonly sha256?: string;
  /** Lines of custody of their own, beside that it changed: they hold the words, and bundles are compared with them. */
  readonly lines?: readonly CustodyEvent[];
}

export interface Change {
  readonly run: Run;
  /** As it was before. */
  readonly file: CaseFile;
  readonly by: Signature;
}

/**
 * Changes a case: the change, a line of its history and a line of custody, all or none.
 * @param work does it, and tells what it changed, in order; undefined or nothing where all was so already
 * @param allowed of a case that is archived or read only: what may be done all the same; and what else is logged with it
 * @throws CaseError `not-found`, `archived`, `read-only`; JudgementError for initials
 */
export async function changing(
  { store, evidence }: Keeping,
  { case: id, initials }: Signed,
  work: (change: Change) => Promise<Changed | readonly Changed[] | undefined>,
  allowed: Allowed = {},
): Promise<CaseFile> {
  const by = signatureOf(initials);
  return store.db.transaction().execute(async (run) => {
    // A write first: a reader that turns writer can be refused.
    await run
      .updateTable('caseFile')
      .set(({ ref }) => ({ version: ref('version') }))
      .where('id', '=', id)
      .where('id', 'in', (of) => of.selectFrom('caseFile').select('id').where(isThere))
      .execute();
    const file = await caseOf(run, id);
    checkChangeable(file, allowed);
    const told = await work({ run, file, by });
    const changes = told === undefined ? [] : [told].flat();
    const { also = [] } = allowed;
    if (changes.length === 0) {
      await evidence.appendCustodyAll(also, run);
      return file;
    }
    await run
      .updateTable('caseFile')
      .set({ changedAt: by.at, changedBy: by.author, changedAccount: by.account })
      .where('id', '=', id)
      .execute();
    for (const changed of changes) await tellHistory(run, id, by, changed);
    const logged = changes.flatMap(({ what, about, sha256, lines = [] }) => [
      {
        ...({ event: 'case-changed', case: id, what, about, signed: by.author } as const),
        ...(sha256 === undefined ? {} : { sha256 }),
      },
      ...lines,
    ]);
    await evidence.appendCustodyAll([...logged, ...also], run);
    // Whoever changed who its members are may have gone out of it.
    return caseBehind(run, id);
  });
}

interface Allowed {
  readonly archived?: true;
  readonly imported?: true;
  /** Lines of custody that stand or fall with the change. */
  readonly also?: readonly CustodyEvent[];
}

/** @throws CaseError `archived`, `read-only` */
export function checkChangeable(file: CaseFile, allowed: Allowed = {}): void {
  if (file.imported && !allowed.imported) throw readOnly(file);
  if (file.status === 'archived' && !allowed.archived) throw isArchived(file);
}

/** Adds a line to the history of a case. */
export async function tellHistory(
  run: Run,
  id: string,
  by: Signature,
  { what, about, version, before }: Changed,
): Promise<void> {
  await run
    .insertInto('caseChange')
    .values({
      ...{ case: id, ...by, what, about: JSON.stringify(about), version: version ?? null },
      before: before === undefined ? null : JSON.stringify(before),
    })
    .execute();
}

const isArchived = ({ title }: CaseFile) =>
  new CaseError('archived', `The case “${title}” is archived.`, 'Open it again, then change it.', {
    field: 'case',
  });

const readOnly = ({ title, imported }: CaseFile) =>
  new CaseError(
    'read-only',
    `The case “${title}” was taken in from a file by ${imported?.author} at ${imported?.at}, and is read only here.`,
    'Change it in the Throughline that it is from, or make a case of your own.',
    { field: 'case' },
  );

/**
 * Words as they are kept.
 * @throws CaseError `text`
 */
export function wordsOf(
  given: string,
  longest: number,
  {
    called,
    field,
    least = 0,
  }: { readonly called: string; readonly field: string; readonly least?: 0 | 1 },
): string {
  const words = given.normalize('NFC').trim();
  const length = [...words].length;
  if (length >= least && length <= longest) return words;
  throw new CaseError(
    'text',
    length === 0
      ? `${called} needs words.`
      : `${called} has up to ${longest.toLocaleString('en')} characters; this has ${length.toLocaleString('en')}.`,
    length === 0 ? 'Write what there is to say.' : 'Shorten it.',
    { field },
  );
}
