import { setTimeout as wait } from 'node:timers/promises';
import { type Graph, GraphError, statement } from '../../core/neo4j/index.ts';

const passing: ReadonlySet<GraphError['code']> = new Set([
  'busy',
  'server-died',
  'unreachable',
  'warming-up',
]);

/** A file may be what ends the server. */
const mostTimes = 5;
const lookEveryMs = 1_000;
/** So long a graph that is away is waited for, in milliseconds. */
const patienceMs = 180_000;

/**
 * Does work that may be done again, and begins anew, five times at most, where the graph went away meanwhile and came
 * back: an open workspace starts its own again.
 * @throws what the work throws; where the graph stays away, why
 */
export async function whateverTheGraph(
  graph: Pick<Graph, 'read'>,
  signal: AbortSignal,
  work: () => Promise<unknown>,
): Promise<void> {
  for (let times = 1; ; times += 1)
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof GraphError && passing.has(error.code))) throw error;
      if (times === mostTimes || !(await isBack(graph, signal))) throw error;
    }
}

async function isBack(graph: Pick<Graph, 'read'>, signal: AbortSignal): Promise<boolean> {
  for (const until = performance.now() + patienceMs; performance.now() < until; ) {
    await wait(lookEveryMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return false;
    const answers = graph.read(statement('read/ingest/any-capture'));
    if (
      await answers.then(
        () => true,
        () => false,
      )
    )
      return true;
  }
  return false;
}
