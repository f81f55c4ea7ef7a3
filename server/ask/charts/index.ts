/** Charts: what analysts drew, saved for others and for later, so that nobody overwrites anybody. */
import { randomBytes } from 'node:crypto';
import { type Evidence, type KeepsHead, operator } from '../../core/evidence/index.ts';
import type { Store } from '../../core/store/index.ts';
import { authorOf } from '../../link/judgements/index.ts';
import { readBody } from './body.ts';
import { ChartError } from './chart-errors.ts';
import { anyChart, bodyOf, type ChartRow, standingChart } from './chart-records.ts';

export { mostBytes, mostEntities } from './body.ts';
export { bodyOf, type ChartRow, listedCharts, standingChart } from './chart-records.ts';

export interface Modules {
  readonly store: Pick<Store, 'db'>;
  readonly evidence: Pick<Evidence, 'appendCustody'>;
}

interface Words {
  readonly title?: string | null | undefined;
  readonly notes?: string | null | undefined;
  readonly body?: unknown;
  readonly initials: string;
}

/** A chart, and the version of it that somebody looked at. */
interface Seen {
  readonly id: string;
  readonly baseVersion: number;
}

const longestTitle = 120;
const longestNotes = 4000;

/** Who changes it, as it is written down. */
function signature(initials: string) {
  const at = new Date().toISOString();
  return { by: authorOf(initials), account: operator(), at };
}

/**
 * Saves a drawing as a chart of its own.
 * @throws ChartError `title`, `body`, `too-large`, `incomplete`; JudgementError for initials
 */
export async function makeChart(modules: Modules, words: Words, from?: string): Promise<ChartRow> {
  const { by, account, at } = signature(words.initials);
  const title = titleOf(words.title ?? '');
  if (words.body === undefined || words.body === null)
    throw new ChartError('incomplete', 'A new chart has no body.', 'Send what is drawn.', {
      field: 'body',
    });
  const { body, json } = readBody(words.body);
  const chart: ChartRow = {
    ...{ id: `c${randomBytes(6).toString('hex')}`, title, notes: notesOf(words.notes ?? '') },
    ...{ entities: body.entities.length, version: 1 },
    ...{ createdAt: at, createdBy: by, createdAccount: account },
    ...{ changedAt: at, changedBy: by, changedAccount: account },
    ...{ deletedAt: null, deletedBy: null, deletedAccount: null },
  };
  await modules.store.db.transaction().execute(async (run) => {
    await run
      .insertInto('chart')
      .values({ ...chart, body: json })
      .execute();
    const made = { event: 'chart-made', chart: chart.id, title, signed: by } as const;
    const whence = from === undefined ? {} : { from };
    await modules.evidence.appendCustody({ ...made, ...whence }, run);
  });
  return chart;
}

/**
 * Changes a chart: its title, its notes or what is drawn; what is not given stays.
 * @throws ChartError `conflict` where somebody saved it meanwhile: nothing is overwritten; and as `makeChart`
 */
export async function changeChart(
  { store, evidence }: Modules,
  { id, baseVersion }: Seen,
  words: Words,
): Promise<ChartRow> {
  const { by, account, at } = signature(words.initials);
  const sent = words.body === undefined || words.body === null ? undefined : readBody(words.body);
  const title = typeof words.title === 'string' ? titleOf(words.title) : undefined;
  const notes = typeof words.notes === 'string' ? notesOf(words.notes) : undefined;
  return store.db.transaction().execute(async (run) => {
    const { numUpdatedRows } = await run
      .updateTable('chart')
      .set({
        ...{ version: baseVersion + 1, changedAt: at, changedBy: by, changedAccount: account },
        ...(sent ? { body: sent.json, entities: sent.body.entities.length } : {}),
        ...(notes === undefined ? {} : { notes }),
      })
      .where('id', '=', id)
      .where('version', '=', baseVersion)
      .where('deletedAt', 'is', null)
      .executeTakeFirst();
    const before = await standingChart(run, id);
    if (numUpdatedRows === 0n) throw overtaken(before, baseVersion);
    if (title === undefined || title === before.title) return before;
    await run.updateTable('chart').set({ title }).where('id', '=', id).execute();
    const renamed = { event: 'chart-renamed', chart: id, title, signed: by } as const;
    await evidence.appendCustody(renamed, run);
    return { ...before, title };
  });
}

