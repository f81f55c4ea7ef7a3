import { builder, enumValues, implement, objectRef, query } from '../../../core/graphql/index.ts';
import { type Completion, type Completions, completeQuery } from '../index.ts';

/** What may stand at a place of a text that somebody writes. */
export function addCompletion(): void {
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
  const Option = implement(objectRef<Completion>('QueryCompletionOption'), {
    description: 'Something that may be written at a place of a text.',
    types: { Kind },
    fields: {
      label: 'String! What it is called.',
      kind: 'Kind! What it is.',
      insert: 'String! What is put in for it.',
      about: 'String! What it stands for, in a few words; empty where its name says it.',
    },
    resolve: { insert: ({ label, insert = label }) => insert },
  });
  const Found = implement(objectRef<Completions>('QueryCompletions'), {
    description: 'What may be written at a place of a text.',
    types: { Option },
    fields: {
      from: 'Int! Where what is put in begins, in UTF-16 code units: what stands from there to the place is replaced.',
      options: '[Option!]! All that may be written there.',
    },
  });
  query('completeQuery', {
    types: { Found },
    gives:
      'Found! What may stand at a place of a text that somebody writes. Names come from the declared model, nothing is run.',
    args: {
      text: 'String! The header and the Cypher; at most 20 000 UTF-16 code units.',
      at: 'Int! The place, in UTF-16 code units.',
    },
    complexity: { field: 2_000, multiplier: 1 },
    resolve: (_, { text, at }, { graph }) => completeQuery(graph, text, at),
  });
}
