import { randomUUID } from 'node:crypto';
import { operator } from '../../core/evidence/index.ts';
import { authorOf } from '../../link/judgements/index.ts';
import { type Looking, stateOf } from './looking.ts';
import { checked, textOf, words } from './target.ts';
import type { Target } from './types.ts';
import { WatchError } from './watch-errors.ts';
import { type Watch, watchOf } from './watch-records.ts';

export const mostWatches = 2000;
export const longestTitle = 120;
export const longestWatchNote = 1000;

interface Wanted {
  readonly target: Target;
  /** What the inbox calls it. */
  readonly title: string;
  readonly note?: string | undefined;
  readonly initials: string;
}

/**
 * Begins to watch: from now on what is new about the target is told after each import and each run. An entity that the
 * graph does not hold yet may be watched, and is told when it appears.
 * @throws WatchError `target`, `text`, `too-many`, `already-watched`; JudgementError for initials; what a query throws
 */
export async function watch(modules: Looking, wanted: Wanted): Promise<Watch> {
  const { store, evidence } = modules;
  const author = authorOf(wanted.initials);
  const target = checked(wanted.target);
  const title = words(wanted.title, longestTitle, 'title');
  const note = wanted.note?.trim() ? words(wanted.note, longestWatchNote, 'note') : '';
  const state = await stateOf(modules, target);
  if (state === null && (target.kind === 'network' || target.kind === 'operation'))
    throw new WatchError(
      'target',
      `The active run has no ${target.id}.`,
      'Choose one of the Networks page.',
      { field: 'id' },
    );
  const at = new Date().toISOString();
  const row = {
    ...{ id: randomUUID(), kind: target.kind, title, note, author, account: operator(), at },
    ...{ mutedAt: null, endedBy: null, endedAccount: null, endedAt: null, checkedAt: at },
    target: textOf(target),
    state: JSON.stringify(state),
  };
  await store.db.transaction().execute(async (run) => {
    const { numInsertedOrUpdatedRows } = await run
      .insertInto('watch')
      .values(row)
      .onConflict((same) => same.doNothing())
      .executeTakeFirst();
    if (!numInsertedOrUpdatedRows) throw alreadyWatched(title);
    const { total } = await run
      .selectFrom('watch')
      .where('endedAt', 'is', null)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    if (Number(total) > mostWatches) throw tooMany();
    const about = textOf(target);
    const watched = { event: 'watched', watch: row.id, kind: target.kind } as const;
    await evidence.appendCustody({ ...watched, about, signed: author }, run);
  });
  return watchOf(store.db, row.id);
}

const alreadyWatched = (title: string) =>
  new WatchError('already-watched', `${title} is watched already.`, 'See it in the inbox.');

const tooMany = () =>
  new WatchError(
    'too-many',
    `${mostWatches} things are watched, which is the most.`,
    'End a watch that nobody needs, or watch a list.',
  );

/** Ends a watch; it stays on record with what it told. @throws WatchError `not-found` */
export async function endWatch(modules: Looking, id: string, initials: string): Promise<Watch> {
  const { store, evidence } = modules;
  const by = authorOf(initials);
  const { endedAt, kind, target } = await watchOf(store.db, id);
  if (endedAt === null) {
    const ended = { endedBy: by, endedAccount: operator(), endedAt: new Date().toISOString() };
    await store.db.transaction().execute(async (run) => {
      const { numUpdatedRows } = await run
        .updateTable('watch')
        .set(ended)
        .where('id', '=', id)
        .where('endedAt', 'is', null)
        .executeTakeFirst();
      const about = textOf(target);
      const told = { event: 'watch-ended', watch: id, kind, about, signed: by } as const;
      if (numUpdatedRows > 0n) await evidence.appendCustody(told, run);
    });
  }
  return watchOf(store.db, id);
}

/** Has a watch tell nothing, or tell again what is new from now on. @throws WatchError `not-found` */
export async function muteWatch(
  { store }: Pick<Looking, 'store'>,
  id: string,
  muted: boolean,
): Promise<Watch> {
  await store.db
    .updateTable('watch')
    .set({ mutedAt: muted ? new Date().toISOString() : null })
    .where('id', '=', id)
    .execute();
  return watchOf(store.db, id);
}
