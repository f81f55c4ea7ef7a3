import { statement } from '../../../core/neo4j/index.ts';
import type { Store } from '../../../core/store/index.ts';
import type { Judgements, NetworkJudgement } from '../../judgements/index.ts';
import { answerOf, namedIn, reviewKinds } from '../../judgements/index.ts';
import type { NetworkContent } from '../found-by-run.ts';
import { networkRows } from '../kept/kept-networks.ts';
import { activeRunNumber } from '../kept/run-records.ts';
import type { Modules } from './hub-flags.ts';

/** Two people decide. One answer, or two that differ, leave a network in review. */
export const reviewStates = ['in-review', 'confirmed', 'rejected', 'split'] as const;
type ReviewState = (typeof reviewStates)[number];

/** What reviewers said of a network, and whether it is still the network that they saw. */
export interface Review {
  readonly state: ReviewState;
  /** They answer differently: nothing is decided, however many they are. */
  readonly differ: boolean;
  /** Its ads are others than when it was reviewed. */
  readonly changedSince: boolean;
  /** The answers, one of each person, the oldest first; all of the same ads. */
  readonly answers: readonly NetworkJudgement[];
}

/**
 * What the answers that stand about a network come to. Those about the ads that it has now count; where there are
 * none, those about the ads that were last confirmed or rejected, and who split these differs. A split alone says
 * nothing of other ads: it was of a network that has passed. Pure.
 * @param standing answers about this network, the newest first
 * @param members the SHA-256 of the ads that it has
 */
export function reviewOf(
  standing: readonly NetworkJudgement[],
  members: string,
): Review | undefined {
  const of = (wanted: string | undefined) =>
    standing.filter(({ subject }) => subject.members === wanted);
  const now = of(members);
  const last = standing.find(({ subject }) => subject.members !== members && !subject.split);
  const answers = (now.length > 0 || !last ? now : of(last.subject.members)).toReversed();
  const [first] = answers;
  if (!first) return undefined;
  const people = new Set(answers.map(({ author }) => author)).size;
  const differ = new Set(answers.map((one) => answerOf(one)?.answer)).size > 1;
  return {
    state: people < 2 || differ ? 'in-review' : stateOf(first),
    ...{ differ, answers, changedSince: now.length === 0 },
  };
}

const stateOf = ({ kind }: NetworkJudgement): ReviewState =>
  reviewKinds.find((one) => one === kind) ?? 'split';

/** The reviews that stand, by network. */
export async function reviewsOf(
  judgements: Pick<Judgements, 'aboutNetworks'>,
  networks: readonly { readonly id: string; readonly members: string }[],
): Promise<Map<string, Review>> {
  const about = await judgements.aboutNetworks(networks.map(({ id }) => id));
  return reviewsBy(answersByNetwork(about), networks);
}

const reviewsBy = (
  standing: ReadonlyMap<string, readonly NetworkJudgement[]>,
  networks: readonly { readonly id: string; readonly members: string }[],
): Map<string, Review> =>
  new Map(
    networks.flatMap(({ id, members }) => {
      const review = reviewOf(standing.get(id) ?? [], members);
      return review ? [[id, review] as const] : [];
    }),
  );

/** The same of all networks of a run that anybody has reviewed. */
export async function reviewsInRun(
  db: Store['db'],
  run: number,
  judgements: Pick<Judgements, 'aboutNetworks'>,
): Promise<Map<string, Review>> {
  const reviewed = answersByNetwork(await judgements.aboutNetworks());
  return reviewsBy(reviewed, await networkRows(db, run, [...reviewed.keys()]));
}

/** The answers that stand, by network, the newest first. */
export function answersByNetwork(
  all: readonly NetworkJudgement[],
): Map<string, NetworkJudgement[]> {
  const found = new Map<string, NetworkJudgement[]>();
  for (const judgement of all) {
    const network = judgement.withdrawn ? undefined : answerOf(judgement)?.network;
    if (network !== undefined) found.set(network, [...(found.get(network) ?? []), judgement]);
  }
  return found;
}

/**
 * Every judgement that touches a network: of itself, of any of its ads, of what they hold. Withdrawn ones too, the newest first.
 * @param read its ads and what it rests on, asked for only where anything was judged
 */
export async function judgementsOn(
  judgements: Pick<Judgements, 'aboutNetworks'>,
  id: string,
  read: () => Promise<{ ads: readonly string[]; content: NetworkContent | undefined }>,
): Promise<NetworkJudgement[]> {
  const all = await judgements.aboutNetworks();
  if (all.length === 0) return [];
  const { ads, content } = await read();
  const held = content?.identifiers.map((one) => one.id) ?? [];
  const own = new Set([id, ...ads, ...held]);
  return all.filter(({ subject }) => namedIn(subject).some((one) => own.has(one)));
}

/** As the graph says it. */
export function statusLabel(review: Review | undefined): string {
  if (!review) return 'to review';
  const { state, differ, changedSince } = review;
  return `${state === 'in-review' ? 'in review' : state}${differ ? ', they differ' : ''}${changedSince ? ', changed since' : ''}`;
}

/** Says in the graph how a network stands; nothing where the active run does not have it. */
export async function tellStatus(
  { graph, store: { db }, judgements }: Modules,
  network: string,
): Promise<void> {
  const run = await activeRunNumber(db);
  if (run === undefined) return;
  const reviews = await reviewsOf(judgements, await networkRows(db, run, [network]));
  await graph.write(statement('link/networks/set-status'), {
    ...{ id: network, status: statusLabel(reviews.get(network)) },
  });
}
