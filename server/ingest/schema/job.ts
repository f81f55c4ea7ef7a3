import { type Builder, enumValues } from '../../api/builder.ts';
import { connection, paging } from '../../api/connection.ts';
import { type Counts, type ImportJob, importStates } from '../index.ts';
import { addPreview, type StatusType } from './preview.ts';
import { addProblem } from './problem.ts';

/** An import under way, or a file that waits for one. */
export function addJob(builder: Builder, Status: StatusType) {
  const State = builder.enumType('ImportState', { values: enumValues(importStates) });
  const CountsType = addCounts(builder);
  const Problem = addProblem(builder);
  const Problems = connection('ImportProblem', Problem);
  const pages = paging({ usual: 100, most: 1000 });
  const Previewed = addPreview(builder, Problem, Status);
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
  return builder.objectRef<ImportJob>('ImportJob').implement({
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
}

function addCounts(builder: Builder) {
  return builder.objectRef<Counts>('ImportCounts').implement({
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
}
