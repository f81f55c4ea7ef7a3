import type { Piscina } from 'piscina';
import type { Connection } from '../../core/neo4j/index.ts';
import { runIn, threadPool } from '../../core/threads.ts';
import type { AlgorithmId, Answer, Parameters } from './algorithms/index.ts';
import type { GraphArrays } from './arrays.ts';
import type { Loaded } from './load.ts';
import type { AdTable, OverviewAnswer, OverviewParameters } from './overview/index.ts';
import { ProjectionError } from './projection-errors.ts';
import type { Names } from './projection-names.ts';
import type { Outcome, Task } from './protocol.ts';

/** The threads that read and compute: one can answer while another reads. They hold nothing: any can take any task. */
export class Threads {
  /** Tests end its threads in the middle of their work. */
  readonly pool: Piscina<Task, Outcome>;
  #closed = false;

  constructor() {
    this.pool = threadPool('worker.ts', import.meta.url, {
      // One is always there: a question need not wait until a thread has started.
      minThreads: 1,
      maxThreads: 2,
      idleTimeout: 60_000,
    });
  }

  /** The graph as it is now: from what is held and what has changed since, or all of it. */
  async load(connection: Connection, held?: Loaded): Promise<Loaded> {
    const task: Task = { what: 'load', connection, ...(held ? { held } : {}) };
    return (await this.#run(task)) as Loaded;
  }

  /** Neo4j's numbers of what is loaded, by id: those held, and what is not among them. */
  async names(connection: Connection, loaded: Loaded, held?: Names): Promise<Names> {
    const task: Task = { what: 'names', connection, loaded, ...(held ? { held } : {}) };
    return (await this.#run(task)) as Names;
  }

  /** The ads of these arrays as a table. */
  async table(connection: Connection, arrays: GraphArrays): Promise<AdTable> {
    return (await this.#run({ what: 'table', connection, arrays })) as AdTable;
  }

  async overview(
    arrays: GraphArrays,
    table: AdTable,
    parameters: OverviewParameters,
    signal?: AbortSignal,
  ): Promise<OverviewAnswer> {
    const task: Task = { what: 'overview', arrays, table, parameters };
    return (await this.#run(task, signal)) as OverviewAnswer;
  }

  async answer<Id extends AlgorithmId>(
    arrays: GraphArrays,
    algorithm: Id,
    parameters: Parameters<Id>,
    signal?: AbortSignal,
  ): Promise<Answer<Id>> {
    const task: Task = { what: 'run', arrays, algorithm, parameters };
    return (await this.#run(task, signal)) as Answer<Id>;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.pool.destroy();
  }

  /** What a task throws comes back as an answer; so when it does not, the thread has died, and another tries. */
  async #run(task: Task, signal?: AbortSignal): Promise<unknown> {
    const options = signal ? { signal } : {};
    let outcome: Outcome;
    try {
      outcome = await runIn(this.pool, task, options);
    } catch (error) {
      if (signal?.aborted || this.#closed) throw error;
      outcome = await runIn(this.pool, task, options);
    }
    if ('result' in outcome) return outcome.result;
    const { code, message, remedy } = outcome.problem;
    throw new ProjectionError(code, message, remedy);
  }
}
