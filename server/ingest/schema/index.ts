import type { Builder } from '../../api/builder.ts';
import { apiError, notFound } from '../../api/errors.ts';
import {
  type Counts,
  type ImportJob,
  type ImportProblem,
  importStates,
  readOptions,
} from '../index.ts';
import { addPreview } from './preview.ts';

/** Imports under way: their state, and the same events that the command line prints. */
export function addIngest(builder: Builder): void {
  const State = builder.enumType('ImportState', { values: importStates });
  const CountsType = builder.objectRef<Counts>('ImportCounts').implement({
    fields: (t) => ({
      read: t.exposeInt('read'),
      new: t.exposeInt('new', { description: 'Captures of ads that were not held before.' }),
      updated: t.exposeInt('updated', {
        description: 'Captures that added to an ad already held.',
      }),
      unchanged: t.exposeInt('unchanged', { description: 'Captures already held, byte for byte.' }),
      rejected: t.exposeInt('rejected'),
      leftOut: t.exposeInt('leftOut', {
        description: 'Fields left out of captures that were kept.',
      }),
    }),
  });
  const Problem = builder.objectRef<ImportProblem>('ImportProblem').implement({
    fields: (t) => ({
      file: t.exposeString('file'),
      line: t.int({ nullable: true, resolve: ({ line }) => line ?? null }),
      field: t.exposeString('field'),
      reason: t.exposeString('reason'),
      remedy: t.exposeString('remedy'),
      severity: t.exposeString('severity', { description: 'rejected, left-out or notice' }),
    }),
  });
  const Previewed = addPreview(builder, Problem);
  const Reason = builder.objectRef<ImportJob['reasons'][number]>('ReasonCount').implement({
    fields: (t) => ({
      reason: t.exposeString('reason'),
      total: t.exposeInt('total'),
      example: t.field({ type: Problem, resolve: ({ example }) => example }),
    }),
  });
  const Source = builder.objectRef<{ source: string; counts: Counts }>('SourceCount').implement({
    fields: (t) => ({
      source: t.exposeString('source'),
      counts: t.field({ type: CountsType, resolve: ({ counts }) => counts }),
    }),
  });
  const Job = builder.objectRef<ImportJob>('ImportJob').implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      name: t.exposeString('name'),
      state: t.field({ type: State, resolve: ({ state }) => state }),
      bytesRead: t.exposeFloat('bytesRead'),
      bytesTotal: t.exposeFloat('bytesTotal'),
      counts: t.field({ type: CountsType, resolve: ({ counts }) => counts }),
      perSecond: t.exposeFloat('perSecond'),
      elapsedMs: t.exposeFloat('elapsedMs'),
      problems: t.field({
        type: [Problem],
        description: 'The first thousand.',
        resolve: ({ problems }) => [...problems],
      }),
      problemsTotal: t.exposeInt('problemsTotal'),
      reasons: t.field({
        type: [Reason],
        resolve: ({ reasons }) => [...reasons].sort((a, b) => b.total - a.total),
      }),
      sources: t.field({
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
      error: t.string({ nullable: true, resolve: ({ error }) => error ?? null }),
      startedAt: t.field({ type: 'DateTime', resolve: ({ startedAt }) => startedAt }),
    }),
  });
  builder.queryField('imports', (t) =>
    t.field({
      type: [Job],
      description: 'Imports of this run of the server, the newest first.',
      resolve: (_, __, { jobs }) => jobs.list(),
    }),
  );
  builder.mutationField('cancelImport', (t) =>
    t.field({
      type: Job,
      args: { id: t.arg.id({ required: true }) },
      resolve: async (_, { id }, { jobs }) => {
        const job = await jobs.cancel(id);
        if (!job) throw notFound('import', id);
        return job;
      },
    }),
  );
  builder.mutationField('startImport', (t) =>
    t.field({
      type: Job,
      description: 'Imports a file that waits.',
      args: { id: t.arg.id({ required: true }) },
      resolve: async (_, { id }, { jobs }) => {
        const job = await jobs.start(id);
        if (!job) throw notFound('file that waits', id);
        return job;
      },
    }),
  );
  builder.mutationField('previewImport', (t) =>
    t.field({
      type: Job,
      description: 'Another look at a file that waits; it is then imported in that way.',
      args: {
        id: t.arg.id({ required: true }),
        encoding: t.arg.string(),
        platform: t.arg.string(),
        country: t.arg.string(),
        capturedAt: t.arg.string(),
      },
      resolve: async (_, { id, ...written }, { jobs }) => {
        const job = await jobs.lookAgain(id, readOptions(written));
        if (!job) throw notFound('file that waits', id);
        return job;
      },
    }),
  );
  builder.subscriptionField('importProgress', (t) =>
    t.field({
      type: Job,
      args: { id: t.arg.id({ required: true }) },
      subscribe: (_, { id }, { jobs }) => {
        if (!jobs.get(id))
          throw apiError(
            'NOT_FOUND',
            `There is no import ${id}.`,
            'The server may have been restarted; import the file again, nothing is doubled.',
          );
        return jobs.watch(id);
      },
      resolve: (job) => job,
    }),
  );
}
