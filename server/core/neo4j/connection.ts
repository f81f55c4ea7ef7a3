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

/** `unable`: the server is there, and its database does not open before it is started again. */
export type Answer = 'alive' | 'silent' | 'wrong-password' | 'unable';

/** After an error such as a full disk the server lives on, and its database answers nobody any more. */
export const isPanic = (error: unknown): boolean =>
  error instanceof Neo4jError && /critical error, and needs to be restarted/.test(error.message);

/** One short attempt to log in. */
export async function probe(connection: Connection): Promise<Answer> {
  const driver = connect(connection, { patienceMs: 2_000 });
  try {
    const session = driver.session({ database: connection.database });
    await session.run(statement('schema/ping'));
    return 'alive';
  } catch (error) {
    const code = error instanceof Neo4jError ? error.code : '';
    if (code === 'Neo.ClientError.Security.Unauthorized') return 'wrong-password';
    const isUnable =
      isPanic(error) ||
      (/DatabaseUnavailable$/.test(code) && (await couldNotOpen(driver, connection)));
    return isUnable ? 'unable' : 'silent';
  } finally {
    await driver.close();
  }
}

async function couldNotOpen(driver: Driver, { database }: Connection): Promise<boolean> {
  const session = driver.session({ database: 'system' });
  const asked = session.run(statement('schema/unable'), { database });
  return asked.then(
    ({ records }) => records.length > 0,
    () => false,
  );
}
