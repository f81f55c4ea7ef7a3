/**
 * Runs in a thread of its own: resolves what was read from the graph, keeps it, and puts it in force.
 * Ended at any moment, it leaves what was in force before.
 */
import type { MessagePort } from 'node:worker_threads';
import { markAds } from '../analyse/index.ts';
import { openEvidence } from '../evidence/index.ts';
import { type Resolution, resolve, type TieJudgement } from '../resolve/index.ts';
import { openStore } from '../store/index.ts';
import { describe, newestCapture } from './describe.ts';
import type { Found } from './found.ts';
import { keepFound } from './keep.ts';
import type { LoadedGraph } from './load.ts';
import { membersByAd } from './read.ts';
import { numberInForce } from './records.ts';
import type { RunCounts } from './run.ts';

/** What the thread is given. */
export interface ResolveWork {
  /** Where it says which step begins. */
  readonly port: MessagePort;
  readonly dataDir: string;
  readonly run: number;
  readonly account: string;
  readonly engine: string;
  readonly graph: LoadedGraph;
  /** Ids of all judgements that stood. */
  readonly obeyed: readonly string[];
  readonly judgements: readonly TieJudgement[];
}

export type ResolveWord = 'resolving' | 'keeping';

export default async function work(work: ResolveWork): Promise<void> {
  const say = (word: ResolveWord) => work.port.postMessage(word);
  const { dataDir, run, account, engine, graph, judgements } = work;
  const store = await openStore(dataDir);
  try {
    say('resolving');
    const resolution = resolve(graph.holdings, judgements);
    const inForce = await numberInForce(store.db);
    const before = inForce === undefined ? new Map() : await membersByAd(store.db, inForce);
    const marks = markAds({ ...graph.holdings, posted: graph.posted }, hubsOf(resolution, graph));
    const found = describe(graph, resolution, { before, run, marks });
    say('keeping');
    const counts = countsOf(found, graph);
    const newest = newestCapture(graph);
    const at = new Date().toISOString();
    const kept = { n: run, account, at, judgements: work.obeyed };
    const all = { ...counts, indicators: marks.totals, ...(newest === '' ? {} : { newest }) };
    await keepFound(store, kept, found, all, () =>
      openEvidence(dataDir).appendCustody({
        event: 'resolved',
        run,
        engine,
        counts: { ...counts },
      }),
    );
  } finally {
    await store.close();
  }
}

/** By identifier: 1 for what the run found to be a hub. */
function hubsOf({ verdicts }: Resolution, { holdings }: LoadedGraph): Uint8Array {
  const hubs = new Uint8Array(holdings.identifiers.ids.length);
  for (const { identifier, hub } of verdicts) if (hub) hubs[identifier] = 1;
  return hubs;
}

function countsOf(
  { networks, hubs, splits, takers, leftOut }: Found,
  { holdings }: LoadedGraph,
): Omit<RunCounts, 'newest' | 'indicators'> {
  const sizes = networks.map(({ ads }) => ads.length);
  return {
    ads: holdings.ads.ids.length,
    identifiers: holdings.identifiers.ids.length,
    networks: networks.length,
    members: sizes.reduce((sum, size) => sum + size, 0),
    largest: sizes.reduce((most, size) => Math.max(most, size), 0),
    hubs: hubs.length,
    splits: splits.length,
    takers: takers.length,
    adsLeftOut: new Set(leftOut.map(({ ad }) => ad)).size,
  };
}
