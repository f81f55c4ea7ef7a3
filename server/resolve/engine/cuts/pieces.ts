import type { Ground } from '../ground/ground.ts';
import { byRow } from '../ground/rows.ts';
import { isContact } from '../ground/tuning.ts';
import { nats } from '../hubs/nats.ts';
import type { Ties } from '../ties/ties.ts';

/** A tie that is believed in less holds no pieces together: see pairs.ts. */
export const leastSound = 0.3;
/** What one picture or wording counts at the most, as in the joining rule. */
const mostContent = 2;

/** Two sides of a network, our numbers, in order. */
export interface TwoSides {
  readonly small: Int32Array;
  readonly large: Int32Array;
}

/** What is known of two sides of a network before it is read what ties them. */
export interface Sides {
  /** Ads of the smaller side. */
  readonly size: number;
  /** The shares of these whose platform or place the larger side has too, 0..1; NaN: unknown. */
  readonly platforms: number;
  readonly places: number;
}

/**
 * A network in pieces that were sure early, and the tree of the strongest links between them: where it falls into
 * two, it falls by one of these. Each piece but the first stands for the link that it came by, and for all below it.
 */
export class Pieces {
  readonly #ground: Ground;
  readonly #ties: Ties;
  /** Our numbers, in order of pieces; those of piece p are at `#start[p]` to `#start[p + 1]`. */
  readonly #ads: Int32Array;
  readonly #start: Int32Array;
  readonly #count: number;
  /** By tie that two pieces or more hold: these, in order. */
  readonly #holders = new Map<number, number[]>();
  /** Pieces in the order in which they came to the tree, and what each came by. */
  readonly #order: readonly number[];
  readonly #parent: Int32Array;
  /** Each piece but the first with what it came by, all below it before it. */
  readonly #upwards: readonly (readonly [piece: number, up: number])[];

