import { rowOfEach, tally } from '../../../../core/collections/index.ts';
import { callersAd, type EngineAd, engineAd, type Ground } from '../ground/ground.ts';
import type { AdIndex, Contradiction, LinkJudgement, Merge } from '../types.ts';
import { Groups } from './groups.ts';
import { type Apart, chainOf, newestFirst, Pairings, type Step } from './pairings.ts';

/** What people said, made free of contradiction, in our numbers. */
export interface Obeyed {
  readonly together: readonly Step<EngineAd>[];
  readonly apart: readonly Apart<EngineAd>[];
  /** By identifier: 1 shared, 2 exclusive, 0 nothing said. */
  readonly said: Uint8Array;
  /** By identifier of which something was said: the judgements that say what counts, the newest first. */
  readonly saidBy: ReadonlyMap<number, readonly string[]>;
  /** Whom what is exclusive holds together. */
  readonly own: readonly Own[];
  readonly contradictions: readonly Contradiction[];
}

export const saidShared = 1;
export const saidExclusive = 2;
/** What is believed of an identifier that a person called one owner's: 0..1. */
export const judgedOwn = 0.9999;

/**
 * Takes judgements from the newest to the oldest. One that cannot hold beside those taken already is refused, whole or
 * in part, and named together with the chain of those that stand against it. What is said of two things goes before
 * what is said of one identifier, which others hold as well.
 * @param adIds the caller's
 */
export function obey(
  judgements: readonly LinkJudgement[],
  ground: Ground,
  adIds: readonly string[],
): Obeyed {
  const said = new Uint8Array(ground.identifiers);
  const saidBy = new Map<number, string[]>();
  const contradictions: Contradiction[] = [];
  const pairings = new Pairings<EngineAd>((ad) => adIds[callersAd(ground, ad)] as string);
  for (const judgement of newestFirst(judgements)) {
    if ('identifier' in judgement) {
      const identifier = ground.ourIdentifier[judgement.identifier] as number;
      const word = judgement.kind === 'shared' ? saidShared : saidExclusive;
      const before = saidBy.get(identifier);
      if (before === undefined) {
        saidBy.set(identifier, [judgement.id]);
        said[identifier] = word;
      } else if (said[identifier] === word) before.push(judgement.id);
      else contradictions.push({ refused: judgement.id, chain: before.slice(0, 1) });
    } else {
      const own = (ads: readonly AdIndex[]) => ads.map((ad) => engineAd(ground, ad));
      const against = pairings.take({ ...judgement, a: own(judgement.a), b: own(judgement.b) });
      if (against) contradictions.push(against);
    }
  }
  const exclusive = [...saidBy].filter(([identifier]) => said[identifier] === saidExclusive);
  const { together, apart } = pairings;
  const { own, limited } = ownOf(exclusive, ground, { together, apart });
  return { together, apart, said, saidBy, own, contradictions: [...contradictions, ...limited] };
}

/** Ads that hold what a person judged exclusive; in our numbers. */
export interface Own extends Step<EngineAd> {
  readonly identifier: number;
}

/** An observation that is less sure than this does not say that the ad holds it: it is weighed as ever. */
const leastProbable = 0.5;

/**
 * Whom what is exclusive holds together: all that surely hold it, in as many sets as judgements keep apart.
 * @param exclusive identifiers, each with the judgements that say so, the newest first
 * @param pairs what was said of two things, and holds
 */
export function ownOf(
  exclusive: readonly (readonly [identifier: number, ids: readonly string[]])[],
  ground: Ground,
  { together, apart }: { readonly together: readonly Step[]; readonly apart: readonly Apart[] },
): { readonly own: Own[]; readonly limited: Contradiction[] } {
  const own: Own[] = [];
  const limited: Contradiction[] = [];
  if (exclusive.length === 0) return { own, limited };
  const groups = new Groups(ground.ads, apart);
  for (const { ads } of together) for (const ad of ads) groups.merge(ads[0] as number, ad);
  const holders = holdersOf(
    exclusive.map(([identifier]) => identifier),
    ground,
  );
  for (const [identifier, ids] of exclusive) {
    const [id = ''] = ids;
    const sets = setsOf(holders.get(identifier) ?? [], groups);
    const [first = [], ...others] = sets;
    const chain = others.flatMap((set) => between(groups, [...together, ...own], first, set));
    own.push(...sets.map((ads) => ({ id, identifier, ads })));
    if (chain.length > 0)
      for (const refused of ids)
        limited.push({ refused, chain: [...new Set(chain)], partly: true });
  }
  return { own, limited };
}

