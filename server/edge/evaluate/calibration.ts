/** A claim, how probable it was said to be (0..1), and whether it is so. */
export interface Claim {
  readonly probability: number;
  readonly right: boolean;
}

/** What was said with a probability in [from, to), the last bin closed. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly claims: number;
  readonly right: number;
  /** The mean of what was said, 0..1: what the share of right ones should be. */
  readonly said: number;
}

/** Where bins begin. Finer above, where most is said: of merges at 0.90 one in ten may be wrong, at 0.99 one in a hundred. */
const starts = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98];

/**
 * Claims by how probable they were said to be, empty bins left out.
 * @throws RangeError where something was said that is no probability
 */
export function calibrationOf(claims: readonly Claim[]): CalibrationBin[] {
  const bins = starts.map(() => ({ claims: 0, right: 0, sum: 0 }));
  for (const { probability, right } of claims) {
    const bin = bins[starts.findLastIndex((from) => probability >= from)];
    if (!bin || probability > 1) throw new RangeError(`${probability} is no probability of 0 to 1`);
    bin.claims += 1;
    bin.right += right ? 1 : 0;
    bin.sum += probability;
  }
  return bins.flatMap(({ claims: n, right, sum }, i) =>
    n === 0
      ? []
      : { from: starts[i] ?? 0, to: starts[i + 1] ?? 1, claims: n, right, said: sum / n },
  );
}
