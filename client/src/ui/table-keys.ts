const page = 6;

/** The row a key leads to, from row `at` of `count`; undefined where the key is not ours. */
export function stepTo(key: string, at: number, count: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  if (next === undefined || count === 0) return undefined;
  return Math.max(0, Math.min(count - 1, next));
}
