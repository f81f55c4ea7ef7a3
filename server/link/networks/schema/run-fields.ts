import { type Builder, connection, enumValues, paging } from '../../../core/graphql/index.ts';
import { isJudgedSince } from '../judged/outcome.ts';
import { listRuns } from '../kept/run-records.ts';
import { contradictionSentence } from '../messages/contradictions.ts';
import type { Run, runStates } from '../run.ts';
import { leastToUpdate } from '../runs/jobs.ts';
import { restoreRun } from '../runs/resolve-graph.ts';
import { addComparison } from './comparison.ts';
import { judgementsNamed } from './fields.ts';
import { addJob } from './run-job.ts';
import type { NetworkTypes } from './types.ts';

/** Runs of resolution: what each found, how two differ, which is active, and the one under way. */
export function addRuns(builder: Builder, types: NetworkTypes): void {
  addRun(builder, types);
  addComparison(builder, types);
  addJob(builder, types);
}

function addRun(builder: Builder, types: NetworkTypes): void {
  const RunType = types.Run;
  const State = builder.enumType('ResolutionRunState', {
    description: 'How far a run is.',
    values: enumValues<(typeof runStates)[number]>({
      running: 'It is under way.',
      done: 'It ended and what it found was recorded.',
      failed: 'It ended with an error; the run before stays active.',
      cancelled: 'Somebody stopped it; the run before stays active.',
    }),
  });
  const { Contradiction } = types;
  addContradiction(types);
  const Counts = addCounts(builder);
  const Update = addUpdate(builder);
  RunType.implement({
    description: 'One computation of networks and operations from what the graph held.',
    fields: (t) => ({
      n: t.exposeInt('n', { description: 'The number of the run, counted from 1.' }),
      state: t.expose('state', {
        type: State,
        description: 'How far the run is, or how it ended.',
      }),
      startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When the run began.' }),
      finishedAt: t.expose('finishedAt', {
        type: 'DateTime',
        nullable: true,
        description: 'When the run ended; null while it is under way.',
      }),
      account: t.exposeString('account', {
        description: 'The account of the operating system that started the run.',
      }),
      engine: t.exposeString('engine', {
        description:
          'The version of the method: the same graph, judgements and version give the same networks.',
      }),
      graph: t.exposeString('graph', {
        description:
          'What the graph held when the run read it: counts, as a text such as “120 captures, 340 listed”.',
      }),
      judgements: t.int({
        description: 'How many judgements stood when the run began.',
        resolve: ({ judgements }) => judgements.length,
      }),
      contradictions: t.expose('contradictions', {
        type: [Contradiction],
        description:
          'Judgements that the run did not follow, each with the judgements that stand against it.',
      }),
      exceptions: t.expose('exceptions', {
        type: [Contradiction],
        description:
          'Judgements that the run followed but for a part, each with what stands against that part.',
      }),
      counts: t.expose('counts', {
        type: Counts,
        description: 'What the run saw and found, in numbers.',
      }),
      growthTo: t.field({
        type: 'Date',
        nullable: true,
        description:
          'The day to which the growth of its networks is counted: the first by which 99 of 100 ads were first captured. Null where the graph was empty, and of runs of earlier builds.',
        resolve: ({ counts }) => counts.growthTo ?? null,
      }),
      update: t.field({
        type: Update,
        nullable: true,
        description:
          'What the run updated, where it brought an earlier run up to date; null where it resolved all.',
        resolve: ({ counts }) => counts.update ?? null,
      }),
      offersUpdate: t.boolean({
        description:
          'Whether the graph of the run is large enough for an update to be worth it. In a smaller graph an update looks at most ads, and a full run is as fast.',
        resolve: ({ counts }) => counts.ads >= leastToUpdate,
      }),
      error: t.exposeString('error', {
        nullable: true,
        description: 'What went wrong and what to do; null unless the run failed.',
      }),
      kept: t.exposeBoolean('kept', {
        description: 'Whether what the run found can still be read, compared and restored.',
      }),
      active: t.exposeBoolean('active', {
        description: 'Whether it is the active run: the one whose result is shown.',
      }),
      judgedSince: t.boolean({
        description:
          'Whether judgements came or went since the run read them, so that a new run would obey others.',
        resolve: async (run, _, { judgements }) =>
          isJudgedSince(await judgements.aboutNetworks(), run),
      }),
      stale: t.boolean({
        description:
          'Whether the graph holds something else now than when the run read it, or other observations are judged wrong.',
        resolve: (run, _, { loaders }) => loaders.stale.load(run),
      }),
    }),
  });
  const Runs = connection('ResolutionRun', RunType);
  const pages = paging({ usual: 50, most: 500 });
  builder.queryField('runs', (t) =>
    t.field({
      type: Runs,
      description: 'All runs, the newest first: kept or not, ended or under way.',
      args: pages.args,
      complexity: pages.complexity,
      resolve: async (_, asked, { store }) => pages.asked(asked).slice(await listRuns(store.db)),
    }),
  );
  builder.mutationField('restoreRun', (t) =>
    t.field({
      type: RunType,
      description:
        'Makes an earlier run the active one: the one before the active run, or the one of that number.',
      args: {
        run: t.arg.int({
          description:
            'The number of a run that is kept; the one before the active run if not given.',
        }),
      },
      resolve: async (_, { run }, modules) => {
        const { to } = await restoreRun(modules, run ?? undefined);
        void modules.projection.refresh();
        return to;
      },
    }),
  );
}

