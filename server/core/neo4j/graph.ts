import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Record as Neo4jRecord,
  type QueryResult,
} from 'neo4j-driver';
import type { Connection } from './connection.ts';
import { type Explained, explain } from './explain.ts';
import { GraphError } from './graph-errors.ts';
import { ask, askerOf, type QuestionOptions } from './question.ts';
import { translate } from './translate.ts';
import type { Watch } from './watch.ts';

export type Parameters = Record<string, unknown>;

/** Runs one statement inside a transaction. Call it several times before awaiting: they pipeline. */
export type Run = <T>(statement: string, params?: Parameters) => Promise<T[]>;

export interface StreamOptions {
  fetchSize?: number;
  /** Ends the query on the server after so many milliseconds. */
  timeoutMs?: number;
}

/**
 * The graph store. Rows come as plain objects, one key a returned column; integers are numbers.
 * Nodes and relationships, when a statement returns them whole, are the driver's own classes.
 *
 * Every method rejects with a `GraphError`: `unreachable`, `server-died`, `wrong-password`,
 * `timeout`, `memory-limit`, `read-only`, `disk-full`, or `statement` with Neo4j's own code in
 * `neo4jCode`.
 */
export interface Graph {
  /**
   * Reads in one transaction that can write nothing; tried again when the trouble is passing.
   * @param options.timeoutMs ends the query on the server after so many milliseconds
   */
  read<T>(statement: string, params?: Parameters, options?: { timeoutMs?: number }): Promise<T[]>;
  /** Writes in one transaction; tried again when the trouble is passing, so it must be repeatable. */
  write<T>(statement: string, params?: Parameters): Promise<T[]>;
  /** All or nothing. `work` runs again from its start when the trouble is passing. */
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /**
   * Rows one by one, never more than about `fetchSize` (1,000 by default) ahead of the reader.
   * Leaving the loop early ends the query.
   */
  stream<T>(statement: string, params?: Parameters, options?: StreamOptions): AsyncIterable<T>;
  /**
   * The same for millions of rows: handed over as they come, which takes a third of the time. Whoever takes
   * them holds the connection back as long as it takes; an error that it throws comes when the query has ended.
   */
  each<T>(
    statement: string,
    params: Parameters,
    take: (row: T) => void,
    options?: StreamOptions,
  ): Promise<void>;
  /**
   * The rows of a question that somebody wrote: few at once, and it ends when its time is over, whatever the server
   * does. It takes no connection from others.
   * @throws GraphError also `killed`: it could be stopped only with the server, which a workspace starts again
   */
  ask<T>(statement: string, params: Parameters, options: QuestionOptions): AsyncIterable<T>;
  /**
   * What Neo4j would do for a statement that somebody wrote; nothing is done.
   * @param options.timeoutMs how long is waited for it; ten seconds unless said
   */
  explain(
    statement: string,
    params?: Parameters,
    options?: { timeoutMs?: number },
  ): Promise<Explained>;
  /** For what the above cannot say. */
  driver: Driver;
  database: string;
  /** Where the server is, for a thread that connects by itself. */
  connection: Connection;
  /** The data folder of a managed server; absent when `NEO4J_URI` is used. */
  dataFolder?: string;
  /** Waits for running queries, disconnects, and stops the managed server if nobody else uses it. */
  close(): Promise<void>;
}

export type Queries = Omit<Graph, 'dataFolder' | 'close'> & {
  /** Closes what questions have opened for themselves. */
  closeQuestions(): Promise<void>;
};

/** A server that has ended answers again within this time; who only reads waits for it. */
const backWithinMs = 60_000;

/**
 * The driver sends every number as a float, and LIMIT refuses floats: whole numbers that are parameters
 * themselves go as integers. Numbers inside rows stay as they are; their statements convert what must be whole.
 */
function withIntegers(params: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? neo4j.int(Number(value)) : value,
    ]),
  );
}

function runIn(transaction: ManagedTransaction): Run {
  return async <T>(text: string, params: Parameters = {}) => {
    return rowsOf<T>(await transaction.run(text, withIntegers(params)));
  };
}

/**
 * For each statement the driver writes down where it was asked, before anything can have failed: a fourth of our
 * processor time for a small one, since a trace is led back to the sources. Our own errors say where they come from.
 */
