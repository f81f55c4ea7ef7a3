import type { NetworkJudgement, Signing } from '../../judgements/index.ts';
import { NetworkError } from '../errors.ts';
import type { HeldBridge, NetworkContent } from '../found.ts';
import { contentsOf, type NetworkRow, networkRow } from '../kept/networks.ts';
import type { Parting } from '../words/bridge-words.ts';
import type { Room } from './hub-flags.ts';
import { tellStatus } from './review.ts';

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

/**
 * Judges apart, as one judgement, what keeps a network together at a bridge; the next run obeys, whoever else has
 * signed. It is also one person's answer whether the network is one.
 * @param where the network, the bridge and the run that were seen; the active run when none is given
 * @throws JudgementError; NetworkError `no-run`, `no-such-run`, `not-kept`, `no-such-network`, `no-such-bridge`
 */
export async function splitNetwork(
  room: Room,
  where: { readonly network: string; readonly at: string; readonly run?: number | undefined },
  signing: Signing,
): Promise<NetworkJudgement> {
  const { store, judgements } = room;
  const { run, id, members } = await networkRow(store.db, where.network, where.run);
  const content = (await contentsOf(store.db, run, [id])).get(id);
  const bridge = bridgeAt({ run, id }, content, where.at);
  const split = partingAt(id, bridge);
  const entities = split.sides.map(([first = '']) => first);
  const judgement = await judgements.judgeTie('apart', { entities, split, members }, signing);
  await tellStatus(room, id);
  return judgement;
}
