import type { Store } from '../../../core/store/index.ts';
import type { Judgements, ObservationJudgement } from '../../judgements/index.ts';
import { hubsOf, splitIdentifiers } from '../kept/kept-contacts.ts';
import { eachCopiedContent } from '../kept/kept-copied.ts';
import { contentsOf } from '../kept/kept-networks.ts';
import { eachMember } from '../kept/members.ts';
import { runOf } from '../kept/run-records.ts';
import { operationsByMember } from '../operations/kept.ts';
import type { Run } from '../run.ts';
import type { Because, Side } from './causes.ts';
import { byObservations, whyOtherwise } from './compare-why.ts';
import { type Regrouped, type Regrouping, regroup } from './regroup.ts';

/** What became of networks, and why. */
export type Change = Regrouping & Because;

/**
 * What is otherwise in one run than in another. Of ads that only one of them saw nothing is said but their number:
 * networks of such ads, besides one at the most, appeared or are gone.
 */
export interface Comparison extends Regrouped {
  readonly before: Run;
  readonly after: Run;
  readonly merged: readonly Change[];
  readonly split: readonly Change[];
  readonly adsAdded: number;
  readonly hubsAdded: readonly string[];
  readonly hubsLifted: readonly string[];
  readonly judgementsAdded: readonly string[];
  readonly judgementsLifted: readonly string[];
  /** Those of these that are about observations. */
  readonly observationsJudged: readonly ObservationJudgement[];
  /** Each at its usual level. */
  readonly operations: Regrouped;
}

/** What is in one and not in the other. */
const minus = (these: Iterable<string>, those: ReadonlySet<string>) =>
  [...these].filter((one) => !those.has(one));

interface Modules {
  readonly store: Store;
  readonly judgements: Pick<Judgements, 'about' | 'aboutNetworks'>;
}

/**
 * Compares two runs: what became one or fell apart, and because of which identifiers and judgements.
 * @throws NetworkError `no-such-run`, `not-kept`
 */
export async function compareRuns(
  { store: { db }, judgements }: Modules,
  beforeN: number,
  afterN: number,
): Promise<Comparison> {
  const [before, after] = await Promise.all([sideOf(db, beforeN), sideOf(db, afterN)]);
  const said = await judgements.aboutNetworks();
  const judgementsAdded = minus(after.run.judgements, new Set(before.run.judgements));
  const judgementsLifted = minus(before.run.judgements, new Set(after.run.judgements));
  const observations = await judgements.about();
  const ofObservations = (ids: readonly string[]) =>
    observations.filter(({ id }) => ids.includes(id));
  const [wrongNow, wrongNoMore] = [
    ofObservations(judgementsAdded),
    ofObservations(judgementsLifted),
  ];
  const networks = regroup(before.parts, after.parts, true);
  const changes = [...networks.merged, ...networks.split];
  const [was, is] = await Promise.all([
    withContents(
      db,
      before,
      changes.flatMap((one) => one.before),
    ),
    withContents(
      db,
      after,
      changes.flatMap((one) => one.after),
    ),
  ]);
  const why = (
    what: 'merged' | 'split',
    one: Regrouping,
    whole: Side,
    kinds: Parameters<typeof byObservations>[1],
    wrong: readonly ObservationJudgement[],
  ): Change => {
    const [id = ''] = what === 'merged' ? one.after : one.before;
    const because = whyOtherwise(what, whole.contents.get(id), was, is, said);
    const isIn = (ad: string) => whole.parts.get(ad) === id;
    return { ...one, ...byObservations(because, kinds, wrong, isIn) };
  };
  return {
    ...{ ...networks, before: before.run, after: after.run },
    merged: networks.merged.map((one) =>
      why('merged', one, is, ['read-wrong-no-more', 'links'], wrongNoMore),
    ),
    split: networks.split.map((one) =>
      why('split', one, was, ['read-wrong', 'too-little-now'], wrongNow),
    ),
    adsAdded: after.run.counts.ads - before.run.counts.ads,
    hubsAdded: minus(after.hubs, before.hubs),
    hubsLifted: minus(before.hubs, after.hubs),
    ...{ judgementsAdded, judgementsLifted, observationsJudged: [...wrongNow, ...wrongNoMore] },
    operations: await compareOperations(db, before, after),
  };
}

interface Compared extends Omit<Side, 'contents'> {
  readonly run: Run;
}

async function sideOf(db: Store['db'], n: number): Promise<Compared> {
  const run = await runOf(db, n);
  const [hubs, splits] = await Promise.all([hubsOf(db, n), splitIdentifiers(db, n)]);
  const parts = new Map<string, string>();
  for await (const { ad, network } of eachMember(db, n)) parts.set(ad, network ?? ad);
  const copiedContent = new Map<string, readonly string[]>();
  for await (const { ad, identifiers } of eachCopiedContent(db, n))
    copiedContent.set(ad, [...(copiedContent.get(ad) ?? []), ...identifiers]);
  return { run, parts, splits, copiedContent, hubs: new Set(hubs.map((hub) => hub.identifier)) };
}

const withContents = async (
  db: Store['db'],
  side: Compared,
  ids: readonly string[],
): Promise<Side> => ({ ...side, contents: await contentsOf(db, side.run.n, ids) });

async function compareOperations(
  db: Store['db'],
  before: Compared,
  after: Compared,
): Promise<Regrouped> {
  const [was, is] = [await operationByAd(db, before), await operationByAd(db, after)];
  return regroup(was, is, false);
}

/** By ad that a run saw: its operation at the usual level, or itself where it is in none. */
async function operationByAd(db: Store['db'], { run, parts }: Compared) {
  const operations = await operationsByMember(db, run.n, run.counts.usualLevel);
  return new Map([...parts].map(([ad, member]) => [ad, operations.get(member) ?? ad]));
}
