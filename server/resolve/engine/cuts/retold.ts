import type { Ground } from '../ground/ground.ts';
import { byRow } from '../ground/rows.ts';
import { groupOf, type TieGroup } from '../ground/tuning.ts';
import { Sets } from '../ground/union.ts';
import { hereOf, meetingOf } from '../groups/where.ts';
import type { Obeyed } from '../judged/judgements.ts';
import type { Ties } from '../ties/ties.ts';
import type { Join, JoinEvidence, JoinRule } from '../types.ts';
import { soundRoots } from './cuts.ts';
import type { TwoSides } from './pieces.ts';

/** What networks were made of, and what is believed of each tie. */
interface Made {
  readonly joins: readonly Join[];
  readonly probability: Float64Array;
  readonly together: Obeyed['together'];
}

/** What is left of networks that were cut. */
interface Retold {
  /** All joins that stand. */
  readonly joins: Join[];
  /** For each ad the least ad of its network. */
  readonly roots: Int32Array;
  /** What fell apart besides, since it hung by what was taken off. */
  readonly fallen: TwoSides[];
}

/**
 * Tells the joins of networks that were cut of the ads that are still together: each with its sides, its counts and
 * whether they met as that is without the others; signs and probability stay those by which it was made. Where too
 * little of what it rested on is left on both sides, it falls, and so does what nothing believed in to a half ties.
 * @param whole for each ad the least ad of its network before the cuts
 * @param parts the same after
 */
export function retold(
  ground: Ground,
  ties: Ties,
  { joins, probability, together }: Made,
  whole: Int32Array,
  parts: Int32Array,
): Retold {
  const cut = new Set<number>();
  for (const [ad, root] of parts.entries()) if (root !== whole[ad]) cut.add(whole[ad] as number);
  const left = new Left(ground, ties, parts);
  const told: Join[] = [];
  for (const join of joins)
    if (cut.has(whole[ground.ourAd[join.a] as number] as number)) told.push(...left.join(join));
    else told.push(join);
  const joined = parts.map((root, ad) => (cut.has(whole[ad] as number) ? left.rootOf(ad) : root));
  const roots = soundRoots(ties, probability, joined, together);
  return { joins: told, roots, fallen: fallenOf(parts, roots) };
}

/** Groups by root: the least of its ads. */
class Growing {
  readonly #sets: Sets;
  /** Of groups of two ads or more. */
  readonly #ads = new Map<number, number[]>();

  constructor(ads: number) {
    this.#sets = new Sets(ads);
  }

  rootOf(ad: number): number {
    return this.#sets.find(ad);
  }

  sizeOf(root: number): number {
    return this.#ads.get(root)?.length ?? 1;
  }

  adsOf(root: number): readonly number[] {
    return this.#ads.get(root) ?? [root];
  }

  /** @returns the root of both */
  join(a: number, b: number): number {
    const [small, large] = [this.adsOf(a), this.adsOf(b)].sort((x, y) => x.length - y.length) as [
      readonly number[],
      number[],
    ];
    for (const ad of small) large.push(ad);
    this.#ads.delete(a);
    this.#ads.delete(b);
    this.#sets.join(a, b);
    const root = this.rootOf(a);
    this.#ads.set(root, large);
    return root;
  }
}

/** What is left of groups as joins are made once more, in the order in which they were made. */
class Left {
  readonly #ground: Ground;
  readonly #ties: Ties;
  readonly #parts: Int32Array;
  /** As it was, and as it is without the ads that were taken off. */
  readonly #before: Growing;
  readonly #after: Growing;
  /** By root of a group as it was: roots of what is left of it, in as many parts as it has now. One ad is itself. */
  readonly #leftOf = new Map<number, readonly number[]>();

  constructor(ground: Ground, ties: Ties, parts: Int32Array) {
    this.#ground = ground;
    this.#ties = ties;
    this.#parts = parts;
    this.#before = new Growing(ground.ads);
    this.#after = new Growing(ground.ads);
  }

  rootOf(ad: number): number {
    return this.#after.rootOf(ad);
  }

