import { setTimeout as wait } from 'node:timers/promises';
import type { Modules } from '../../core/graphql/index.ts';
import { statement } from '../../core/neo4j/index.ts';

/** A graph that is at work still answers in so much time. */
const patienceMs = 5_000;

/** Whether the graph answers: one look at a time, however many ask. */
export function graphAnswers({ graph }: Pick<Modules, 'graph'>): () => Promise<boolean> {
  let looking: Promise<boolean> | undefined;
  const look = async () => {
    const reading = graph.read(statement('read/ingest/any-capture'), {}, { timeoutMs: patienceMs });
    const answers = reading.then(
      () => true,
      () => false,
    );
    return Promise.race([answers, wait(patienceMs, false, { ref: false })]);
  };
  return () => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  };
}
