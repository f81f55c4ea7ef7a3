/** What analysts write about entities: notes, tags and names, signed, withdrawn and never deleted. */

import { loadEntities } from '../../read/recorded/index.ts';
import { authorOf } from '../judgements/index.ts';
import { NoteError } from './note-errors.ts';
import { type Note, standingNote, tagged } from './note-records.ts';
import { type Modules, newNotes, put, withdrawAll, wordsOf } from './writing.ts';

export { giveName, longestName } from './naming.ts';
export {
  type Note,
  type NoteCount,
  noteCounts,
  notesAbout,
  standingNames,
  type TagCount,
  tagsInUse,
} from './note-records.ts';

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
  const by = authorOf(initials);
  const [note] = newNotes('note', [entity], words, by);
  await checkThere(modules, [entity]);
  if (!note) throw new Error('no note was made');
  await put(modules, [note], by);
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
  await put(modules, fresh, by);
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

/** Withdraws a note, a tag or a name. @throws NoteError `not-found`, `already-withdrawn`; JudgementError for initials */
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
      { field: 'entities' },
    );
  const written = tag.replace(/\s+/gu, ' ').trim().toLocaleLowerCase('en');
  return { ids, tag: wordsOf(written, longestTag, 'A tag'), by: authorOf(initials) };
}

async function checkThere({ graph }: Modules, ids: readonly string[]): Promise<void> {
  const found = await loadEntities(graph, ids);
  const missing = ids.find((id) => !found.has(id));
  if (missing === undefined) return;
  throw new NoteError(
    'no-such-entity',
    `There is no ${missing.slice(0, 200)} in this graph.`,
    'Check the id: kind:key, such as phone:+77000000001.',
    { field: ids.length === 1 ? 'entity' : 'entities' },
  );
}