const overtaken = ({ changedBy, changedAt, version }: ChartRow, from: number) =>
  new ChartError(
    'conflict',
    `${changedBy} saved this chart at ${changedAt}, as version ${version}; yours began from version ${from}.`,
    'Save yours as a copy, or load theirs.',
    { field: 'baseVersion' },
  );

/** Copies a chart, as it is stored, under a title of its own. @throws as `makeChart` */
export async function duplicateChart(
  modules: Modules,
  {
    id,
    initials,
    title,
  }: { readonly id: string; readonly initials: string; readonly title?: string | null | undefined },
): Promise<ChartRow> {
  const { db } = modules.store;
  const chart = await standingChart(db, id);
  const named = title ?? `${chart.title.slice(0, longestTitle - copySuffix.length)}${copySuffix}`;
  const body: unknown = JSON.parse(await bodyOf(db, id));
  return makeChart(modules, { title: named, notes: chart.notes, body, initials }, id);
}

const copySuffix = ' (copy)';

/**
 * Takes a chart out of the list. It stays in the store, and `restoreChart` brings it back.
 * @throws ChartError `not-found`, `conflict`
 */
export function deleteChart(
  modules: Modules,
  { id, baseVersion }: Seen,
  initials: string,
): Promise<ChartRow> {
  const { by, account, at } = signature(initials);
  return modules.store.db.transaction().execute(async (run) => {
    const { numUpdatedRows } = await run
      .updateTable('chart')
      .set({ deletedAt: at, deletedBy: by, deletedAccount: account })
      .where('id', '=', id)
      .where('version', '=', baseVersion)
      .where('deletedAt', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw overtaken(await standingChart(run, id), baseVersion);
    const chart = await anyChart(run, id);
    await say(modules, run, 'chart-deleted', chart, by);
    return chart;
  });
}

/** Brings a deleted chart back into the list; one that stands stays as it is. @throws ChartError `not-found` */
export function restoreChart(modules: Modules, id: string, initials: string): Promise<ChartRow> {
  const { by } = signature(initials);
  return modules.store.db.transaction().execute(async (run) => {
    const { numUpdatedRows } = await run
      .updateTable('chart')
      .set({ deletedAt: null, deletedBy: null, deletedAccount: null })
      .where('id', '=', id)
      .where('deletedAt', 'is not', null)
      .executeTakeFirst();
    const chart = await anyChart(run, id);
    if (numUpdatedRows > 0n) await say(modules, run, 'chart-restored', chart, by);
    return chart;
  });
}

const say = (
  { evidence }: Modules,
  run: KeepsHead,
  event: 'chart-deleted' | 'chart-restored',
  { id, title }: ChartRow,
  signed: string,
) => evidence.appendCustody({ event, chart: id, title, signed }, run);

function titleOf(given: string): string {
  const title = given.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (title !== '' && [...title].length <= longestTitle) return title;
  throw new ChartError(
    'title',
    title === '' ? 'A chart needs a title.' : `The title has more than ${longestTitle} characters.`,
    `Name what the chart shows, in up to ${longestTitle} characters.`,
    { field: 'title' },
  );
}

function notesOf(given: string): string {
  const notes = given.normalize('NFC').trim();
  if (notes.length <= longestNotes) return notes;
  throw new ChartError(
    'too-large',
    `The notes have ${notes.length.toLocaleString('en')} characters; ${longestNotes.toLocaleString('en')} are the most.`,
    'Shorten them, or write notes on the entities themselves.',
    { field: 'notes' },
  );
}
