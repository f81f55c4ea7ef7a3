import { openEvidence } from '../../../core/evidence/index.ts';
import type { GraphVersion } from '../../../core/neo4j/index.ts';
import type { Store } from '../../../core/store/index.ts';
import { markAds } from '../../indicators/index.ts';
import {
  type LinkJudgement,
  type OperationJudgement,
  operationsOf,
  questionsOf,
  type Resolution,
} from '../../resolve/index.ts';
import type { Found } from '../found-by-run.ts';
import { keepFound } from '../kept/keep.ts';
import { membersOfRun, type RunMembers } from '../kept/members.ts';
import { activeRunNumber } from '../kept/run-records.ts';
import type { LoadedGraph } from '../loading/graph-data.ts';
import { describeOperations } from '../operations/describe-operations.ts';
import { operationsBefore } from '../operations/kept.ts';
import type { RunCounts } from '../run.ts';
import { type Before, describe, groupsOf, growthEnd } from './describe.ts';
import { mostQuestions } from './describe-questions.ts';
import { type BroughtUpToDate, broughtUpToDate, type Since } from './earlier.ts';
import { type PartsHow, type Resolved, resolved } from './in-parts.ts';

/** A run that has begun. */
export interface Finding extends Pick<PartsHow, 'mostAtOnce'> {
  readonly dataDir: string;
  readonly run: number;
  readonly account: string;
  readonly engine: string;
  /** Ids of all judgements that stood. */
  readonly obeyed: readonly string[];
  readonly judgements: Said;
  /** The state of the graph that was read. */
  readonly saw: GraphVersion;
  /** Where an earlier run is to be brought up to date. */
  readonly update?: Since;
}

/** What analysts said: of ads and identifiers, which binds networks, and of two networks, which binds operations. */
export interface Said {
  readonly networkJudgements: readonly LinkJudgement[];
  readonly ofNetworks: readonly OperationJudgement[];
}

type Counts = Omit<RunCounts, keyof More | 'saw'>;
type More = Pick<
  RunCounts,
  'growthTo' | 'indicators' | 'usualLevel' | 'levels' | 'statistics' | 'update' | 'inParts'
>;

/** What a run found, and its numbers. */
export interface Findings {
  readonly found: Found;
  readonly counts: Counts;
  readonly more: More;
}

const nobody: RunMembers = { networks: new Map(), alone: [] };

type Asked = Pick<Finding, 'run' | 'judgements' | 'update'> & PartsHow;

/** Who is together now, and where an earlier run is brought up to date, what that comes to. */
async function earlierOf(store: Store, { judgements, update }: Asked, graph: LoadedGraph) {
  const active = await activeRunNumber(store.db);
  const members = active === undefined ? nobody : await membersOfRun(store.db, active);
  // What is brought up to date is the active run.
  const updated =
    update &&
    (await broughtUpToDate(store.db, graph, { ...update, members }, judgements.networkJudgements));
  return { active, members, updated };
}

/**
 * Resolves what was read. Apart from keeping it, so that what was read can be forgotten between the two: a million ads
 * are half a gigabyte.
 */
export async function findIn(store: Store, asked: Asked, graph: LoadedGraph): Promise<Findings> {
  const { run, judgements, mostAtOnce, runParts } = asked;
  const { active, members, updated } = await earlierOf(store, asked, graph);
  const { networks } = members;
  const operations =
    active === undefined ? undefined : await operationsBefore(store.db, active, networks);
  const before = { networks, ...(operations ? { operations } : {}) };
  const { found, inParts, ...also } = await find(graph, judgements, {
    ...{ before, run, updated, mostAtOnce, runParts },
  });
  const growthTo = growthEnd(graph);
  const { usualLevel } = found.operations;
  const levels = found.operations.levels.map((level, i) => ({
    ...level,
    operations: operationsAt(found, i + 1),
  }));
  return {
    ...{ found, counts: countsOf(found, graph) },
    more: {
      ...{ ...also, usualLevel, levels },
      ...(growthTo === undefined ? {} : { growthTo }),
      ...(updated ? { update: updated.described } : {}),
      ...(inParts ? { inParts } : {}),
    },
  };
}

/** Who would be together, by ids, and who is now. */
export interface Grouped {
  readonly now: RunMembers;
  readonly networks: readonly Group[];
  readonly alone: readonly string[];
  /** The operations of each level, the surest level first, as the run would find them. */
  readonly operations: readonly { readonly now: RunMembers; readonly next: Next }[];
  readonly usualLevel: number;
}

interface Group {
  readonly id: string;
  readonly ads: readonly string[];
}

/** Groups of ads, and the ads that are in none. */
export interface Next {
  readonly networks: readonly Group[];
  readonly alone: readonly string[];
}

