import { type Builder, enumValues } from '../../api/builder.ts';
import { connection, paging } from '../../api/connection.ts';
import { jobStates } from '../../job.ts';
import { isJudgedSince } from '../judged/outcome.ts';
import { changesSoFar, listRuns } from '../kept/records.ts';
import { contradictionSentence } from '../messages/contradictions.ts';
import { type Run, runStates } from '../run.ts';
import { leastToUpdate, type ResolveJob } from '../runs/jobs.ts';
import { resolveSteps, restoreRun } from '../runs/resolve.ts';
import { addComparison } from './comparison.ts';
import { judgementsNamed, runArg } from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** Runs of resolution: what each found, how two differ, which is active, and the one under way. */
export function addRuns(builder: Builder, types: NetworkTypes): void {
  addRun(builder, types);
  addComparison(builder, types);
  addJob(builder, types);
}

function addRun(builder: Builder, types: NetworkTypes): void {
  const RunType = types.Run;
  const State = builder.enumType('ResolutionRunState', { values: enumValues(runStates) });
  const { Contradiction } = types;
  addContradiction(types);
  const Counts = addCounts(builder);
  const Update = addUpdate(builder);
  RunType.implement({
    fields: (t) => ({
      n: t.exposeInt('n'),
      state: t.expose('state', { type: State }),
      startedAt: t.expose('startedAt', { type: 'DateTime' }),
      finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true }),
      account: t.exposeString('account'),
      engine: t.exposeString('engine', { description: 'Version of the method.' }),
      graph: t.exposeString('graph', { description: 'What the graph held, in numbers.' }),
      judgements: t.int({
        description: 'Judgements that stood when it began.',
        resolve: ({ judgements }) => judgements.length,
      }),
      contradictions: t.expose('contradictions', { type: [Contradiction] }),
      exceptions: t.expose('exceptions', {
        type: [Contradiction],
        description:
          'Judgements that were followed but for a part, each with what stands against that part.',
      }),
      counts: t.expose('counts', { type: Counts }),
      newest: t.field({
        type: 'DateTime',
        nullable: true,
        description:
          'When the newest capture that it saw was made; growth is counted back from here. null in an empty graph.',
        resolve: ({ counts }) => counts.newest ?? null,
      }),
      update: t.field({
        type: Update,
        nullable: true,
        description: 'Where it brought an earlier run up to date; null: it resolved all.',
        resolve: ({ counts }) => counts.update ?? null,
      }),
      offersUpdate: t.boolean({
        description:
          'Whether it is large enough for an update to be worth offering. In a smaller graph an update looks at most ads, and all are resolved as fast.',
        resolve: ({ counts }) => counts.ads >= leastToUpdate,
      }),
      error: t.exposeString('error', { nullable: true }),
      kept: t.exposeBoolean('kept', {
        description: 'What it found can still be read, compared and restored.',
      }),
      active: t.exposeBoolean('active'),
      judgedSince: t.boolean({
        description:
          'Judgements came or went since it read them, of which a new run would make something else.',
        resolve: async (run, _, { judgements }) =>
          isJudgedSince(await judgements.aboutNetworks(), run),
      }),
      stale: t.boolean({
        description:
          'The graph holds something else now than when it was resolved, or other observations are judged wrong.',
        resolve: (run, _, { loaders }) => loaders.stale.load(run),
      }),
    }),
  });
  const Runs = connection('ResolutionRun', RunType);
  const pages = paging({ usual: 50, most: 500 });
  builder.queryField('runs', (t) =>
    t.field({
      type: Runs,
      description: 'The newest first.',
      args: pages.args,
      complexity: pages.complexity,
      resolve: async (_, asked, { store }) => pages.asked(asked).slice(await listRuns(store.db)),
    }),
  );
  builder.mutationField('restoreRun', (t) =>
    t.field({
      type: RunType,
      description: 'Activates the run before again, or the one of that number.',
      args: runArg(builder),
      resolve: async (_, { run }, modules) => (await restoreRun(modules, run ?? undefined)).to,
    }),
  );
}

