import { randomFrom, shuffled } from '../../../server/communities/index.ts';
import type { Observed, Resolution } from '../../../server/resolve/index.ts';
import { commonNeighbours, largestComponents } from '../../../server/resolve/operations/around.ts';
import { sharedItems } from '../../../server/resolve/operations/items.ts';
import { itemWeights, pairsOf } from '../../../server/resolve/operations/pairs.ts';
import {
  featureNames,
  featureReader,
  nodeFacts,
} from '../../../server/resolve/operations/probability.ts';
import type { Example } from './fit.ts';

/** So many pairs of a scenario are looked at. */
const most = 4_000;
const mostCount = 50;

/** Pairs of networks that share something, and whether most ads of both have one owner. */
export function examplesOf(
  observed: Observed,
  resolution: Resolution,
  ownerOf: Int32Array,
): Example[] {
  const items = sharedItems(observed, resolution);
  const pairs = pairsOf(
    items,
    itemWeights(items, () => false),
  );
  const around = {
    linked: largestComponents(items, pairs),
    neighbours: commonNeighbours(items.nodes, pairs),
  };
  const read = featureReader(items, pairs, around, nodeFacts(observed, resolution));
  const owners = resolution.networks.map(({ ads }) => mostOf(ads, ownerOf));
  const some = shuffled(pairs.size, randomFrom(1)).slice(0, most);
  const examples = Array.from(some, (pair) => {
    const features = new Float64Array(featureNames.length);
    read(pair, features);
    const [a, b] = [pairs.a[pair] as number, pairs.b[pair] as number];
    const size = Math.sqrt((items.size[a] as number) * (items.size[b] as number));
    return { features, right: owners[a] === owners[b], counts: Math.min(size, mostCount) };
  });
  // A scenario of many pairs is to teach more than one of few, and not as much more as it has pairs.
  const all = examples.reduce((sum, { counts }) => sum + counts, 0);
  return examples.map((one) => ({ ...one, counts: one.counts / Math.sqrt(all) }));
}

function mostOf(ads: Int32Array, ownerOf: Int32Array): number {
  const counts = new Map<number, number>();
  let best = -1;
  for (const ad of ads) {
    const owner = ownerOf[ad] as number;
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
    if ((counts.get(owner) ?? 0) > (counts.get(best) ?? 0)) best = owner;
  }
  return best;
}
