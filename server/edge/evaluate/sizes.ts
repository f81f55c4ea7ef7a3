import type { Labelled } from './measures.ts';

/** Of the things whose true group is of such a size, how much of its group each is put with. */
export interface SizeRecall {
  /** Sizes of true groups, both ends included; null: no upper end. */
  readonly from: number;
  readonly to: number | null;
  readonly trueGroups: number;
  readonly things: number;
  /** B-cubed recall, as a mean over these things, 0..1; null where there are none. */
  readonly recall: number | null;
}

/** Alone; few; what a person can keep in view; what a team can; what is looked for first. */
const starts = [1, 2, 6, 30, 100] as const;

/**
 * Recall by size of the true group, since a mean over all things tells little of the few largest groups.
 * A size is counted in the things that are given.
 */
export function recallBySize(things: readonly Labelled[]): SizeRecall[] {
  const groups = new Map<string, Map<string, number>>();
  for (const { said, truth } of things) {
    const pieces = groups.get(truth) ?? new Map<string, number>();
    groups.set(truth, pieces.set(said, (pieces.get(said) ?? 0) + 1));
  }
  const bins = starts.map(() => ({ trueGroups: 0, things: 0, together: 0 }));
  for (const pieces of groups.values()) {
    const sizes = [...pieces.values()];
    const size = sizes.reduce((sum, n) => sum + n, 0);
    const bin = bins[starts.findLastIndex((from) => size >= from)];
    if (!bin) continue;
    bin.trueGroups += 1;
    bin.things += size;
    bin.together += sizes.reduce((sum, n) => sum + n * n, 0) / size;
  }
  return bins.map(({ trueGroups, things: n, together }, i) => {
    const next = starts[i + 1];
    return {
      from: starts[i] ?? 1,
      to: next === undefined ? null : next - 1,
      ...{ trueGroups, things: n, recall: n === 0 ? null : together / n },
    };
  });
}
