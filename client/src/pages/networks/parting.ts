import type { Join, NetworkView } from './operations.ts';

type Bridge = NetworkView['bridges'][number];

const restsOn = (bridge: Bridge, { ads, evidence }: Join) =>
  [...ads, ...evidence].some(({ id }) => id === bridge.id);

/** The ads of all joins that rest on a bridge. */
export function adsOn(bridge: Bridge, joins: readonly Join[]): string[] {
  const resting = joins.filter((join) => restsOn(bridge, join));
  return [...new Set(resting.flatMap(({ a, b, ads }) => [a, b, ...ads.map(({ id }) => id)]))];
}

/**
 * Two ads, one of either part, that a bridge alone holds together: those of the join that rests on
 * it, and of several the one whose smaller side is largest, which joined the two parts.
 */
export function partingOf(bridge: Bridge, joins: readonly Join[]): Join | null {
  const smaller = ({ sizes }: Join) => Math.min(...sizes);
  return joins
    .filter((join) => restsOn(bridge, join))
    .reduce<Join | null>(
      (best, join) => (best === null || smaller(join) > smaller(best) ? join : best),
      null,
    );
}
