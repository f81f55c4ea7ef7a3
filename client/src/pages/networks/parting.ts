import type { Join, NetworkView } from './operations.ts';

type Bridge = NetworkView['bridges'][number];

const restsOn = (bridge: Bridge, { ads, evidence }: Join) =>
  [...ads, ...evidence].some(({ id }) => id === bridge.id);

/** The ads of all joins that rest on a bridge. */
export function adsOn(bridge: Bridge, joins: readonly Join[]): string[] {
  const resting = joins.filter((join) => restsOn(bridge, join));
  return [...new Set(resting.flatMap(({ a, b, ads }) => [a, b, ...ads.map(({ id }) => id)]))];
}

/** Whether a join has another thing beside the bridge that is enough by itself. */
const holdsWithout = (bridge: Bridge, { ads, evidence }: Join) =>
  !ads.some(({ id }) => id === bridge.id) &&
  evidence.some(({ id, weight }) => id !== bridge.id && weight === 'strong');

/**
 * The join at which a network is split: it rests on the bridge, nothing else is enough for it, and
 * its smaller side is nearest in size to the smaller part that the bridge would leave.
 * Its `a` and `b` are an ad of either side. null: none of the joins given is such a one.
 */
export function partingOf(bridge: Bridge, joins: readonly Join[]): Join | null {
  const off = ({ sizes }: Join) => Math.abs(Math.min(...sizes) - smallerPart(bridge));
  return joins
    .filter((join) => restsOn(bridge, join) && !holdsWithout(bridge, join))
    .reduce<Join | null>(
      (best, join) => (best === null || off(join) < off(best) ? join : best),
      null,
    );
}

const smallerPart = ({ parts }: Bridge) => Math.min(...parts);

/** Of several bridges the one that leaves the largest smaller part: there, two of any size part. */
export function widestBridge(bridges: readonly Bridge[]): Bridge | undefined {
  return [...bridges].sort((one, other) => smallerPart(other) - smallerPart(one))[0];
}
