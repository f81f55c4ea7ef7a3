import type { Builder } from '../../../core/graphql/index.ts';
import { checkQuery, nameOf, type QueryCheck, type Problem as QueryProblem } from '../index.ts';
import type { LibraryTypes } from './library-fields.ts';

/** What is said of a text while it is written. */
export function addCheck(builder: Builder, { Saved }: LibraryTypes) {
  const Problem = builder.objectRef<QueryProblem>('QueryProblem').implement({
    description: 'What is wrong with a text of Cypher or its header.',
    fields: (t) => ({
      line: t.int({
        nullable: true,
        description: 'Counts from 1; none: it is about the whole.',
        resolve: ({ line }) => line ?? null,
      }),
      column: t.int({
        nullable: true,
        description:
          'Where it begins in the line, from 1, in UTF-16 code units; none: it is about the whole line.',
        resolve: ({ column }) => column ?? null,
      }),
      problem: t.exposeString('problem', { description: 'What is wrong, in a sentence.' }),
      remedy: t.exposeString('remedy', { description: 'What to do about it, in a sentence.' }),
    }),
  });
  const Check = builder.objectRef<QueryCheck>('QueryCheck').implement({
    description: 'What there is to say about a text of Cypher with its header.',
    fields: (t) => ({
      query: t.field({
        type: Saved,
        nullable: true,
        description: 'As its header has it; none where the header cannot be read.',
        resolve: ({ query }) => query ?? null,
      }),
      name: t.id({
        description: 'A name for the file, from the title.',
        resolve: ({ query }) => nameOf(query?.title ?? ''),
      }),
      problems: t.field({
        type: [Problem],
        description: 'They keep it from being run and saved.',
        resolve: ({ problems }) => [...problems],
      }),
      warnings: t.field({
        description: 'What may surprise whoever runs it; they keep it from nothing.',
        type: [Problem],
        resolve: ({ warnings }) => [...warnings],
      }),
      bound: t.exposeInt('bound', {
        description: 'How many parameters the header asks for and the Cypher uses.',
      }),
    }),
  });
  builder.queryField('checkQuery', (t) =>
    t.field({
      type: Check,
      description: 'Has Neo4j plan a text that somebody writes; nothing of it is run.',
      args: {
        text: t.arg.string({
          description: 'The header and the Cypher; at most 20 000 UTF-16 code units.',
          required: true,
        }),
      },
      complexity: { field: 5_000, multiplier: 1 },
      resolve: (_, { text }, { graph }) => checkQuery(graph, text),
    }),
  );
  return { Problem };
}

export type CheckTypes = ReturnType<typeof addCheck>;
