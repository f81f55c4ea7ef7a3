import type { Builder } from '../../../core/graphql/index.ts';
import { type QueryHeaderError, readLibrary } from '../index.ts';

interface BrokenQuery {
  readonly name: string;
  readonly own: boolean;
  readonly problem: string;
  readonly remedy: string;
}

/** GraphQL fails with an error that it is given, were it the answer itself: only what it says is handed on. */
const brokenQuery = ({ query, own, message, remedy }: QueryHeaderError): BrokenQuery => ({
  ...{ name: query, own },
  problem: message,
  remedy,
});

/** Files that lie in the library and cannot be used. */
export function addBroken(builder: Builder): void {
  const Broken = builder.objectRef<BrokenQuery>('BrokenQuery').implement({
    description: 'A file of saved Cypher that is not as it should be.',
    fields: (t) => ({
      name: t.exposeID('name', { description: 'The name of the file, without its ending.' }),
      own: t.exposeBoolean('own', {
        description: 'Whether it lies in the data folder; else it ships with Throughline.',
      }),
      problem: t.exposeString('problem', { description: 'With the file and the line.' }),
      remedy: t.exposeString('remedy', { description: 'What to do about it, in a sentence.' }),
    }),
  });
  builder.queryField('brokenQueries', (t) =>
    t.field({
      description: 'Files of the library that cannot be used, each with what is wrong.',
      type: [Broken],
      resolve: (_, __, { config, dataDir }) =>
        readLibrary(config.library, dataDir).broken.map(brokenQuery),
    }),
  );
}
