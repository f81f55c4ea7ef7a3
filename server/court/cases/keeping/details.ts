import { randomBytes } from 'node:crypto';
import { authorOf } from '../../../link/judgements/index.ts';
import { CaseError, detailedLine, type Marking, usualMarking } from '../../snapshot/index.ts';
import {
  type Changed,
  changing,
  type Keeping,
  type Signed,
  signatureOf,
  tellHistory,
  wordsOf,
} from './changing.ts';
import { admitMaker } from './members.ts';
import { type CaseFile, caseOf, type Run } from './records.ts';

/** Days; one that is left out is open. */
interface Period {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** What a case is called, and who works on it; what is not given stays as it is. */
export interface Details {
  readonly title?: string | null | undefined;
  readonly reference?: string | null | undefined;
  readonly authority?: string | null | undefined;
  readonly producer?: string | null | undefined;
  readonly members?: readonly string[] | null | undefined;
  /** null: no period. */
  readonly period?: Period | null | undefined;
  /** How far it may be told. */
  readonly marking?: Marking | null | undefined;
}

export const longestTitle = 120;
const longestReference = 120;
const longestAuthority = 1000;
const mostMembers = 50;

/**
 * Makes a case.
 * @throws CaseError `text`, `producer`, `period`, `too-many`; JudgementError for initials
 */
export async function createCase(
  { store, evidence }: Keeping,
  { initials, ...details }: Details & { readonly initials: string },
): Promise<CaseFile> {
  const by = signatureOf(initials);
  const id = `case-${randomBytes(6).toString('hex')}`;
  const kept = columnsOf({
    ...details,
    title: details.title ?? '',
    producer: details.producer ?? by.author,
  });
  await store.db.transaction().execute(async (run) => {
    await run
      .insertInto('caseFile')
      .values({
        ...{ id, title: '', reference: '', authority: '', status: 'open', producer: '' },
        ...{ members: JSON.stringify([by.author]), periodFrom: null, periodTo: null },
        ...{ imported: null, version: 1, ...kept },
        ...{ createdAt: by.at, createdBy: by.author, createdAccount: by.account },
        ...{ changedAt: by.at, changedBy: by.author, changedAccount: by.account },
      })
      .execute();
    await mark(run, id, details.marking ?? usualMarking);
    await admitMaker(run, id, by);
    await tellHistory(run, id, by, { what: 'made', about: [], version: 1 });
    const made = { event: 'case-made', case: id, signed: by.author } as const;
    const detailed = detailedLine(id, { ...(await caseOf(run, id)), signed: by.author });
    await evidence.appendCustodyAll([made, detailed], run);
  });
  return caseOf(store.db, id);
}

/** A case, and the version of it that somebody looked at. */
interface Seen extends Signed {
  readonly baseVersion: number;
}

/**
 * Changes what a case is called and who works on it.
 * @throws CaseError `conflict` where somebody changed it meanwhile: nothing is overwritten; and as `createCase`
 */
export function changeCase(modules: Keeping, seen: Seen, details: Details): Promise<CaseFile> {
  const kept = columnsOf(details);
  return changing(modules, seen, async ({ run, file, by }) => {
    await checkVersion(run, file, seen.baseVersion);
    const marking = details.marking ?? undefined;
    const about = [...Object.keys(kept), ...(marking === undefined ? [] : ['marking'])];
    if (about.length === 0) return undefined;
    if (kept.producer !== undefined && kept.producer !== file.producer)
      await checkNoNumbers(run, file);
    if (marking !== undefined) await mark(run, file.id, marking);
    const changed = await update(run, file, { what: 'details', about }, kept);
    const now = await caseOf(run, file.id);
    return { ...changed, lines: [detailedLine(file.id, { ...now, signed: by.author })] };
  });
}

/** Archives a case: it is read and changed no more. @throws as `changeCase` */
export const archiveCase = (modules: Keeping, seen: Seen): Promise<CaseFile> =>
  changing(modules, seen, async ({ run, file }) => {
    await checkVersion(run, file, seen.baseVersion);
    return update(run, file, { what: 'archived', about: [] }, { status: 'archived' });
  });

/** Opens an archived case again; one that is open stays so. @throws CaseError `not-found`, `read-only` */
export const openCase = (modules: Keeping, signed: Signed): Promise<CaseFile> =>
  changing(
    modules,
    signed,
    async ({ run, file }) =>
      file.status === 'open'
        ? undefined
        : update(run, file, { what: 'opened', about: [] }, { status: 'open' }),
    { archived: true },
  );

async function update(
  run: Run,
  { id, ...before }: CaseFile,
  changed: Pick<Changed, 'what' | 'about'>,
  columns: Columns,
): Promise<Changed> {
  const version = before.version + 1;
  await run
    .updateTable('caseFile')
    .set({ ...columns, version })
    .where('id', '=', id)
    .execute();
  const { title, reference, authority, producer, members, period, status, marking } = before;
  return {
    ...{ ...changed, version },
    before: { title, reference, authority, producer, members, period, status, marking },
  };
}

async function mark(run: Run, id: string, marking: Marking): Promise<void> {
  await run
    .insertInto('caseMarking')
    .values({ case: id, marking })
    .onConflict((same) => same.doUpdateSet({ marking }))
    .execute();
}

async function checkVersion(run: Run, { id, version }: CaseFile, baseVersion: number) {
  if (version === baseVersion) return;
  const since = await run
    .selectFrom('caseChange')
    .select(['author', 'at', 'about', 'what', 'version'])
    .where('case', '=', id)
    .where('what', 'in', ['details', 'archived', 'opened'])
    .where('version', '>', baseVersion)
    .orderBy('n')
    .execute();
  const told = since.map(({ author, at, what, about }) => {
    const names: readonly string[] = JSON.parse(about);
    return `${author} ${what === 'details' ? `changed ${names.join(', ')}` : what} at ${at}`;
  });
  throw new CaseError(
    'conflict',
    told.length === 0
      ? `This case has version ${version}; yours began from version ${baseVersion}.`
      : `${told.join('; ')}. The case has version ${version} now; yours began from version ${baseVersion}.`,
    'Load the case again, look at what changed, then save what still holds.',
    { field: 'baseVersion' },
  );
}

async function checkNoNumbers(run: Run, { id, producer }: CaseFile) {
  const given = await run
    .selectFrom('caseExhibit')
    .select('number')
    .where('case', '=', id)
    .limit(1)
    .executeTakeFirst();
  if (!given) return;
  throw new CaseError(
    'numbered',
    `Exhibits of this case have numbers that begin with ${producer}, and numbers are permanent.`,
    `Keep ${producer}, or make another case.`,
    { field: 'producer' },
  );
}

type Columns = ReturnType<typeof columnsOf> & { readonly status?: string };

/** @throws CaseError `text`, `producer`, `period`, `too-many`; JudgementError for initials */
function columnsOf({ title, reference, authority, producer, members, period }: Details) {
  return {
    ...(title == null ? {} : { title: titleOf(title) }),
    ...(reference == null ? {} : { reference: referenceOf(reference) }),
    ...(authority == null ? {} : { authority: authorityOf(authority) }),
    ...(producer == null ? {} : { producer: producerOf(producer) }),
    ...(members == null ? {} : { members: JSON.stringify(membersOf(members)) }),
    ...(period === undefined ? {} : periodOf(period)),
  };
}

const titleOf = (given: string) =>
  wordsOf(given.replace(/\s+/gu, ' '), longestTitle, {
    ...{ called: 'The title', field: 'title', least: 1 },
  });
const referenceOf = (given: string) =>
  wordsOf(given.replace(/\s+/gu, ' '), longestReference, {
    ...{ called: 'The reference', field: 'reference' },
  });
const authorityOf = (given: string) =>
  wordsOf(given, longestAuthority, { called: 'The authority', field: 'authority' });

function producerOf(given: string): string {
  const producer = given.replace(/[\s.]/g, '').toUpperCase();
  if (/^[A-Z]{1,4}$/.test(producer)) return producer;
  throw new CaseError(
    'producer',
    `“${given.slice(0, 20)}” cannot number exhibits.`,
    'Give the producer’s initials: one to four Latin letters, such as AB.',
    { field: 'producer' },
  );
}

function membersOf(given: readonly string[]): string[] {
  const members = [...new Set(given.map(authorOf))];
  if (members.length <= mostMembers) return members;
  throw new CaseError(
    'too-many',
    `${members.length} members are named; ${mostMembers} are the most.`,
    'Name those who work on the case.',
    { field: 'members' },
  );
}

export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

function periodOf(period: Period | null) {
  const from = period?.from ?? null;
  const to = period?.to ?? null;
  const wrong = [from, to].find((day) => day !== null && !isDay(day));
  if (typeof wrong === 'string')
    throw new CaseError(
      'period',
      `“${wrong.slice(0, 20)}” is no day.`,
      'Give days such as 2026-03-01.',
      {
        field: 'period',
      },
    );
  if (from !== null && to !== null && from > to)
    throw new CaseError(
      'period',
      `The period ends on ${to}, before it begins on ${from}.`,
      'Give the earlier day first.',
      { field: 'period' },
    );
  return { periodFrom: from, periodTo: to };
}
