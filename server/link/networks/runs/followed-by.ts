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
import { adsOfOperation, leveled, operationsByMember } from '../operations/kept.ts';
import { followedSentences, type Move, movesAround } from './foreseen.ts';

type Db = Store['db'];

/** What the first run that read a judgement did with the networks of its ads, and with operations of the usual level. */
export interface FollowedBy {
  readonly run: number;
  /** Of the run before that one. */
  readonly before: number;
  /** Which networks and operations came together or fell apart, a sentence each. */
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
    sentences: await changedBetween(db, [before.n, run.n], ads),
    judgements: run.judgements.filter((one) => !read.has(one)).length,
    ads: Math.max(0, run.counts.ads - before.counts.ads),
  };
}

async function adsOf(graph: Pick<Graph, 'read'>, judgement: Judgement): Promise<string[]> {
  if (isOfObservation(judgement)) return [judgement.subject.ad];
  return adsNamed(graph, subjectSides(judgement.subject).flat());
}

/** What became of the networks in which some ads were, and of their operations of the later run's usual level. */
async function changedBetween(
  db: Db,
  [before, after]: readonly [number, number],
  ads: readonly string[],
): Promise<string[]> {
  const { level } = await leveled(db, after);
  return followedSentences({
    networks: await movedBetween([before, after], ads, (run, some) => wholeNetworks(db, run, some)),
    operations: await movedBetween([before, after], ads, (run, some) =>
      wholeOperations(db, { run, level }, some),
    ),
  });
}

/** The groups of these ads by a run with all their ads, and those of the ads that are in none. */
type Whole = (run: number, ads: readonly string[]) => Promise<RunMembers>;

/** How the groups in which some ads were are others in a later run. No more is read than the groups that this touches. */
async function movedBetween(
  [before, after]: readonly [number, number],
  ads: readonly string[],
  whole: Whole,
): Promise<Move[]> {
  const were = await whole(before, ads);
  const are = await whole(after, [...ads, ...were.networks.keys()]);
  const all = [...new Set([...ads, ...were.networks.keys(), ...are.networks.keys()])];
  const now = await whole(before, all);
  const members = new Map<string, string[]>();
  for (const [ad, group] of are.networks) members.set(group, [...(members.get(group) ?? []), ad]);
  const networks = [...members].map(([id, own]) => ({ id, ads: own }));
  return movesAround(now, { networks, alone: are.alone }, ads);
}

async function wholeNetworks(db: Db, run: number, ads: readonly string[]): Promise<RunMembers> {
  const found = await networksOfAds(db, run, ads);
  return wholeGroups(ads, new Set(found.values()), (id) => membersOf(db, run, id));
}

async function wholeOperations(
  db: Db,
  at: { readonly run: number; readonly level: number },
  ads: readonly string[],
): Promise<RunMembers> {
  const { run, level } = at;
  const networks = await networksOfAds(db, run, ads);
  const byMember = await operationsByMember(db, run, level);
  const found = new Set(ads.flatMap((ad) => byMember.get(networks.get(ad) ?? ad) ?? []));
  return wholeGroups(ads, found, (id) => adsOfOperation(db, { run, id }));
}

async function wholeGroups(
  ads: readonly string[],
  groups: ReadonlySet<string>,
  adsOf: (group: string) => Promise<readonly string[]>,
): Promise<RunMembers> {
  const networks = new Map<string, string>();
  for (const id of groups) for (const ad of await adsOf(id)) networks.set(ad, id);
  return { networks, alone: ads.filter((ad) => !networks.has(ad)) };
}
