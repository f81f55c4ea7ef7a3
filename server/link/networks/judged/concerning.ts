import { type Graph, statement } from '../../../core/neo4j/index.ts';
import type { Store } from '../../../core/store/index.ts';
import type { Judgements, NetworkJudgement } from '../../judgements/index.ts';
import { answerOf, isReview, namedIn, subjectSides } from '../../judgements/index.ts';
import type { NetworkContent } from '../found-by-run.ts';
import { contentsOf, type NetworkRow, networkRows } from '../kept/kept-networks.ts';
import { networksOfAds } from '../kept/members.ts';
import type { Run } from '../run.ts';
import { activeRunOf, judgementsAgainst, type Outcome, outcomeOf } from './outcome.ts';

interface Modules {
  readonly graph: Pick<Graph, 'read'>;
  readonly store: Store;
  readonly judgements: Pick<Judgements, 'aboutNetworks'>;
}

/** One of the two things of a “together” or “apart”, and where its ads are by the active run. */
export interface JudgedSide {
  /** Of a split the first ad of the side. */
  readonly entity: string;
  readonly ads: number;
  readonly networks: readonly string[];
  /** Ads of it that stand alone. */
  readonly alone: number;
}

/** A judgement of links or of a network, with what it did. */
export interface ExplainedJudgement {
  readonly judgement: NetworkJudgement;
  readonly outcome: Outcome;
  /** Ids of the judgements that stood against it, or against a part of it. */
  readonly against: readonly string[];
  /** Merges that rest on it, of the networks that ads in scope are in. */
  readonly merges: number;
  readonly sides: readonly JudgedSide[];
  /** Of a review: the network has the ads that it was reviewed with, others, or is no more. */
  readonly reviewed: 'same' | 'changed' | 'gone' | null;
}

/** What the active run says of some ads, and every judgement that concerns them. */
export interface Concerning {
  /** null before the first run. */
  readonly run: Run | null;
  /** Networks that some of the ads are in, each with those ads; by id. */
  readonly networks: readonly (NetworkRow & { readonly ads: readonly string[] })[];
  /** The oldest first, withdrawn ones too. */
  readonly judgements: readonly ExplainedJudgement[];
}

/**
 * Every judgement of links and networks that concerns some things: about one of them, about what one of the ads
 * holds, about a network that one of the ads is in, one on which a merge of such a network rests, those that stand
 * against one of these, and what else was answered about the same network of the same ads. With what the active run
 * did with it.
 * @param ids entities in scope, the ads among them
 */
export async function concerning(
  modules: Modules,
  ids: readonly string[],
  ads: readonly string[],
): Promise<Concerning> {
  const { db } = modules.store;
  const run = await activeRunOf(db);
  const networkOf = run ? await networksOfAds(db, run.n, ads) : new Map<string, string>();
  const networks = run ? await networkRows(db, run.n, [...new Set(networkOf.values())]) : [];
  const all = await modules.judgements.aboutNetworks();
  const standing = run !== null && all.some(({ id }) => run.judgements.includes(id));
  const contents = standing
    ? await contentsOf(
        db,
        run.n,
        networks.map(({ id }) => id),
      )
    : new Map<string, NetworkContent>();
  const merges = restingOn(contents.values());
  const touched = new Set([
    ...ids,
    ...ads,
    ...networks.map(({ id }) => id),
    ...(await heldOf(modules.graph, ads, all)),
  ]);
  const first = all.filter(
    ({ id, subject }) => merges.has(id) || namedIn(subject).some((one) => touched.has(one)),
  );
  const concerned = withThoseAgainst(withOtherAnswers(first, all), all, run);
  const sides = await sidesOf(modules, run, concerned);
  const reviewed = await reviewedAs(modules, run, concerned);
  return {
    run,
    networks: networks.map((network) => ({
      ...network,
      ads: ads.filter((ad) => networkOf.get(ad) === network.id),
    })),
    judgements: concerned
      .map((judgement) => ({
        ...{ judgement, outcome: outcomeOf(judgement, run) },
        against: judgementsAgainst(judgement, run),
        merges: merges.get(judgement.id) ?? 0,
        sides: sides.get(judgement.id) ?? [],
        reviewed: reviewed.get(judgement.id) ?? null,
      }))
      .sort((a, b) => (order(a) < order(b) ? -1 : 1)),
  };
}

