import { sha256Of } from '../../../core/evidence/index.ts';
import { CaseError, checkLeaves, follows, type Place, usualMarking } from '../../snapshot/index.ts';
import { type CaseRecords, caseText, damaged, readCaseText } from './case-lines.ts';
import {
  changing,
  type Keeping,
  type Signature,
  type Signed,
  signatureOf,
  tellHistory,
} from './changing.ts';
import { admitMaker } from './members.ts';
import { type CaseFile, caseOf, casesThere, type Db, type Imported, type Run } from './records.ts';
import { registerOf } from './register.ts';

/** A case as a file, and the hash that its author tells whoever gets it. */
export interface ExportedCase {
  readonly text: string;
  readonly sha256: string;
}

/**
 * Writes a case for another Throughline: everything that was said and numbered in it. What was captured is not in it:
 * that is what bundles are for.
 * @throws CaseError `not-found`, `read-only`, `red`; JudgementError for initials
 */
export async function exportCase(modules: Keeping, signed: Signed): Promise<ExportedCase> {
  let made: ExportedCase | undefined;
  await changing(
    modules,
    signed,
    async ({ run, by, file }) => {
      checkLeaves(file);
      const text = caseText(await recordsOf(run, file), by);
      const sha256 = sha256Of(text);
      made = { text, sha256 };
      return { what: 'exported', about: [], sha256 };
    },
    { archived: true },
  );
  if (!made) throw new Error('no case was written');
  return made;
}

async function recordsOf(db: Db, { id, marking }: CaseFile): Promise<CaseRecords> {
  const row = await db
    .selectFrom('caseFile')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const { imported: _, ...file } = row;
  const [items, entries, exhibits, bundles, changes] = await Promise.all([
    db.selectFrom('caseItem').selectAll().where('case', '=', id).orderBy('n').execute(),
    db
      .selectFrom('caseEntry')
      .selectAll()
      .where('case', '=', id)
      .orderBy('at')
      .orderBy('id')
      .execute(),
    registerOf(db, id),
    db
      .selectFrom('caseBundle')
      .selectAll()
      .where('case', '=', id)
      .orderBy('at')
      .orderBy('id')
      .execute(),
    db.selectFrom('caseChange').selectAll().where('case', '=', id).orderBy('n').execute(),
  ]);
  const bare = <T extends { readonly case: string }>({ case: _of, ...rest }: T) => rest;
  return {
    case: { ...file, marking } as CaseRecords['case'],
    item: items.map(({ n: _n, ...one }) => bare(one)) as CaseRecords['item'],
    entry: entries.map(bare) as CaseRecords['entry'],
    exhibit: exhibits.map(bare),
    bundle: bundles.map(bare) as CaseRecords['bundle'],
    change: changes.map(({ n: _n, ...one }) => bare(one)),
  };
}

/**
 * Takes in a case that another Throughline wrote; it is read only here.
 * @param expected SHA-256 that its author told; left out: it is not compared
 * @throws CaseError `file` naming what is wrong, `here-already`; JudgementError for initials
 */
export async function importCase(
  { store, evidence }: Keeping,
  text: string,
  { initials, expected }: { readonly initials: string; readonly expected?: string | undefined },
): Promise<CaseFile> {
  const by = signatureOf(initials);
  const sha256 = sha256Of(text);
  if (expected !== undefined && expected.trim().toLowerCase() !== sha256)
    throw damaged(`its SHA-256 is ${sha256}, and ${expected.trim().slice(0, 64)} was told`);
  const all = readCaseText(text);
  checkTogether(all);
  await store.db.transaction().execute(async (run) => {
    await checked(putAll(run, all, { sha256, ...by }));
    await admitMaker(run, all.case.id, by);
    await tellHistory(run, all.case.id, by, { what: 'imported', about: [sha256] });
    const made = { event: 'case-made', case: all.case.id, from: sha256 } as const;
    await evidence.appendCustody({ ...made, signed: by.author }, run);
  });
  return caseOf(store.db, all.case.id);
}

