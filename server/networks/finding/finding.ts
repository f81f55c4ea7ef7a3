import { markAds } from '../../analyse/index.ts';
import { openEvidence } from '../../evidence/index.ts';
import { type Resolution, resolve, type TieJudgement } from '../../resolve/index.ts';
import type { Store } from '../../store/index.ts';
import type { Found } from '../found.ts';
import { keepFound } from '../kept/keep.ts';
import { membersByAd } from '../kept/members.ts';
import { numberInForce } from '../kept/records.ts';
import type { LoadedGraph } from '../reading/reading.ts';
import type { RunCounts } from '../run.ts';
import { describe, newestCapture } from './describe.ts';

/** A run that has begun. */
export interface Finding {
  readonly dataDir: string;
  readonly run: number;
  readonly account: string;
  readonly engine: string;
  /** Ids of all judgements that stood. */
  readonly obeyed: readonly string[];
  readonly judgements: readonly TieJudgement[];
}

/** What a run found, and its numbers. */
export interface Findings {
  readonly found: Found;
  readonly counts: Omit<RunCounts, 'newest' | 'indicators'>;
  readonly more: Pick<RunCounts, 'newest' | 'indicators'>;
}

/**
 * Resolves what was read. Apart from keeping it, so that what was read can be forgotten between the two: a million ads
 * are half a gigabyte.
 */
export async function findIn(
  store: Store,
  { run, judgements }: Pick<Finding, 'run' | 'judgements'>,
  graph: LoadedGraph,
): Promise<Findings> {
  const inForce = await numberInForce(store.db);
  const before = inForce === undefined ? new Map() : await membersByAd(store.db, inForce);
  const { found, counts, indicators } = find(graph, judgements, before, run);
  const newest = newestCapture(graph);
  return { found, counts, more: { indicators, ...(newest === '' ? {} : { newest }) } };
}

/** Keeps what was found, and puts it in force; what fails leaves in force what was before. */
export async function keepFindings(
  store: Store,
  { dataDir, run, account, engine, obeyed }: Omit<Finding, 'judgements'>,
  { found, counts, more }: Findings,
): Promise<void> {
  const kept = { n: run, account, at: new Date().toISOString(), judgements: obeyed };
  await keepFound(store, kept, found, { ...counts, ...more }, () =>
    openEvidence(dataDir).appendCustody({ event: 'resolved', run, engine, counts: { ...counts } }),
  );
}

/** By itself, so that the engine’s own answer is forgotten when it has been described: 0.6 GB for a million ads. */
function find(
  graph: LoadedGraph,
  judgements: readonly TieJudgement[],
  before: ReadonlyMap<string, string>,
  run: number,
) {
  const resolution = resolve(graph.holdings, judgements);
  const marks = markAds({ ...graph.holdings, posted: graph.posted }, hubsOf(resolution, graph));
  const found = describe(graph, resolution, { before, run, marks });
  return { found, counts: countsOf(found, graph), indicators: marks.totals };
}

/** By identifier: 1 for what the run found to be a hub. */
function hubsOf({ verdicts }: Resolution, { holdings }: LoadedGraph): Uint8Array {
  const hubs = new Uint8Array(holdings.identifiers.ids.length);
  for (const { identifier, hub } of verdicts) if (hub) hubs[identifier] = 1;
  return hubs;
}

function countsOf(
  { networks, hubs, splits, across, takers, leftOut }: Found,
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
    across: across.length,
    takers: takers.length,
    adsLeftOut: new Set(leftOut.map(({ ad }) => ad)).size,
  };
}
