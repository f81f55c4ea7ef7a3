import type { HeldCutPoint, NetworkContent } from '../found-by-run.ts';
import type { NetworkRow } from '../kept/kept-networks.ts';
import type { Parting } from '../messages/cut-point-messages.ts';
import { NetworkError } from '../network-errors.ts';

/** What splitting a network at a cut point judges apart: the ads next to it that are in the second part, and all others. */
export function partingAt(network: string, { item, sides }: HeldCutPoint): Parting {
  // In one order, whichever part is the larger.
  const inOrder = sides
    .map((side) => [...side].sort())
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return { network, at: item, sides: inOrder };
}

/** @throws NetworkError `no-such-cutPoint` */
export function cutPointAt(
  { run, id }: Pick<NetworkRow, 'run' | 'id'>,
  content: Pick<NetworkContent, 'cutPoints'> | undefined,
  at: string,
): HeldCutPoint {
  const cutPoints = content?.cutPoints ?? [];
  const cutPoint = cutPoints.find(({ item }) => item === at);
  if (cutPoint) return cutPoint;
  throw new NetworkError(
    'no-such-cut-point',
    `${at} is no cut point of ${id} in run ${run}.`,
    cutPoints.length > 0
      ? `Name one of its cut points: ${cutPoints
          .slice(0, 5)
          .map(({ item }) => item)
          .join(', ')}.`
      : 'It has none. Judge two things apart instead.',
  );
}
