import { mutation } from '../../../core/graphql/index.ts';
import { removeQuery, saveQuery } from '../index.ts';
import type { LibraryTypes } from './library-fields.ts';

/** Into the library of the data folder and out of it: signed. */
export function addSaving({ Saved }: LibraryTypes): void {
  mutation('saveQuery', {
    types: { Saved },
    gives: 'Saved! Saves a text as a query of the data folder, under the next version.',
    args: {
      name: 'ID! The name of the query’s file, without the ending.',
      text: 'String! The header and the Cypher; at most 20 000 UTF-16 code units.',
      initials: 'String! One to four letters, such as AB.',
      from: 'Int The version that the text was made from; none: it is a new query.',
    },
    resolve: (_, { name, text, initials, from }, { graph, config, evidence, dataDir }) =>
      saveQuery(
        { graph, evidence, dataDir, library: config.library },
        { name, text, initials, ...(typeof from === 'number' ? { from } : {}) },
      ),
  });
  mutation('removeQuery', {
    gives:
      'String! Takes a query of the data folder out of the library; returns where its file is kept.',
    args: {
      name: 'ID! The name of the query.',
      version: 'Int The one that was looked at; none: its file cannot be used.',
      reason: 'String! Why it is taken out, in the words of who signs.',
      initials: 'String! One to four letters, such as AB.',
    },
    resolve: (_, { version, ...removing }, { config, evidence, dataDir }) =>
      removeQuery(
        { evidence, dataDir, library: config.library },
        { ...removing, version: version ?? undefined },
      ),
  });
}
