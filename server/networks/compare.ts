import type { Store } from '../store/index.ts';
import type { HeldJoin, NetworkContent } from './found.ts';
import { chainOf } from './holds.ts';
import { contentsOf, hubsOf, membersByAd, splitIdentifiers } from './read.ts';
import { runOf } from './records.ts';
import type { Run } from './run.ts';

export const causeKinds = [
  'ties',
  'no-hub-any-more',
  'hub-now',
  'changed-hands',
  'too-little-now',
  'judged',
] as const;

/** Why networks merged or split: an identifier, or a judgement, and what became of it. */
export interface Cause {
  readonly kind: (typeof causeKinds)[number];
  readonly identifier?: string;
  readonly judgement?: string;
}

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

const minus = (these: Iterable<string>, those: ReadonlySet<string>) =>
  [...these].filter((one) => !those.has(one));

/**
 * Compares two runs: which networks merged or split, and because of which identifiers and judgements.
 * @throws NetworkError `no-such-run`, `not-kept`
 */
export async function compareRuns(
  { db }: Store,
  beforeN: number,
  afterN: number,
): Promise<Comparison> {
  const [before, after] = await Promise.all([side(db, beforeN), side(db, afterN)]);
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
      because: whyMerged(contentsAfter.get(id), before, after),
    })),
    split: splitFrom.map(([id, into]) => ({
      before: [id],
      after: [...into.keys()],
      because: whySplit(contentsBefore.get(id), before, after),
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

interface Side {
  readonly run: Run;
  readonly members: ReadonlyMap<string, string>;
  readonly sizes: ReadonlyMap<string, number>;
  readonly hubs: ReadonlySet<string>;
  readonly splits: ReadonlySet<string>;
}

async function side(db: Store['db'], n: number): Promise<Side> {
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

function whyMerged(content: NetworkContent | undefined, before: Side, after: Side): Cause[] {
  const crossing = crossings(content?.joins ?? [], before.members);
  return distinct(
    crossing.flatMap(({ evidence, judgements }) => [
      ...judgements.map((judgement): Cause => ({ kind: 'judged', judgement })),
      ...evidence
        .filter(({ weight }) => weight !== 'slight')
        .map(({ identifier }): Cause => {
          const wasHub = before.hubs.has(identifier) && !after.hubs.has(identifier);
          return { kind: wasHub ? 'no-hub-any-more' : 'ties', identifier };
        }),
    ]),
  );
}

function whySplit(content: NetworkContent | undefined, before: Side, after: Side): Cause[] {
  const crossing = crossings(content?.joins ?? [], after.members);
  const added = new Set(minus(after.run.judgements, new Set(before.run.judgements)));
  const became = (identifier: string): Cause['kind'] =>
    after.hubs.has(identifier) && !before.hubs.has(identifier)
      ? 'hub-now'
      : after.splits.has(identifier) && !before.splits.has(identifier)
        ? 'changed-hands'
        : 'too-little-now';
  return distinct([
    ...[...added].map((judgement): Cause => ({ kind: 'judged', judgement })),
    ...crossing.flatMap(({ evidence }) =>
      evidence
        .filter(({ weight }) => weight !== 'slight')
        .map(({ identifier }): Cause => ({ kind: became(identifier), identifier })),
    ),
  ]);
}

/** The joins between ads that are, in the other run, in two different networks; else those on a way between two. */
function crossings(joins: readonly HeldJoin[], other: ReadonlyMap<string, string>): HeldJoin[] {
  const direct = joins.filter(({ a, b }) => {
    const [left, right] = [other.get(a), other.get(b)];
    return left !== undefined && right !== undefined && left !== right;
  });
  if (direct.length > 0) return direct;
  // Through ads that are in no network there: the way from one network to the next.
  const first = new Map<string, string>();
  for (const ad of joins.flatMap(({ a, b }) => [a, b])) {
    const network = other.get(ad);
    if (network !== undefined && !first.has(network)) first.set(network, ad);
  }
  const [start, ...ends] = first.values();
  return start === undefined ? [] : ends.flatMap((end) => chainOf(joins, start, end));
}

const mostCauses = 10;

function distinct(causes: readonly Cause[]): Cause[] {
  const byKey = new Map(
    causes.map((one) => [`${one.kind} ${one.identifier ?? one.judgement ?? ''}`, one]),
  );
  return [...byKey.values()].slice(0, mostCauses);
}
