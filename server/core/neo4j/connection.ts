import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { statement } from './statement.ts';

/** How to reach a Neo4j server, managed or not. */
export interface Connection {
  uri: string;
  user: string;
  password: string;
  database: string;
}

/** A driver for that server. Nothing is sent before the first query. */
export function connect(
  connection: Connection,
  { patienceMs = 15_000, connections = 50 }: { patienceMs?: number; connections?: number } = {},
): Driver {
  return neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    userAgent: 'throughline/0.1',
    // Counts and offsets stay far below 2^53, and plain numbers are what every reader expects.
    disableLosslessIntegers: true,
    maxConnectionPoolSize: connections,
    connectionTimeout: patienceMs,
    connectionAcquisitionTimeout: patienceMs * 2,
    maxTransactionRetryTime: 30_000,
    telemetryDisabled: true,
    // "This label does not exist yet" is no news in an empty graph.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

export type Answer = 'alive' | 'silent' | 'wrong-password';

/** One short attempt to log in. */
export async function probe(connection: Connection): Promise<Answer> {
  const driver = connect(connection, { patienceMs: 2_000 });
  try {
    const session = driver.session({ database: connection.database });
    await session.run(statement('schema/ping'));
    return 'alive';
  } catch (error) {
    const code = error instanceof Neo4jError ? error.code : '';
    return code === 'Neo.ClientError.Security.Unauthorized' ? 'wrong-password' : 'silent';
  } finally {
    await driver.close();
  }
}
