import { Neo4jError } from 'neo4j-driver';
import { isPanic } from './connection.ts';
import { GraphError, type GraphErrorCode } from './graph-errors.ts';
import type { Watch } from './watch.ts';

/** Neo4j's codes that have a meaning of their own for us. The first that fits the start counts. */
const MEANINGS: [string, GraphErrorCode, string][] = [
  [
    'Neo.ClientError.Security.Unauthorized',
    'wrong-password',
    'Check NEO4J_USER and NEO4J_PASSWORD, or put the file neo4j/password of the data folder back.',
  ],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    'wrong-password',
    'Wait some seconds: too many wrong passwords were given.',
  ],
  [
    'Neo.ClientError.Statement.AccessMode',
    'read-only',
    'Only reading is allowed here: take the writing clauses out.',
  ],
  [
    'Neo.ClientError.Transaction.TransactionTimedOut',
    'timeout',
    'Narrow the query, add a LIMIT, or allow more time.',
  ],
  [
    'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    'memory-limit',
    'Narrow the query, add a LIMIT, or raise THROUGHLINE_NEO4J_HEAP_MB.',
  ],
];

/** How the driver says that all of its connections are in use. */
const noneFree = /^Connection acquisition timed out/;

const CONNECTION_LOST = new Set(['ServiceUnavailable', 'SessionExpired']);

function lostConnection(error: Neo4jError): GraphError {
  return new GraphError(
    'unreachable',
    `The graph server cannot be reached: ${error.message}`,
    'Check that it runs and that NEO4J_URI names it, then try again.',
    { cause: error, neo4jCode: error.code },
  );
}

const allTaken = (error: Neo4jError) =>
  new GraphError(
    'busy',
    'All connections to the graph server are in use.',
    'Others are asking at this moment: try again shortly.',
    { cause: error, neo4jCode: error.code },
  );

/**
 * A driver's error as ours. Anything else comes back unchanged.
 * @param watch of the managed server, if it is one: its log is quoted when it has died
 */
export function translate(error: unknown, watch: Watch | undefined): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (noneFree.test(error.message)) return allTaken(error);
  if (watch && isPanic(error)) {
    const why = 'The graph database stopped, as on a full disk, and the server was ended for it';
    watch.end(why);
    return new GraphError('server-died', why, watch.remedy, { cause: error });
  }
  if (CONNECTION_LOST.has(error.code)) return watch?.death() ?? lostConnection(error);
  const from = { cause: error, neo4jCode: error.code };
  const meaning = MEANINGS.find(([code]) => error.code.startsWith(code));
  if (meaning !== undefined) return new GraphError(meaning[1], error.message, meaning[2], from);
  if (/No space left|disk/i.test(error.message) && error.code.startsWith('Neo.DatabaseError')) {
    const remedy = 'Free some space on that disk, then try again: nothing stored before is lost.';
    return new GraphError('disk-full', error.message, remedy, from);
  }
  return new GraphError('statement', error.message, 'Check the statement and its values.', from);
}
