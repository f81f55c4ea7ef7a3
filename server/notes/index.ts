/** What analysts write about entities: notes and tags, signed, withdrawn and never deleted. */
import { randomUUID } from 'node:crypto';
import { type Evidence, operator } from '../evidence/index.ts';
import { loadEntities } from '../explore/index.ts';
import { authorOf } from '../judgements/index.ts';
import type { Graph } from '../neo4j/index.ts';
import type { Store } from '../store/index.ts';
import { NoteError } from './errors.ts';
import { type Note, standingNote, tagged } from './records.ts';

export {
  type Note,
  type NoteCount,
  noteCounts,
  notesAbout,
  type TagCount,
  tagsInUse,
} from './records.ts';

export interface Modules {
  readonly store: Pick<Store, 'db'>;
  readonly evidence: Pick<Evidence, 'appendCustodyAll'>;
  readonly graph: Graph;
}

export const longestNote = 2000;
export const longestTag = 40;
/** So many entities take or lose a tag at once: a full selection of the page. */
export const mostTagged = 500;

/**
 * Writes a note about an entity.
 * @throws NoteError `text`, `no-such-entity`; JudgementError for initials
 */
export async function addNote(
  modules: Modules,
  {
    entity,
    text,
    initials,
  }: { readonly entity: string; readonly text: string; readonly initials: string },
): Promise<Note> {
  const words = wordsOf(text.trim(), longestNote, 'A note');
  const [note] = newNotes('note', [entity], words, authorOf(initials));
  await checkThere(modules, [entity]);
  if (!note) throw new Error('no note was made');
  await put(modules, [note]);
  return note;
}

interface Tagging {
  readonly entities: readonly string[];
  readonly tag: string;
  readonly initials: string;
}

/**
 * Puts a tag on entities; those that carry it already stay as they are.
 * @returns the tags that stand on them now
 * @throws NoteError `text`, `entities`, `no-such-entity`; JudgementError for initials
 */
export async function tagEntities(modules: Modules, tagging: Tagging): Promise<Note[]> {
  const { ids, tag, by } = read(tagging);
  await checkThere(modules, ids);
  const there = await tagged(modules.store.db, tag, ids);
  const have = new Set(there.map(({ entity }) => entity));
  const fresh = newNotes(
    'tag',
    ids.filter((id) => !have.has(id)),
    tag,
    by,
  );
  await put(modules, fresh);
  return [...there, ...fresh];
}

/**
 * Takes a tag off entities: the tags are withdrawn and stay on record.
 * @returns the tags that were withdrawn
 * @throws NoteError `text`, `entities`; JudgementError for initials
 */
export async function untagEntities(modules: Modules, tagging: Tagging): Promise<Note[]> {
  const { ids, tag, by } = read(tagging);
  const there = await tagged(modules.store.db, tag, ids);
  return withdrawAll(modules, there, by);
}

/** Withdraws a note or a tag. @throws NoteError `not-found`, `already-withdrawn`; JudgementError for initials */
export async function withdrawNote(modules: Modules, id: string, initials: string): Promise<Note> {
  const by = authorOf(initials);
  const [withdrawn] = await withdrawAll(modules, [await standingNote(modules.store.db, id)], by);
  return withdrawn ?? standingNote(modules.store.db, id);
}

function read({ entities, tag, initials }: Tagging) {
  const ids = [...new Set(entities)];
  if (ids.length === 0 || ids.length > mostTagged)
    throw new NoteError(
      'entities',
      ids.length === 0
        ? 'No entity is named.'
        : `${ids.length} entities are named; ${mostTagged} are the most.`,
      `Name 1 to ${mostTagged} entities.`,
      'entities',
    );
  const written = tag.replace(/\s+/gu, ' ').trim().toLocaleLowerCase('en');
  return { ids, tag: wordsOf(written, longestTag, 'A tag'), by: authorOf(initials) };
}

function wordsOf(text: string, longest: number, what: string): string {
  const words = text.normalize('NFC');
  const length = [...words].length;
  if (length > 0 && length <= longest) return words;
  throw new NoteError(
    'text',
    length === 0
      ? `${what} needs words.`
      : `${what} has up to ${longest.toLocaleString('en')} characters; this has ${length.toLocaleString('en')}.`,
    length === 0 ? 'Write what there is to say.' : 'Shorten it.',
    what === 'A tag' ? 'tag' : 'text',
  );
}

async function checkThere({ graph }: Modules, ids: readonly string[]): Promise<void> {
  const found = await loadEntities(graph, ids);
  const missing = ids.find((id) => !found.has(id));
  if (missing === undefined) return;
  throw new NoteError(
    'no-such-entity',
    `There is no ${missing.slice(0, 200)} in this graph.`,
    'Check the id: kind:key, such as phone:+77000000001.',
    ids.length === 1 ? 'entity' : 'entities',
  );
}

function newNotes(
  kind: 'note' | 'tag',
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
async function put(modules: Modules, notes: readonly Note[]): Promise<void> {
  if (notes.length === 0) return;
  await modules.store.db.transaction().execute(async (run) => {
    await run
      .insertInto('note')
      .values([...notes])
      .onConflict((same) => same.doNothing())
      .execute();
    // A tag that somebody else has put on meanwhile is there already, and theirs.
    const ids = notes.map(({ id }) => id);
    const made = await run.selectFrom('note').selectAll().where('id', 'in', ids).execute();
    await say(modules, 'noted', made, notes[0]?.author ?? '');
  });
}

function withdrawAll(modules: Modules, notes: readonly Note[], by: string): Promise<Note[]> {
  const [account, at] = [operator(), new Date().toISOString()];
  return modules.store.db.transaction().execute(async (run) => {
    const ids = notes.map(({ id }) => id);
    if (ids.length === 0) return [];
    await run
      .updateTable('note')
      .set({ withdrawnBy: by, withdrawnAccount: account, withdrawnAt: at })
      .where('id', 'in', ids)
      .where('withdrawnAt', 'is', null)
      .execute();
    const now = await run.selectFrom('note').selectAll().where('id', 'in', ids).execute();
    const done = now.filter((one) => one.withdrawnAt === at && one.withdrawnBy === by);
    await say(modules, 'note-withdrawn', done, by);
    return done;
  });
}

async function say(
  { evidence }: Modules,
  event: 'noted' | 'note-withdrawn',
  notes: readonly Note[],
  signed: string,
): Promise<void> {
  await evidence.appendCustodyAll(
    notes.map(({ id, kind, entity }) => ({
      ...{ event, note: id, kind: kind === 'tag' ? 'tag' : 'note', about: [entity], signed },
    })),
  );
}
