import { randomUUID } from 'node:crypto';
import { statement } from '../../../core/neo4j/index.ts';
import { type Judgements, type NetworkJudgement, subjectSides } from '../../judgements/index.ts';
import { type Answer, type Judged, subjectSaid } from '../judged/judging.ts';
import { obeyed } from '../judged/obeyed.ts';
import { capturesIn, graphTotals } from '../loading/load.ts';
import { readGraph } from '../loading/load-changes.ts';
import type { Foreseen } from './foreseen.ts';
import { engineVersion, type Modules, sinceRun } from './resolve-graph.ts';
import { withThread } from './resolve-thread.ts';
import { memoryForRun } from './run-thread.ts';

/** What is about to be signed. */
export type Said = Exclude<Judged, { readonly kind: 'wrong-observation' }> | SplitAnswer;
type SplitAnswer = Extract<Answer, { readonly answer: 'split' }>;

/** Who waits longer has signed meanwhile. */
const mostMs = 10_000;

let isBusy = false;

/**
 * What an update of the active run would do with a judgement that nobody has signed yet: it is worked out as the update
 * would, and nothing is written.
 * @returns undefined where it cannot be foreseen: no run yet, all would have to be resolved, too slow, or another is asked
 * @param within so many milliseconds
 * @throws NetworkError where what is judged is not there
 */
export async function foresee(
  modules: Modules,
  said: Said,
  gone: AbortSignal,
  within = mostMs,
): Promise<Foreseen | undefined> {
  const subject = await subjectSaid(modules, said);
  if (isBusy) return undefined;
  isBusy = true;
  try {
    const signal = AbortSignal.any([gone, AbortSignal.timeout(within)]);
    return await workedOut(
      modules,
      { kind: 'kind' in said ? said.kind : 'apart', subject },
      signal,
    );
  } catch {
    // Stopped, out of memory, or a run that ended meanwhile: the judgement can be signed all the same.
    return undefined;
  } finally {
    isBusy = false;
  }
}

async function workedOut(
  modules: Modules,
  { kind, subject }: Pick<NetworkJudgement, 'kind' | 'subject'>,
  signal: AbortSignal,
): Promise<Foreseen | undefined> {
  const { graph, dataDir } = modules;
  const id = randomUUID();
  const at = new Date().toISOString();
  const one = { id, at, kind, subject, author: '', account: '', reason: '' } as NetworkJudgement;
  const judgements = withOne(modules.judgements, one);
  let foreseen: Foreseen | undefined;
  const memoryMb = memoryForRun(capturesIn(await graphTotals(graph)));
  await withThread('preview', memoryMb, async (inThread) => {
    const graphData = await readGraph(graph, { dataDir, engine: engineVersion }, signal);
    const { ids, networkJudgements, ofNetworks } = await obeyed(
      { ...modules, judgements },
      graphData.graph,
    );
    const since = await sinceRun(modules, graphData.version, ids);
    if (!since) return;
    const held = await graph.read<{ ads: string[] }>(statement('link/networks/ads-of'), {
      ids: subjectSides(subject).flat(),
    });
    const work = {
      ...{ dataDir, run: since.run + 1, account: '', engine: engineVersion, graphData },
      ...{ obeyed: ids, judgements: { networkJudgements, ofNetworks }, saw: graphData.version },
      ...{ update: since, preview: held.flatMap(({ ads }) => ads) },
    };
    // It is the thread's answer and no word on the way: such a word may come after the thread has ended.
    const moves = await inThread(work, () => undefined, signal);
    foreseen = moves && { run: since.run, ...moves };
  });
  return foreseen;
}

/** As if it had been signed. */
const withOne = (judgements: Judgements, one: NetworkJudgement): Judgements => ({
  ...judgements,
  aboutNetworks: async (ids) => [...(await judgements.aboutNetworks(ids)), one],
  standingObservations: () => judgements.standingObservations(),
});
