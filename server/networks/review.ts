import type { Judgements, NetworkJudgement, ReviewKind, Signing } from '../judgements/index.ts';
import { namedIn, reviewKinds } from '../judgements/index.ts';
import { type Graph, statement } from '../neo4j/index.ts';
import type { Store } from '../store/index.ts';
import type { NetworkContent } from './found.ts';
import { networkRow } from './read.ts';

/** What reviewers said of a network, and whether it is still the network that they saw. */
export interface Review {
  readonly state: ReviewKind;
  /** Its ads are others than when it was reviewed. */
  readonly changedSince: boolean;
  readonly judgement: NetworkJudgement;
}

/** The reviews that stand, by network. */
export async function reviewsOf(
  judgements: Pick<Judgements, 'aboutNetworks'>,
  networks: readonly { readonly id: string; readonly members: string }[],
): Promise<Map<string, Review>> {
  const membersOf = new Map(networks.map(({ id, members }) => [id, members]));
  const reviews = new Map<string, Review>();
  for (const judgement of await judgements.aboutNetworks([...membersOf.keys()])) {
    const { kind, subject, withdrawn } = judgement;
    const [network = ''] = subject.entities;
    const state = reviewKinds.find((one) => one === kind);
    if (withdrawn || !state || !membersOf.has(network)) continue;
    const changedSince = subject.members !== membersOf.get(network);
    reviews.set(network, { state, changedSince, judgement });
  }
  return reviews;
}

/** What every reviewed network was reviewed as, whatever has become of it. */
export async function reviewedNetworks(
  judgements: Pick<Judgements, 'aboutNetworks'>,
): Promise<Map<string, ReviewKind>> {
  const states = new Map<string, ReviewKind>();
  for (const { kind, subject, withdrawn } of await judgements.aboutNetworks()) {
    const state = reviewKinds.find((one) => one === kind);
    if (state && !withdrawn) states.set(subject.entities[0] ?? '', state);
  }
  return states;
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
export const statusWords = (review: Review | undefined): string =>
  review ? `${review.state}${review.changedSince ? ', changed since' : ''}` : 'to review';

/**
 * Records that a network of the run in force is confirmed or rejected, as it is now.
 * @throws JudgementError; NetworkError `no-run`, `no-such-network`
 */
export async function reviewNetwork(
  { graph, store, judgements }: { graph: Graph; store: Store; judgements: Judgements },
  kind: ReviewKind,
  network: string,
  signing: Signing,
): Promise<NetworkJudgement> {
  const { run, members } = await networkRow(store.db, network);
  const judgement = await judgements.review(kind, { entities: [network], run, members }, signing);
  await graph.write(statement('networks/set-status'), { id: network, status: kind });
  return judgement;
}
