import { type ErrorCode, ThroughlineError } from '../errors.ts';

/** What went wrong with the graph store, for programs; the message and remedy are for people. */
export type GraphErrorCode =
  | 'no-java'
  | 'no-jars'
  | 'no-port'
  | 'no-handles'
  | 'no-managed'
  | 'no-memory'
  | 'disk-full'
  | 'folder'
  | 'busy'
  | 'locked'
  | 'store-version'
  | 'password-missing'
  | 'wrong-password'
  | 'start-failed'
  | 'start-timeout'
  | 'server-died'
  | 'unreachable'
  | 'timeout'
  | 'warming-up'
  | 'killed'
  | 'memory-limit'
  | 'read-only'
  | 'statement'
  | 'statement-missing'
  | 'migration-changed'
  | 'migration-missing'
  | 'migration-failed'
  | 'foreign'
  | 'not-empty'
  | 'gone'
  | 'unfinished';

const answers: Partial<Readonly<Record<GraphErrorCode, ErrorCode>>> = {
  'disk-full': 'DISK_FULL',
  'memory-limit': 'LIMIT',
  statement: 'INTERNAL',
  killed: 'TIMEOUT',
  timeout: 'TIMEOUT',
  'warming-up': 'WARMING_UP',
};

/** An error of the graph store. `message` says what happened, `remedy` what to do about it. */
export class GraphError extends ThroughlineError {
  override readonly name = 'GraphError';
  readonly code: GraphErrorCode;
  /** Neo4j's own code, such as `Neo.ClientError.Statement.SyntaxError`, when it came from there. */
  readonly neo4jCode: string | undefined;

  constructor(
    code: GraphErrorCode,
    message: string,
    remedy: string,
    from: { cause?: unknown; neo4jCode?: string | undefined } = {},
  ) {
    super(message, remedy, { cause: from.cause });
    this.code = code;
    this.neo4jCode = from.neo4jCode;
  }

  get answeredAs(): ErrorCode {
    return answers[this.code] ?? 'UNAVAILABLE';
  }
}
