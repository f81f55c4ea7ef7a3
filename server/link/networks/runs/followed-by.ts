import type { Graph } from '../../../core/neo4j/index.ts';
import type { Store } from '../../../core/store/index.ts';
import {
  bindsNothing,
  isOfObservation,
  type Judgement,
  JudgementError,
  type Judgements,
  subjectSides,
} from '../../judgements/index.ts';
import { adsNamed } from '../judged/ads-named.ts';
import { membersOf, networksOfAds, type RunMembers } from '../kept/members.ts';
import { listRuns } from '../kept/run-records.ts';
import { movesAround, networkSentences } from './foreseen.ts';

type Db = Store['db'];

/** What the first run that read a judgement did with the networks of its ads. */
export interface FollowedBy {
  readonly run: number;
  /** Of the run before that one. */
  readonly before: number;
  /** Which networks came together or fell apart, a sentence each. */
  readonly sentences: readonly string[];
  /** How many judgements that run read for the first time. */
  readonly judgements: number;
  /** How many ads more that run read. */
  readonly ads: number;
}

interface Modules {
  readonly graph: Pick<Graph, 'read'>;
  readonly store: Store;
  readonly judgements: Pick<Judgements, 'all'>;
}

/**
 * What followed from a judgement: how the first run that read it grouped its ads, and the run before.
 * @returns null where no run has read it, or one of the two runs is not kept
 * @throws JudgementError `not-found`
 */
export async function followedBy(
  { graph, store: { db }, judgements }: Modules,
  id: string,
): Promise<FollowedBy | null> {
  const judgement = (await judgements.all()).find((one) => one.id === id);
  if (!judgement)
    throw new JudgementError('not-found', `There is no judgement ${id}.`, 'Look again.');
  if (bindsNothing(judgement)) return null;
  const runs = (await listRuns(db)).filter(({ state }) => state === 'done').reverse();
  const at = runs.findIndex((run) => run.judgements.includes(id));
  const [before, run] = [runs[at - 1], runs[at]];
  if (!before?.kept || !run?.kept) return null;
  const ads = await adsOf(graph, judgement);
  const read = new Set(before.judgements);
  return {
    run: run.n,
    before: before.n,
    sentences: await movedBetween(db, [before.n, run.n], ads),
    judgements: run.judgements.filter((one) => !read.has(one)).length,
    ads: Math.max(0, run.counts.ads - before.counts.ads),
  };
}

async function adsOf(graph: Pick<Graph, 'read'>, judgement: Judgement): Promise<string[]> {
  if (isOfObservation(judgement)) return [judgement.subject.ad];
  return adsNamed(graph, subjectSides(judgement.subject).flat());
}

/** How the networks in which some ads were are others in a later run. No more is read than the networks that this touches. */
async function movedBetween(
  db: Db,
  [before, after]: readonly [number, number],
  ads: readonly string[],
): Promise<string[]> {
  const were = await wholeNetworks(db, before, ads);
  const are = await wholeNetworks(db, after, [...ads, ...were.networks.keys()]);
  const all = [...new Set([...ads, ...were.networks.keys(), ...are.networks.keys()])];
  const now = await wholeNetworks(db, before, all);
  const members = new Map<string, string[]>();
  for (const [ad, network] of are.networks)
    members.set(network, [...(members.get(network) ?? []), ad]);
  const networks = [...members].map(([id, own]) => ({ id, ads: own }));
  return networkSentences(movesAround(now, { networks, alone: are.alone }, ads));
}

/** The networks of these ads with all their ads, and those of the ads that are in none. */
async function wholeNetworks(db: Db, run: number, ads: readonly string[]): Promise<RunMembers> {
  const found = await networksOfAds(db, run, ads);
  const networks = new Map<string, string>();
  for (const id of new Set(found.values()))
    for (const ad of await membersOf(db, run, id)) networks.set(ad, id);
  return { networks, alone: ads.filter((ad) => !networks.has(ad)) };
}
