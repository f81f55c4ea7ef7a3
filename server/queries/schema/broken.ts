import type { Builder } from '../../api/builder.ts';
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
      name: t.exposeID('name'),
      own: t.exposeBoolean('own'),
      problem: t.exposeString('problem', { description: 'With the file and the line.' }),
      remedy: t.exposeString('remedy'),
    }),
  });
  builder.queryField('brokenQueries', (t) =>
    t.field({
      type: [Broken],
      resolve: (_, __, { config, dataDir }) =>
        readLibrary(config.library, dataDir).broken.map(brokenQuery),
    }),
  );
}
