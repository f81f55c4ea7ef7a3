import type { NetworkJudgement, Signing, TieKind } from '../../judgements/index.ts';
import { answerOf, subjectSides, tieKinds } from '../../judgements/index.ts';
import { isNetworkId } from '../../model/index.ts';
import { statement } from '../../neo4j/index.ts';
import type { AdIndex, OperationJudgement, TieJudgement } from '../../resolve/index.ts';
import type { Store } from '../../store/index.ts';
import { membersOf } from '../kept/members.ts';
import { networkRow } from '../kept/networks.ts';
import { numbered } from '../reading/columns.ts';
import type { LoadedGraph } from '../reading/reading.ts';
import { markJudgedHubs, type Room } from './hub-flags.ts';
import { tellStatus } from './review.ts';

/**
 * Records what belongs together, what does not, or whether an identifier is shared. A network that is named is
 * meant with all the ads that it has now: networks pass, ads stay, and an ad alone would be taken out of what holds
 * it. Two networks that are together are one operation, and stay two networks; two that are apart are neither one
 * network nor one operation. An ad apart from its own network is apart from all others in it. What is judged shared
 * is a hub at once; all else waits for the next run, which obeys.
 * @throws JudgementError, NetworkError `no-such-network`
 */
export async function judgeTie(
  room: Room,
  kind: TieKind,
  named: readonly string[],
  signing: Signing,
): Promise<NetworkJudgement> {
  const all = await Promise.all(named.map((id) => sideOf(room.store, id)));
  const sides = all.map((side) =>
    kind === 'apart' && side.length > 1 ? side.filter((ad) => !named.includes(ad)) : side,
  );
  sides.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const entities = sides.map(([first = '']) => first);
  const networks = named.filter(isNetworkId);
  const subject = { entities, ...(networks.length > 0 ? { networks, sides } : {}) };
  const judgement = await room.judgements.judgeTie(kind, subject, signing);
  await afterJudging(room, judgement);
  return judgement;
}

/** Takes a judgement of ties or of a network back. @throws JudgementError */
export async function withdrawTie(
  room: Room,
  id: string,
  signing: Signing,
): Promise<NetworkJudgement> {
  const judgement = await room.judgements.withdrawTie(id, signing);
  await afterJudging(room, judgement);
  return judgement;
}

async function afterJudging(room: Room, judgement: NetworkJudgement): Promise<void> {
  const { kind } = judgement;
  if (kind === 'shared' || kind === 'exclusive') await markJudgedHubs(room);
  const answered = answerOf(judgement);
  if (answered) await tellStatus(room, answered.network);
}

/** What an id stands for, in order: a network for its ads, all else for itself. */
async function sideOf({ db }: Store, id: string): Promise<string[]> {
  if (!isNetworkId(id)) return [id];
  const { run } = await networkRow(db, id);
  return (await membersOf(db, run, id)).sort();
}

/** Judgements that a run obeys: what the engine is given, and the ids of all that stood. */
export interface Obeyed {
  readonly ids: readonly string[];
  readonly ties: readonly TieJudgement[];
  /** Those on two networks, which bind operations. */
  readonly ofNetworks: readonly OperationJudgement[];
}

/**
 * What analysts have said, in the engine's numbers. What a judgement is about may not be in the graph, where it
 * was made anew from other captures: then it says nothing about it.
 */
export async function obeyed(
  { graph, judgements }: Room,
  { holdings }: LoadedGraph,
): Promise<Obeyed> {
  const [all, readings] = await Promise.all([
    judgements.aboutNetworks(),
    judgements.standingReadings(),
  ]);
  const standing = all.filter(
    ({ withdrawn, kind }) => !withdrawn && tieKinds.some((one) => one === kind),
  );
  const ids = [...standing, ...readings].map(({ id }) => id).sort();
  if (standing.length === 0) return { ids, ties: [], ofNetworks: [] };
  const entities = [...new Set(standing.flatMap(({ subject }) => subjectSides(subject).flat()))];
  const [held, pictures] = await Promise.all([
    graph.read<{ id: string; ads: string[] }>(statement('networks/ads-of'), { ids: entities }),
    graph.read<{ id: string; picture: string }>(statement('networks/picture-of'), {
      ids: entities,
    }),
  ]);
  const ads = numbered<AdIndex>(holdings.ads.ids);
  const identifiers = numbered(holdings.identifiers.ids);
  const adsOf = new Map(held.map(({ id, ads: own }) => [id, own.flatMap((ad) => ads(ad) ?? [])]));
  const pictureOf = new Map(pictures.map(({ id, picture }) => [id, picture]));
  const pairs = standing.flatMap(({ id, at, kind, subject }) => {
    if (kind !== 'together' && kind !== 'apart') return [];
    const [a = [], b = []] = subjectSides(subject).map((side) => [
      ...new Set(side.flatMap((one) => adsOf.get(one) ?? [])),
    ]);
    const ofNetworks = subject.networks?.length === 2;
    return a.length > 0 && b.length > 0 ? [{ ofNetworks, said: { id, at, kind, a, b } }] : [];
  });
  const shared = standing.flatMap(({ id, at, kind, subject }): TieJudgement[] => {
    const [a = ''] = subject.entities;
    const identifier = identifiers(pictureOf.get(a) ?? a);
    return identifier !== undefined && (kind === 'shared' || kind === 'exclusive')
      ? [{ id, at, kind, identifier }]
      : [];
  });
  const bindsAds = pairs.filter(({ ofNetworks, said }) => !ofNetworks || said.kind === 'apart');
  return {
    ids,
    ties: [...bindsAds.map(({ said }) => said), ...shared],
    ofNetworks: pairs.flatMap(({ ofNetworks, said }) => (ofNetworks ? [said] : [])),
  };
}
