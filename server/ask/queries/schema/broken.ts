import { implement, objectRef, query } from '../../../core/graphql/index.ts';
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
export function addBroken(): void {
  const Broken = implement(objectRef<BrokenQuery>('BrokenQuery'), {
    description: 'A file of saved Cypher that is not as it should be.',
    fields: {
      name: 'ID! The name of the file, without its ending.',
      own: 'Boolean! Whether it lies in the data folder; else it ships with Throughline.',
      problem: 'String! With the file and the line.',
      remedy: 'String! What to do about it, in a sentence.',
    },
  });
  query('brokenQueries', {
    types: { Broken },
    gives: '[Broken!]! Files of the library that cannot be used, each with what is wrong.',
    resolve: (_, __, { config, dataDir }) =>
      readLibrary(config.library, dataDir).broken.map(brokenQuery),
  });
}
