import { implement, objectRef, query } from '../../../core/graphql/index.ts';
import { checkQuery, nameOf, type QueryCheck, type Problem as QueryProblem } from '../index.ts';
import type { LibraryTypes } from './library-fields.ts';

/** What is said of a text while it is written. */
export function addCheck({ Saved }: LibraryTypes) {
  const Problem = implement(objectRef<QueryProblem>('QueryProblem'), {
    description: 'What is wrong with a text of Cypher or its header.',
    fields: {
      line: 'Int Counts from 1; none: it is about the whole.',
      column:
        'Int Where it begins in the line, from 1, in UTF-16 code units; none: it is about the whole line.',
      problem: 'String! What is wrong, in a sentence.',
      remedy: 'String! What to do about it, in a sentence.',
    },
  });
  const Check = implement(objectRef<QueryCheck>('QueryCheck'), {
    description: 'What there is to say about a text of Cypher with its header.',
    types: { Saved, Problem },
    fields: {
      query: 'Saved As its header has it; none where the header cannot be read.',
      name: 'ID! A name for the file, from the title.',
      problems: '[Problem!]! They keep it from being run and saved.',
      warnings: '[Problem!]! What may surprise whoever runs it; they keep it from nothing.',
      bound: 'Int! How many parameters the header asks for and the Cypher uses.',
    },
    resolve: { name: ({ query }) => nameOf(query?.title ?? '') },
  });
  query('checkQuery', {
    types: { Check },
    gives: 'Check! Has Neo4j plan a text that somebody writes; nothing of it is run.',
    args: { text: 'String! The header and the Cypher; at most 20 000 UTF-16 code units.' },
    complexity: { field: 5_000, multiplier: 1 },
    resolve: (_, { text }, { graph }) => checkQuery(graph, text),
  });
  return { Problem };
}

export type CheckTypes = ReturnType<typeof addCheck>;
