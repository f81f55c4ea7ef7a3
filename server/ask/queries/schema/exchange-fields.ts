import type { Builder } from '../../../core/graphql/index.ts';
import { checkFile, type FileCheck, importQuery } from '../index.ts';
import type { CheckTypes } from './check-fields.ts';
import type { LibraryTypes } from './library-fields.ts';

/** Queries come in as files, as others wrote them out. */
export function addExchange(builder: Builder, { Saved, Problem }: LibraryTypes & CheckTypes): void {
  const Namesake = builder.objectRef<NonNullable<FileCheck['there']>>('QueryNamesake').implement({
    description: 'A query of the library that has the name of a file.',
    fields: (t) => ({
      version: t.exposeInt('version', { description: 'The version of the query.' }),
      own: t.exposeBoolean('own', {
        description: 'Whether it lies in the data folder; what ships cannot be replaced.',
      }),
      same: t.exposeBoolean('same', {
        description: 'Whether its text is the same, but for the version and who saved it.',
      }),
    }),
  });
  const Check = builder.objectRef<FileCheck>('QueryFileCheck').implement({
    description: 'What there is to say about a file before it is taken in.',
    fields: (t) => ({
      name: t.exposeID('name', { description: 'What the query would be called.' }),
      title: t.string({
        nullable: true,
        description: 'The title in its header; null where that cannot be read.',
        resolve: ({ title }) => title ?? null,
      }),
      problems: t.field({
        type: [Problem],
        description: 'What keeps it from being taken in.',
        resolve: ({ problems }) => [...problems],
      }),
      there: t.field({
        type: Namesake,
        nullable: true,
        description: 'The query that has its name already; null where none has.',
        resolve: ({ there }) => there ?? null,
      }),
    }),
  });
  const args = builder.args((t) => ({
    file: t.string({ required: true, description: 'The name of the file, or its path.' }),
    text: t.string({
      required: true,
      description:
        'What the file holds: the header and the Cypher; at most 20 000 UTF-16 code units.',
    }),
  }));
  builder.queryField('checkQueryFile', (t) =>
    t.field({
      type: Check,
      description: 'Looks at a file that is to be taken into the library; nothing of it is run.',
      args,
      complexity: { field: 5_000, multiplier: 1 },
      resolve: (_, sent, { graph, dataDir, config }) =>
        checkFile({ graph, dataDir, library: config.library }, sent),
    }),
  );
  builder.mutationField('importQuery', (t) =>
    t.field({
      type: Saved,
      description:
        'Saves what a file holds as a query of the data folder, checked as any text that is saved. A name that is taken is refused unless it is said what is done then.',
      args: {
        ...args,
        initials: t.arg.string({ required: true, description: 'One to four letters, such as AB.' }),
        keepBoth: t.arg.boolean({
          description: 'Where the name is taken, save it under the next free one.',
        }),
        replaces: t.arg.int({
          description: 'Where the name is taken, the version of the query that it replaces.',
        }),
      },
      resolve: (_, { keepBoth, replaces, ...sent }, { graph, config, evidence, dataDir }) =>
        importQuery(
          { graph, evidence, dataDir, library: config.library },
          sent,
          keepBoth ? 'both' : typeof replaces === 'number' ? { replaces } : undefined,
        ),
    }),
  );
}
