import { beforeAll, expect, test } from 'vitest';
import { demonstrationScenario } from '../../../../seed-data/index.ts';
import {
  type CutPoint,
  type Merge,
  type Network,
  type Observed,
  resolve,
} from '../../../../server/link/resolve/index.ts';
import { readScenario } from '../../../bench/resolve/read-scenario.ts';

/** A cut point of a network, and its ads by part; one that is the cut point is in none. */
interface Split {
  readonly network: Network;
  readonly cutPoint: CutPoint;
  readonly partOf: ReadonlyMap<number, number>;
}

let observed: Observed;
let merges: readonly Merge[];
/** Of these each is resolved with its splits at once: what one owner's networks share moves ads between them. */
let batches: readonly (readonly Split[])[];
beforeAll(async () => {
  const read = await readScenario(demonstrationScenario, false);
  observed = read.observed;
  const found = resolve(observed);
  merges = found.merges;
  const splits = found.networks.flatMap((network) =>
    network.cutPoints.map((cutPoint) => ({
      network,
      cutPoint,
      partOf: partsOf(network, cutPoint),
    })),
  );
  batches = batchesBy(splits, ({ network }) => read.ownerOf[network.ads[0] as number] as number);
});

/** Batches with one split of each owner at the most. */
function batchesBy(splits: readonly Split[], ownerOf: (split: Split) => number): Split[][] {
  const taken = new Map<number, number>();
  const all: Split[][] = [];
  for (const split of splits) {
    const at = taken.get(ownerOf(split)) ?? 0;
    taken.set(ownerOf(split), at + 1);
    all[at] = [...(all[at] ?? []), split];
  }
  return all;
}

function partsOf({ ads, walk }: Network, { item, spans }: CutPoint): Map<number, number> {
  const rest = spans.indexOf(null);
  const partOf = new Map(Array.from(ads, (ad) => [ad, rest]));
  spans.forEach((span, part) => {
    if (span) for (const ad of walk.slice(...span)) partOf.set(ad, part);
  });
  if ('ad' in item) partOf.delete(item.ad);
  return partOf;
}

const most = (sizes: readonly number[]) => [...sizes].sort((a, b) => b - a);

/** Sizes into which a network may part at a cut point: one that is an ad goes with either part. */
const saidOf = ({ item, parts }: CutPoint): number[][] =>
  'ad' in item
    ? parts.map((_, at) => most(parts.map((size, i) => (i === at ? size + 1 : size))))
    : [[...parts]];

function sizesIn(ads: Iterable<number>, networkOf: Int32Array): number[] {
  const counts = new Map<number, number>();
  for (const ad of ads) {
    const network = networkOf[ad] as number;
    counts.set(network, (counts.get(network) ?? 0) + 1);
  }
  return most([...counts.values()]);
}

/** Merges of ads that came together before ads of another part were with them. */
function withinParts({ network, partOf }: Split): Merge[] {
  let groups = Array.from(network.ads, (ad) => new Set([ad]));
  const own = new Set(network.ads);
  return merges.filter(({ a, b }) => {
    if (!own.has(a) || !own.has(b)) return false;
    const met = groups.filter((group) => group.has(a) || group.has(b));
    const group = new Set(met.flatMap((one) => [...one]));
    groups = [...groups.filter((one) => !met.includes(one)), group];
    const parts = new Set([...group].flatMap((ad) => partOf.get(ad) ?? []));
    return parts.size < 2;
  });
}

test('a split of the demonstration set keeps the two sides apart, and its parts but for what merged both', () => {
  const apart: string[] = [];
  const torn: string[] = [];
  let [all, asSaid, inTwo, whole] = [0, 0, 0, 0];
  for (const batch of batches) {
    const { networkOf } = resolve(
      observed,
      batch.map(({ network, cutPoint: { item, sides } }) => {
        const [a = [], b = []] = sides;
        return { id: `${network.key} ${JSON.stringify(item)}`, at: '1', kind: 'apart', a, b };
      }),
    );
    for (const split of batch) {
      const { network, cutPoint } = split;
      const [second = [], others = []] = cutPoint.sides.map((ads) =>
        ads.map((ad) => networkOf[ad]),
      );
      const sizes = sizesIn(network.ads, networkOf);
      const came = `${network.key}: ${cutPoint.parts} said, ${sizes} came`;
      if (second.some((one) => others.includes(one))) apart.push(came);
      // Who came to ads of both parts came to what is not there any more: the evidence says where they go.
      if (withinParts(split).some(({ a, b }) => networkOf[a] !== networkOf[b])) torn.push(came);
      const said = saidOf(cutPoint);
      all += 1;
      if (sizes.length > 1 && said.some(([, size = 0]) => sizes.includes(size))) asSaid += 1;
      if (cutPoint.parts.length > 2) continue;
      inTwo += 1;
      if (said.some((parts) => parts.join() === sizes.join())) whole += 1;
    }
  }
  expect(apart).toEqual([]);
  expect(torn).toEqual([]);
  // What comes is nearly always what was said. docs/explanation/how-networks-are-found.md gives these numbers.
  expect(all).toBeGreaterThan(60);
  expect(inTwo).toBeGreaterThan(50);
  expect(all - asSaid).toBeLessThan(2);
  expect(inTwo - whole).toBeLessThan(4);
}, 120_000);
