import { type Graph, statement } from '../../../core/neo4j/index.ts';
import { isReview, type NetworkJudgement, subjectSides } from '../../judgements/index.ts';
import type { AdIndex, LinkJudgement, OperationJudgement } from '../../resolve/index.ts';
import { numbered } from '../loading/columns.ts';
import type { LoadedGraph } from '../loading/graph-data.ts';
import type { Modules } from './hub-flags.ts';

/** Judgements that a run obeys: what the engine is given, and the ids of all that stood. */
export interface Obeyed {
  readonly ids: readonly string[];
  readonly networkJudgements: readonly LinkJudgement[];
  /** Those on two networks, which bind operations. */
  readonly ofNetworks: readonly OperationJudgement[];
}

/**
 * What analysts have said, in the engine's numbers. What a judgement is about may not be in the graph, where it
 * was made anew from other captures: then it says nothing about it.
 */
export async function obeyed({ graph, judgements }: Modules, loaded: LoadedGraph): Promise<Obeyed> {
  const [all, observations] = await Promise.all([
    judgements.aboutNetworks(),
    judgements.standingObservations(),
  ]);
  const standing = all.filter((one) => !one.withdrawn && !isReview(one));
  const ids = [...standing, ...observations].map(({ id }) => id).sort();
  return { ids, ...(await obeyedOf(graph, loaded, standing)) };
}

/** These judgements in the engine's numbers. */
export async function obeyedOf(
  graph: Pick<Graph, 'read'>,
  { observed }: Pick<LoadedGraph, 'observed'>,
  standing: readonly NetworkJudgement[],
): Promise<Omit<Obeyed, 'ids'>> {
  if (standing.length === 0) return { networkJudgements: [], ofNetworks: [] };
  const entities = [...new Set(standing.flatMap(({ subject }) => subjectSides(subject).flat()))];
  const [held, pictures] = await Promise.all([
    graph.read<{ id: string; ads: string[] }>(statement('link/networks/ads-of'), { ids: entities }),
    graph.read<{ id: string; picture: string }>(statement('link/networks/cluster-of'), {
      ids: entities,
    }),
  ]);
  const ads = numbered<AdIndex>(observed.ads.ids);
  const identifiers = numbered(observed.identifiers.ids);
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
  const shared = standing.flatMap(({ id, at, kind, subject }): LinkJudgement[] => {
    const [a = ''] = subject.entities;
    const identifier = identifiers(pictureOf.get(a) ?? a);
    return identifier !== undefined && (kind === 'shared' || kind === 'exclusive')
      ? [{ id, at, kind, identifier }]
      : [];
  });
  const bindsAds = pairs.filter(({ ofNetworks, said }) => !ofNetworks || said.kind === 'apart');
  return {
    networkJudgements: [...bindsAds.map(({ said }) => said), ...shared],
    ofNetworks: pairs.flatMap(({ ofNetworks, said }) => (ofNetworks ? [said] : [])),
  };
}
