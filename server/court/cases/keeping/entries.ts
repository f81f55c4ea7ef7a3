import { randomUUID } from 'node:crypto';
import type { CustodyEvent } from '../../../core/evidence/index.ts';
import type { Tables } from '../../../core/store/index.ts';
import { answeredLine, CaseError } from '../../snapshot/index.ts';
import { changing, type Keeping, type Signature, type Signed } from './changing.ts';
import { type Contents, called, checked, type EntryKind } from './contents.ts';
import type { CaseFile, Db, Run } from './records.ts';

/** Something written in a case, as it stands or stood. */
export interface Entry<Kind extends EntryKind = EntryKind>
  extends Omit<Tables['caseEntry'], 'kind' | 'content'> {
  readonly kind: Kind;
  readonly content: Contents[Kind];
}

const mostEntries = 5000;

/** Which entry is changed, and the version of it that somebody looked at; undefined: a new one. */
interface Base {
  readonly id: string;
  readonly baseVersion: number;
}

/** What somebody writes; where nothing is said of what it is about, it stays about what it was, or about nothing. */
type Given<Kind extends EntryKind> = Omit<Contents[Kind], 'about'> & {
  readonly about?: string | null | undefined;
};

/**
 * Writes something into a case, or changes it; what it said before stays in the history.
 * @throws CaseError `text`, `not-found`, `conflict`, `too-many`, and as `changing`
 */
export function saveEntry<Kind extends EntryKind>(
  modules: Keeping,
  signed: Signed,
  kind: Kind,
  given: Given<Kind>,
  base?: Base,
): Promise<CaseFile> {
  const said = checked(kind, { ...given, about: given.about ?? null } as Contents[Kind]);
  return changing(modules, signed, async ({ run, file, by }) => {
    if (base === undefined) {
      if (kind === 'note') await checkInScope(run, file, aboutIn(said));
      const about = await addEntries(run, { case: file.id, by }, kind, [JSON.stringify(said)]);
      return { what: kind, about, version: 1, lines: answerLines(file.id, kind, said, by) };
    }
    const before = await standingEntry(run, file.id, base, kind);
    const was = aboutIn(JSON.parse(before.content));
    const about = given.about === undefined ? was : given.about;
    const content = JSON.stringify('about' in said ? { ...said, about } : said);
    if (before.content === content) return undefined;
    // What it was about may have left the scope since, and it stands; something else has to be in it.
    if (kind === 'note' && about !== was) await checkInScope(run, file, about);
    const version = before.version + 1;
    await run
      .updateTable('caseEntry')
      .set({ content, version, ...changedBy(by) })
      .where('id', '=', base.id)
      .execute();
    const lines = answerLines(file.id, kind, said, by);
    return { what: kind, about: [base.id], version, before: JSON.parse(before.content), lines };
  });
}

/** An answer takes DRAFT away, so the log binds it; of other entries it says that there is one. */
export const answerLines = (
  id: string,
  kind: EntryKind,
  said: Contents[EntryKind],
  { author }: Signature,
): readonly CustodyEvent[] =>
  kind === 'answer' && 'found' in said ? [answeredLine(id, { ...said, signed: author })] : [];

const changedBy = (by: Signature) => ({
  ...{ changedAt: by.at, changedBy: by.author, changedAccount: by.account },
});

/**
 * Puts new entries of one kind into a case.
 * @param written their contents, as JSON
 * @returns their ids
 * @throws CaseError `too-many`
 */
export async function addEntries(
  run: Run,
  { case: file, by }: { readonly case: string; readonly by: Signature },
  kind: EntryKind,
  written: readonly string[],
): Promise<string[]> {
  await checkRoom(run, file, written.length);
  const rows = written.map((content) => ({
    ...{ id: randomUUID(), case: file, kind, content, version: 1, ...by, ...changedBy(by) },
    ...{ withdrawnAt: null, withdrawnBy: null, withdrawnAccount: null },
  }));
  for (let i = 0; i < rows.length; i += 500)
    await run
      .insertInto('caseEntry')
      .values(rows.slice(i, i + 500))
      .execute();
  return rows.map(({ id }) => id);
}

