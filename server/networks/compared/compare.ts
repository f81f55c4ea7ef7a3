import type { Judgement, Judgements } from '../../judgements/index.ts';
import { isNetworkId } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { eachLeftOut } from '../copied/copied.ts';
import { hubsOf, splitIdentifiers } from '../kept/contacts.ts';
import { eachMember } from '../kept/members.ts';
import { contentsOf } from '../kept/networks.ts';
import { runOf } from '../kept/records.ts';
import { compareOperations, type OperationsComparison } from '../operations/compare.ts';
import type { Run } from '../run.ts';
import type { Because, Resized, Side } from './causes.ts';
import { whyMerged, whySplit } from './compare-why.ts';
import { byReadings } from './read-wrong.ts';

/** What became of something: networks by id, and how many ads stood, or stand, alone, the first of them by id. */
export interface Change extends Because {
  readonly before: readonly string[];
  readonly adsAloneBefore: number;
  readonly aloneBefore: readonly string[];
  readonly after: readonly string[];
  readonly adsAloneAfter: number;
  readonly aloneAfter: readonly string[];
}

/** So many of the ads that stand alone are named. */
const aloneNamed = 5;

/** What is otherwise in one run than in another; of ads that only one of them saw nothing is said but their number. */
export interface Comparison {
  readonly before: Run;
  readonly after: Run;
  /** What is one network now and was several, or ads alone; those of the most networks first. */
  readonly merged: readonly Change[];
  /** What was one network and is several now, or ads alone. */
  readonly split: readonly Change[];
  /** Networks of ads that only one of the runs saw, besides one at the most. */
  readonly appeared: readonly string[];
  readonly gone: readonly string[];
  /** Networks of the same ads, and those that differ by ads alone that only one of the runs saw. */
  readonly same: number;
  readonly changed: number;
  /** The latter, with how many ads each had and has; those that differ most first. */
  readonly resized: readonly Resized[];
  readonly adsAdded: number;
  readonly hubsAdded: readonly string[];
  readonly hubsLifted: readonly string[];
  readonly judgementsAdded: readonly string[];
  readonly judgementsLifted: readonly string[];
  /** Those of these that are about readings. */
  readonly readingsJudged: readonly Judgement[];
  /** null where one of the runs is from before operations. */
  readonly operations: OperationsComparison | null;
}

const differ = ({ adsBefore, adsAfter }: Resized) => Math.abs(adsAfter - adsBefore);

/** What is in one and not in the other. */
const minus = (these: Iterable<string>, those: ReadonlySet<string>) =>
  [...these].filter((one) => !those.has(one));

interface Room {
  readonly store: Store;
  readonly judgements: Pick<Judgements, 'about' | 'aboutNetworks'>;
}

/**
 * Compares two runs: what became one or fell apart, and because of which identifiers and judgements.
 * @throws NetworkError `no-such-run`, `not-kept`
 */
export async function compareRuns(
  { store: { db }, judgements }: Room,
  beforeN: number,
  afterN: number,
): Promise<Comparison> {
  const [before, after] = await Promise.all([side(db, beforeN), side(db, afterN)]);
  const said = await judgements.aboutNetworks();
  const judgementsAdded = minus(after.run.judgements, new Set(before.run.judgements));
  const judgementsLifted = minus(before.run.judgements, new Set(after.run.judgements));
  const readings = await judgements.about();
  const ofReadings = (ids: readonly string[]) => readings.filter(({ id }) => ids.includes(id));
  const [wrongNow, wrongNoMore] = [ofReadings(judgementsAdded), ofReadings(judgementsLifted)];
  const forth = overlaps(before, after);
  const back = overlaps(after, before);
  const mergedInto = [...back].filter(([, from]) => from.size > 1);
  const splitFrom = [...forth].filter(([, into]) => into.size > 1);
  const ids = (list: typeof splitFrom) => list.map(([id]) => id);
  const parts = (list: typeof splitFrom) => list.flatMap(([, into]) => networksIn(into));
  const [contentsAfter, contentsBefore] = await Promise.all([
    contentsOf(db, after.run.n, [...ids(mergedInto), ...parts(splitFrom)]),
    contentsOf(db, before.run.n, [...ids(splitFrom), ...parts(mergedInto)]),
  ]);
  const [was, is] = [
    { ...before, contents: contentsBefore },
    { ...after, contents: contentsAfter },
  ];
  const kept = keptOf(forth, back);
  const isSame = ({ id, other, ads }: (typeof kept)[number]) =>
    before.sizes.get(id) === ads && after.sizes.get(other) === ads;
  const otherwise = kept.filter((one) => !isSame(one));
  return {
    before: before.run,
    after: after.run,
    merged: mergedInto
      .map(([id, from]) => ({
        ...merged(id, from),
        ...byReadings(
          whyMerged(contentsAfter.get(id), was, is, said),
          ['read-wrong-no-more', 'ties'],
          wrongNoMore,
          (ad) => after.parts.get(ad) === id,
        ),
      }))
      .sort((a, b) => b.before.length - a.before.length || b.adsAloneBefore - a.adsAloneBefore),
    split: splitFrom
      .map(([id, into]) => ({
        ...split(id, into),
        ...byReadings(
          whySplit(contentsBefore.get(id), was, is, said),
          ['read-wrong', 'too-little-now'],
          wrongNow,
          (ad) => before.parts.get(ad) === id,
        ),
      }))
      .sort((a, b) => b.after.length - a.after.length || b.adsAloneAfter - a.adsAloneAfter),
    appeared: [...after.sizes.keys()].filter((id) => isByItself(back.get(id))),
    gone: [...before.sizes.keys()].filter((id) => isByItself(forth.get(id))),
    same: kept.length - otherwise.length,
    changed: otherwise.length,
    resized: otherwise
      .map(({ id, other }) => ({
        ...{ before: id, after: other },
        adsBefore: before.sizes.get(id) ?? 0,
        adsAfter: after.sizes.get(other) ?? 0,
      }))
      .sort((a, b) => differ(b) - differ(a) || b.adsAfter - a.adsAfter),
    adsAdded: after.run.counts.ads - before.run.counts.ads,
    hubsAdded: minus(after.hubs, before.hubs),
    hubsLifted: minus(before.hubs, after.hubs),
    judgementsAdded,
    judgementsLifted,
    readingsJudged: [...wrongNow, ...wrongNoMore],
    operations: await compareOperations(db, before, after),
  };
}

