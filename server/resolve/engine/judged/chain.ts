/** Ads that a judgement holds together. */
export interface Step {
  readonly id: string;
  readonly ads: readonly number[];
}

/**
 * The shortest chain of judgements from any of `a` to any of `b`.
 * @returns their ids in the order in which they link; empty where the two share an ad; undefined where none leads there
 */
export function chainOf(
  steps: readonly Step[],
  a: readonly number[],
  b: readonly number[],
): readonly string[] | undefined {
  const stepsOf = new Map<number, Step[]>();
  for (const step of steps)
    for (const ad of step.ads) {
      const list = stepsOf.get(ad);
      if (list) list.push(step);
      else stepsOf.set(ad, [step]);
    }
  const goal = new Set(b);
  const cameBy = new Map<number, readonly string[]>(a.map((ad) => [ad, []]));
  const walked = new Set<Step>();
  // Grows while it is walked: those that came by fewer judgements first.
  const queue = [...cameBy.keys()];
  for (const ad of queue) {
    const chain = cameBy.get(ad) ?? [];
    if (goal.has(ad)) return chain;
    for (const step of stepsOf.get(ad) ?? []) {
      if (walked.has(step)) continue;
      walked.add(step);
      for (const other of step.ads)
        if (!cameBy.has(other)) {
          cameBy.set(other, [...chain, step.id]);
          queue.push(other);
        }
    }
  }
  return undefined;
}
