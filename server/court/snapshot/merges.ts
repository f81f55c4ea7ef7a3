import {
  contentsOf,
  differencesOf,
  type HeldEvidence,
  type HeldMerge,
  type HeldNearMatch,
  inputOf,
  type Run,
  resolveInput,
} from '../../link/networks/index.ts';
import type { FreezeOptions } from './freeze.ts';
import { byText } from './scope.ts';
import type { Snapshot } from './snapshot.ts';
import { wordOf } from './words.ts';

type Resolution = NonNullable<Snapshot['resolution']>;
type Merges = Pick<
  Resolution,
  'merges' | 'mergesOutside' | 'nearMatches' | 'input' | 'differences'
>;
type Merge = Resolution['merges'][number];
type NearMatch = Resolution['nearMatches'][number];

/**
 * How networks in scope came together, what came near to them, and what the run saw of the ads in scope. How the engine
 * does with that alone is worked out once all is read: see `withDifferences`.
 * @param scope.ids all entities in scope
 */
export async function readMerges(
  modules: Pick<FreezeOptions, 'graph' | 'judgements' | 'store'>,
  run: Run,
  scope: {
    readonly ids: readonly string[];
    readonly ads: readonly string[];
    readonly networks: readonly { readonly id: string }[];
  },
): Promise<Merges> {
  const ids = new Set(scope.ids);
  const networks = scope.networks.map(({ id }) => id).sort(byText);
  const contents = await contentsOf(modules.store.db, run.n, networks);
  const held = networks.flatMap((network) =>
    (contents.get(network)?.merges ?? []).map((merge) => ({ network, merge })),
  );
  const inScope = held.filter(({ merge: { a, b } }) => ids.has(a) && ids.has(b));
  const nearMatches = networks.flatMap((network) =>
    (contents.get(network)?.nearMatches ?? [])
      // Both tell of one that is between them.
      .filter(({ other }) => !(contents.has(other) && other < network))
      .map((nearMatch) => toNearMatch(network, nearMatch, ids)),
  );
  return {
    merges: inScope.map(({ network, merge }) => toMerge(network, merge, ids)),
    mergesOutside: held.length - inScope.length,
    nearMatches: nearMatches.sort((x, y) => y.probability - x.probability),
    input:
      scope.ads.length === 0
        ? null
        : toInput(await inputOf(modules, run, scope.ads, networks, ids)),
    differences: null,
  };
}

/** Says how the run is otherwise than what the engine makes of the input alone. */
export function withDifferences<S extends Pick<Snapshot, 'resolution'>>(snapshot: S): S {
  const { resolution } = snapshot;
  if (!resolution?.input) return snapshot;
  return { ...snapshot, resolution: { ...resolution, differences: differencesFound(resolution) } };
}

/**
 * Runs the engine on the input of a snapshot and compares what it says of networks and merges.
 * @returns null where it has no input
 */
export function differencesFound({
  input,
  networks,
  merges,
}: Pick<Resolution, 'input' | 'networks' | 'merges'>): Resolution['differences'] {
  if (!input) return null;
  const { networks: apart, merges: others } = differencesOf(
    { networks, merges },
    resolveInput(input),
  );
  return {
    networks: apart.map((one) => ({ ...one, parts: [...one.parts] })),
    merges: others.map((one) => ({ ...one })),
  };
}

function toMerge(
  network: string,
  { a, b, sizes, round, rule, probability, features = [], here, judgements, ...held }: HeldMerge,
  ids: ReadonlySet<string>,
): Merge {
  return {
    ...{ network, a, b, sizes: [...sizes], round, probability, here },
    rule: wordOf('mergeRules', rule),
    ...toEvidence(held.evidence, ids),
    features: features.map(toFeature),
    judgements: [...judgements],
  };
}

function toNearMatch(
  network: string,
  { other, probability, why, missing, features = [], evidence }: HeldNearMatch,
  ids: ReadonlySet<string>,
): NearMatch {
  return {
    ...{ network, probability, why: wordOf('whysApart', why) },
    // A network is named wherever it is, as in operations.
    other: other.startsWith('network:') || ids.has(other) ? other : null,
    ...toEvidence(evidence, ids),
    features: features.map(toFeature),
    missing: missing
      ? { share: missing.share, wants: missing.wants.map((want) => wordOf('wants', want)) }
      : null,
  };
}

function toEvidence(
  all: readonly HeldEvidence[],
  ids: ReadonlySet<string>,
): Pick<Merge, 'evidence' | 'evidenceOutside'> {
  const inScope = all.filter(({ identifier }) => ids.has(identifier));
  return {
    evidence: inScope.map(({ identifier, era, differ, weight, probability, groups, ads }) => ({
      ...{ identifier, era, probability, groups, differ: differ === true, ads: [...ads] },
      weight: wordOf('matchWeights', weight),
    })),
    evidenceOutside: all.length - inScope.length,
  };
}

const toFeature = ({ about, nats }: NonNullable<HeldMerge['features']>[number]) => ({
  about: wordOf('featureKinds', about),
  nats,
});

function toInput(input: Awaited<ReturnType<typeof inputOf>>): Resolution['input'] {
  const { statistics, identifiers, ads, reassigned, copied, judgements, ...rest } = input;
  return {
    ...rest,
    boards: [...rest.boards],
    statistics: statistics && {
      lifetimes: {
        span: statistics.lifetimes.span && [...statistics.lifetimes.span],
        nats: [...statistics.lifetimes.nats],
      },
      theft: [...statistics.theft],
      shifts: [...statistics.shifts],
    },
    identifiers: identifiers.map((one) => ({
      ...{ ...one, kind: wordOf('inputKinds', one.kind) },
      believed: [...one.believed],
    })),
    ads: ads.map(({ holds, pages, ...ad }) => ({
      ...ad,
      holds: holds.map((one) => ({ ...one, read: wordOf('inputFields', one.read) })),
      pages: [...pages],
    })),
    reassigned: reassigned.map((one) => ({
      ...one,
      shared: wordOf('sharedOverSilence', one.shared),
    })),
    copied: copied.map((one) => ({ ...one, identifiers: [...one.identifiers] })),
    judgements: judgements.map((one) => ({
      ...{ ...one, kind: wordOf('inputJudgements', one.kind) },
      ...{ a: [...one.a], b: [...one.b] },
    })),
  };
}
