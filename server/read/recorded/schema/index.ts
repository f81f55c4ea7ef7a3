import type { Builder } from '../../../core/graphql/index.ts';
import type { SentencePart } from '../index.ts';
import { addBatches } from './batch.ts';
import { addCaptures } from './capture-fields.ts';
import { addEntities } from './entity-fields.ts';
import { addKinds } from './kind.ts';
import { addObservations } from './observation-fields.ts';

export { entityOr } from './entity-fields.ts';

/** What was received and read: kinds, entities, files, captures, observations. */
export function addRecorded(builder: Builder) {
  const entities = addEntities(builder, addKinds(builder));
  const captures = addCaptures(builder, { ...entities, ...addBatches(builder) });
  const Part = builder.objectRef<SentencePart>('SentencePart').implement({
    description: 'A part of a sentence; the parts in order are the whole sentence.',
    fields: (t) => ({
      text: t.exposeString('text', { description: 'The words of this part.' }),
      strong: t.exposeBoolean('strong', { description: 'Whether the part is set bold.' }),
    }),
  });
  const given = { ...entities, ...captures };
  return { ...given, ...addObservations(builder, given), Part };
}

export type RecordedTypes = ReturnType<typeof addRecorded>;
