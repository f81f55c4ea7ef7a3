import { type BenchRow, quantile } from './table.ts';

/** Processor seconds of another process so far. */
export type Processor = () => number;

/**
 * How long something takes by the clock, of this process's processor time, and of another's.
 * @param times how often it is done; what is told is the mean, and the last value
 */
export async function timed<T>(
  what: string,
  work: () => T | Promise<T>,
  other?: Processor,
  times = 1,
): Promise<{ value: T; row: BenchRow }> {
  const beside = other?.() ?? 0;
  const before = process.cpuUsage();
  const start = performance.now();
  let value = await work();
  for (let n = 1; n < times; n += 1) value = await work();
  const ms = (performance.now() - start) / times;
  const { user, system } = process.cpuUsage(before);
  const row = { what, ms, 'processor ms': (user + system) / 1000 / times };
  if (!other) return { value, row };
  return { value, row: { ...row, 'processor ms beside': (1000 * (other() - beside)) / times } };
}

/** Of one call after another, all warm: by the clock, since another process does most of it; processor time is a mean. “found” are those that gave something. */
export async function quantiles<T>(
  what: string,
  inputs: readonly T[],
  work: (input: T) => Promise<unknown>,
  { warmUp = 60, other }: { readonly warmUp?: number; readonly other?: Processor } = {},
): Promise<BenchRow> {
  for (let i = 0; i < warmUp && inputs.length > 0; i += 1)
    await work(inputs[i % inputs.length] as T);
  const times: number[] = [];
  let found = 0;
  const { row } = await timed(
    what,
    async () => {
      for (const input of inputs) {
        const start = performance.now();
        if ((await work(input)) !== undefined) found += 1;
        times.push(performance.now() - start);
      }
    },
    other,
  );
  const a = (name: string) => (name in row ? { [name]: Number(row[name]) / inputs.length } : {});
  const processor = { ...a('processor ms'), ...a('processor ms beside') };
  return { what, ...processor, calls: times.length, found, ...ofTimes(times) };
}

/** Quantiles of milliseconds by the clock. */
export const ofTimes = (times: readonly number[]) => {
  return { 'p50 ms': quantile(times, 0.5), 'p95 ms': quantile(times, 0.95) };
};
