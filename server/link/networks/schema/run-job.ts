import {
  builder,
  enumValues,
  implement,
  mutation,
  objectRef,
  query,
  usually,
} from '../../../core/graphql/index.ts';
import { jobStates } from '../../../core/job.ts';
import { changesSoFar, listRuns } from '../kept/run-records.ts';
import type { ResolveJob } from '../runs/jobs.ts';
import type { resolveSteps } from '../runs/resolve-graph.ts';
import type { NetworkTypes } from './types.ts';

/** The run that is under way, or the last. */
export function addJob({ Run }: NetworkTypes): void {
  const State = builder.enumType('ResolveJobState', {
    description: 'How far the job of resolving is.',
    values: enumValues(jobStates),
  });
  const Step = builder.enumType('ResolveStep', {
    description: 'What a run that is under way does now.',
    values: enumValues<(typeof resolveSteps)[number]>({
      reading: 'It reads the graph.',
      resolving: 'It compares ads and finds networks and operations.',
      keeping: 'It records what it found.',
      copying: 'It copies the networks into the graph.',
    }),
  });
  const Job = implement(objectRef<ResolveJob>('ResolveJob'), {
    description:
      'The job that resolves the graph behind a running workspace: the run that is under way, or the last.',
    types: { State, Step, Run },
    fields: {
      state: 'State! How far the job is, or how it ended.',
      step: 'Step What the run does now; null where none is under way or it waits.',
      elapsedMs: 'Float! Milliseconds since the job began, or that the last one took.',
      error: 'String What went wrong and what to do; null unless the job failed.',
      run: 'Run The run that is under way, or was the last; null before the first.',
      changes:
        'Int! A number that grows whenever a run becomes active, or a judgement is signed or withdrawn, in any program.',
    },
    resolve: {
      run: async ({ run }, _, { store }) =>
        run === undefined ? null : ((await listRuns(store.db)).find(({ n }) => n === run) ?? null),
      changes: (_, __, { store }) => changesSoFar(store.db),
    },
  });
  query('resolveJob', {
    types: { Job },
    gives: 'Job! The job that resolves the graph: how far it is.',
    resolve: (_, __, { resolving }) => resolving.job,
  });
  mutation('resolve', {
    types: { Job },
    gives:
      'Job! Starts a run that resolves the graph behind the workspace; it waits for imports. Ask `resolveJob` how far it is.',
    args: {
      update: usually(
        false,
        'Boolean Whether to resolve only what has changed since the active run and what is around it, where that is possible; else all is resolved.',
      ),
    },
    resolve: (_, { update }, { resolving }) => resolving.start(update ? 'update' : 'full'),
  });
  mutation('cancelResolve', {
    types: { Job },
    gives: 'Job! Stops the run that is under way; the run before stays active.',
    resolve: (_, __, { resolving }) => resolving.cancel(),
  });
}
