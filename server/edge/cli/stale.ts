import { areStale, type Run } from '../../link/networks/index.ts';
import { say } from './output.ts';
import { callOf } from './verb.ts';

/** Says where the graph has changed since a run: what was imported later is in nothing that it found. */
export async function sayStale(
  modules: Parameters<typeof areStale>[0],
  run: Run,
  data: string,
): Promise<void> {
  const [stale] = await areStale(modules, [run]);
  if (!stale) return;
  say(
    `The graph has changed since run ${run.n}, and what came later is not in it. Resolve again: ${callOf('resolve', data)}`,
  );
}
