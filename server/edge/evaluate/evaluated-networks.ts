import { type Graph, statement } from '../../core/neo4j/index.ts';
import { type CalibrationBin, calibrationOf } from './calibration.ts';
import { claimsOf, type MergeSaid } from './claims.ts';
import { componentsOf, type Observation } from './components.ts';
import { type HubsFound, hubsFound } from './hubs.ts';
import { type Agreement, agreementOf } from './measures.ts';
import { recallBySize, type SizeRecall } from './sizes.ts';
import type { Truth } from './truth.ts';

/** What a resolution says: which ad is in which network, and which ads it merged how surely. */
export interface Networks {
  readonly assignments: Iterable<{ readonly ad: string; readonly network: string }>;
  /** In the order in which they were made. */
  readonly merges: Iterable<MergeSaid<string>>;
  /** Ids of what was called a hub. */
  readonly hubs: Iterable<string>;
  /** Ids of what was said to stand in several networks. */
  readonly sharedIdentifiers: Iterable<string>;
}

/** A way to put ads together, at any level: networks, operations. */
export interface NamedPartition {
  readonly way: string;
  /** @returns the name of the ad's group; undefined: the ad is alone */
  labelOf(ad: string): string | undefined;
}

/** What a way came to, at both levels of the truth. */
export interface WayFound {
  readonly way: string;
  /** Against who controls each ad. */
  readonly agreement: Agreement;
  /** Of that, the recall by how many ads an owner has. */
  readonly recallBySize: readonly SizeRecall[];
  /** Against who wrote each ad; null where the truth knows owners alone. */
  readonly hands: Agreement | null;
}

export interface NetworksFound {
  /** Ads of the truth that the graph does not hold; they count for nothing. */
  readonly missing: number;
  /** Ads of the graph of which the truth says nothing; they merge others, and count for nothing themselves. */
  readonly unknown: number;
  /** The networks, where there are any, what else was handed in, and the plain ways beside them. */
  readonly ways: readonly WayFound[];
  readonly calibration: readonly CalibrationBin[];
  /** Empty where there are no networks. */
  readonly hubs: readonly HubsFound[];
}

/** What more ads than this share merges nothing in the second of the plain ways. */
const cutOff = 50;

/**
 * Compares networks, other partitions and two plain ways to them with who truly controls and who wrote each ad. An ad
 * in no group is alone.
 * @param more ways beside the networks; ids of ads are those of the graph
 */
export async function networksFound(
  graph: Graph,
  truth: Pick<Truth, 'owners' | 'hands'>,
  networks?: Networks,
  more: readonly NamedPartition[] = [],
): Promise<NetworksFound> {
  const { owners } = truth;
  const ads: Observation[] = [];
  for await (const { ad, held } of graph.stream<{ ad: string; held: string[] }>(
    statement('edge/evaluate/held'),
  ))
    ads.push({ id: ad, held });
  ads.sort((a, b) => (a.id < b.id ? -1 : 1));
  const judged = ads.filter(({ id }) => owners.has(id));
  const ids = judged.map(({ id }) => id);
  const ways: NamedPartition[] = [
    ...(networks ? [partition('networks', assigned(networks))] : []),
    ...more,
    partition('whatever shares anything', componentsOf(ads)),
    partition(`whatever shares what at most ${cutOff} ads hold`, componentsOf(ads, cutOff)),
  ];
  return {
    missing: owners.size - judged.length,
    unknown: ads.length - judged.length,
    ways: ways.map((way) => wayFound(way, ids, truth)),
    calibration: calibrationOf(networks ? claimsOf(networks.merges, (ad) => owners.get(ad)) : []),
    hubs: networks
      ? hubsFound(judged, owners, new Set(networks.hubs), new Set(networks.sharedIdentifiers))
      : [],
  };
}

/** @param ads whose owner is known; hands are told of those of them whose hand is */
function wayFound(
  { way, labelOf }: NamedPartition,
  ads: readonly string[],
  { owners, hands }: Pick<Truth, 'owners' | 'hands'>,
): WayFound {
  const labelled = (of: readonly string[], truth: ReadonlyMap<string, string>) =>
    of.map((ad) => ({ said: labelOf(ad) ?? ad, truth: truth.get(ad) ?? ad }));
  const byOwner = labelled(ads, owners);
  const written = ads.filter((ad) => hands.has(ad));
  return {
    way,
    agreement: agreementOf(byOwner),
    recallBySize: recallBySize(byOwner),
    hands: written.length === 0 ? null : agreementOf(labelled(written, hands)),
  };
}

const partition = (way: string, labels: ReadonlyMap<string, string>): NamedPartition => ({
  way,
  labelOf: (ad) => labels.get(ad),
});

const assigned = ({ assignments }: Networks) =>
  new Map([...assignments].map(({ ad, network }) => [ad, network]));