function addContradiction({ Contradiction, Judgement }: NetworkTypes): void {
  Contradiction.implement({
    description:
      'Judgements that cannot all be followed. A run follows the newest; a person has to settle it.',
    fields: (t) => ({
      refused: t.exposeID('refused', {
        description: 'The id of the judgement that the run did not follow, or not as a whole.',
      }),
      chain: t.exposeIDList('chain', {
        description:
          'Ids of the judgements that stand against it, in the order in which they link. For a judgement of kind APART also ids of ads that are on both of its sides.',
      }),
      judgements: t.field({
        type: [Judgement],
        description: 'The judgements that `refused` and `chain` name.',
        resolve: ({ refused, chain }, _, { judgements }) =>
          judgementsNamed(judgements, [refused, ...chain]),
      }),
      sentence: t.string({
        description: 'What cannot be followed and why, as a text for a reader.',
        resolve: async (one, _, { judgements }) =>
          contradictionSentence(one, await judgements.aboutNetworks()),
      }),
    }),
  });
}

function addUpdate(builder: Builder) {
  return builder.objectRef<NonNullable<Run['counts']['update']>>('RunUpdate').implement({
    description:
      'How much an update looked at. What it did not look at is as the earlier run left it, and may differ from what a full run finds.',
    fields: (t) => ({
      of: t.exposeInt('of', { description: 'The number of the run that it brought up to date.' }),
      full: t.exposeInt('full', {
        description: 'The number of the last run before it that resolved all.',
      }),
      looked: t.exposeInt('looked', {
        description:
          'How many ads it looked at: what changed, what is around it, and others for comparison.',
      }),
      anew: t.exposeInt('anew', {
        description:
          'How many ads are in networks that it found anew, or alone; all others stay as they were.',
      }),
    }),
  });
}

function addCounts(builder: Builder) {
  return builder.objectRef<Run['counts']>('ResolutionCounts').implement({
    description:
      'What a run saw and found, in numbers; all are 0 of a run that has not ended or came to nothing.',
    fields: (t) => ({
      ads: t.exposeInt('ads', { description: 'How many ads the run saw.' }),
      identifiers: t.exposeInt('identifiers', {
        description: 'How many identifiers, image clusters and templates the run saw.',
      }),
      networks: t.exposeInt('networks', {
        description: 'How many networks of 2 ads or more it found.',
      }),
      members: t.exposeInt('members', { description: 'How many ads are in these networks.' }),
      largest: t.exposeInt('largest', { description: 'How many ads the largest network has.' }),
      hubs: t.exposeInt('hubs', { description: 'How many identifiers it takes for hubs.' }),
      splits: t.exposeInt('splits', {
        description: 'How many numbers it reads as passed to another owner.',
      }),
      reposters: t.exposeInt('reposters', {
        description:
          'How many contacts seem to be reposters’: others’ ads are put online under them.',
      }),
      adsCopiedContent: t.exposeInt('adsCopiedContent', {
        description: 'Of how many ads something was left out as copied.',
      }),
      operations: t.exposeInt('operations', {
        description: 'How many operations it found at the usual level.',
      }),
    }),
  });
}
