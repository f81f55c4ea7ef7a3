import type { Network, Resolution } from '../../resolve/index.ts';
import type { LoadedGraph } from '../loading/graph-data.ts';

/** Ids for the engine's numbers. */
export interface Names {
  ad(ad: number): string;
  identifier(identifier: number): string;
  /** Of a network by its position: its id, or that of the ad that stands alone in it. */
  network(at: number): string | undefined;
}

/** @param idOf of a network of two ads or more */
export function namesOf(
  { observed: { ads, identifiers } }: LoadedGraph,
  { networks }: Resolution,
  idOf: (network: Network) => string | undefined,
): Names {
  const ad = (one: number) => ads.ids[one] ?? '';
  return {
    ad,
    identifier: (one) => identifiers.ids[one] ?? '',
    network: (at) => {
      const network = networks[at];
      return network && (idOf(network) ?? ad(network.ads[0] ?? -1));
    },
  };
}
