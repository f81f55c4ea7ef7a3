/**
 * Runs what asks for random numbers with such as follow from a seed (mulberry32): the same drawing has the same places
 * each time. Cytoscape's layouts take no generator of one's own.
 */
export function seeded<Result>(seed: number, task: () => Result): Result {
  const { random } = Math;
  let state = seed;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  try {
    return task();
  } finally {
    Math.random = random;
  }
}
