import { api } from '../../../core/graphql/index.ts';
import type { SentencePart } from '../index.ts';
import { addBatches, addCaptures } from './capture-fields.ts';
import { addEntities, addKinds } from './entity-fields.ts';
import { addObservations } from './observation-fields.ts';

export { entitiesOf, entityOr } from './entity-fields.ts';

/** What was received and read: kinds, entities, files, captures, observations. */
export function addRecorded() {
  const entities = addEntities(addKinds());
  const captures = addCaptures({ ...entities, ...addBatches() });
  const Part = api.implement(api.objectRef<SentencePart>('SentencePart'), {
    description: 'A part of a sentence; the parts in order are the whole sentence.',
    fields: {
      text: 'String! The words of this part.',
      strong: 'Boolean! Whether the part is set bold.',
    },
  });
  const given = { ...entities, ...captures };
  return { ...given, ...addObservations(given), Part };
}

export type RecordedTypes = ReturnType<typeof addRecorded>;
