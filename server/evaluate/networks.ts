import { type Graph, statement } from '../neo4j/index.ts';
import { type CalibrationBin, calibrationOf } from './calibration.ts';
import { claimsOf, type JoinSaid } from './claims.ts';
import { componentsOf, type Holding } from './components.ts';
import { type HubsFound, hubsFound } from './hubs.ts';
import { type Agreement, agreementOf } from './measures.ts';

/** What a resolution says: which ad is in which network, and which ads it joined how surely. */
export interface Networks {
  readonly assignments: Iterable<{ readonly ad: string; readonly network: string }>;
  /** In the order in which they were made. */
  readonly joins: Iterable<JoinSaid<string>>;
  /** Ids of what was called a hub. */
  readonly hubs: Iterable<string>;
  /** Ids of what was said to stand in several networks. */
  readonly across: Iterable<string>;
}

export interface NetworksFound {
  /** Ads of the truth that the graph does not hold; they count for nothing. */
  readonly missing: number;
  /** Ads of the graph of which the truth says nothing; they join others, and count for nothing themselves. */
  readonly unknown: number;
  /** The networks, where there are any, and the plain ways beside them. */
  readonly ways: readonly { readonly way: string; readonly agreement: Agreement }[];
  readonly calibration: readonly CalibrationBin[];
  /** Empty where there are no networks. */
  readonly hubs: readonly HubsFound[];
}

/** What more ads than this share joins nothing in the second of the plain ways. */
const cutOff = 50;

/** Compares networks and two plain ways to them with who truly placed each ad. An ad in no network is alone. */
export async function networksFound(
  graph: Graph,
  owners: ReadonlyMap<string, string>,
  networks?: Networks,
): Promise<NetworksFound> {
  const ads: Holding[] = [];
  for await (const { ad, held } of graph.stream<{ ad: string; held: string[] }>(
    statement('evaluate/held'),
  ))
    ads.push({ id: ad, held });
  ads.sort((a, b) => (a.id < b.id ? -1 : 1));
  const judged = ads.filter(({ id }) => owners.has(id));
  const way = (name: string, labels: ReadonlyMap<string, string>) => ({
    way: name,
    agreement: agreementOf(
      judged.map(({ id }) => ({ said: labels.get(id) ?? id, truth: owners.get(id) ?? id })),
    ),
  });
  return {
    missing: owners.size - judged.length,
    unknown: ads.length - judged.length,
    ways: [
      ...(networks ? [way('networks', assigned(networks))] : []),
      way('whatever shares anything', componentsOf(ads)),
      way(`whatever shares what at most ${cutOff} ads hold`, componentsOf(ads, cutOff)),
    ],
    calibration: calibrationOf(networks ? claimsOf(networks.joins, (ad) => owners.get(ad)) : []),
    hubs: networks
      ? hubsFound(judged, owners, new Set(networks.hubs), new Set(networks.across))
      : [],
  };
}

const assigned = ({ assignments }: Networks) =>
  new Map([...assignments].map(({ ad, network }) => [ad, network]));
