import {
  api,
  atMost,
  connection,
  mostEntities,
  paging,
  type TypeOf,
} from '../../core/graphql/index.ts';
import {
  addNote,
  longestNote,
  longestTag,
  mostTagged,
  type Note,
  type NoteCount,
  noteCounts,
  notesAbout,
  type TagCount,
  tagEntities,
  tagsInUse,
  untagEntities,
  withdrawNote,
} from './index.ts';
import { kindOf, type NoteKind } from './writing.ts';

const pages = paging({ usual: 100, most: 500 });
const mostAbout = 1000;
const initialsText = 'The initials of who signs: one to four letters, such as AB.';

/** Notes and tags on entities. */
export function addNotes(): void {
  const NoteType = addNoteType();
  addReading(NoteType);
  addCounts();
  addWriting(NoteType);
  addTagging(NoteType);
}

function addNoteType(): TypeOf<Note> {
  const Kind = api.enumOf<NoteKind>('EntityNoteKind', {
    description: 'Whether it is a sentence, a tag or a name.',
    values: {
      note: 'A sentence or more about one entity.',
      tag: 'A word or two by which entities are put together; in small letters.',
      name: 'What analysts call a network or an operation; one has one at a time.',
    },
  });
  return api.implement(api.objectRef<Note>('EntityNote'), {
    description:
      'A note or a tag on an entity, or the name of a network or an operation: signed, withdrawn by anybody, never deleted.',
    types: { Kind },
    fields: {
      id: 'ID! The id of the note; `withdrawNote` takes it.',
      kind: 'Kind! Whether it is a note, a tag or a name.',
      entity: 'ID! The id of the entity that it is about.',
      text: 'String! The words of the note, the tag, or the name.',
      author: 'String! The initials of who wrote it.',
      account: 'String! The account that was signed in, else that of the operating system.',
      at: 'DateTime! When the note was written.',
      withdrawnBy: 'String The initials of who withdrew the note; null while it stands.',
      withdrawnAt: 'DateTime When the note was withdrawn; null while it stands.',
    },
    resolve: { kind: kindOf },
  });
}

function addReading(NoteType: TypeOf<Note>): void {
  api.query('entityNotes', {
    types: { Notes: connection('EntityNote', NoteType) },
    gives: 'Notes! Notes, tags and names of some entities, the newest first.',
    args: {
      ids: `[ID!]! Entity ids, at most ${mostAbout}.`,
      withdrawn: api.usually(false, 'Boolean Gives those that were withdrawn too.'),
    },
    pages,
    resolve: async (_, { ids, withdrawn, page }, { store }) =>
      page.slice(await notesAbout(store.db, atMost(ids, mostAbout), withdrawn ?? false)),
  });
  const Tag = api.implement(api.objectRef<TagCount>('Tag'), {
    description: 'A tag that is in use.',
    fields: {
      tag: 'String! The tag, in small letters.',
      entities: 'Int! How many entities carry the tag.',
    },
  });
  api.query('tags', {
    types: { Tags: connection('Tag', Tag) },
    gives: 'Tags! The tags in use, the one that most entities carry first.',
    pages,
    resolve: async (_, { page }, { store }) => {
      const { tags, total } = await tagsInUse(store.db, page);
      return page.of(tags, total);
    },
  });
}

/** What a drawing marks: one answer for all that is on it. */
function addCounts(): void {
  const Count = api.implement(api.objectRef<NoteCount>('EntityNoteCount'), {
    description: 'How many notes and tags stand on an entity.',
    fields: {
      entity: 'ID! The id of the entity.',
      notes: 'Int! Notes on it that nobody withdrew.',
      tags: 'Int! Tags on it that nobody withdrew.',
    },
  });
  api.query('entityNoteCounts', {
    types: { Count },
    gives:
      '[Count!]! How many notes and tags stand on each of some entities; those without any are left out.',
    args: { ids: `[ID!]! The ids of the entities, at most ${mostEntities}.` },
    resolve: (_, { ids }, { store }) => noteCounts(store.db, atMost(ids)),
  });
}

function addWriting(NoteType: TypeOf<Note>): void {
  api.mutation('addNote', {
    types: { NoteType },
    gives: 'NoteType! Writes a note about an entity.',
    args: {
      entity: 'ID! The id of the entity.',
      text: `String! What there is to say, in up to ${longestNote} characters.`,
      initials: `String! ${initialsText}`,
    },
    resolve: (_, note, modules) => addNote(modules, note),
  });
  api.mutation('withdrawNote', {
    types: { NoteType },
    gives: 'NoteType! Withdraws a note, a tag or a name; it stays on record.',
    args: {
      id: 'ID! The id of the note.',
      initials: `String! ${initialsText}`,
    },
    resolve: (_, { id, initials }, modules) => withdrawNote(modules, id, initials),
  });
}

function addTagging(NoteType: TypeOf<Note>): void {
  const args = {
    entities: `[ID!]! The ids of the entities, at most ${mostTagged}.`,
    tag: `String! The tag, in up to ${longestTag} characters; it is kept in small letters.`,
    initials: `String! ${initialsText}`,
  } as const;
  const complexity = { field: 1, multiplier: 1 };
  api.mutation('tagEntities', {
    types: { NoteType },
    gives: '[NoteType!]! Puts a tag on entities, and gives it as it stands on each.',
    args,
    complexity,
    resolve: (_, tagging, modules) => tagEntities(modules, tagging),
  });
  api.mutation('untagEntities', {
    types: { NoteType },
    gives:
      '[NoteType!]! Takes a tag off entities, and gives what was withdrawn; it stays on record.',
    args,
    complexity,
    resolve: (_, tagging, modules) => untagEntities(modules, tagging),
  });
}
