import { NetworkError } from '../errors.ts';
import type { HeldBridge, NetworkContent } from '../found.ts';
import type { NetworkRow } from '../kept/networks.ts';
import type { Parting } from '../words/bridge-words.ts';

/** What splitting a network at a bridge judges apart: the ads next to it that are in the second part, and all others. */
export function partingAt(network: string, { item, sides }: HeldBridge): Parting {
  // In one order, whichever part is the larger.
  const inOrder = sides
    .map((side) => [...side].sort())
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return { network, at: item, sides: inOrder };
}

/** @throws NetworkError `no-such-bridge` */
export function bridgeAt(
  { run, id }: Pick<NetworkRow, 'run' | 'id'>,
  content: Pick<NetworkContent, 'bridges'> | undefined,
  at: string,
): HeldBridge {
  const bridges = content?.bridges ?? [];
  const bridge = bridges.find(({ item }) => item === at);
  if (bridge) return bridge;
  throw new NetworkError(
    'no-such-bridge',
    `${at} is no bridge of ${id} in run ${run}.`,
    bridges.length > 0
      ? `Name one of its bridges: ${bridges
          .slice(0, 5)
          .map(({ item }) => item)
          .join(', ')}.`
      : 'It has none. Judge two things apart instead.',
  );
}
