import type { NetworkView } from './operations.ts';

type Bridge = NetworkView['bridges'][number];

const smallerPart = ({ parts }: Bridge) => parts[1] ?? 0;

/** Of several bridges the one whose second part is largest: there, two of any size part. */
export function widestBridge(bridges: readonly Bridge[]): Bridge | undefined {
  return [...bridges].sort((one, other) => smallerPart(other) - smallerPart(one))[0];
}

/** An ad of each of the two largest parts; null where the run did not keep them. */
export function partingOf({ ads }: Bridge): { a: string; b: string } | null {
  const [a, b] = ads;
  return a !== undefined && b !== undefined ? { a, b } : null;
}
