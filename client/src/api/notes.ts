import { graphql } from '../gql/gql.ts';
import { request } from './client.ts';

const EntityNotesQuery = graphql(`
  query EntityNotes($ids: [ID!]!) {
    entityNotes(ids: $ids, withdrawn: true, first: 500) {
      totalCount
      nodes { id kind text author account at withdrawnBy withdrawnAt }
    }
  }
`);

const EntityNoteCountsQuery = graphql(`
  query EntityNoteCounts($ids: [ID!]!) {
    entityNoteCounts(ids: $ids) { entity notes tags }
  }
`);

const TagsQuery = graphql(`
  query Tags {
    tags(first: 200) { nodes { tag entities } }
  }
`);

const AddNote = graphql(`
  mutation AddNote($entity: ID!, $text: String!, $initials: String!) {
    addNote(entity: $entity, text: $text, initials: $initials) { id }
  }
`);

const WithdrawNote = graphql(`
  mutation WithdrawNote($id: ID!, $initials: String!) {
    withdrawNote(id: $id, initials: $initials) { id }
  }
`);

const TagEntities = graphql(`
  mutation TagEntities($entities: [ID!]!, $tag: String!, $initials: String!) {
    tagEntities(entities: $entities, tag: $tag, initials: $initials) { id }
  }
`);

/** Notes and tags of an entity, withdrawn ones too, the newest first. */
export const readNotes = (id: string, signal: AbortSignal) =>
  request(EntityNotesQuery, { ids: [id] }, signal).then(({ entityNotes }) => entityNotes);

/** How many notes and tags stand on each of these; those without any are left out. */
export const readNoteCounts = (ids: string[]) =>
  request(EntityNoteCountsQuery, { ids }).then((data) => data.entityNoteCounts);

/** The tags in use. */
export const readTags = (signal: AbortSignal) =>
  request(TagsQuery, {}, signal).then(({ tags }) => tags.nodes);

export const addNote = (entity: string, text: string, initials: string) =>
  request(AddNote, { entity, text, initials });

/** Takes a note or a tag back; it stays on record. */
export const withdrawNote = (id: string, initials: string) =>
  request(WithdrawNote, { id, initials });

export const tagEntities = (entities: string[], tag: string, initials: string) =>
  request(TagEntities, { entities, tag, initials });
