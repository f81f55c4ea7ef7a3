import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Record as Neo4jRecord } from 'neo4j-driver';
import { type Connection, connect } from './connection.ts';
import { GraphError } from './graph-errors.ts';
import { openRelay, type Relay } from './relay.ts';
import { statement } from './statement.ts';
import { translate } from './translate.ts';
import type { Watch } from './watch.ts';

/** What holds a question that somebody wrote, beside the time that it is given. */
export const questionLimits = {
  /** Rows that are sent at once: so many may lie in this program unread. */
  rowsAtOnce: 25,
  /** Bytes that the server may send for them. */
  bytesAtOnce: 32 * 1024 * 1024,
  /** Milliseconds that the server is given to end a question by itself when its time is over. */
  graceMs: 500,
  /** Milliseconds in which a question that was stopped has to be gone from the server. */
  goneWithinMs: 5_000,
  /** Connections for them, so that they take none from anybody else. */
  connections: 12,
} as const;

/** Milliseconds in which a process that has lost its connections is gone. */
const diesWithinMs = 1_000;

export interface QuestionOptions {
  /** How long it may run, in milliseconds. */
  readonly timeoutMs: number;
  /** Ends it when whoever asked does not wait any more. */
  readonly signal?: AbortSignal;
  /** Rows that are sent at once, where they are known to be small; else few. */
  readonly rowsAtOnce?: number;
}

/** The way by which questions that somebody wrote reach the server: connections of their own, and a watch over them. */
export interface Asker {
  readonly database: string;
  readonly watch: Watch | undefined;
  driver(): Promise<Driver>;
  /** An error of the driver's as ours. */
  told(error: unknown): Promise<unknown>;
  /**
   * Waits until a question that was stopped is gone. A managed server on which it goes on is ended, and started again.
   * @returns what became of it
   */
  gone(question: string): Promise<'gone' | 'ended-server' | 'still-there'>;
  close(): Promise<void>;
}

/** @param read asks the server by other connections */
export function askerOf(
  connection: Connection,
  watch: Watch | undefined,
  read: (text: string, params: Record<string, unknown>) => Promise<readonly unknown[]>,
): Asker {
  let opened: Promise<{ driver: Driver; relay?: Relay }> | undefined;
  let cutsTold = 0;
  let relay: Relay | undefined;
  const open = async () => {
    const server = plainAddress(connection.uri);
    relay = server && (await openRelay(server, questionLimits.bytesAtOnce));
    const uri = relay ? `bolt://127.0.0.1:${relay.port}` : connection.uri;
    const driver = connect({ ...connection, uri }, { connections: questionLimits.connections });
    return { driver, ...(relay ? { relay } : {}) };
  };
  const stillRuns = async (question: string): Promise<boolean> => {
    const asked = read(statement('core/neo4j/running'), { question });
    // A server that does not even say what it does is as busy as can be.
    const silent = sleep(1_000, [question], { ref: false });
    return (await Promise.race([asked.catch(() => []), silent])).length > 0;
  };
  return {
    database: connection.database,
    watch,
    driver: async () => {
      opened ??= open();
      return (await opened).driver;
    },
    async told(error) {
      const first = translate(error, watch);
      if (!(first instanceof GraphError)) return first;
      if (first.code === 'unreachable' && relay && relay.cuts > cutsTold) {
        cutsTold = relay.cuts;
        return tooLong(first);
      }
      // A connection is lost before the process is gone.
      if (first.code === 'unreachable' && watch)
        await sleep(diesWithinMs, undefined, { ref: false });
      const known = watch?.death() ?? first;
      return known.code === 'no-memory' ? outOfMemory(known) : known;
    },
    async gone(question) {
      const since = performance.now();
      while (await stillRuns(question)) {
        const passed = performance.now() - since;
        if (passed > questionLimits.goneWithinMs) {
          if (!watch) return 'still-there';
          watch.end('A question went on when it had been stopped, so the graph server was ended');
          return 'ended-server';
        }
        await sleep(250, undefined, { ref: false });
      }
      return 'gone';
    },
    async close() {
      const { driver } = (await opened) ?? {};
      await driver?.close();
      relay?.close();
    },
  };
}

