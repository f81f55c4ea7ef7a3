import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CustodyEvent } from '../../../core/evidence/index.ts';
import type { Tables } from '../../../core/store/index.ts';
import { CaseError, checkLeaves } from '../../snapshot/index.ts';
import { type Change, changing, type Keeping, type Signed, wordsOf } from './changing.ts';
import { isDay } from './details.ts';
import { type CaseFile, casesThere, type Db, type Run } from './records.ts';
import { giveNumbers } from './register.ts';

export const bundleForms = {
  full: 'With everything that was received.',
  redacted: 'Without what could name a person.',
} as const;
export type BundleForm = keyof typeof bundleForms;

/** A bundle that was made of a case. */
export interface CaseBundle extends Omit<Tables['caseBundle'], 'form'> {
  readonly form: BundleForm;
}

/** What was made, as the case keeps it. */
export interface MadeBundle
  extends Pick<
    CaseBundle,
    'name' | 'sha256' | 'snapshot' | 'form' | 'recipient' | 'pages' | 'exhibits'
  > {}

const longestRecipient = 200;

/** For whom a bundle is made, as it is kept. @throws CaseError `text` */
export const recipientOf = (given: string): string =>
  wordsOf(given.replace(/\s+/gu, ' '), longestRecipient, {
    called: 'The recipient',
    field: 'recipient',
  });

/**
 * Keeps that a bundle was made of a case, the numbers that it gives, and their lines of custody: all or none.
 * @param captures those of its snapshot
 * @param also further lines of custody of the same
 * @throws CaseError `conflict` where the case has another bundle of that name; as `giveNumbers`: nothing is kept then
 */
export async function recordBundle(
  modules: Keeping,
  signed: Signed,
  made: MadeBundle,
  captures: Parameters<typeof giveNumbers>[1],
  also: readonly CustodyEvent[] = [],
): Promise<CaseFile> {
  const { name, sha256, snapshot, form, recipient, pages, exhibits } = made;
  const work = async (change: Change) => {
    const { run, file, by } = change;
    // It may have been marked while the bundle was made.
    checkLeaves(file);
    const numbered = await giveNumbers(change, captures);
    // The same bytes again are the same bundle.
    const held = await run
      .selectFrom('caseBundle')
      .select('id')
      .where('case', '=', file.id)
      .where('name', '=', name)
      .where('sha256', '=', sha256)
      .executeTakeFirst();
    if (held) return numbered;
    await checkNoOther(run, file.id, name);
    const id = randomUUID();
    const served = { servedOn: null, servedTo: null, servedBy: null, servedAccount: null };
    const row = { name, sha256, snapshot, form, recipient, pages, exhibits };
    await run
      .insertInto('caseBundle')
      .values({ id, case: file.id, ...row, ...by, ...served })
      .execute();
    const bundled = { what: 'bundle', about: [name], sha256 } as const;
    return numbered ? [numbered, bundled] : bundled;
  };
  return changing(modules, signed, work, { also });
}

/** Two bundles of one name in a case: nobody could tell which was served. */
async function checkNoOther(run: Run, file: string, name: string): Promise<void> {
  const other = await run
    .selectFrom('caseBundle')
    .select('at')
    .where('case', '=', file)
    .where('name', '=', name)
    .executeTakeFirst();
  if (other)
    throw new CaseError(
      'conflict',
      `The case has another bundle that is called ${name}, of ${other.at}.`,
      'Make it again: it then gets a name of its own.',
    );
}

/**
 * Marks a bundle as served: what comes into the case from now on is numbered as a supplement to it.
 * @throws CaseError `not-found`, `conflict`, `text`, `red`, and as `changing`
 */
export function serveBundle(
  modules: Keeping,
  signed: Signed,
  { bundle, on, to }: { readonly bundle: string; readonly on: string; readonly to: string },
): Promise<CaseFile> {
  const servedTo = wordsOf(to.replace(/\s+/gu, ' '), longestRecipient, {
    ...{ called: 'To whom it was served', field: 'to', least: 1 },
  });
  if (!isDay(on))
    throw new CaseError(
      'period',
      `${on.slice(0, 40)} is no day.`,
      'Write the day on which it was served as 2026-03-31.',
      { field: 'on' },
    );
  return changing(modules, signed, async ({ run, file, by }) => {
    checkLeaves(file);
    const found = await run
      .selectFrom('caseBundle')
      .selectAll()
      .where('case', '=', file.id)
      .where((or) => or.or([or('id', '=', bundle), or('name', '=', bundle)]))
      .execute();
    const made = found.find(({ id }) => id === bundle) ?? found[0];
    // Two folders can each have a file of that name.
    if (made && found.length > 1 && made.id !== bundle) throw severalSo(bundle, found);
    if (!made)
      throw new CaseError(
        'not-found',
        `The case has no bundle ${bundle.slice(0, 120)}.`,
        'Choose one of its bundles, by its id or the name of its file.',
        { field: 'bundle' },
      );
    if (made.servedOn !== null)
      throw new CaseError(
        'conflict',
        `${made.servedBy} marked ${made.name} as served on ${made.servedOn} to ${made.servedTo}.`,
        'Load the case again.',
        { field: 'bundle' },
      );
    await run
      .updateTable('caseBundle')
      .set({ servedOn: on, servedTo, servedBy: by.author, servedAccount: by.account })
      .where('id', '=', made.id)
      .execute();
    return { what: 'served', about: [made.name], sha256: made.sha256 };
  });
}