function untraced<T>(ask: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The server has ended, for whatever reason. */
const lost: ReadonlySet<string> = new Set(['server-died', 'no-memory', 'unreachable']);

const rowsOf = <T>({ records }: QueryResult): T[] => records.map(rowOf<T>);

/** The driver assigns what it names, which a column called __proto__ would not survive. */
function rowOf<T>(record: Neo4jRecord): T {
  if (!record.keys.includes('__proto__')) return record.toObject() as T;
  return Object.fromEntries(record.entries()) as T;
}

/** @param watch of the managed server, if it is one: what waits for it fails when it has died */
export function queriesOf(
  driver: Driver,
  connection: Connection,
  watch: Watch | undefined,
): Queries {
  const { database } = connection;

  async function managed<T>(
    mode: 'READ' | 'WRITE',
    work: (run: Run) => Promise<T>,
    timeoutMs?: number,
  ): Promise<T> {
    const session = driver.session({ database, defaultAccessMode: mode });
    const limits = timeoutMs === undefined ? {} : { timeout: timeoutMs };
    const inside = (transaction: ManagedTransaction) => work(runIn(transaction));
    try {
      const running =
        mode === 'READ'
          ? session.executeRead(inside, limits)
          : session.executeWrite(inside, limits);
      return await (watch?.orDeath(running) ?? running);
    } catch (error) {
      throw translate(error, watch);
    } finally {
      await session.close().catch(() => {});
    }
  }

  /** What only reads is asked once more when the server has ended meanwhile, and answers again. */
  async function asked<T>(reading: () => Promise<T>, isRepeatable = () => true): Promise<T> {
    try {
      return await reading();
    } catch (error) {
      const isLost = error instanceof GraphError && lost.has(error.code);
      if (!isLost || !watch || !isRepeatable()) throw error;
      if (!(await watch.back(backWithinMs))) throw error;
      return reading();
    }
  }

  /**
   * In one message there and back: beginning and ending a transaction would take another each way, half of
   * what a small question costs. What trouble may be passing is asked again as the driver does it.
   */
  async function read<T>(text: string, params: Parameters = {}, timeoutMs?: number): Promise<T[]> {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    const limits = timeoutMs === undefined ? {} : { timeout: timeoutMs };
    try {
      const asked = untraced(() => session.run(text, withIntegers(params), limits));
      const running = asked.then(rowsOf<T>);
      return await (watch?.orDeath(running) ?? running);
    } catch (error) {
      if (!neo4j.isRetryableError(error)) throw translate(error, watch);
    } finally {
      await session.close().catch(() => {});
    }
    return managed('READ', (run) => run<T>(text, params), timeoutMs);
  }

  async function* stream<T>(
    text: string,
    params: Parameters = {},
    { fetchSize = 1000, timeoutMs }: StreamOptions = {},
  ): AsyncGenerator<T> {
    const session = driver.session({ database, fetchSize, defaultAccessMode: neo4j.session.READ });
    try {
      const limits = timeoutMs === undefined ? {} : { timeout: timeoutMs };
      for await (const record of session.run(text, withIntegers(params), limits)) {
        yield rowOf<T>(record);
      }
    } catch (error) {
      throw translate(error, watch);
    } finally {
      await session.close().catch(() => {});
    }
  }

  async function each<T>(
    text: string,
    params: Parameters,
    take: (row: T) => void,
    { fetchSize = 1000, timeoutMs }: StreamOptions = {},
  ): Promise<void> {
    const session = driver.session({ database, fetchSize, defaultAccessMode: neo4j.session.READ });
    const limits = timeoutMs === undefined ? {} : { timeout: timeoutMs };
    const running = new Promise<void>((resolve, reject) => {
      let failure: { readonly error: unknown } | undefined;
      session.run(text, withIntegers(params), limits).subscribe({
        onNext: (record) => {
          if (failure) return;
          try {
            take(rowOf<T>(record));
          } catch (error) {
            failure = { error };
            // What is on its way is let go by, and no more is sent.
            session.close().catch(() => {});
          }
        },
        onCompleted: () => (failure ? reject(failure.error) : resolve()),
        onError: (error) => reject(failure ? failure.error : error),
      });
    });
    try {
      await (watch?.orDeath(running) ?? running);
    } catch (error) {
      throw translate(error, watch);
    } finally {
      await session.close().catch(() => {});
    }
  }

  const asker = askerOf(connection, watch, read);
  async function* question<T>(text: string, params: Parameters, options: QuestionOptions) {
    let isRepeatable = true;
    try {
      for await (const record of ask(asker, text, withIntegers(params), options)) {
        isRepeatable = false;
        yield rowOf<T>(record);
      }
    } catch (error) {
      // Ended because of another question: this one is asked again, from its first row.
      const isLost = error instanceof GraphError && error.code === 'server-died';
      if (!isLost || !isRepeatable || !(await watch?.back(backWithinMs))) throw error;
      for await (const record of ask(asker, text, withIntegers(params), options))
        yield rowOf<T>(record);
    }
  }

  return {
    ...{ driver, database, connection, stream },
    each<T>(text: string, params: Parameters, take: (row: T) => void, options?: StreamOptions) {
      let isRepeatable = true;
      const taken = (row: T) => {
        isRepeatable = false;
        take(row);
      };
      return asked(
        () => each(text, params, taken, options),
        () => isRepeatable,
      );
    },
    ask: question,
    closeQuestions: () => asker.close(),
    explain: (text, params = {}, options) =>
      asked(() => explain(asker, text, withIntegers(params), options?.timeoutMs)),
    read: <T>(text: string, params?: Parameters, options?: { timeoutMs?: number }) =>
      asked(() => read<T>(text, params, options?.timeoutMs)),
    write: (text, params) => managed('WRITE', (run) => run(text, params)),
    transaction: (work) => managed('WRITE', work),
  };
}