  /**
   * @param ads our numbers, in order
   * @param pieceOf by these the piece, 0 to `count` − 1
   */
  constructor(
    ground: Ground,
    ties: Ties,
    probability: Float64Array,
    ads: Int32Array,
    pieceOf: Int32Array,
    count: number,
  ) {
    const { start, entry } = byRow(pieceOf, count);
    this.#ground = ground;
    this.#ties = ties;
    this.#ads = entry.map((i) => ads[i] as number);
    this.#start = start;
    this.#count = count;
    this.#findHolders(probability);
    const { order, parent } = treeOf(this.#evidence(probability), count);
    this.#order = order;
    this.#parent = parent;
    this.#upwards = order
      .slice(1)
      .reverse()
      .map((piece) => [piece, parent[piece] as number] as const);
  }

  #findHolders(probability: Float64Array): void {
    const { start, tie: tieOf } = this.#ties;
    for (let piece = 0; piece < this.#count; piece += 1)
      for (const ad of this.#adsOf(piece))
        for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
          const tie = tieOf[e] as number;
          if ((probability[tie] as number) < leastSound) continue;
          const known = this.#holders.get(tie);
          if (known === undefined) this.#holders.set(tie, [piece]);
          else if (known[known.length - 1] !== piece) known.push(piece);
        }
    for (const [tie, pieces] of this.#holders) if (pieces.length < 2) this.#holders.delete(tie);
  }

  #adsOf(piece: number): Int32Array {
    return this.#ads.subarray(this.#start[piece], this.#start[piece + 1]);
  }

  /** Nats between any two pieces; what many hold says the less of any two of them. */
  #evidence(probability: Float64Array): Float64Array {
    const count = this.#count;
    const evidence = new Float64Array(count * count);
    for (const [tie, pieces] of this.#holders) {
      const worth = nats(probability[tie] as number);
      const most = isContact[this.#ties.kind[tie] as number] ? worth : Math.min(mostContent, worth);
      const each = most / (pieces.length - 1);
      for (const a of pieces) for (const b of pieces) increase(evidence, a * count + b, each);
    }
    return evidence;
  }

  /** The ways in which the network could fall into two, by piece. */
  cuts(): { readonly piece: number; readonly sides: Sides }[] {
    const { platform, place } = this.#ground;
    const sizes = Int32Array.from({ length: this.#count }, (_, at) => this.#adsOf(at).length);
    for (const [piece, up] of this.#upwards) increase(sizes, up, sizes[piece] as number);
    const platforms = this.#alike(platform, sizes);
    const places = this.#alike(place, sizes);
    return this.#upwards.map(([piece]) => ({
      piece,
      sides: {
        size: Math.min(sizes[piece] as number, this.#ads.length - (sizes[piece] as number)),
        platforms: platforms[piece] as number,
        places: places[piece] as number,
      },
    }));
  }

  /** By piece: as `alike` says it of the two sides. @param sizes ads of a piece and all below it */
  #alike(column: Int32Array, sizes: Int32Array): Float64Array {
    const values = [...new Set(this.#ads.map((ad) => column[ad] as number))].filter(
      (at) => at >= 0,
    );
    const width = values.length;
    const below = this.#countsBelow(column, values);
    const all = (this.#order[0] as number) * width;
    const shares = new Float64Array(this.#count).fill(Number.NaN);
    for (const [piece] of this.#upwards) {
      const isSmall = 2 * (sizes[piece] as number) <= this.#ads.length;
      let [known, others, both] = [0, 0, 0];
      for (let at = 0; at < width; at += 1) {
        const own = below[piece * width + at] as number;
        const rest = (below[all + at] as number) - own;
        const [small, large] = isSmall ? [own, rest] : [rest, own];
        known += small;
        others += large;
        if (large > 0) both += small;
      }
      if (known > 0 && others > 0) shares[piece] = both / known;
    }
    return shares;
  }

  /** Rows by piece, columns by value: ads of the piece and of all below it that have the value. */
  #countsBelow(column: Int32Array, values: readonly number[]): Int32Array {
    const width = values.length;
    const position = new Map(values.map((value, at) => [value, at]));
    const below = new Int32Array(this.#count * width);
    for (let piece = 0; piece < this.#count; piece += 1)
      for (const ad of this.#adsOf(piece)) {
        const at = position.get(column[ad] as number);
        if (at !== undefined) increase(below, piece * width + at, 1);
      }
    for (const [piece, up] of this.#upwards)
      for (let at = 0; at < width; at += 1)
        increase(below, up * width + at, below[piece * width + at] as number);
    return below;
  }

  /** The ads of the smaller side and of the larger where the link of a piece is cut; our numbers, in order. */
  sidesOf(piece: number): TwoSides {
    const isBelow = this.#below(piece);
    const [below, others]: [number[], number[]] = [[], []];
    for (let at = 0; at < this.#count; at += 1)
      for (const ad of this.#adsOf(at)) (isBelow[at] ? below : others).push(ad);
    const [one, other] = [Int32Array.from(below).sort(), Int32Array.from(others).sort()];
    return one.length <= other.length ? { small: one, large: other } : { small: other, large: one };
  }

  #below(piece: number): Uint8Array {
    const isBelow = new Uint8Array(this.#count);
    isBelow[piece] = 1;
    for (const one of this.#order)
      if (one !== piece && isBelow[this.#parent[one] as number]) isBelow[one] = 1;
    return isBelow;
  }

  /** The ties that both sides hold. */
  #crossing(piece: number): ReadonlySet<number> {
    const isBelow = this.#below(piece);
    const crossing = new Set<number>();
    for (const [tie, pieces] of this.#holders)
      if (pieces.some((one) => isBelow[one]) && pieces.some((one) => !isBelow[one]))
        crossing.add(tie);
    return crossing;
  }

  /** The shares of the smaller side's ads and of the larger's that hold anything that both sides hold, 0..1. */
  tied(piece: number): readonly [small: number, large: number] {
    const { start, tie } = this.#ties;
    const shared = this.#crossing(piece);
    const holdsAny = (ad: number): boolean => {
      for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1)
        if (shared.has(tie[e] as number)) return true;
      return false;
    };
    const { small, large } = this.sidesOf(piece);
    const share = (side: Int32Array): number => side.filter(holdsAny).length / side.length;
    return [share(small), share(large)];
  }
}

/** The tree of the strongest links (R. Prim, 1957). @param evidence between any two pieces, row by row */
function treeOf(
  evidence: Float64Array,
  count: number,
): { order: readonly number[]; parent: Int32Array } {
  const parent = new Int32Array(count).fill(-1);
  const best = new Float64Array(count).fill(-1);
  const left = Array.from({ length: count }, (_, piece) => piece);
  const order: number[] = [];
  let at = 0;
  while (left.length > 0) {
    const from = left[at] as number;
    order.push(from);
    left[at] = left[left.length - 1] as number;
    left.pop();
    at = 0;
    for (let i = 0; i < left.length; i += 1) {
      const piece = left[i] as number;
      const here = evidence[from * count + piece] as number;
      if (here > (best[piece] as number)) {
        best[piece] = here;
        parent[piece] = from;
      }
      const ahead = (best[piece] as number) - (best[left[at] as number] as number);
      if (ahead > 0 || (ahead === 0 && piece < (left[at] as number))) at = i;
    }
  }
  return { order, parent };
}

function increase(column: Int32Array | Float64Array, at: number, by: number): void {
  column[at] = (column[at] as number) + by;
}
