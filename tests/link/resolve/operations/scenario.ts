import type { Observed, Resolution } from '../../../../server/link/resolve/index.ts';
import { observedOf, type SmallAd } from '../engine/observations.ts';

/** Ads of a worker of a house: an own number and own words; some of them show what is the house's. */
export const worker = (name: string, house: string, { ads = 8, place = 1 } = {}): SmallAd[] =>
  Array.from({ length: ads }, (_, n) => ({
    ...{ id: `ad:${name}${n}`, day: n, place, platform: 1 },
    holds: [
      `phone:${name}`,
      `template:${name}`,
      ...(n % 2 === 0 ? [`payment:${house}`] : []),
      ...(n % 4 === 1 ? [`site:${house}`] : []),
    ],
  }));

/** Ads of a seller who shows the number of an agency, and is nobody's but his own. */
export const client = (name: string, agency: string, place: number): SmallAd[] =>
  Array.from({ length: 4 }, (_, n) => ({
    ...{ id: `ad:${name}${n}`, day: n, place, platform: place },
    holds: [`phone:${name}`, `template:${name}`, ...(n === 0 ? [`phone:${agency}`] : [])],
  }));

/**
 * Networks as somebody puts them, in place of the engine's: an operation is asked of what it is given.
 * @param nameOf the network of an ad, by its id
 */
export function resolvedAs(
  observed: Observed,
  nameOf: (id: string) => string = (id) => id.replace(/\d+$/, ''),
): Resolution {
  const byName = new Map<string, number[]>();
  for (const [ad, id] of observed.ads.ids.entries())
    byName.set(nameOf(id), [...(byName.get(nameOf(id)) ?? []), ad]);
  const networks = [...byName.values()]
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
    .map((ads) => {
      const inOrder = [...ads].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
      return {
        ...{ key: idOf(inOrder[0] ?? 0), ads: Int32Array.from(inOrder) },
        ...{ probability: 1, cutPoints: [], walk: [] },
      };
    });
  function idOf(ad: number): string {
    return observed.ads.ids[ad] ?? '';
  }
  const networkOf = new Int32Array(observed.ads.ids.length);
  for (const [node, { ads }] of networks.entries()) for (const ad of ads) networkOf[ad] = node;
  return {
    ...{ networkOf, networks, merges: [], verdicts: [], reassigned: [], lifted: [], paged: [] },
    ...{ reposters: [], copiedContent: [], rejected: [], contradictions: [], cuts: [] },
    statistics: { lifetimes: { span: null, nats: [] }, theft: [], shifts: [] },
    beliefs: { believedOf: () => [] },
  };
}

/** Two houses of workers, with strangers beside them who share an agency's number. */
export const twoHouses = observedOf([
  ...['a', 'b', 'c', 'd'].flatMap((name) => worker(name, 'north')),
  ...['e', 'f', 'g'].flatMap((name) => worker(name, 'south', { place: 2 })),
  ...Array.from({ length: 30 }, (_, n) =>
    client(`z${'abcdefghijklmnopqrstuvwxyzäöüß'[n]}`, 'agency', 10 + n),
  ).flat(),
]);
