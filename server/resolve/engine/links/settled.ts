const mostSteps = 100;
const still = 1e-5;

/**
 * What is learnt by expectation-maximisation: learns anew from what was learnt until nothing moves any more.
 * @param between how far two of them lie apart
 */
export function settled<One>(
  from: One,
  learn: (one: One) => One,
  between: (a: One, b: One) => number,
): One {
  let now = from;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = learn(now);
    const moved = between(now, next);
    now = next;
    if (moved < still) break;
  }
  return now;
}

/** The same of one share. */
export const settledShare = (from: number, learn: (share: number) => number): number =>
  settled(from, learn, (a, b) => Math.abs(a - b));
