import type { Store } from '../../../core/store/index.ts';
import {
  answerOf,
  isOfObservation,
  type Judgement,
  type Judgements,
  type NetworkJudgement,
} from '../../judgements/index.ts';
import { type NetworkRow, networkRows } from '../kept/kept-networks.ts';
import { networksOfAds } from '../kept/members.ts';
import type { Parting } from '../messages/cut-point-messages.ts';
import { activeRunOf, isFollowed } from './outcome.ts';
import { answersByNetwork, type Review, reviewOf } from './review.ts';

/** A split that the active run followed: the network that was split is no more, and people answer about it still. */
export interface FollowedSplit {
  /** The first of those that stand; the others say the same of the same ads. */
  readonly judgement: NetworkJudgement & { readonly subject: { readonly split: Parting } };
  readonly review: Review;
  /** Where the ads of either side are now. */
  readonly sides: readonly { readonly networks: readonly NetworkRow[]; readonly alone: number }[];
}

export type SplitJudgement = FollowedSplit['judgement'];
export const isSplit = (one: Judgement): one is SplitJudgement =>
  !isOfObservation(one) && one.subject.split !== undefined && one.subject.members !== undefined;

interface Observation {
  readonly store: Store;
  readonly judgements: Pick<Judgements, 'aboutNetworks'>;
}

/** Splits that the active run followed and that stand, with where their ads are now; see `splitsFollowed`. */
export async function followedSplits(modules: Observation): Promise<FollowedSplit[]> {
  const splits = await splitsFollowed(modules);
  const { db } = modules.store;
  const run = await activeRunOf(db);
  if (!run || splits.length === 0) return [];
  const sidesOf = ({ judgement }: (typeof splits)[number]) => judgement.subject.split.sides;
  const networkOf = await networksOfAds(db, run.n, [...new Set(splits.flatMap(sidesOf).flat())]);
  const rows = await networkRows(db, run.n, [...new Set(networkOf.values())]);
  return splits.map((split) => ({
    ...split,
    sides: sidesOf(split).map((ads) => {
      const own = new Set(ads.flatMap((ad) => networkOf.get(ad) ?? []));
      return {
        networks: rows.filter(({ id }) => own.has(id)),
        alone: ads.filter((ad) => !networkOf.has(ad)).length,
      };
    }),
  }));
}

/** The same without what it takes to say where their ads are, the last signed first; none before the first run. */
export async function splitsFollowed({
  store: { db },
  judgements,
}: Observation): Promise<Omit<FollowedSplit, 'sides'>[]> {
  const run = await activeRunOf(db);
  if (!run) return [];
  const all = await judgements.aboutNetworks();
  const standing = answersByNetwork(all);
  const followed = new Set(all.filter((one) => isFollowed(one, run)).map(keyOf));
  const first = new Map(
    all.flatMap((one) =>
      isSplit(one) && !one.withdrawn && followed.has(keyOf(one))
        ? [[keyOf(one), one] as const]
        : [],
    ),
  );
  const ids = [...first.values()].map(({ subject }) => subject.split.network);
  const now = new Map((await networkRows(db, run.n, ids)).map((row) => [row.id, row.members]));
  const passed = [...first.values()].filter(
    ({ subject }) => now.get(subject.split.network) !== subject.members,
  );
  return passed.map((judgement) => {
    const { members = '', split } = judgement.subject;
    return { judgement, review: reviewOf(standing.get(split.network) ?? [], members) as Review };
  });
}

/** What is one split: of the same ads, at the same cut point. */
function keyOf(one: NetworkJudgement): string {
  const answer = answerOf(one);
  return answer ? `${answer.network} ${answer.members} ${answer.answer}` : one.id;
}

/** Who else stands by the same split: its ads stay apart until all have withdrawn. */
export async function othersWhoSplit(
  judgements: Pick<Judgements, 'aboutNetworks'>,
  split: Judgement,
): Promise<string[]> {
  if (!isSplit(split)) return [];
  const all = await judgements.aboutNetworks([split.subject.split.network]);
  return all
    .filter((one) => one.id !== split.id && !one.withdrawn && keyOf(one) === keyOf(split))
    .map(({ author }) => author);
}
