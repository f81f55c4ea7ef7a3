import type { NetworkView } from './operations.ts';

type Bridge = NetworkView['bridges'][number];

const smallerPart = ({ parts }: Bridge) => parts[1] ?? 0;

/** Of several bridges the one whose second part is largest: there, most ads part. */
export function widestBridge(bridges: readonly Bridge[]): Bridge | undefined {
  return [...bridges].sort((one, other) => smallerPart(other) - smallerPart(one))[0];
}
