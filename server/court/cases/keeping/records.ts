import { isThere, type Store, type Tables } from '../../../core/store/index.ts';
import { CaseError, isMarking, type Marking, usualMarking } from '../../snapshot/index.ts';

export type Db = Pick<Store['db'], 'selectFrom'>;
export type Run = Pick<Store['db'], 'selectFrom' | 'insertInto' | 'updateTable' | 'deleteFrom'>;

/** Where a case that is read only came from. */
export interface Imported {
  /** SHA-256 of the file, and of the line that closes it. */
  readonly sha256: string;
  readonly at: string;
  readonly author: string;
  readonly account: string;
}

export const caseStatuses = ['open', 'archived'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** A case, without what is in it. */
export interface CaseFile
  extends Omit<Tables['caseFile'], 'members' | 'imported' | 'status' | 'periodFrom' | 'periodTo'> {
  readonly status: CaseStatus;
  readonly members: readonly string[];
  /** null where it is open on both sides. */
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
  /** null: it was made here. */
  readonly imported: Imported | null;
  /** How far it may be told. */
  readonly marking: Marking;
}

type Row = Tables['caseFile'] & { readonly marking: string | null };

/** What a case is marked with, from its row of `caseMarking`. */
const markingOf = (kept: string | null): Marking =>
  kept !== null && isMarking(kept) ? kept : usualMarking;

export function toCase({
  members,
  imported,
  status,
  periodFrom: from,
  periodTo: to,
  marking,
  ...row
}: Row): CaseFile {
  return {
    ...row,
    status: status === 'archived' ? 'archived' : 'open',
    members: JSON.parse(members),
    period: from === null && to === null ? null : { from, to },
    imported: imported === null ? null : JSON.parse(imported),
    marking: markingOf(marking),
  };
}

/** Cases as `toCase` takes them; `isThere` says which of them are there. */
const readCases = (db: Db) =>
  db
    .selectFrom('caseFile')
    .leftJoin('caseMarking', 'caseMarking.case', 'caseFile.id')
    .selectAll('caseFile')
    .select('caseMarking.marking');

/** @throws CaseError `not-found` */
export async function caseOf(db: Db, id: string): Promise<CaseFile> {
  const row = await readCases(db).where('caseFile.id', '=', id).where(isThere).executeTakeFirst();
  if (row) return toCase(row);
  throw new CaseError(
    'not-found',
    `There is no case ${id.slice(0, 60)}.`,
    'It may be kept in another data folder. Choose one from the list of cases.',
    { field: 'case' },
  );
}

/** A case to whose members whoever asks belonged a moment ago. */
export const caseBehind = async (db: Db, id: string): Promise<CaseFile> =>
  toCase(await readCases(db).where('caseFile.id', '=', id).executeTakeFirstOrThrow());

/** Those of these cases that are there. */
export const casesThere = async (db: Db, ids: readonly string[]): Promise<CaseFile[]> =>
  (
    await readCases(db)
      .where('caseFile.id', 'in', [...ids])
      .where(isThere)
      .execute()
  ).map(toCase);

/** A stretch of the cases, the one that was changed last first. */
export async function listedCases(
  db: Db,
  {
    status,
    holding,
  }: { readonly status?: CaseStatus | undefined; readonly holding?: string | undefined },
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly cases: readonly CaseFile[]; readonly total: number }> {
  let all = readCases(db).where(isThere);
  if (status !== undefined) all = all.where('status', '=', status);
  if (holding !== undefined)
    all = all.where('caseFile.id', 'in', (of) =>
      of
        .selectFrom('caseItem')
        .select('case')
        .where('item', '=', holding)
        .where('removedAt', 'is', null),
    );
  const [rows, counted] = await Promise.all([
    all.orderBy('changedAt', 'desc').orderBy('id').limit(limit).offset(offset).execute(),
    all
      .clearSelect()
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
  ]);
  return { cases: rows.map(toCase), total: Number(counted.total) };
}

/** A change of a case, as its history tells it. */
export interface CaseChange extends Omit<Tables['caseChange'], 'n' | 'about' | 'before' | 'what'> {
  readonly n: number;
  readonly what: CaseWhat;
  readonly about: readonly string[];
  readonly before: unknown;
}

/** What a change of a case changes. */
export const caseWhats = {
  made: 'The case was made.',
  details: 'Its title, reference, authority, producer, members, period or marking.',
  admitted: 'Accounts became members of it.',
  left: 'Accounts are members of it no more.',
  archived: 'It was archived.',
  opened: 'It was opened again.',
  added: 'Something came into its scope.',
  removed: 'Something left its scope.',
  note: 'A note was written or changed.',
  task: 'A task was written, changed or done.',
  disclosure: 'An entry of the disclosure schedule was written or changed.',
  answer: 'A completeness check was answered with a reason.',
  name: 'Names of people were marked, or one was changed.',
  withdrawn:
    'A note, a task, a name, an answer or an entry of the disclosure schedule was withdrawn.',
  numbered: 'Captures were given their numbers as exhibits.',
  bundle: 'A bundle was made.',
  served: 'A bundle was marked as served.',
  letter: 'A letter to a platform was written.',
  exported: 'The case was written to a file for another Throughline.',
  imported: 'The case was taken in from a file.',
} as const;
export type CaseWhat = keyof typeof caseWhats;

/** The history of a case, the latest change first. */
export async function changesOf(
  db: Db,
  id: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly changes: readonly CaseChange[]; readonly total: number }> {
  const all = db.selectFrom('caseChange').where('case', '=', id);
  const [rows, counted] = await Promise.all([
    all.selectAll().orderBy('n', 'desc').limit(limit).offset(offset).execute(),
    all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ]);
  const changes = rows.map(({ about, before, what, ...row }) => ({
    ...row,
    what: what as CaseWhat,
    about: JSON.parse(about),
    before: before === null ? null : JSON.parse(before),
  }));
  return { changes, total: Number(counted.total) };
}