/** Where a server listens that is reached without encryption, and is one. */
function plainAddress(uri: string): { host: string; port: number } | undefined {
  const { protocol, hostname, port } = new URL(uri);
  if (protocol !== 'bolt:') return undefined;
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 7687) };
}

const outOfMemory = (cause: GraphError) =>
  new GraphError(
    'memory-limit',
    'The graph server ran out of memory while this was asked, and has ended.',
    `It is started again by itself. Ask for less at once: shorter lists, fewer rows kept together by collect() or DISTINCT. Or raise THROUGHLINE_NEO4J_HEAP_MB.`,
    { cause },
  );

const tooLong = (cause: GraphError) =>
  new GraphError(
    'memory-limit',
    `A part of the answer has more than ${questionLimits.bytesAtOnce / 1024 / 1024} MB: nothing of it was taken in.`,
    'Return less in a row: fewer columns, shorter texts by left(), shorter lists by [..100].',
    { cause },
  );

/** It took longer than it may. */
class LateError extends Error {}

/**
 * The rows of a question that somebody wrote, one by one. It ends when its time is over, whatever the server does;
 * leaving the loop early ends it too.
 * @throws GraphError as the others; `timeout` when its time was over, `killed` when it also took the server with it
 */
export async function* ask(
  asker: Asker,
  text: string,
  params: Record<string, unknown>,
  { timeoutMs, signal, rowsAtOnce = questionLimits.rowsAtOnce }: QuestionOptions,
): AsyncGenerator<Neo4jRecord> {
  const question = randomUUID();
  const session = (await asker.driver()).session({
    database: asker.database,
    fetchSize: rowsAtOnce,
    defaultAccessMode: neo4j.session.READ,
  });
  const limit = patience(timeoutMs + questionLimits.graceMs, signal);
  let whole = false;
  try {
    const asked = session.run(text, params, { timeout: timeoutMs, metadata: { question } });
    const rows = asked[Symbol.asyncIterator]();
    for (;;) {
      const next = await Promise.race([rows.next(), limit.over]);
      whole = next.done === true;
      if (next.done) return;
      yield next.value;
    }
  } catch (error) {
    throw await stopped(asker, question, session.close(), error, timeoutMs);
  } finally {
    limit.forget();
    session.close().catch(() => {});
    // Whoever takes no more rows is not to wait for that.
    if (!whole) void asker.gone(question).catch(() => {});
  }
}

/** Rejects when the time is over, or nobody waits any more. */
function patience(ms: number, signal: AbortSignal | undefined) {
  let forget = () => {};
  const over = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new LateError()), ms);
    const abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    forget = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  over.catch(() => {});
  return { over, forget };
}

/** What is said of a question that did not come to its end. */
async function stopped(
  asker: Asker,
  question: string,
  closing: Promise<void>,
  error: unknown,
  timeoutMs: number,
): Promise<unknown> {
  closing.catch(() => {});
  const told = error instanceof LateError ? timedOut(timeoutMs, error) : await asker.told(error);
  // The server ended it by itself.
  if (told instanceof GraphError && told.code !== 'timeout') return told;
  const became = await asker.gone(question);
  if (became === 'gone') return told;
  const seconds = questionLimits.goneWithinMs / 1000;
  return became === 'ended-server'
    ? new GraphError(
        'killed',
        `The question was stopped after ${timeoutMs / 1000} s and still ran ${seconds} s later, so the graph server was ended and is being started again.`,
        'Write it so that it is done row by row: MATCH and WHERE instead of lists within lists, CONTAINS instead of =~.',
        { cause: error },
      )
    : new GraphError(
        'killed',
        `The question was stopped after ${timeoutMs / 1000} s, and the graph server still works on it.`,
        'Whoever looks after that server can end it there; do not ask it again.',
        { cause: error },
      );
}

const timedOut = (ms: number, cause: unknown) =>
  new GraphError(
    'timeout',
    `It took longer than ${ms / 1000} s.`,
    'Narrow the query, add a LIMIT, or allow more time.',
    { cause },
  );