/** As `findIn`, and no more than who is together: a person waits for it. */
export async function groupIn(store: Store, asked: Asked, graph: LoadedGraph): Promise<Grouped> {
  const { run, judgements } = asked;
  const { active, members: now, updated } = await earlierOf(store, asked, graph);
  const { resolution } = updated ?? (await resolved(graph, judgements.networkJudgements, asked));
  const { real, members, ids, alone } = groupsOf(graph, resolution, now.networks, run);
  const idOf = new Map(real.map((network, i) => [network, ids[i] ?? '']));
  const before =
    active === undefined ? undefined : await operationsBefore(store.db, active, now.networks);
  const found = describeOperations(graph, resolution, operationsIn(graph, resolution, judgements), {
    ...{ run, before, facts: () => nowhere },
    idOf: (node) => {
      const network = resolution.networks[node];
      return network && idOf.get(network);
    },
  });
  const networks = members.map((ads, i) => ({ id: ids[i] ?? '', ads }));
  const adsOf = new Map(networks.map(({ id, ads }) => [id, ads]));
  const operations = found.levels.map((_, i) => {
    const next = found.operations
      .filter(({ fromLevel, toLevel }) => fromLevel <= i + 1 && i + 1 <= toLevel)
      .map(({ id, members: own }) => ({ id, ads: own.flatMap((one) => adsOf.get(one) ?? [one]) }));
    const inOneNow = before?.at(i + 1) ?? new Map<string, string>();
    return {
      now: { networks: inOneNow, alone: outside(allOf(now), (ad) => inOneNow.has(ad)) },
      next: { networks: next, alone: restOf(graph, next) },
    };
  });
  return { now, networks, alone, operations, usualLevel: found.usualLevel };
}

/** A person who waits asks who is together, and not where and when. */
const nowhere = { firstSeen: '', lastSeen: '', countries: [], platforms: [] };

const allOf = ({ networks, alone }: RunMembers): string[] => [...networks.keys(), ...alone];

const outside = (ads: readonly string[], isIn: (ad: string) => boolean): string[] =>
  ads.filter((ad) => !isIn(ad));

function restOf({ observed }: LoadedGraph, groups: readonly Group[]): string[] {
  const inOne = new Set(groups.flatMap(({ ads }) => ads));
  return outside(observed.ads.ids, (ad) => inOne.has(ad));
}

/** The operations of networks that were found; what a person called shared by strangers links none. */
function operationsIn({ observed }: LoadedGraph, resolution: Resolution, { ofNetworks }: Said) {
  const shared = new Set(
    resolution.verdicts.flatMap(({ identifier, reason }) =>
      reason === 'judged-shared' ? [identifier] : [],
    ),
  );
  return operationsOf(observed, resolution, ofNetworks, (identifier) => shared.has(identifier));
}

/** Keeps what was found, and makes it the active run; what fails leaves active what was before. */
export async function keepFindings(
  store: Store,
  { dataDir, run, account, engine, obeyed, saw }: Omit<Finding, 'judgements' | 'update'>,
  { found, counts, more }: Findings,
): Promise<void> {
  const kept = { n: run, account, at: new Date().toISOString(), judgements: obeyed };
  const told = {
    ...counts,
    ...(more.update ? { updateOf: more.update.of } : {}),
    ...(more.inParts ? { parts: more.inParts.parts.length } : {}),
  };
  await keepFound(store, kept, found, { ...counts, ...more, saw }, (results, to) =>
    openEvidence(dataDir).appendCustody(
      { event: 'resolved', run, engine, results, counts: told },
      to,
    ),
  );
}

/** By itself, so that the engine’s own answer is forgotten when it has been described: 0.6 GB for a million ads. */
async function find(
  graph: LoadedGraph,
  judgements: Said,
  {
    before,
    run,
    updated,
    ...how
  }: { before: Before; run: number; updated: BroughtUpToDate | undefined } & PartsHow,
) {
  const { resolution, inParts }: Resolved =
    updated ?? (await resolved(graph, judgements.networkJudgements, how));
  const operations = operationsIn(graph, resolution, judgements);
  const marks = markAds({ ...graph.observed, posted: graph.posted }, hubsOf(resolution, graph));
  const questions = questionsOf(graph.observed, resolution, operations, mostQuestions);
  const found = describe(
    graph,
    resolution,
    { operations, questions },
    {
      ...{ before, run, marks },
      ...(updated
        ? { updates: updated.described.of, isAnew: (at: number) => updated.anew[at] === 1 }
        : {}),
    },
  );
  const { statistics } = resolution;
  return { found, inParts, indicators: marks.totals, statistics };
}

/** By identifier: 1 for what the run found to be a hub. */
function hubsOf({ verdicts }: Resolution, { observed }: LoadedGraph): Uint8Array {
  const hubs = new Uint8Array(observed.identifiers.ids.length);
  for (const { identifier, hub } of verdicts) if (hub) hubs[identifier] = 1;
  return hubs;
}

const operationsAt = ({ operations: { operations } }: Found, level: number): number =>
  operations.filter(({ fromLevel, toLevel }) => fromLevel <= level && level <= toLevel).length;

function countsOf(found: Found, { observed }: LoadedGraph): Counts {
  const { networks, hubs, splits, sharedIdentifiers, reposters, copiedContent, operations } = found;
  const sizes = networks.map(({ ads }) => ads.length);
  return {
    ads: observed.ads.ids.length,
    identifiers: observed.identifiers.ids.length,
    networks: networks.length,
    members: sizes.reduce((sum, size) => sum + size, 0),
    largest: sizes.reduce((most, size) => Math.max(most, size), 0),
    hubs: hubs.length,
    splits: splits.length,
    sharedIdentifiers: sharedIdentifiers.length,
    reposters: reposters.length,
    adsCopiedContent: new Set(copiedContent.map(({ ad }) => ad)).size,
    operations: operationsAt(found, operations.usualLevel),
  };
}
