import { connectGraph } from '../../core/neo4j/index.ts';
import { algorithms } from './algorithms/index.ts';
import { load, update } from './load.ts';
import { overview, readTable } from './overview/index.ts';
import { ProjectionError } from './projection-errors.ts';
import { readNames } from './projection-names.ts';
import type { Outcome, Task } from './protocol.ts';

/** Runs in a thread of its own: reading millions of relationships, and what is asked of all of them. */
export default async function work(task: Task): Promise<Outcome> {
  try {
    if (task.what === 'run') return { result: answer(task) };
    if (task.what === 'overview')
      return { result: overview(task.arrays, task.table, task.parameters) };
    return { result: await read(task) };
  } catch (error) {
    const { code, message, remedy } = known(error);
    return { problem: { code, message, remedy } };
  }
}

async function read(task: Task & { what: 'load' | 'names' | 'table' }): Promise<unknown> {
  const graph = connectGraph(task.connection);
  try {
    if (task.what === 'names') return await readNames(graph, task.loaded, task.held);
    if (task.what === 'table') return await readTable(graph, task.arrays);
    return task.held ? await update(graph, task.held) : await load(graph);
  } finally {
    await graph.close();
  }
}

function answer({ arrays, algorithm, parameters }: Task & { what: 'run' }): unknown {
  const { id, parameters: wanted, run } = algorithms[algorithm];
  const read = wanted.safeParse(parameters);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new ProjectionError(
      'parameters',
      `${id} cannot take ${issue?.path.join('.') || 'this'}: ${issue?.message}`,
      'Change the value and ask again.',
    );
  }
  // Each algorithm takes what its own declaration has just read.
  return (run as (graph: typeof arrays, read: unknown) => unknown)(arrays, read.data);
}

function known(error: unknown): ProjectionError {
  if (error instanceof ProjectionError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ProjectionError('failed', message, 'Ask again; Neo4j itself can still be asked.');
}
