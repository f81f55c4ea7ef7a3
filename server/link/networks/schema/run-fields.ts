import { api, connection, paging } from '../../../core/graphql/index.ts';
import { jobStates } from '../../../core/job.ts';
import { isJudgedSince } from '../judged/outcome.ts';
import { changesSoFar, listRuns } from '../kept/run-records.ts';
import { contradictionSentence } from '../messages/contradictions.ts';
import type { Run, runStates } from '../run.ts';
import { leastToUpdate, type ResolveJob } from '../runs/jobs.ts';
import { type resolveSteps, restoreRun } from '../runs/resolve-graph.ts';
import { addComparison } from './comparison.ts';
import { addEntity, judgementsNamed, type NetworkTypes } from './fields.ts';

type InParts = NonNullable<Run['counts']['inParts']>;

/** Runs of resolution: what each found, how two differ, which is active, and the one under way. */
export function addRuns(types: NetworkTypes): void {
  addRun(types);
  addComparison(types);
  addJob(types);
}

function addRun(types: NetworkTypes): void {
  const RunType = types.Run;
  const State = api.enumOf<(typeof runStates)[number]>('ResolutionRunState', {
    description: 'How far a run is.',
    values: {
      running: 'It is under way.',
      done: 'It ended and what it found was recorded.',
      failed: 'It ended with an error; the run before stays active.',
      cancelled: 'Somebody stopped it; the run before stays active.',
    },
  });
  const { Contradiction } = types;
  addContradiction(types);
  const Counts = addCounts();
  const Update = addUpdate();
  const InParts = addInParts(types);
  api.implement(RunType, {
    description: 'One computation of networks and operations from what the graph held.',
    types: { State, Contradiction, Counts, Update, InParts },
    fields: {
      n: 'Int! The number of the run, counted from 1.',
      state: 'State! How far the run is, or how it ended.',
      startedAt: 'DateTime! When the run began.',
      finishedAt: 'DateTime When the run ended; null while it is under way.',
      account: 'String! The account that started the run.',
      engine:
        'String! The version of the method: the same graph, judgements and version give the same networks.',
      graph:
        'String! What the graph held when the run read it: counts, as a text such as “120 captures, 340 listed”.',
      judgements: 'Int! How many judgements stood when the run began.',
      contradictions:
        '[Contradiction!]! Judgements that the run did not follow, each with the judgements that stand against it.',
      exceptions:
        '[Contradiction!]! Judgements that the run followed but for a part, each with what stands against that part.',
      counts: 'Counts! What the run saw and found, in numbers.',
      growthTo:
        'Date The day to which the growth of its networks is counted: the first by which 99 of 100 ads were first captured. Null where the graph was empty, and of runs of earlier builds.',
      update:
        'Update What the run updated, where it brought an earlier run up to date; null where it resolved all.',
      inParts:
        'InParts How the run resolved more ads than are resolved at once; null where it resolved all at once, or was an update.',
      offersUpdate:
        'Boolean! Whether the graph of the run is large enough for an update to be worth it. In a smaller graph an update looks at most ads, and a full run is as fast.',
      error: 'String What went wrong and what to do; null unless the run failed.',
      kept: 'Boolean! Whether what the run found can still be read, compared and restored.',
      active: 'Boolean! Whether it is the active run: the one whose result is shown.',
      judgedSince:
        'Boolean! Whether judgements came or went since the run read them, so that a new run would obey others.',
      stale:
        'Boolean! Whether the graph holds something else now than when the run read it, or other observations are judged wrong.',
    },
    resolve: {
      judgements: ({ judgements }) => judgements.length,
      growthTo: ({ counts }) => counts.growthTo,
      update: ({ counts }) => counts.update,
      inParts: ({ counts }) => counts.inParts,
      offersUpdate: ({ counts }) => counts.ads >= leastToUpdate,
      judgedSince: async (run, _, { judgements }) =>
        isJudgedSince(await judgements.aboutNetworks(), run),
      stale: (run, _, { loaders }) => loaders.stale.load(run),
    },
  });
  const pages = paging({ usual: 50, most: 500 });
  api.query('runs', {
    types: { Runs: connection('ResolutionRun', RunType) },
    gives: 'Runs! All runs, the newest first: kept or not, ended or under way.',
    pages,
    resolve: async (_, { page }, { store }) => page.slice(await listRuns(store.db)),
  });
  api.mutation('restoreRun', {
    types: { RunType },
    gives:
      'RunType! Makes an earlier run the active one: the one before the active run, or the one of that number.',
    args: {
      run: 'Int The number of a run that is kept; the one before the active run if not given.',
    },
    resolve: async (_, { run }, modules) => {
      const { to } = await restoreRun(modules, run ?? undefined);
      void modules.projection.refresh();
      return to;
    },
  });
}

