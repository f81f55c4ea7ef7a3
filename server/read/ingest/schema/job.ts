import { type Builder, connection, enumValues, paging } from '../../../core/graphql/index.ts';
import type { Counts, ImportJob } from '../index.ts';
import { addPreview, type StatusType } from './preview-fields.ts';
import { addProblem } from './problem.ts';

/** An import under way, or a file that waits for one. */
export function addJob(builder: Builder, Status: StatusType) {
  const State = builder.enumType('ImportState', {
    description: 'How far an import is.',
    values: enumValues({
      receiving: 'The file is still being received.',
      waiting: 'The file was received and previewed; somebody has to start the import.',
      running: 'Its captures are being read and stored.',
      done: 'It ended, and the whole file was read.',
      failed: 'It ended with an error.',
      cancelled: 'Somebody stopped it.',
      'cut-off': 'The program ended before the import did; see canGoOn.',
    }),
  });
  const CountsType = addCounts(builder);
  const Problem = addProblem(builder);
  const Problems = connection('ImportProblem', Problem);
  const pages = paging({ usual: 100, most: 1000 });
  const Previewed = addPreview(builder, Problem, Status);
  const Reason = builder.objectRef<ImportJob['reasons'][number]>('ReasonCount').implement({
    description: 'How often one reason for a problem came up in an import.',
    fields: (t) => ({
      reason: t.exposeString('reason', { description: 'What is wrong, in words.' }),
      total: t.exposeInt('total', { description: 'How often it came up.' }),
      example: t.field({
        description: 'One of these problems.',
        type: Problem,
        resolve: ({ example }) => example,
      }),
    }),
  });
  const Source = builder.objectRef<{ source: string; counts: Counts }>('SourceCount').implement({
    description: 'What came of the captures of one source in an import.',
    fields: (t) => ({
      source: t.exposeString('source', { description: 'The name of the source.' }),
      counts: t.field({
        description: 'What came of its captures.',
        type: CountsType,
        resolve: ({ counts }) => counts,
      }),
    }),
  });
  return builder.objectRef<ImportJob>('ImportJob').implement({
    description: 'An import that is under way or ended, or a file that waits for one.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the import.' }),
      name: t.exposeString('name', { description: 'The name of the file.' }),
      state: t.field({ description: 'How far it is.', type: State, resolve: ({ state }) => state }),
      bytesRead: t.exposeFloat('bytesRead', { description: 'Bytes read so far.' }),
      bytesTotal: t.exposeFloat('bytesTotal', { description: 'The size of the file, in bytes.' }),
      counts: t.field({
        description: 'What came of its captures so far.',
        type: CountsType,
        resolve: ({ counts }) => counts,
      }),
      perSecond: t.exposeFloat('perSecond', { description: 'Captures read per second.' }),
      elapsedMs: t.exposeFloat('elapsedMs', {
        description: 'How long it has taken so far, in milliseconds.',
      }),
      problems: t.field({
        type: Problems,
        description: 'The first thousand can be read; totalCount is of all.',
        args: pages.args,
        complexity: pages.complexity,
        resolve: ({ problems, problemsTotal }, asked) => ({
          ...pages.asked(asked).slice(problems),
          total: problemsTotal,
        }),
      }),
      reasons: t.field({
        description: 'The reasons for problems, the most frequent first.',
        type: [Reason],
        resolve: ({ reasons }) => [...reasons].sort((a, b) => b.total - a.total),
      }),
      sources: t.field({
        description: 'What came of the captures, by source.',
        type: [Source],
        resolve: ({ sources }) =>
          Object.entries(sources).map(([source, counts]) => ({ source, counts })),
      }),
      preview: t.field({
        type: Previewed,
        nullable: true,
        description: 'The first captures as they would be read; of a file that waits.',
        resolve: ({ preview }) => preview ?? null,
      }),
      canGoOn: t.boolean({
        nullable: true,
        description:
          'Of an import that was cut off with an earlier run of the server, also where it goes on by now: whether its bytes are here. Where they are not, the file has to be given again. Null of all others.',
        resolve: ({ cutOff }) => cutOff?.canGoOn ?? null,
      }),
      error: t.string({
        description: 'Why it failed, in a sentence; null where it did not.',
        nullable: true,
        resolve: ({ error }) => error ?? null,
      }),
      startedAt: t.field({
        description: 'When it began.',
        type: 'DateTime',
        resolve: ({ startedAt }) => startedAt,
      }),
    }),
  });
}

function addCounts(builder: Builder) {
  return builder.objectRef<Counts>('ImportCounts').implement({
    description: 'What came of the captures of an import.',
    fields: (t) => ({
      read: t.exposeInt('read', { description: 'Captures read so far.' }),
      new: t.exposeInt('new', { description: 'Captures of ads that were not held before.' }),
      updated: t.exposeInt('updated', {
        description: 'Captures that added to an ad already held.',
      }),
      unchanged: t.exposeInt('unchanged', { description: 'Captures already held, byte for byte.' }),
      rejected: t.exposeInt('rejected', { description: 'Captures that were not taken in.' }),
      leftOut: t.exposeInt('leftOut', {
        description: 'Fields left out of captures that were kept.',
      }),
    }),
  });
}
