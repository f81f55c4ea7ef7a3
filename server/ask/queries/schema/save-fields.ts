import type { Builder } from '../../../core/graphql/index.ts';
import { removeQuery, saveQuery } from '../index.ts';
import type { LibraryTypes } from './library-fields.ts';

/** Into the library of the data folder and out of it: signed. */
export function addSaving(builder: Builder, { Saved }: LibraryTypes): void {
  builder.mutationField('saveQuery', (t) =>
    t.field({
      type: Saved,
      description: 'Saves a text as a query of the data folder, under the next version.',
      args: {
        name: t.arg.id({
          description: 'The name of the query’s file, without the ending.',
          required: true,
        }),
        text: t.arg.string({
          description: 'The header and the Cypher; at most 20 000 UTF-16 code units.',
          required: true,
        }),
        initials: t.arg.string({ required: true, description: 'One to four letters, such as AB.' }),
        from: t.arg.int({
          description: 'The version that the text was made from; none: it is a new query.',
        }),
      },
      resolve: (_, { name, text, initials, from }, { graph, config, evidence, dataDir }) =>
        saveQuery(
          { graph, evidence, dataDir, library: config.library },
          { name, text, initials, ...(typeof from === 'number' ? { from } : {}) },
        ),
    }),
  );
  builder.mutationField('removeQuery', (t) =>
    t.string({
      description:
        'Takes a query of the data folder out of the library; returns where its file is kept.',
      args: {
        name: t.arg.id({ description: 'The name of the query.', required: true }),
        version: t.arg.int({
          description: 'The one that was looked at; none: its file cannot be used.',
        }),
        reason: t.arg.string({
          description: 'Why it is taken out, in the words of who signs.',
          required: true,
        }),
        initials: t.arg.string({ required: true, description: 'One to four letters, such as AB.' }),
      },
      resolve: (_, { version, ...removing }, { config, evidence, dataDir }) =>
        removeQuery(
          { evidence, dataDir, library: config.library },
          { ...removing, version: version ?? undefined },
        ),
    }),
  );
}