/** What each line says can be right, and all of them together wrong. */
function checkTogether({ case: file, item, exhibit, bundle, change, entry }: CaseRecords): void {
  let before: Place = { n: 0, letters: '' };
  for (const { number, n, letters } of exhibit) {
    if (number !== `${file.producer}${n}${letters}`)
      throw damaged(`the exhibit ${number} is numbered wrongly`);
    // No number is left out in a register: one that is missing was taken away.
    if (!follows(before, { n, letters }))
      throw damaged(`the exhibit ${number} does not follow the one before it`);
    before = { n, letters };
  }
  checkOnce('exhibit', exhibit, ({ number }) => number);
  checkOnce('capture of exhibits', exhibit, ({ capture }) => capture);
  checkOnce('entry', entry, ({ id }) => id);
  checkOnce('bundle', bundle, ({ id }) => id);
  const standing = item.filter(({ removedAt }) => removedAt === null);
  checkOnce('item in scope', standing, (one) => `${one.kind} ${one.item}`);
  if (change[0]?.what !== 'made') throw damaged('its history does not begin with its making');
  const versions = change.flatMap(({ what, version }) =>
    ['made', 'details', 'archived', 'opened'].includes(what) && version !== null ? [version] : [],
  );
  if (versions.at(-1) !== file.version || versions.some((version, i) => version !== i + 1))
    throw damaged('its history does not lead to its version');
  const known = new Set(change.flatMap(({ about }): string[] => JSON.parse(about)));
  const unknown = entry.find(({ id }) => !known.has(id));
  if (unknown) throw damaged(`its history knows nothing of the ${unknown.kind} ${unknown.id}`);
}

function checkOnce<T>(what: string, all: readonly T[], keyOf: (one: T) => string): void {
  const seen = new Set<string>();
  for (const one of all) {
    const key = keyOf(one);
    if (seen.has(key)) throw damaged(`the ${what} ${key.slice(0, 80)} is in it twice`);
    seen.add(key);
  }
}

/** Ids are random, so that a case from elsewhere never meets one of another case, unless somebody wrote it in. */
async function checked<T>(writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/^SQLITE_CONSTRAINT/.test(code)) throw error;
    throw heldOtherwise();
  }
}

const heldOtherwise = () => damaged('it holds what another case here holds under the same id');

async function putAll(run: Run, all: CaseRecords, imported: Imported & Signature): Promise<void> {
  const { marking = usualMarking, ...file } = all.case;
  const { id } = file;
  const { numInsertedOrUpdatedRows } = await run
    .insertInto('caseFile')
    .values({ ...file, imported: JSON.stringify(imported) })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) {
    const [here] = await casesThere(run, [id]);
    // Of a case of others not even its title is told.
    throw here ? hereAlready(here, imported.sha256) : heldOtherwise();
  }
  await run.insertInto('caseMarking').values({ case: id, marking }).execute();
  const of = <T extends object>(one: T) => ({ ...one, case: id });
  for (const rows of parts(all.item))
    await run.insertInto('caseItem').values(rows.map(of)).execute();
  for (const rows of parts(all.entry))
    await run.insertInto('caseEntry').values(rows.map(of)).execute();
  for (const rows of parts(all.exhibit))
    await run.insertInto('caseExhibit').values(rows.map(of)).execute();
  for (const rows of parts(all.bundle))
    await run.insertInto('caseBundle').values(rows.map(of)).execute();
  for (const rows of parts(all.change))
    await run.insertInto('caseChange').values(rows.map(of)).execute();
}

function* parts<T>(all: readonly T[], size = 500): Generator<readonly T[]> {
  for (let i = 0; i < all.length; i += size) yield all.slice(i, i + size);
}

function hereAlready({ title, imported, changedAt }: CaseFile, sha256: string): CaseError {
  const how = !imported
    ? 'It was made here.'
    : imported.sha256 === sha256
      ? `The same file was taken in by ${imported.author} at ${imported.at}.`
      : `Another file of it was taken in by ${imported.author} at ${imported.at}; it was last changed at ${changedAt}.`;
  return new CaseError(
    'here-already',
    `The case “${title}” is here already. ${how}`,
    'Nothing was changed. Look at it in the list of cases, or take the file in into another data folder.',
  );
}
