import { api, limit } from '../../../core/graphql/index.ts';
import { type PastRun, queryHistory, readLibrary } from '../index.ts';

const runs = limit({ usual: 50, most: 500, name: 'first', of: 'How many runs are returned' });

/** What was asked before. */
export function addHistory(): void {
  const Outcome = api.enumOf('QueryOutcome', {
    description: 'How a query that was asked ended.',
    values: {
      answered: 'It was answered.',
      refused: 'It was refused: its text or a parameter is not as it should be.',
      'timed-out': 'Its time was over before it was answered.',
      stopped: 'Whoever asked stopped it, or closed the page.',
      killed: 'It went on after its time; the Neo4j that ran it was ended.',
      failed: 'It failed, for another reason.',
      open: 'It still runs, or was broken off with the program.',
    },
  });
  const Value = api.implement(api.objectRef<PastRun['parameters'][number]>('QueryRunParameter'), {
    description: 'A value that was given to a query.',
    fields: {
      name: 'String! The name of the parameter in the Cypher.',
      title: 'String! What was asked for, as the form shows it; else the name.',
      value: 'String! What was given, as a text.',
    },
  });
  const Run = api.implement(api.objectRef<PastRun>('QueryRun'), {
    description: 'A query that somebody asked, as the custody log tells it.',
    types: { Value, Outcome },
    fields: {
      line: 'Int! The line of the custody log that tells of it.',
      at: 'DateTime! When it was asked.',
      by: 'String! The account of the machine that asked.',
      name: 'ID The name of the saved query; null for a text that was not saved.',
      version: 'Int The version of the saved query that was asked; null for a text.',
      text: 'String The text that was not saved; null for a saved query.',
      title:
        'String Its title; null where the version that was asked is there no more, or its header cannot be read.',
      currentVersion:
        'Int The version that the saved query has now; null for a text, and where it is there no more.',
      parameters: '[Value!]! The values that were given.',
      outcome: 'Outcome! How it ended.',
      rows: 'Int How many rows the answer had; null where there was none.',
      tookMs:
        'Float From being asked to its end, what it waited for its turn included, in milliseconds; null where it has not ended.',
    },
    resolve: { tookMs: ({ ms }) => ms },
  });
  api.query('queryHistory', {
    types: { Run },
    gives:
      '[Run!]! What was asked last in this data folder, the last first, by saved queries and texts; what watches ask and analyses are not among it.',
    args: { first: runs.arg },
    complexity: ({ first }) => runs.cost(first),
    resolve: (_, { first }, { evidence, config, dataDir }) =>
      queryHistory(evidence, readLibrary(config.library, dataDir), runs.read(first)),
  });
}