const severalSo = (name: string, found: readonly { readonly id: string; readonly at: string }[]) =>
  new CaseError(
    'conflict',
    `The case has ${found.length} bundles that are called ${name.slice(0, 120)}.`,
    `Name it by its id: ${found.map(({ id, at }) => `${id} (${at.slice(0, 16)})`).join(', ')}.`,
    { field: 'bundle' },
  );

/**
 * Keeps that a letter was written about what is in a case, with its line of custody: both or neither.
 * @param logged the line that tells of the letter itself
 * @throws CaseError `red`, and as `changing`
 */
export const recordLetter = (
  modules: Keeping,
  signed: Signed,
  { name, sha256 }: { readonly name: string; readonly sha256: string },
  logged: CustodyEvent,
): Promise<CaseFile> =>
  changing(
    modules,
    signed,
    async ({ file }) => {
      checkLeaves(file);
      return { what: 'letter', about: [name], sha256 };
    },
    { archived: true, imported: true, also: [logged] },
  );

/**
 * Whether a file of the folder of bundles may be handed to whoever asks: one of a case to its members alone. A bundle of a
 * selection, and a letter about one, is of no case.
 * @param name of the file: a bundle, what lies beside it, or a letter
 * @param held SHA-256 of the bundle that lies there, where it is known: bundles of cases from elsewhere have any name
 * @throws CaseError `red` where nothing of its case may leave
 */
export async function isForYou(db: Db, name: string, held: string): Promise<boolean> {
  const bundle = bundleOfFile(name);
  const bundles = await db
    .selectFrom('caseBundle')
    .innerJoin('caseFile', 'caseFile.id', 'caseBundle.case')
    .select(['caseBundle.case', 'caseBundle.sha256', 'caseFile.imported'])
    .where('caseBundle.name', '=', bundle)
    .execute();
  const letters = await db
    .selectFrom('caseChange')
    .select('case')
    .where('what', '=', 'letter')
    .where('about', '=', JSON.stringify([name]))
    .execute();
  const own = bundles.filter(({ imported }) => imported === null);
  const of = own.length > 0 ? own : bundles.filter(({ sha256 }) => sha256 === held);
  const cases = [...of, ...letters].map((one) => one.case);
  if (cases.length === 0) return true;
  const file = await casesThere(db, cases);
  for (const one of file) checkLeaves(one);
  return file.length > 0;
}

/**
 * SHA-256 of the bundle that lies in a folder under a name, as its checksum file says it; '' where none does. A bundle
 * that was made elsewhere can have the same name.
 */
export function heldIn(folder: string, name: string): string {
  // A name that came from elsewhere with its case names no file outside.
  if (name !== basename(name)) return '';
  const file = join(folder, name);
  try {
    return existsSync(file) ? readFileSync(`${file}.sha256`, 'utf8').slice(0, 64) : '';
  } catch {
    return '';
  }
}

/** The bundle that a file is, or lies beside. */
export const bundleOfFile = (name: string): string =>
  name.replace(/(\.zip)\.(sha256|p7s)$/, '$1').replace(/-filing-\d+\.pdf$/, '.zip');

/** SHA-256 of the zips that were made here of a snapshot; bundles of cases from elsewhere are on record elsewhere. */
export async function bundlesOfSnapshot(db: Db, snapshot: string): Promise<string[]> {
  const rows = await db
    .selectFrom('caseBundle')
    .innerJoin('caseFile', 'caseFile.id', 'caseBundle.case')
    .select('caseBundle.sha256')
    .where('caseBundle.snapshot', '=', snapshot)
    .where('caseFile.imported', 'is', null)
    .execute();
  return rows.map(({ sha256 }) => sha256);
}

/** The bundles of a case, the latest first. */
export async function bundlesOf(db: Db, id: string): Promise<CaseBundle[]> {
  const rows = await db
    .selectFrom('caseBundle')
    .selectAll()
    .where('case', '=', id)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ form, ...row }) => ({
    ...row,
    form: form === 'redacted' ? 'redacted' : 'full',
  }));
}