function addContradiction({ Contradiction, Judgement }: NetworkTypes): void {
  Contradiction.implement({
    description:
      'Judgements that cannot all be followed: the newest stand, and a person has to settle it.',
    fields: (t) => ({
      refused: t.exposeID('refused', {
        description: 'The judgement that was not followed.',
      }),
      chain: t.exposeIDList('chain', {
        description:
          'The judgements that stand against it, as they link; of an “apart” also ads that are on both sides.',
      }),
      judgements: t.field({
        type: [Judgement],
        resolve: ({ refused, chain }, _, { judgements }) =>
          judgementsNamed(judgements, [refused, ...chain]),
      }),
      sentence: t.string({
        resolve: async (one, _, { judgements }) =>
          contradictionSentence(one, await judgements.aboutNetworks()),
      }),
    }),
  });
}

function addUpdate(builder: Builder) {
  return builder.objectRef<NonNullable<Run['counts']['update']>>('RunUpdate').implement({
    description:
      'What an update was of. What it did not look at is as the earlier run left it, and may differ from what a full run finds.',
    fields: (t) => ({
      of: t.exposeInt('of', { description: 'The run that it brought up to date.' }),
      full: t.exposeInt('full', { description: 'The last run that resolved all.' }),
      looked: t.exposeInt('looked', {
        description:
          'Ads that were looked at: what changed, what is around it, and others for comparison.',
      }),
      anew: t.exposeInt('anew', { description: 'Ads whose network was found anew.' }),
    }),
  });
}

function addCounts(builder: Builder) {
  return builder.objectRef<Run['counts']>('ResolutionCounts').implement({
    fields: (t) => ({
      ads: t.exposeInt('ads'),
      identifiers: t.exposeInt('identifiers'),
      networks: t.exposeInt('networks', { description: 'Of two ads or more.' }),
      members: t.exposeInt('members', { description: 'Ads in these.' }),
      largest: t.exposeInt('largest'),
      hubs: t.exposeInt('hubs'),
      splits: t.exposeInt('splits', { description: 'Reassigned numbers.' }),
      reposters: t.exposeInt('reposters', {
        description: 'Contacts under which others’ ads seem to be put online.',
      }),
      adsCopiedContent: t.exposeInt('adsCopiedContent', {
        description: 'Ads of which something was left out as copied.',
      }),
      operations: t.exposeInt('operations', { description: 'Operations at the usual level.' }),
    }),
  });
}

function addJob(builder: Builder, { Run }: NetworkTypes): void {
  const State = builder.enumType('ResolveJobState', { values: enumValues(jobStates) });
  const Step = builder.enumType('ResolveStep', { values: enumValues(resolveSteps) });
  const Job = builder.objectRef<ResolveJob>('ResolveJob').implement({
    description: 'The run behind the workspace: under way, or the last.',
    fields: (t) => ({
      state: t.expose('state', { type: State }),
      step: t.expose('step', { type: Step, nullable: true }),
      elapsedMs: t.exposeFloat('elapsedMs'),
      error: t.exposeString('error', { nullable: true }),
      run: t.field({
        type: Run,
        nullable: true,
        resolve: async ({ run }, _, { store }) =>
          run === undefined
            ? null
            : ((await listRuns(store.db)).find(({ n }) => n === run) ?? null),
      }),
      changes: t.int({
        description:
          'Grows whenever a run becomes active and a judgement is signed or withdrawn, by whichever program.',
        resolve: (_, __, { store }) => changesSoFar(store.db),
      }),
    }),
  });
  builder.queryField('resolveJob', (t) =>
    t.field({ type: Job, resolve: (_, __, { resolving }) => resolving.job }),
  );
  builder.mutationField('resolve', (t) =>
    t.field({
      type: Job,
      description: 'Resolves the graph behind the workspace; imports go first.',
      args: {
        update: t.arg.boolean({
          defaultValue: false,
          description:
            'Resolve only what has changed since the active run, and what is around it, where that is possible.',
        }),
      },
      resolve: (_, { update }, { resolving }) => resolving.start(update ? 'update' : 'full'),
    }),
  );
  builder.mutationField('cancelResolve', (t) =>
    t.field({ type: Job, resolve: (_, __, { resolving }) => resolving.cancel() }),
  );
}