function holdersOf(
  wanted: readonly number[],
  { start, identifier, confidence }: Ground,
): Map<number, EngineAd[]> {
  const holders = new Map<number, EngineAd[]>(wanted.map((one) => [one, []]));
  const adOf = rowOfEach(start);
  for (let e = 0; e < identifier.length; e += 1)
    if ((confidence[e] as number) >= leastProbable)
      holders.get(identifier[e] as number)?.push(adOf[e] as EngineAd);
  return holders;
}

/** Merges what may be merged; each ad with the first set that it may be with. */
function setsOf(ads: readonly EngineAd[], groups: Groups): EngineAd[][] {
  const sets: EngineAd[][] = [];
  for (const ad of ads) {
    const set = sets.find(([first = -1]) => !groups.apart(first, ad));
    if (set) groups.merge(set[0] as number, ad);
    if (set) set.push(ad);
    else sets.push([ad]);
  }
  return sets;
}

/** The chain of judgements by which two sets are kept apart. */
function between(
  groups: Groups,
  steps: readonly Step[],
  a: readonly number[],
  b: readonly number[],
): string[] {
  const kept = groups.keptApartBy(a[0] as number, b[0] as number);
  if (!kept) return [];
  const inOf = (ad: number) => (one: number) => groups.find(one) === groups.find(ad);
  const [near, far] = kept.a.some(inOf(a[0] as number)) ? [kept.a, kept.b] : [kept.b, kept.a];
  return [
    ...(chainOf(steps, a, near.filter(inOf(a[0] as number))) ?? []),
    kept.id,
    ...(chainOf(steps, far.filter(inOf(b[0] as number)), b) ?? []),
  ];
}

/**
 * Merges what people said belongs together, when all that links is weighed: so that it is told what each side rests on,
 * and only what nothing else links rests on their word.
 * @param round in which that is
 */
export function togetherMerges(
  ground: Ground,
  groups: Groups,
  together: Obeyed['together'],
  round: number,
): Merge[] {
  const merges: Merge[] = [];
  for (const { id, ads } of together)
    for (const ad of ads) {
      const merge = merged(ground, groups, id, ads[0] as number, ad);
      if (merge) merges.push({ ...merge, round });
    }
  return merges;
}

/** Merges those that hold what a person called exclusive, before anything is weighed. */
export const exclusiveMerges = (ground: Ground, groups: Groups, own: readonly Own[]): Merge[] =>
  own.flatMap((one) => ownMerges(ground, groups, one));

/** Merges of those that hold what is exclusive. */
function ownMerges(ground: Ground, groups: Groups, { id, identifier, ads }: Own): Merge[] {
  const merges: Merge[] = [];
  /** By group the ads of it that hold it. */
  const held = new Map<number, number>();
  for (const ad of ads) tally(held, groups.find(ad));
  const all = held.size;
  const heldBy = (group: number) => held.get(group) ?? 0;
  for (const ad of ads) {
    const [x, y] = [groups.find(ads[0] as number), groups.find(ad)];
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    const merge = merged(ground, groups, id, a, b);
    if (!merge) continue;
    const evidence = {
      identifier: ground.callersIdentifier[identifier] as number,
      ...{ era: 0, weight: 'strong' as const, probability: judgedOwn, groups: all },
      ads: [heldBy(a), heldBy(b)] as const,
    };
    held.set(groups.find(a), heldBy(a) + heldBy(b));
    merges.push({ ...merge, evidence: [evidence] });
  }
  return merges;
}

function merged(
  ground: Ground,
  groups: Groups,
  id: string,
  one: number,
  other: number,
): Merge | undefined {
  const [x, y] = [groups.find(one), groups.find(other)];
  const [a, b] = x < y ? [x, y] : [y, x];
  const sizes: [number, number] = [groups.sizeOf(a), groups.sizeOf(b)];
  if (!groups.merge(a, b)) return undefined;
  return {
    ...{ round: 0, rule: 'judged', probability: 1, evidence: [], here: null },
    ...{ a: callersAd(ground, a), b: callersAd(ground, b), sizes, judgements: [id] },
  };
}
