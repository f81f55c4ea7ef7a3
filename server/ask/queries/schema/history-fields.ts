import { type Builder, enumValues, limit } from '../../../core/graphql/index.ts';
import { type PastRun, queryHistory, readLibrary } from '../index.ts';

const runs = limit({ usual: 50, most: 500, name: 'first', of: 'How many runs are returned' });

/** What was asked before. */
export function addHistory(builder: Builder): void {
  const Outcome = builder.enumType('QueryOutcome', {
    description: 'How a query that was asked ended.',
    values: enumValues({
      answered: 'It was answered.',
      refused: 'It was refused: its text or a parameter is not as it should be.',
      'timed-out': 'Its time was over before it was answered.',
      stopped: 'Whoever asked stopped it, or closed the page.',
      killed: 'It went on after its time; the Neo4j that ran it was ended.',
      failed: 'It failed, for another reason.',
      open: 'It still runs, or was broken off with the program.',
    }),
  });
  const Value = builder.objectRef<PastRun['parameters'][number]>('QueryRunParameter').implement({
    description: 'A value that was given to a query.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'The name of the parameter in the Cypher.' }),
      title: t.exposeString('title', {
        description: 'What was asked for, as the form shows it; else the name.',
      }),
      value: t.exposeString('value', { description: 'What was given, as a text.' }),
    }),
  });
  const Run = builder.objectRef<PastRun>('QueryRun').implement({
    description: 'A query that somebody asked, as the custody log tells it.',
    fields: (t) => ({
      line: t.exposeInt('line', { description: 'The line of the custody log that tells of it.' }),
      at: t.field({
        type: 'DateTime',
        description: 'When it was asked.',
        resolve: ({ at }) => at,
      }),
      by: t.exposeString('by', { description: 'The account of the machine that asked.' }),
      name: t.id({
        nullable: true,
        description: 'The name of the saved query; null for a text that was not saved.',
        resolve: ({ name }) => name ?? null,
      }),
      version: t.int({
        nullable: true,
        description: 'The version of the saved query that was asked; null for a text.',
        resolve: ({ version }) => version ?? null,
      }),
      text: t.string({
        nullable: true,
        description: 'The text that was not saved; null for a saved query.',
        resolve: ({ text }) => text ?? null,
      }),
      title: t.string({
        nullable: true,
        description:
          'Its title; null where the version that was asked is there no more, or its header cannot be read.',
        resolve: ({ title }) => title ?? null,
      }),
      currentVersion: t.int({
        nullable: true,
        description:
          'The version that the saved query has now; null for a text, and where it is there no more.',
        resolve: ({ currentVersion }) => currentVersion ?? null,
      }),
      parameters: t.field({
        type: [Value],
        description: 'The values that were given.',
        resolve: ({ parameters }) => [...parameters],
      }),
      outcome: t.field({
        type: Outcome,
        description: 'How it ended.',
        resolve: ({ outcome }) => outcome,
      }),
      rows: t.int({
        nullable: true,
        description: 'How many rows the answer had; null where there was none.',
        resolve: ({ rows }) => rows ?? null,
      }),
      tookMs: t.float({
        nullable: true,
        description:
          'From being asked to its end, what it waited for its turn included, in milliseconds; null where it has not ended.',
        resolve: ({ ms }) => ms ?? null,
      }),
    }),
  });
  builder.queryField('queryHistory', (t) =>
    t.field({
      type: [Run],
      description:
        'What was asked last in this data folder, the last first, by saved queries and texts; what watches ask and analyses are not among it.',
      args: { first: runs.arg },
      complexity: ({ first }) => runs.cost(first),
      resolve: (_, { first }, { evidence, config, dataDir }) =>
        queryHistory(evidence, readLibrary(config.library, dataDir), runs.read(first)),
    }),
  );
}