const order = ({ judgement: { at, id } }: ExplainedJudgement): string => `${at} ${id}`;
const isPair = ({ kind }: NetworkJudgement): boolean => kind === 'together' || kind === 'apart';

/** By judgement: how many merges were made by it. */
function restingOn(contents: Iterable<NetworkContent>): Map<string, number> {
  const merges = new Map<string, number>();
  for (const content of contents)
    for (const id of content.merges.flatMap(({ judgements }) => judgements))
      merges.set(id, (merges.get(id) ?? 0) + 1);
  return merges;
}

/** What these ads hold of all that was ever judged. */
async function heldOf(
  graph: Modules['graph'],
  ads: readonly string[],
  all: readonly NetworkJudgement[],
): Promise<string[]> {
  if (all.length === 0) return [];
  const held = [...new Set(all.flatMap(({ subject }) => namedIn(subject)))];
  const rows = await graph.read<{ held: string[] }>(statement('link/networks/held'), { ads, held });
  return rows.flatMap((row) => row.held);
}

/** An answer alone does not say whether two agree. */
function withOtherAnswers(
  first: readonly NetworkJudgement[],
  all: readonly NetworkJudgement[],
): NetworkJudgement[] {
  const about = (one: NetworkJudgement) => {
    const answer = answerOf(one);
    return answer && `${answer.network} ${answer.members}`;
  };
  const asked = new Set(first.map(about));
  return all.filter((one) => first.includes(one) || (answerOf(one) && asked.has(about(one))));
}

function withThoseAgainst(
  first: readonly NetworkJudgement[],
  all: readonly NetworkJudgement[],
  run: Run | null,
): NetworkJudgement[] {
  const ids = new Set(first.flatMap((one) => [one.id, ...judgementsAgainst(one, run)]));
  return all.filter(({ id }) => ids.has(id));
}

async function sidesOf(
  { graph, store }: Modules,
  run: Run | null,
  judgements: readonly NetworkJudgement[],
): Promise<Map<string, JudgedSide[]>> {
  const pairs = judgements.filter(isPair);
  const ids = [...new Set(pairs.flatMap(({ subject }) => subjectSides(subject).flat()))];
  if (!run || ids.length === 0) return new Map();
  const rows = await graph.read<{ id: string; ads: string[] }>(statement('link/networks/ads-of'), {
    ids,
  });
  const adsOf = new Map(rows.map(({ id, ads }) => [id, ads]));
  const networkOf = await networksOfAds(store.db, run.n, [...new Set([...adsOf.values()].flat())]);
  const side = (named: readonly string[]): JudgedSide => {
    const ads = [...new Set(named.flatMap((one) => adsOf.get(one) ?? []))];
    const networks = ads.flatMap((ad) => networkOf.get(ad) ?? []);
    return {
      ...{ entity: named[0] ?? '', ads: ads.length, networks: [...new Set(networks)].sort() },
      alone: ads.length - networks.length,
    };
  };
  return new Map(pairs.map(({ id, subject }) => [id, subjectSides(subject).map(side)]));
}

async function reviewedAs(
  { store }: Modules,
  run: Run | null,
  judgements: readonly NetworkJudgement[],
): Promise<Map<string, NonNullable<ExplainedJudgement['reviewed']>>> {
  const reviews = judgements.filter(isReview);
  const idOf = ({ subject }: NetworkJudgement) => subject.entities[0] ?? '';
  const rows = run ? await networkRows(store.db, run.n, [...new Set(reviews.map(idOf))]) : [];
  const members = new Map(rows.map((row) => [row.id, row.members]));
  return new Map(
    reviews.map((one) => {
      const now = members.get(idOf(one));
      if (now === undefined) return [one.id, 'gone'];
      return [one.id, now === one.subject.members ? 'same' : 'changed'];
    }),
  );
}
