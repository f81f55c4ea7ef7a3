import { isNetworkId, isOperationId } from '../../../core/model/index.ts';
import type { Store } from '../../../core/store/index.ts';
import { giveName, type Note, standingNames } from '../../notes/index.ts';
import { noSuchNetwork, noSuchOperation } from '../network-errors.ts';
import { inLists } from './lists.ts';
import { activeRunNumber, runOf } from './run-records.ts';

type Naming = Parameters<typeof giveName>[1];
type Db = Parameters<Parameters<typeof giveName>[2]>[0];

/** A name that stands. */
export interface Named extends Note {
  /** Whether the active run has what is named. */
  readonly isNow: boolean;
}

/**
 * Names a network or an operation of the active run.
 * @throws NetworkError `no-run`, `no-such-network`, `no-such-operation`; NoteError `text`, `taken`; JudgementError
 */
export async function nameNetwork(
  modules: Parameters<typeof giveName>[0] & { readonly store: Store },
  naming: Naming,
): Promise<Named> {
  const { db } = modules.store;
  const { n } = await runOf(db, undefined);
  if (!(await thoseNow(db, [naming.id])).has(naming.id))
    throw isOperationId(naming.id) ? noSuchOperation(naming.id, n) : noSuchNetwork(naming.id, n);
  return { ...(await giveName(modules, naming, thoseNow)), isNow: true };
}

/** All names that stand, the latest given first. */
export async function allNames({ db }: Store): Promise<Named[]> {
  const names = await standingNames(db);
  const now = await thoseNow(
    db,
    names.map(({ entity }) => entity),
  );
  return names.map((name) => ({ ...name, isNow: now.has(name.entity) }));
}

/** Ids of the networks whose name has these letters somewhere, whatever their case. */
export async function networksCalled({ db }: Store, letters: string): Promise<string[]> {
  const wanted = lettersOf(letters);
  return (await standingNames(db))
    .filter(({ entity, text }) => isNetworkId(entity) && lettersOf(text).includes(wanted))
    .map(({ entity }) => entity);
}

const lettersOf = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('en');

/** Of these networks and operations those that the active run has. */
async function thoseNow(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const run = await activeRunNumber(db);
  const found = new Set<string>();
  if (run === undefined) return found;
  for (const [table, isOne] of [
    ['network', isNetworkId],
    ['operation', isOperationId],
  ] as const)
    for (const list of inLists(ids.filter(isOne))) {
      const rows = await db
        .selectFrom(table)
        .select('id')
        .where('run', '=', run)
        .where('id', 'in', list)
        .execute();
      for (const { id } of rows) found.add(id);
    }
  return found;
}
