import { randomUUID } from 'node:crypto';
import { type Evidence, operator } from '../../core/evidence/index.ts';
import type { Graph } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import { NoteError } from './note-errors.ts';
import type { Note } from './note-records.ts';

export interface Modules {
  readonly store: Pick<Store, 'db'>;
  readonly evidence: Pick<Evidence, 'appendCustodyAll'>;
  readonly graph: Graph;
}
type Recording = Pick<Modules, 'evidence'>;
type Db = Pick<Store['db'], 'selectFrom' | 'insertInto' | 'updateTable'>;

const kinds = ['note', 'tag', 'name'] as const;
export type NoteKind = (typeof kinds)[number];

/** The kind of a note, as it was written. */
export const kindOf = ({ kind }: Pick<Note, 'kind'>): NoteKind =>
  kinds.find((one) => one === kind) ?? 'note';

/** What an error of these words points at. */
const fields = { 'A note': 'text', 'A tag': 'tag', 'A name': 'name' } as const;

/**
 * Words as they are kept.
 * @param what it is, such as "A note"
 * @throws NoteError `text`
 */
export function wordsOf(text: string, longest: number, what: keyof typeof fields): string {
  const words = text.normalize('NFC');
  const length = [...words].length;
  if (length > 0 && length <= longest) return words;
  throw new NoteError(
    'text',
    length === 0
      ? `${what} needs words.`
      : `${what} has up to ${longest.toLocaleString('en')} characters; this has ${length.toLocaleString('en')}.`,
    length === 0 ? 'Write what there is to say.' : 'Shorten it.',
    { field: fields[what] },
  );
}

export function newNotes(
  kind: NoteKind,
  entities: readonly string[],
  text: string,
  author: string,
): Note[] {
  const [account, at] = [operator(), new Date().toISOString()];
  const standing = { withdrawnBy: null, withdrawnAccount: null, withdrawnAt: null };
  return entities.map((entity) => ({
    ...{ id: randomUUID(), kind, entity, text, author, account, at, ...standing },
  }));
}

/** Notes and their lines of the custody log, together or not at all. */
export async function put(modules: Modules, notes: readonly Note[], by: string): Promise<void> {
  if (notes.length === 0) return;
  await modules.store.db.transaction().execute((run) => putIn(modules, run, notes, by));
}

/** As `put`, in a transaction. @returns those that are new */
export async function putIn(
  modules: Recording,
  run: Db,
  notes: readonly Note[],
  by: string,
): Promise<Note[]> {
  await run
    .insertInto('note')
    .values([...notes])
    .onConflict((same) => same.doNothing())
    .execute();
  // A tag that somebody else has put on meanwhile is there already, and theirs.
  const ids = notes.map(({ id }) => id);
  const made = await run.selectFrom('note').selectAll().where('id', 'in', ids).execute();
  await record(modules, run, 'noted', made, by);
  return made;
}

/** Withdraws those of these notes that stand. @returns them */
export async function withdrawAll(
  modules: Modules,
  notes: readonly Note[],
  by: string,
): Promise<Note[]> {
  if (notes.length === 0) return [];
  const ids = notes.map(({ id }) => id);
  return modules.store.db.transaction().execute((run) => withdrawIn(modules, run, { ids }, by));
}

/** Which notes: by their own ids, or all of a kind on some entities. */
type Which =
  | { readonly ids: readonly string[] }
  | {
      readonly kind: NoteKind;
      readonly entities: readonly string[];
    };

/** As `withdrawAll`, in a transaction. */
export async function withdrawIn(
  modules: Recording,
  run: Db,
  which: Which,
  by: string,
): Promise<Note[]> {
  const [account, at] = [operator(), new Date().toISOString()];
  const standing = run
    .updateTable('note')
    .set({ withdrawnBy: by, withdrawnAccount: account, withdrawnAt: at })
    .where('withdrawnAt', 'is', null);
  const meant =
    'ids' in which
      ? standing.where('id', 'in', which.ids)
      : standing.where('kind', '=', which.kind).where('entity', 'in', which.entities);
  const done = await meant.returningAll().execute();
  await record(modules, run, 'note-withdrawn', done, by);
  return done;
}

async function record(
  { evidence }: Recording,
  run: Db,
  event: 'noted' | 'note-withdrawn',
  notes: readonly Note[],
  signed: string,
): Promise<void> {
  if (notes.length === 0) return;
  await evidence.appendCustodyAll(
    notes.map((note) => ({
      ...{ event, note: note.id, kind: kindOf(note), about: [note.entity], signed },
    })),
    run,
  );
}
