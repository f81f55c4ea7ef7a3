import type { Judgements } from '../judgements/index.ts';
import type { Store } from '../store/index.ts';
import { type Cause, type Side, whyMerged, whySplit } from './compare-why.ts';
import { contentsOf, hubsOf, membersByAd, splitIdentifiers } from './read.ts';
import { runOf } from './records.ts';
import type { Run } from './run.ts';

export interface Change {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly because: readonly Cause[];
}

/** What is otherwise in one run than in another. */
export interface Comparison {
  readonly before: Run;
  readonly after: Run;
  readonly merged: readonly Change[];
  readonly split: readonly Change[];
  /** Networks none of whose ads was in one before, or is in one now. */
  readonly appeared: readonly string[];
  readonly gone: readonly string[];
  /** Networks of the same ads, and those that only gained or lost some. */
  readonly same: number;
  readonly changed: number;
  readonly adsAdded: number;
  readonly hubsAdded: readonly string[];
  readonly hubsLifted: readonly string[];
  readonly judgementsAdded: readonly string[];
  readonly judgementsLifted: readonly string[];
}

/** What is in one and not in the other. */
const minus = (these: Iterable<string>, those: ReadonlySet<string>) =>
  [...these].filter((one) => !those.has(one));

interface Room {
  readonly store: Store;
  readonly judgements: Pick<Judgements, 'aboutNetworks'>;
}

/**
 * Compares two runs: which networks merged or split, and because of which identifiers and judgements.
 * @throws NetworkError `no-such-run`, `not-kept`
 */
export async function compareRuns(
  { store: { db }, judgements }: Room,
  beforeN: number,
  afterN: number,
): Promise<Comparison> {
  const [before, after] = await Promise.all([side(db, beforeN), side(db, afterN)]);
  const said = await judgements.aboutNetworks();
  const forth = overlaps(before.members, after.members);
  const back = overlaps(after.members, before.members);
  const mergedInto = [...back].filter(([, from]) => from.size > 1);
  const splitFrom = [...forth].filter(([, into]) => into.size > 1);
  const [contentsAfter, contentsBefore] = await Promise.all([
    contentsOf(
      db,
      after.run.n,
      mergedInto.map(([id]) => id),
    ),
    contentsOf(
      db,
      before.run.n,
      splitFrom.map(([id]) => id),
    ),
  ]);
  const sameAds = [...forth].filter(([id, into]) => {
    const [other] = into.keys();
    return (
      into.size === 1 &&
      before.sizes.get(id) === into.get(other ?? '') &&
      after.sizes.get(other ?? '') === before.sizes.get(id)
    );
  });
  const oneToOne = [...forth].filter(([, into]) => {
    const [other = ''] = into.keys();
    return into.size === 1 && (back.get(other)?.size ?? 0) === 1;
  });
  return {
    before: before.run,
    after: after.run,
    merged: mergedInto.map(([id, from]) => ({
      before: [...from.keys()],
      after: [id],
      because: whyMerged(contentsAfter.get(id), before, after, said),
    })),
    split: splitFrom.map(([id, into]) => ({
      before: [id],
      after: [...into.keys()],
      because: whySplit(contentsBefore.get(id), before, after, said),
    })),
    appeared: minus(after.sizes.keys(), new Set(back.keys())),
    gone: minus(before.sizes.keys(), new Set(forth.keys())),
    same: sameAds.length,
    changed: oneToOne.length - sameAds.length,
    adsAdded: after.run.counts.ads - before.run.counts.ads,
    hubsAdded: minus(after.hubs, before.hubs),
    hubsLifted: minus(before.hubs, after.hubs),
    judgementsAdded: minus(after.run.judgements, new Set(before.run.judgements)),
    judgementsLifted: minus(before.run.judgements, new Set(after.run.judgements)),
  };
}

async function side(db: Store['db'], n: number): Promise<Side & { readonly run: Run }> {
  const run = await runOf(db, n);
  const [members, hubs, splits] = await Promise.all([
    membersByAd(db, n),
    hubsOf(db, n),
    splitIdentifiers(db, n),
  ]);
  const sizes = new Map<string, number>();
  for (const id of members.values()) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  return { run, members, sizes, hubs: new Set(hubs.map((hub) => hub.identifier)), splits };
}

/** Of each network the networks on the other side that hold some of its ads, with how many. */
function overlaps(
  from: ReadonlyMap<string, string>,
  to: ReadonlyMap<string, string>,
): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const [ad, id] of from) {
    const other = to.get(ad);
    if (other === undefined) continue;
    const into = found.get(id) ?? new Map<string, number>();
    found.set(id, into.set(other, (into.get(other) ?? 0) + 1));
  }
  return found;
}