/** Of a network, the parts in which its ads are in the other run, with how many: networks, and ads that stand alone. */
type Parts = ReadonlyMap<string, number>;

const networksIn = (parts: Parts): string[] => [...parts.keys()].filter(isNetworkId);
const aloneIn = (parts: Parts): string[] =>
  [...parts.keys()].filter((id) => !isNetworkId(id)).sort();
const isByItself = (parts: Parts = new Map()): boolean =>
  parts.size <= 1 && networksIn(parts).length === 0;

type What = Omit<Change, keyof Because>;

const merged = (id: string, from: Parts): What => ({
  ...{ before: networksIn(from), adsAloneBefore: aloneIn(from).length },
  ...{ after: [id], adsAloneAfter: 0 },
  ...{ aloneBefore: aloneIn(from).slice(0, aloneNamed), aloneAfter: [] },
});

const split = (id: string, into: Parts): What => ({
  ...{ before: [id], adsAloneBefore: 0 },
  ...{ after: networksIn(into), adsAloneAfter: aloneIn(into).length },
  ...{ aloneBefore: [], aloneAfter: aloneIn(into).slice(0, aloneNamed) },
});

/** Networks that are one in either run, by either id, with how many ads both have. */
const keptOf = (forth: ReadonlyMap<string, Parts>, back: ReadonlyMap<string, Parts>) =>
  [...forth].flatMap(([id, into]) => {
    const [other = ''] = into.keys();
    return into.size === 1 && isNetworkId(other) && back.get(other)?.size === 1
      ? [{ id, other, ads: into.get(other) }]
      : [];
  });

interface Compared extends Omit<Side, 'contents'> {
  readonly run: Run;
  /** Ads of each network. */
  readonly sizes: ReadonlyMap<string, number>;
}

async function side(db: Store['db'], n: number): Promise<Compared> {
  const run = await runOf(db, n);
  const [hubs, splits] = await Promise.all([hubsOf(db, n), splitIdentifiers(db, n)]);
  const parts = new Map<string, string>();
  const sizes = new Map<string, number>();
  for await (const { ad, network } of eachMember(db, n)) {
    parts.set(ad, network ?? ad);
    if (network) sizes.set(network, (sizes.get(network) ?? 0) + 1);
  }
  const leftOut = new Map<string, readonly string[]>();
  for await (const { ad, identifiers } of eachLeftOut(db, n))
    leftOut.set(ad, [...(leftOut.get(ad) ?? []), ...identifiers]);
  return {
    ...{ run, parts, sizes, splits, leftOut },
    hubs: new Set(hubs.map((hub) => hub.identifier)),
  };
}

function overlaps(from: Compared, to: Compared): Map<string, Parts> {
  const found = new Map<string, Map<string, number>>();
  for (const [ad, id] of from.parts) {
    const other = to.parts.get(ad);
    if (other === undefined || !isNetworkId(id)) continue;
    const into = found.get(id) ?? new Map<string, number>();
    found.set(id, into.set(other, (into.get(other) ?? 0) + 1));
  }
  return found;
}
