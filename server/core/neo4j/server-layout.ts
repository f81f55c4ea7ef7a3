import path from 'node:path';

/** Where a managed server keeps what, under the data folder. */
export interface Layout {
  home: string;
  conf: string;
  /** Holds the server's password, mode 600. */
  password: string;
  /** Who uses the server now; see state.ts. */
  state: string;
  lock: string;
  /** What the server prints; the file an error quotes. */
  log: string;
  previousLog: string;
  /** Neo4j's own detailed log. */
  debugLog: string;
  /** Arguments of the server's Java: its path in the command line is how a server is known as ours. */
  serverArguments: string;
  /** Where a server that starts for the first time looks for its password. */
  firstPassword: string;
  /** Arguments of a bulk load while one is under way. */
  bulkArguments: string;
  /** Stands from before a bulk load writes its first byte until the graph is whole. */
  bulkMark: string;
  /** What holds the graph itself: its store and its log of transactions. */
  graphFolders: readonly string[];
  /** Exists once the server has run: from then on the password cannot be set from outside. */
  systemDatabase: string;
}

export function layoutOf(dataDir: string): Layout {
  const home = path.join(dataDir, 'neo4j');
  return {
    home,
    conf: path.join(home, 'conf'),
    password: path.join(home, 'password'),
    state: path.join(home, 'server.json'),
    lock: path.join(home, 'lock'),
    log: path.join(home, 'logs', 'server.log'),
    previousLog: path.join(home, 'logs', 'server.previous.log'),
    debugLog: path.join(home, 'logs', 'debug.log'),
    serverArguments: path.join(home, 'run', 'server.args'),
    firstPassword: path.join(home, 'data', 'dbms', 'auth.ini'),
    bulkArguments: path.join(home, 'run', 'bulk.args'),
    bulkMark: path.join(home, 'bulk-under-way'),
    graphFolders: ['databases', 'transactions'].map((name) =>
      path.join(home, 'data', name, 'neo4j'),
    ),
    systemDatabase: path.join(home, 'data', 'databases', 'system'),
  };
}
