import { type Builder, enumValues } from '../../../core/graphql/index.ts';
import { type Completion, type Completions, completeQuery } from '../index.ts';

/** What may stand at a place of a text that somebody writes. */
export function addCompletion(builder: Builder): void {
  const Kind = builder.enumType('CompletionKind', {
    description: 'What something that may be written at a place is.',
    values: enumValues({
      parameter: 'A parameter that the header asks for.',
      variable: 'A name that the Cypher has given.',
      property: 'A property of a node or of a relationship.',
      label: 'A label of nodes.',
      type: 'A type of relationships.',
      field: 'A field of the header.',
      function: 'A function of Neo4j.',
      procedure: 'A procedure that may be called here.',
      keyword: 'A word of Cypher, or a value of a field of the header.',
    }),
  });
  const Option = builder.objectRef<Completion>('QueryCompletionOption').implement({
    description: 'Something that may be written at a place of a text.',
    fields: (t) => ({
      label: t.exposeString('label', { description: 'What it is called.' }),
      kind: t.field({ description: 'What it is.', type: Kind, resolve: ({ kind }) => kind }),
      insert: t.string({
        description: 'What is put in for it.',
        resolve: ({ label, insert = label }) => insert,
      }),
      about: t.exposeString('about', {
        description: 'What it stands for, in a few words; empty where its name says it.',
      }),
    }),
  });
  const Found = builder.objectRef<Completions>('QueryCompletions').implement({
    description: 'What may be written at a place of a text.',
    fields: (t) => ({
      from: t.exposeInt('from', {
        description:
          'Where what is put in begins, in UTF-16 code units: what stands from there to the place is replaced.',
      }),
      options: t.field({
        description: 'All that may be written there.',
        type: [Option],
        resolve: ({ options }) => [...options],
      }),
    }),
  });
  builder.queryField('completeQuery', (t) =>
    t.field({
      type: Found,
      description:
        'What may stand at a place of a text that somebody writes. Names come from the declared model, nothing is run.',
      args: {
        text: t.arg.string({
          description: 'The header and the Cypher; at most 20 000 UTF-16 code units.',
          required: true,
        }),
        at: t.arg.int({ description: 'The place, in UTF-16 code units.', required: true }),
      },
      complexity: { field: 2_000, multiplier: 1 },
      resolve: (_, { text, at }, { graph }) => completeQuery(graph, text, at),
    }),
  );
}
