import { beforeAll, expect, test } from 'vitest';
import { demonstrationWorld } from '../../../seed-data/index.ts';
import {
  type Bridge,
  type Holdings,
  type Network,
  resolve,
} from '../../../server/resolve/index.ts';
import { readWorld } from '../../bench/resolve/read-world.ts';

let holdings: Holdings;
let networks: readonly Network[];
/** Ads of which a join by small signs has one on either side. */
let bySmallSigns: ReadonlySet<number>;
beforeAll(async () => {
  ({ holdings } = await readWorld(demonstrationWorld, false));
  const { networks: all, joins } = resolve(holdings);
  networks = all.filter(({ bridges }) => bridges.length > 0);
  const small = joins.filter(({ rule }) => rule === 'small-signs');
  bySmallSigns = new Set(small.flatMap(({ a, b }) => [a, b]));
}, 60_000);

const most = (sizes: readonly number[]) => [...sizes].sort((a, b) => b - a);

/** Sizes into which a network may part at a bridge: one that is an ad goes with either part. */
const saidOf = ({ item, parts }: Bridge): number[][] =>
  'ad' in item
    ? parts.map((_, at) => most(parts.map((size, i) => (i === at ? size + 1 : size))))
    : [[...parts]];

// Splits of different networks have nothing to do with one another: the first bridge of each, then the second, …
test('at every bridge of the demonstration set the second part comes off as said, and the rest stays whole', () => {
  const rounds = Math.max(...networks.map(({ bridges }) => bridges.length));
  const wrong: string[] = [];
  const fell: number[][] = [];
  let [split, inTwo] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const asked = networks.filter(({ bridges }) => bridges[round]);
    const after = resolve(
      holdings,
      asked.map(({ key, bridges }) => {
        const [a = [], b = []] = bridges[round]?.sides ?? [];
        return { id: key, at: '1', kind: 'apart', a, b };
      }),
    );
    for (const { key, ads, bridges } of asked) {
      const bridge = bridges[round] as Bridge;
      const counts = new Map<number, number>();
      for (const ad of ads) {
        const network = after.networkOf[ad] as number;
        counts.set(network, (counts.get(network) ?? 0) + 1);
      }
      const sizes = most([...counts.values()]);
      split += 1;
      const said = saidOf(bridge);
      if (bridge.parts.length === 2) {
        inTwo += 1;
        if (!said.some((parts) => parts.join() === sizes.join())) fell.push([...ads]);
      }
      // Where the other ads go the evidence says.
      const isRight = sizes.length > 1 && said.some(([, second = 0]) => sizes.includes(second));
      if (!isRight) wrong.push(`${key}: ${bridge.parts} said, ${sizes} came`);
    }
  }
  expect(wrong).toEqual([]);
  expect(split).toBeGreaterThan(60);
  expect(inTwo).toBeGreaterThan(50);
  // What small signs alone had joined to it can fall from what is left: its size was one of them.
  expect(fell.filter((ads) => !ads.some((ad) => bySmallSigns.has(ad)))).toEqual([]);
  expect(fell.length).toBeLessThan(2);
}, 120_000);