/** Withdraws a note, a task or an entry of the schedule; it stays on record. @throws as `saveEntry` */
export function withdrawEntry(
  modules: Keeping,
  signed: Signed,
  base: Base & { readonly kind: EntryKind },
): Promise<CaseFile> {
  return changing(modules, signed, async ({ run, file, by }) => {
    const before = await standingEntry(run, file.id, base, base.kind);
    await run
      .updateTable('caseEntry')
      .set({ withdrawnAt: by.at, withdrawnBy: by.author, withdrawnAccount: by.account })
      .where('id', '=', base.id)
      .execute();
    const content: Contents[EntryKind] = JSON.parse(before.content);
    const lines: CustodyEvent[] =
      'check' in content
        ? [{ event: 'answer-withdrawn', case: file.id, check: content.check, signed: by.author }]
        : [];
    return { what: 'withdrawn', about: [base.id], before: content, lines };
  });
}

async function standingEntry(run: Run, file: string, { id, baseVersion }: Base, kind: EntryKind) {
  const entry = await run
    .selectFrom('caseEntry')
    .selectAll()
    .where('id', '=', id)
    .where('case', '=', file)
    .where('kind', '=', kind)
    .executeTakeFirst();
  if (!entry)
    throw new CaseError(
      'not-found',
      `The case has no ${called[kind]} ${id.slice(0, 40)}.`,
      'Load the case again.',
      { field: 'id' },
    );
  if (entry.withdrawnAt !== null)
    throw new CaseError(
      'conflict',
      `${entry.withdrawnBy} withdrew this ${called[kind]} at ${entry.withdrawnAt}.`,
      'Write it anew if it still holds.',
      { field: 'baseVersion' },
    );
  if (entry.version !== baseVersion)
    throw new CaseError(
      'conflict',
      `${entry.changedBy} saved this ${called[kind]} at ${entry.changedAt}, as version ${entry.version}; yours began from version ${baseVersion}.`,
      'Load it again, look at what changed, then save what still holds.',
      { field: 'baseVersion' },
    );
  return entry;
}

const aboutIn = (content: Contents[EntryKind]): string | null =>
  'about' in content ? content.about : null;

/** A note is about what the case holds, or about the case. */
async function checkInScope(run: Run, { id, title }: CaseFile, about: string | null) {
  if (about === null) return;
  const held = await run
    .selectFrom('caseItem')
    .select('item')
    .where('case', '=', id)
    .where('item', '=', about)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  if (held) return;
  throw new CaseError(
    'item',
    `${about.slice(0, 100)} is not in the scope of the case “${title}”.`,
    'Bring it into the case first, or write the note about the case itself.',
    { field: 'about' },
  );
}

async function checkRoom(run: Run, id: string, more: number): Promise<void> {
  const { total } = await run
    .selectFrom('caseEntry')
    .where('case', '=', id)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  if (Number(total) + more <= mostEntries) return;
  throw new CaseError(
    'too-many',
    `The case has ${total} notes, tasks, names and entries; with ${more} more they would pass ${mostEntries.toLocaleString('en')}, which is the most.`,
    'Go on in another case.',
  );
}

/** What is written in a case, in the order in which it was written first. */
export async function entriesOf<Kind extends EntryKind>(
  db: Db,
  id: string,
  kind: Kind,
  withdrawnToo = false,
): Promise<Entry<Kind>[]> {
  const all = db
    .selectFrom('caseEntry')
    .selectAll()
    .where('case', '=', id)
    .where('kind', '=', kind)
    .orderBy('at')
    .orderBy('id');
  const rows = await (withdrawnToo ? all : all.where('withdrawnAt', 'is', null)).execute();
  return rows.map((row) => ({ ...row, kind, content: JSON.parse(row.content) }));
}
