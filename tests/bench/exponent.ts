/**
 * How a cost grows with size: the exponent of size in cost = c · size^exponent, by least squares on logarithms.
 * @param points size and cost; what cost nothing that a clock can tell is left out
 * @returns undefined where there are no two sizes
 */
export function exponentOf(points: readonly (readonly [number, number])[]): number | undefined {
  const logs = points
    .filter(([, cost]) => cost > 0)
    .map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (of: (log: readonly [number, number]) => number) =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x, y] = [mean(([size]) => size), mean(([, cost]) => cost)];
  const spread = mean(([size]) => (size - x) ** 2);
  return spread > 0 ? mean(([size, cost]) => (size - x) * (cost - y)) / spread : undefined;
}
