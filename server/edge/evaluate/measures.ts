/** How well a grouping agrees with the true one. Pure; everything is counted by the sizes of groups, so the cost grows with the things and not with their pairs. */

/** A thing, the group in which it was put, and the group to which it truly belongs. */
export interface Labelled {
  readonly said: string;
  readonly truth: string;
}

/** 0..1; null where there is nothing to be a share of. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Agreement {
  readonly things: number;
  readonly groups: number;
  readonly trueGroups: number;
  /** Of pairs that were put together those that belong together, and the other way round. */
  readonly pairs: Rates;
  /** The same seen from each thing, itself included, as a mean over things: A. Bagga and B. Baldwin, "Entity-Based Cross-Document Coreferencing Using the Vector Space Model" (1998). */
  readonly bCubed: Rates;
  /** 1 is the truth, 0 what chance gives with groups of these sizes: L. Hubert and P. Arabie, "Comparing Partitions" (1985). */
  readonly adjustedRand: number;
  /** The share of all things that is in the largest group, 0..1. */
  readonly largest: number;
  readonly trueLargest: number;
  /** Groups that hold things of two or more true groups, be it one stray. */
  readonly mixed: number;
  /** Groups that are two in truth, and no strays: two true groups or more have `atHome` things each in them. */
  readonly overMerged: number;
}

/** A true group is at home where so many of its things are. */
const atHome = 5;

/** Compares two labelings of the same things; a thing alone has a label of its own in either. */
export function agreementOf(things: readonly Labelled[]): Agreement {
  const table = tableOf(things);
  const { said, truth, cells } = table;
  const both = pairsIn(cells.map(({ size }) => size));
  const saidPairs = pairsIn(said);
  const truePairs = pairsIn(truth);
  const cubed = (whole: (cell: Cell) => number) =>
    share(
      cells.reduce((sum, cell) => sum + (cell.size * cell.size) / whole(cell), 0),
      things.length,
    );
  const groupsOfTwo = (leastThings: number) => {
    const trueGroups = new Uint32Array(said.length);
    for (const cell of cells)
      if (cell.size >= leastThings) trueGroups[cell.said] = (trueGroups[cell.said] ?? 0) + 1;
    return trueGroups.filter((count) => count > 1).length;
  };
  return {
    things: things.length,
    groups: said.length,
    trueGroups: truth.length,
    pairs: ratesOf(share(both, saidPairs), share(both, truePairs)),
    bCubed: ratesOf(
      cubed((cell) => said[cell.said] ?? 1),
      cubed((cell) => truth[cell.truth] ?? 1),
    ),
    adjustedRand: adjustedRand(both, saidPairs, truePairs, pairsIn([things.length])),
    largest: largestOf(said) / Math.max(1, things.length),
    trueLargest: largestOf(truth) / Math.max(1, things.length),
    mixed: groupsOfTwo(1),
    overMerged: groupsOfTwo(atHome),
  };
}

/** So many things are in one said and one true group. */
interface Cell {
  readonly said: number;
  readonly truth: number;
  size: number;
}

/** Sizes of the groups on both sides, and of what they have in common. */
function tableOf(things: readonly Labelled[]) {
  const sides = { said: new Map<string, number>(), truth: new Map<string, number>() };
  const said: number[] = [];
  const truth: number[] = [];
  const cells = new Map<number, Cell>();
  const count = (places: Map<string, number>, sizes: number[], label: string) => {
    const place = places.get(label) ?? places.size;
    places.set(label, place);
    sizes[place] = (sizes[place] ?? 0) + 1;
    return place;
  };
  for (const thing of things) {
    const row = count(sides.said, said, thing.said);
    const column = count(sides.truth, truth, thing.truth);
    // Neither number exceeds the number of things, so that this is exact up to 94 million of them.
    const key = row * (things.length + 1) + column;
    const cell = cells.get(key) ?? { said: row, truth: column, size: 0 };
    cell.size += 1;
    cells.set(key, cell);
  }
  return { said, truth, cells: [...cells.values()] };
}

function adjustedRand(both: number, said: number, truth: number, all: number): number {
  const byChance = all === 0 ? 0 : (said * truth) / all;
  const most = (said + truth) / 2;
  // Both all alone, or both all in one: there is one such grouping, and they agree.
  return most === byChance ? 1 : (both - byChance) / (most - byChance);
}

const pairsIn = (sizes: readonly number[]) => sizes.reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
const largestOf = (sizes: readonly number[]) => sizes.reduce((most, n) => Math.max(most, n), 0);
const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

function ratesOf(precision: number | null, recall: number | null): Rates {
  // Where nothing was said or nothing is true, nothing was found: no harmonic mean of that.
  if (precision === null || recall === null) return { precision, recall, f1: null };
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