  /** @returns the join as it stands in each part in which both sides are still there */
  join(join: Join): Join[] {
    const { ourAd } = this.#ground;
    const a = this.#before.rootOf(ourAd[join.a] as number);
    const b = this.#before.rootOf(ourAd[join.b] as number);
    const [ours, theirs] = [this.#leftOf.get(a) ?? [a], this.#leftOf.get(b) ?? [b]];
    const all = this.#before.sizeOf(a) + this.#before.sizeOf(b);
    const told = ours.flatMap((x) => theirs.flatMap((y) => this.#between(join, all, x, y)));
    const roots = [...ours, ...theirs].map((one) => this.rootOf(one));
    this.#leftOf.set(this.#before.join(a, b), [...new Set(roots)]);
    return told;
  }

  /** @param all ads of both sides as they were */
  #between(join: Join, all: number, one: number, other: number): Join[] {
    const [x, y] = [this.rootOf(one), this.rootOf(other)];
    if (x === y || this.#parts[x] !== this.#parts[y]) return [];
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    const isWhole = this.#after.sizeOf(a) + this.#after.sizeOf(b) === all;
    const told = isWhole ? join : this.#without(join, a, b);
    if (!told) return [];
    this.#after.join(a, b);
    return [told];
  }

  /** A join between what is left of its sides; undefined where too little is left of what it rested on. */
  #without(join: Join, a: number, b: number): Join | undefined {
    const { callersAd, ourIdentifier } = this.#ground;
    const counted: Counted[] = [];
    const evidence = join.evidence.flatMap((one): JoinEvidence[] => {
      const tie = tieOf(this.#ties, ourIdentifier[one.identifier] as number, one.era);
      const ads = this.#holders(tie, a, b);
      if (ads[0] === 0 || ads[1] === 0) return [];
      const group = groupOf[this.#ties.kind[tie] as number] as TieGroup;
      if (one.weight !== 'slight') counted.push({ weight: one.weight, group });
      return [{ ...one, ads }];
    });
    const met = () => hereOf(meetingOf(this.#ground, this.#after.adsOf(a), this.#after.adsOf(b)));
    const here = join.here === null ? null : met();
    if (!stands[join.rule](counted, here)) return undefined;
    const sides = { a: callersAd[a] as number, b: callersAd[b] as number };
    const sizes = [this.#after.sizeOf(a), this.#after.sizeOf(b)] as const;
    return { ...join, ...sides, sizes, here, evidence };
  }

  /** The ads of either side that hold a tie. */
  #holders(tie: number, a: number, b: number): [number, number] {
    const { tieStart, tieAd } = this.#ties;
    const ads: [number, number] = [0, 0];
    for (let i = tieStart[tie] as number; i < (tieStart[tie + 1] as number); i += 1) {
      const root = this.rootOf(tieAd[i] as number);
      if (root === a) ads[0] += 1;
      else if (root === b) ads[1] += 1;
    }
    return ads;
  }
}

/** The first tie of an identifier has its number; those after a change of hands come after all. */
const tieOf = (ties: Ties, identifier: number, era: number): number =>
  era === 0
    ? identifier
    : ties.identifier.findIndex((one, tie) => one === identifier && ties.era[tie] === era);

interface Counted {
  readonly weight: JoinEvidence['weight'];
  readonly group: TieGroup;
}

/** What has to be left of what counted: see `JoinRule`. */
const stands: Readonly<
  Record<JoinRule, (counted: readonly Counted[], here: boolean | null) => boolean>
> = {
  'one-strong': (counted) => counted.some(({ weight }) => weight === 'strong'),
  'strong-together': (counted) => counted.filter(({ group }) => group === 'contact').length > 1,
  'two-weak': (counted) => new Set(counted.map(({ group }) => group)).size > 1,
  'weak-here': (counted, here) => counted.length > 0 && here === true,
  'own-pictures': (counted) => counted.length > 1,
  'small-signs': (counted) => counted.length > 0,
  judged: () => true,
};

/** The largest of what a part has fallen into against each of the others. */
function fallenOf(parts: Int32Array, roots: Int32Array): TwoSides[] {
  const fallen = new Map<number, Set<number>>();
  for (let ad = 0; ad < roots.length; ad += 1) {
    const [part, root] = [parts[ad] as number, roots[ad] as number];
    if (root !== part) fallen.set(part, (fallen.get(part) ?? new Set([part])).add(root));
  }
  if (fallen.size === 0) return [];
  const { start, entry } = byRow(roots, roots.length);
  return [...fallen.values()].flatMap((pieces) => {
    const sides = [...pieces].map((root) => entry.subarray(start[root], start[root + 1]));
    const [large, ...others] = sides.sort((a, b) => b.length - a.length) as [
      Int32Array,
      ...Int32Array[],
    ];
    return others.map((small) => ({ small, large }));
  });
}
