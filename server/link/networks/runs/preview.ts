import { randomUUID } from 'node:crypto';
import { type NodeNumber, statement } from '../../../core/neo4j/index.ts';
import {
  type Judgements,
  type NetworkJudgement,
  type ObservationNamed,
  type Pair,
  subjectSides,
} from '../../judgements/index.ts';
import { adsNamed } from '../judged/ads-named.ts';
import { type Answer, type Judged, subjectSaid } from '../judged/judging.ts';
import { obeyed } from '../judged/obeyed.ts';
import type { GraphData } from '../loading/graph-data.ts';
import { capturesIn, graphTotals } from '../loading/load.ts';
import { readGraph } from '../loading/load-changes.ts';
import { type ChangedAd, takeOver } from '../loading/take-over.ts';
import type { Foreseen } from './foreseen.ts';
import { engineVersion, type Modules, sinceRun } from './resolve-graph.ts';
import { withThread } from './resolve-thread.ts';
import { memoryForRun } from './run-thread.ts';

/** What is about to be signed. */
export type Said = Judged | SplitAnswer | Misread;
type SplitAnswer = Extract<Answer, { readonly answer: 'split' }>;
interface Misread {
  readonly wrong: readonly ObservationNamed[];
}

/** What a run would obey besides, and read otherwise. */
interface Supposed {
  readonly judgement?: Pick<NetworkJudgement, 'kind' | 'subject'>;
  /** Links that nothing would hold any more. */
  readonly lost: readonly Pair[];
}

/** Who waits longer has signed meanwhile. */
const mostMs = 10_000;

/** One is worked out at a time: each takes the whole graph. */
let before: Promise<unknown> = Promise.resolve();

/**
 * What an update of the active run would do with judgements that nobody has signed yet: it is worked out as the update
 * would, and nothing is written.
 * @returns undefined where it cannot be foreseen: no run yet, all would have to be resolved, or too slow
 * @param within so many milliseconds from its turn on
 * @throws NetworkError, JudgementError where what is judged is not there
 */
export async function foresee(
  modules: Modules,
  said: Said,
  gone: AbortSignal,
  within = mostMs,
): Promise<Foreseen | undefined> {
  const supposed = await supposedBy(modules, said);
  const mine = before.then(() => {
    gone.throwIfAborted();
    const signal = AbortSignal.any([gone, AbortSignal.timeout(within)]);
    return workedOut(modules, supposed, signal);
  });
  before = mine.catch(() => undefined);
  // Stopped, out of memory, or a run that ended meanwhile: the judgement can be signed all the same.
  return mine.catch(() => undefined);
}

async function supposedBy(modules: Modules, said: Said): Promise<Supposed> {
  if ('wrong' in said) return { lost: await modules.judgements.linksLost(said.wrong) };
  const subject = await subjectSaid(modules, said);
  return { judgement: { kind: 'kind' in said ? said.kind : 'apart', subject }, lost: [] };
}

async function workedOut(
  modules: Modules,
  { judgement, lost }: Supposed,
  signal: AbortSignal,
): Promise<Foreseen | undefined> {
  const { graph, dataDir } = modules;
  const judgements = judgement ? withOne(modules.judgements, judgement) : modules.judgements;
  let foreseen: Foreseen | undefined;
  const memoryMb = memoryForRun(capturesIn(await graphTotals(graph)));
  await withThread('preview', memoryMb, async (inThread) => {
    const read = await readGraph(graph, { dataDir, engine: engineVersion }, signal);
    const graphData = lost.length > 0 ? await withoutLinks(modules, read, lost) : read;
    const { ids, networkJudgements, ofNetworks } = await obeyed(
      { ...modules, judgements },
      graphData.graph,
    );
    const since = await sinceRun(modules, graphData.version, ids);
    if (!since) return;
    const held = judgement ? await adsNamed(graph, subjectSides(judgement.subject).flat()) : [];
    const changed = [...new Set(lost.map(({ ad }) => ad))];
    const work = {
      ...{ dataDir, run: since.run + 1, account: '', engine: engineVersion, graphData },
      ...{ obeyed: ids, judgements: { networkJudgements, ofNetworks }, saw: graphData.version },
      update: { ...since, ads: [...since.ads, ...changed] },
      preview: [...changed, ...held],
    };
    // It is the thread's answer and no word on the way: such a word may come after the thread has ended.
    const moves = await inThread(work, () => undefined, signal);
    foreseen = moves && { run: since.run, ...moves };
  });
  return foreseen;
}

/** As if it had been signed. */
function withOne(
  judgements: Judgements,
  said: Pick<NetworkJudgement, 'kind' | 'subject'>,
): Judgements {
  const signed = { at: new Date().toISOString(), author: '', account: '', reason: '' };
  const one = { id: randomUUID(), ...said, ...signed } as NetworkJudgement;
  return {
    ...judgements,
    aboutNetworks: async (ids) => [...(await judgements.aboutNetworks(ids)), one],
  };
}

/** What a run would read if these links were marked as judged wrong. */
async function withoutLinks(
  { graph }: Pick<Modules, 'graph'>,
  read: GraphData,
  lost: readonly Pair[],
): Promise<GraphData> {
  const keys = new Set(lost.map(keyOf));
  const ads = [...new Set(lost.map(({ ad }) => ad))];
  const found = await graph.read<{ node: NodeNumber }>(statement('link/networks/nodes-of-ads'), {
    ads,
  });
  const rows = await graph.read<ChangedAd>(statement('link/networks/changed-ads'), {
    ads: found.map(({ node }) => node),
  });
  const changed = rows.map((row) => ({
    ...row,
    listed: row.listed.map((one) => ({
      ...one,
      wrong: one.wrong || keys.has(keyOf({ ad: row.id, entity: one.id })),
    })),
  }));
  return { ...takeOver(read, changed, read.version), mark: read.mark };
}

const keyOf = ({ ad, entity }: Pair): string => `${ad}\n${entity}`;
