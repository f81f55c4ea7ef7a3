import type { NetworkView } from './operations.ts';

type Bridge = NetworkView['bridges'][number];

interface Parted {
  bridges: readonly Bridge[];
  review: { answers: readonly { split: { at: string } | null }[] } | null;
}

const smallerPart = ({ parts }: Bridge) => parts[1] ?? 0;

/**
 * Where a split is offered: at the bridge that is looked at, else where somebody else has split, else where the second
 * part is largest, since there most ads part.
 * @param previewed the bridge without which the network is drawn
 */
export function bridgeToSplit(
  { bridges, review }: Parted,
  previewed: string | null,
): Bridge | undefined {
  const named = [previewed, ...(review?.answers ?? []).map(({ split }) => split?.at)];
  const found = named.flatMap((id) => bridges.find((one) => one.id === id) ?? [])[0];
  return found ?? [...bridges].sort((one, other) => smallerPart(other) - smallerPart(one))[0];
}