function addContradiction({ Contradiction, Judgement }: NetworkTypes): void {
  api.implement(Contradiction, {
    description:
      'Judgements that cannot all be followed. A run follows the newest; a person has to settle it.',
    types: { Judgement },
    fields: {
      refused: 'ID! The id of the judgement that the run did not follow, or not as a whole.',
      chain:
        '[ID!]! Ids of the judgements that stand against it, in the order in which they link. For a judgement of kind APART also ids of ads that are on both of its sides.',
      judgements: '[Judgement!]! The judgements that `refused` and `chain` name.',
      sentence: 'String! What cannot be followed and why, as a text for a reader.',
    },
    resolve: {
      judgements: ({ refused, chain }, _, { judgements }) =>
        judgementsNamed(judgements, [refused, ...chain]),
      sentence: async (one, _, { judgements }) =>
        contradictionSentence(one, await judgements.aboutNetworks()),
    },
  });
}

function addUpdate() {
  return api.implement(api.objectRef<NonNullable<Run['counts']['update']>>('RunUpdate'), {
    description:
      'How much an update looked at. What it did not look at is as the earlier run left it, and may differ from what a full run finds.',
    fields: {
      of: 'Int! The number of the run that it brought up to date.',
      full: 'Int! The number of the last run before it that resolved all.',
      looked:
        'Int! How many ads it looked at: what changed, what is around it, and others for comparison.',
      anew: 'Int! How many ads are in networks that it found anew, or alone; all others stay as they were.',
    },
  });
}

function addInParts(types: NetworkTypes) {
  const Part = api.implement(api.objectRef<InParts['parts'][number]>('RunPart'), {
    description: 'Ads that a run resolved together.',
    fields: {
      ads: 'Int! How many ads these are.',
      where: 'String! The machine that resolved them.',
    },
  });
  const Cut = api.implement(api.objectRef<InParts['widest'][number]>('RunCut'), {
    description: 'An identifier that ads of several parts hold.',
    fields: { ads: 'Int! How many ads hold it in all.' },
  });
  addEntity(types, Cut, ({ entity }) => entity);
  return api.implement(api.objectRef<InParts>('RunInParts'), {
    description:
      'How a run resolved its ads in parts: ads that share something are in one part, unless it is what so many hold that they would be too many.',
    types: { Part, Cut },
    fields: {
      parts: '[Part!]! The parts, the largest first: it taught the others how common things are.',
      cut: 'Int! How many identifiers ads of several parts hold; each counts in the part with most of its ads.',
      widest: '[Cut!]! Those of them that most ads hold, no more than 20.',
    },
  });
}

function addCounts() {
  return api.implement(api.objectRef<Run['counts']>('ResolutionCounts'), {
    description:
      'What a run saw and found, in numbers; all are 0 of a run that has not ended or came to nothing.',
    fields: {
      ads: 'Int! How many ads the run saw.',
      identifiers: 'Int! How many identifiers, image clusters and templates the run saw.',
      networks: 'Int! How many networks of 2 ads or more it found.',
      members: 'Int! How many ads are in these networks.',
      largest: 'Int! How many ads the largest network has.',
      hubs: 'Int! How many identifiers it takes for hubs.',
      splits: 'Int! How many numbers it reads as passed to another owner.',
      reposters:
        'Int! How many contacts seem to be reposters’: others’ ads are put online under them.',
      adsCopiedContent: 'Int! Of how many ads something was left out as copied.',
      operations: 'Int! How many operations it found at the usual level.',
    },
  });
}

/** The run that is under way, or the last. */
function addJob({ Run }: NetworkTypes): void {
  const State = api.enumOf('ResolveJobState', {
    description: 'How far the job of resolving is.',
    values: jobStates,
  });
  const Step = api.enumOf<(typeof resolveSteps)[number]>('ResolveStep', {
    description: 'What a run that is under way does now.',
    values: {
      reading: 'It reads the graph.',
      resolving: 'It compares ads and finds networks and operations.',
      keeping: 'It records what it found.',
      copying: 'It copies the networks into the graph.',
    },
  });
  const Job = api.implement(api.objectRef<ResolveJob>('ResolveJob'), {
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
  api.query('resolveJob', {
    types: { Job },
    gives: 'Job! The job that resolves the graph: how far it is.',
    resolve: (_, __, { resolving }) => resolving.job,
  });
  api.mutation('resolve', {
    types: { Job },
    gives:
      'Job! Starts a run that resolves the graph behind the workspace; it waits for imports. Ask `resolveJob` how far it is.',
    args: {
      update: api.usually(
        false,
        'Boolean Whether to resolve only what has changed since the active run and what is around it, where that is possible; else all is resolved.',
      ),
    },
    resolve: (_, { update }, { resolving }) => resolving.start(update ? 'update' : 'full'),
  });
  api.mutation('cancelResolve', {
    types: { Job },
    gives: 'Job! Stops the run that is under way; the run before stays active.',
    resolve: (_, __, { resolving }) => resolving.cancel(),
  });
}
