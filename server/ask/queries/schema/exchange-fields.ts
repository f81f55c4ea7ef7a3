import { implement, mutation, objectRef, query } from '../../../core/graphql/index.ts';
import { checkFile, type FileCheck, importQuery } from '../index.ts';
import type { CheckTypes } from './check-fields.ts';
import type { LibraryTypes } from './library-fields.ts';

/** Queries come in as files, as others wrote them out. */
export function addExchange({ Saved, Problem }: LibraryTypes & CheckTypes): void {
  const Namesake = implement(objectRef<NonNullable<FileCheck['there']>>('QueryNamesake'), {
    description: 'A query of the library that has the name of a file.',
    fields: {
      version: 'Int! The version of the query.',
      own: 'Boolean! Whether it lies in the data folder; what ships cannot be replaced.',
      same: 'Boolean! Whether its text is the same, but for the version and who saved it.',
    },
  });
  const Check = implement(objectRef<FileCheck>('QueryFileCheck'), {
    description: 'What there is to say about a file before it is taken in.',
    types: { Problem, Namesake },
    fields: {
      name: 'ID! What the query would be called.',
      title: 'String The title in its header; null where that cannot be read.',
      problems: '[Problem!]! What keeps it from being taken in.',
      there: 'Namesake The query that has its name already; null where none has.',
    },
  });
  const args = {
    file: 'String! The name of the file, or its path.',
    text: 'String! What the file holds: the header and the Cypher; at most 20 000 UTF-16 code units.',
  } as const;
  query('checkQueryFile', {
    types: { Check },
    gives: 'Check! Looks at a file that is to be taken into the library; nothing of it is run.',
    args,
    complexity: { field: 5_000, multiplier: 1 },
    resolve: (_, sent, { graph, dataDir, config }) =>
      checkFile({ graph, dataDir, library: config.library }, sent),
  });
  mutation('importQuery', {
    types: { Saved },
    gives:
      'Saved! Saves what a file holds as a query of the data folder, checked as any text that is saved. A name that is taken is refused unless it is said what is done then.',
    args: {
      ...args,
      initials: 'String! One to four letters, such as AB.',
      keepBoth: 'Boolean Where the name is taken, save it under the next free one.',
      replaces: 'Int Where the name is taken, the version of the query that it replaces.',
    },
    resolve: (_, { keepBoth, replaces, ...sent }, { graph, config, evidence, dataDir }) =>
      importQuery(
        { graph, evidence, dataDir, library: config.library },
        sent,
        keepBoth ? 'both' : typeof replaces === 'number' ? { replaces } : undefined,
      ),
  });
}
