import { type Connection, connect } from './connection.ts';
import { type Queries, queriesOf } from './graph.ts';

export type { Connection } from './connection.ts';

/** What a thread of its own can ask. */
export type Connected = Pick<Queries, 'read' | 'each'> & { close(): Promise<void> };

/**
 * A connection of its own to a graph that another thread holds open: it starts no server and stops none.
 * @param connection of the graph: `graph.connection`
 */
export function connectGraph(connection: Connection): Connected {
  const driver = connect(connection);
  const { read, each } = queriesOf(driver, connection, undefined);
  return { read, each, close: () => driver.close() };
}
