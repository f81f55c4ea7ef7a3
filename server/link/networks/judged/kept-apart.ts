import { type Graph, statement } from '../../../core/neo4j/index.ts';
import type { Store } from '../../../core/store/index.ts';
import {
  isReview,
  type Judgements,
  type NetworkJudgement,
  subjectSides,
} from '../../judgements/index.ts';
import { networksOfAds } from '../kept/members.ts';
import { activeRunNumber } from '../kept/run-records.ts';

interface Modules {
  readonly graph: Pick<Graph, 'read'>;
  readonly store: Store;
  readonly judgements: Pick<Judgements, 'aboutNetworks'>;
}

/** Two ads, identifiers or networks. */
export interface Two {
  readonly a: string;
  readonly b: string;
}

/** Two things with the judgements that keep them apart, the oldest first. */
export interface KeptApart extends Two {
  readonly judgements: readonly NetworkJudgement[];
}

/**
 * Which of these pairs a judgement keeps apart that stands: one that names both, or ads of both. Two of one network are
 * not kept apart, whatever somebody said: that such a judgement was not followed is told with the run.
 * @returns those that are kept apart, in the order in which they were asked for
 */
export async function keptApart(
  { graph, store, judgements }: Modules,
  pairs: readonly Two[],
): Promise<KeptApart[]> {
  const standing = (await judgements.aboutNetworks()).filter(
    (one) => one.kind === 'apart' && !one.withdrawn && !isReview(one),
  );
  if (standing.length === 0 || pairs.length === 0) return [];
  const named = [
    ...standing.flatMap(({ subject }) => subjectSides(subject).flat()),
    ...pairs.flatMap(({ a, b }) => [a, b]),
  ];
  const rows = await graph.read<{ id: string; ads: string[] }>(statement('link/networks/ads-of'), {
    ids: [...new Set(named)],
  });
  const adsOf = new Map(rows.map(({ id, ads }) => [id, ads]));
  const run = await activeRunNumber(store.db);
  const networkOf =
    run === undefined
      ? new Map<string, string>()
      : await networksOfAds(store.db, run, [...new Set(rows.flatMap(({ ads }) => ads))]);
  /** What a side stands for: itself, and the networks in which its ads are. */
  const reach = (ids: readonly string[]): Set<string> =>
    new Set([
      ...ids,
      ...ids.flatMap((id) => adsOf.get(id) ?? []).flatMap((ad) => networkOf.get(ad) ?? []),
    ]);
  const said = standing.map((judgement) => ({
    judgement,
    sides: subjectSides(judgement.subject).map(reach),
  }));
  /** An ad also stands for its network. */
  const standsFor = (id: string): Set<string> => new Set([id, networkOf.get(id) ?? id]);
  return pairs.flatMap(({ a, b }) => {
    const [one, other] = [standsFor(a), standsFor(b)];
    if (meet(one, other)) return [];
    const own = said.filter(({ sides: [left, right] }) =>
      left && right
        ? (meet(left, one) && meet(right, other)) || (meet(left, other) && meet(right, one))
        : false,
    );
    return own.length > 0 ? [{ a, b, judgements: own.map(({ judgement }) => judgement) }] : [];
  });
}

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((id) => other.has(id));
