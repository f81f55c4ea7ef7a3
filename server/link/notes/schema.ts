import {
  atMost,
  type Builder,
  connection,
  enumValues,
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
export function addNotes(builder: Builder): void {
  const NoteType = addNoteType(builder);
  addReading(builder, NoteType);
  addCounts(builder);
  addWriting(builder, NoteType);
  addTagging(builder, NoteType);
}

function addNoteType(builder: Builder): TypeOf<Note> {
  const Kind = builder.enumType('EntityNoteKind', {
    description: 'Whether it is a sentence, a tag or a name.',
    values: enumValues<NoteKind>({
      note: 'A sentence or more about one entity.',
      tag: 'A word or two by which entities are put together; in small letters.',
      name: 'What analysts call a network or an operation; one has one at a time.',
    }),
  });
  return builder.objectRef<Note>('EntityNote').implement({
    description:
      'A note or a tag on an entity, or the name of a network or an operation: signed, withdrawn by anybody, never deleted.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the note; `withdrawNote` takes it.' }),
      kind: t.field({
        type: Kind,
        description: 'Whether it is a note, a tag or a name.',
        resolve: kindOf,
      }),
      entity: t.exposeID('entity', { description: 'The id of the entity that it is about.' }),
      text: t.exposeString('text', { description: 'The words of the note, the tag, or the name.' }),
      author: t.exposeString('author', { description: 'The initials of who wrote it.' }),
      account: t.exposeString('account', {
        description: 'The account of the operating system that was at work.',
      }),
      at: t.expose('at', { type: 'DateTime', description: 'When the note was written.' }),
      withdrawnBy: t.exposeString('withdrawnBy', {
        nullable: true,
        description: 'The initials of who withdrew the note; null while it stands.',
      }),
      withdrawnAt: t.expose('withdrawnAt', {
        type: 'DateTime',
        nullable: true,
        description: 'When the note was withdrawn; null while it stands.',
      }),
    }),
  });
}

function addReading(builder: Builder, NoteType: TypeOf<Note>): void {
  const Notes = connection('EntityNote', NoteType);
  builder.queryField('entityNotes', (t) =>
    t.field({
      type: Notes,
      description: 'Notes, tags and names of some entities, the newest first.',
      args: {
        ids: t.arg.idList({
          required: true,
          description: `Entity ids, at most ${mostAbout}.`,
        }),
        withdrawn: t.arg.boolean({
          defaultValue: false,
          description: 'Gives those that were withdrawn too.',
        }),
        ...pages.args,
      },
      complexity: pages.complexity,
      resolve: async (_, { ids, withdrawn, ...asked }, { store }) => {
        const page = pages.asked(asked);
        return page.slice(await notesAbout(store.db, atMost(ids, mostAbout), withdrawn ?? false));
      },
    }),
  );
  const Tag = builder.objectRef<TagCount>('Tag').implement({
    description: 'A tag that is in use.',
    fields: (t) => ({
      tag: t.exposeString('tag', { description: 'The tag, in small letters.' }),
      entities: t.exposeInt('entities', { description: 'How many entities carry the tag.' }),
    }),
  });
  const Tags = connection('Tag', Tag);
  builder.queryField('tags', (t) =>
    t.field({
      type: Tags,
      description: 'The tags in use, the one that most entities carry first.',
      args: pages.args,
      complexity: pages.complexity,
      resolve: async (_, asked, { store }) => {
        const page = pages.asked(asked);
        const { tags, total } = await tagsInUse(store.db, page);
        return page.of(tags, total);
      },
    }),
  );
}

/** What a drawing marks: one answer for all that is on it. */
function addCounts(builder: Builder): void {
  const Count = builder.objectRef<NoteCount>('EntityNoteCount').implement({
    description: 'How many notes and tags stand on an entity.',
    fields: (t) => ({
      entity: t.exposeID('entity', { description: 'The id of the entity.' }),
      notes: t.exposeInt('notes', { description: 'Notes on it that nobody withdrew.' }),
      tags: t.exposeInt('tags', { description: 'Tags on it that nobody withdrew.' }),
    }),
  });
  builder.queryField('entityNoteCounts', (t) =>
    t.field({
      type: [Count],
      description:
        'How many notes and tags stand on each of some entities; those without any are left out.',
      args: {
        ids: t.arg.idList({
          required: true,
          description: `The ids of the entities, at most ${mostEntities}.`,
        }),
      },
      resolve: (_, { ids }, { store }) => noteCounts(store.db, atMost(ids)),
    }),
  );
}

function addWriting(builder: Builder, NoteType: TypeOf<Note>): void {
  builder.mutationField('addNote', (t) =>
    t.field({
      type: NoteType,
      description: 'Writes a note about an entity.',
      args: {
        entity: t.arg.id({ required: true, description: 'The id of the entity.' }),
        text: t.arg.string({
          required: true,
          description: `What there is to say, in up to ${longestNote} characters.`,
        }),
        initials: t.arg.string({ required: true, description: initialsText }),
      },
      resolve: (_, note, modules) => addNote(modules, note),
    }),
  );
  builder.mutationField('withdrawNote', (t) =>
    t.field({
      type: NoteType,
      description: 'Withdraws a note, a tag or a name; it stays on record.',
      args: {
        id: t.arg.id({ required: true, description: 'The id of the note.' }),
        initials: t.arg.string({ required: true, description: initialsText }),
      },
      resolve: (_, { id, initials }, modules) => withdrawNote(modules, id, initials),
    }),
  );
}

function addTagging(builder: Builder, NoteType: TypeOf<Note>): void {
  const args = builder.args((t) => ({
    entities: t.idList({
      required: true,
      description: `The ids of the entities, at most ${mostTagged}.`,
    }),
    tag: t.string({
      required: true,
      description: `The tag, in up to ${longestTag} characters; it is kept in small letters.`,
    }),
    initials: t.string({ required: true, description: initialsText }),
  }));
  const complexity = { field: 1, multiplier: 1 };
  builder.mutationField('tagEntities', (t) =>
    t.field({
      ...{ type: [NoteType], args, complexity },
      description: 'Puts a tag on entities, and gives it as it stands on each.',
      resolve: (_, tagging, modules) => tagEntities(modules, tagging),
    }),
  );
  builder.mutationField('untagEntities', (t) =>
    t.field({
      ...{ type: [NoteType], args, complexity },
      description: 'Takes a tag off entities, and gives what was withdrawn; it stays on record.',
      resolve: (_, tagging, modules) => untagEntities(modules, tagging),
    }),
  );
}
