import {
  answerOf,
  JudgementError,
  type Judgements,
  type NetworkJudgement,
  type Signing,
} from '../../judgements/index.ts';
import type { Store } from '../../store/index.ts';
import { networksOfAds } from '../kept/members.ts';
import { type NetworkRow, networkRows } from '../kept/networks.ts';
import { activeRunNumber, runOf } from '../kept/records.ts';
import type { Parting } from '../words/bridge-words.ts';
import { isFollowed } from './concerning.ts';
import type { Room } from './hub-flags.ts';
import { answersByNetwork, type Review, reviewOf, tellStatus } from './review.ts';

/** A split that the active run followed: the network that was split is no more, and people answer about it still. */
export interface FollowedSplit {
  /** The first of those that stand; the others say the same of the same ads. */
  readonly judgement: NetworkJudgement & { readonly subject: { readonly split: Parting } };
  readonly review: Review;
  /** Where the ads of either side are now. */
  readonly sides: readonly { readonly networks: readonly NetworkRow[]; readonly alone: number }[];
}

type SplitJudgement = FollowedSplit['judgement'];
const isSplit = (one: NetworkJudgement): one is SplitJudgement =>
  one.subject.split !== undefined && one.subject.members !== undefined;

interface Reading {
  readonly store: Store;
  readonly judgements: Pick<Judgements, 'aboutNetworks'>;
}

/** Splits that the active run followed and that stand, with where their ads are now; see `splitsFollowed`. */
export async function followedSplits(room: Reading): Promise<FollowedSplit[]> {
  const splits = await splitsFollowed(room);
  const { db } = room.store;
  const n = await activeRunNumber(db);
  if (n === undefined || splits.length === 0) return [];
  const sidesOf = ({ judgement }: (typeof splits)[number]) => judgement.subject.split.sides;
  const networkOf = await networksOfAds(db, n, [...new Set(splits.flatMap(sidesOf).flat())]);
  const rows = await networkRows(db, n, [...new Set(networkOf.values())]);
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
}: Reading): Promise<Omit<FollowedSplit, 'sides'>[]> {
  const n = await activeRunNumber(db);
  if (n === undefined) return [];
  const run = await runOf(db, n);
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
  const now = new Map((await networkRows(db, n, ids)).map((row) => [row.id, row.members]));
  const passed = [...first.values()].filter(
    ({ subject }) => now.get(subject.split.network) !== subject.members,
  );
  return passed.map((judgement) => {
    const { members = '', split } = judgement.subject;
    return { judgement, review: reviewOf(standing.get(split.network) ?? [], members) as Review };
  });
}

/** What is one split: of the same ads, at the same bridge. */
function keyOf(one: NetworkJudgement): string {
  const answer = answerOf(one);
  return answer ? `${answer.network} ${answer.members} ${answer.answer}` : one.id;
}

/** Who else stands by the same split: its ads stay apart until all have withdrawn. */
export async function othersWhoSplit(
  judgements: Pick<Judgements, 'aboutNetworks'>,
  split: NetworkJudgement,
): Promise<string[]> {
  if (!isSplit(split)) return [];
  const all = await judgements.aboutNetworks([split.subject.split.network]);
  return all
    .filter((one) => one.id !== split.id && !one.withdrawn && keyOf(one) === keyOf(split))
    .map(({ author }) => author);
}

/**
 * Answers a split of a network that a run may have followed already: says the same, or that it was one network.
 * @throws JudgementError, `not-found` where it is no split that stands
 */
export async function answerSplit(
  room: Room,
  id: string,
  agrees: boolean,
  signing: Signing,
): Promise<NetworkJudgement> {
  const found = (await room.judgements.aboutNetworks()).find((one) => one.id === id);
  if (!found || !isSplit(found) || found.withdrawn)
    throw new JudgementError(
      'not-found',
      `${id} is no split of a network that stands.`,
      'Look again to see how it stands.',
    );
  const { network } = found.subject.split;
  const judgement = agrees
    ? await room.judgements.judgeTie('apart', found.subject, signing)
    : await room.judgements.review('confirmed', await asItWas(room, found), signing);
  await tellStatus(room, network);
  return judgement;
}

/** The network that was split, and the last run that is kept in which it had these ads. */
async function asItWas({ store: { db } }: Room, { subject }: SplitJudgement) {
  const { members = '', split } = subject;
  const row = await db
    .selectFrom('network')
    .select('run')
    .where('id', '=', split.network)
    .where('members', '=', members)
    .orderBy('run', 'desc')
    .executeTakeFirst();
  return { entities: [split.network], ...(row ? { run: row.run } : {}), members };
}
