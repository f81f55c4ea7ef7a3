import { codedError } from '../errors.ts';

/** What went wrong with the graph store, for programs; the message and remedy are for people. */
const Coded = codedError('GraphError', {
  'no-java': 'UNAVAILABLE',
  'no-jars': 'UNAVAILABLE',
  'no-port': 'UNAVAILABLE',
  'no-handles': 'UNAVAILABLE',
  'no-managed': 'UNAVAILABLE',
  'no-memory': 'UNAVAILABLE',
  'disk-full': 'DISK_FULL',
  folder: 'UNAVAILABLE',
  busy: 'UNAVAILABLE',
  locked: 'UNAVAILABLE',
  'store-version': 'UNAVAILABLE',
  'password-missing': 'UNAVAILABLE',
  'wrong-password': 'UNAVAILABLE',
  'start-failed': 'UNAVAILABLE',
  'start-timeout': 'UNAVAILABLE',
  'server-died': 'UNAVAILABLE',
  unreachable: 'UNAVAILABLE',
  timeout: 'TIMEOUT',
  'warming-up': 'WARMING_UP',
  killed: 'TIMEOUT',
  'memory-limit': 'LIMIT',
  'read-only': 'UNAVAILABLE',
  statement: 'INTERNAL',
  'statement-missing': 'UNAVAILABLE',
  'migration-changed': 'UNAVAILABLE',
  'migration-missing': 'UNAVAILABLE',
  'migration-failed': 'UNAVAILABLE',
  foreign: 'UNAVAILABLE',
  'not-empty': 'UNAVAILABLE',
  gone: 'UNAVAILABLE',
  unfinished: 'UNAVAILABLE',
});

export type GraphErrorCode = InstanceType<typeof Coded>['code'];

/** An error of the graph store. `message` says what happened, `remedy` what to do about it. */
export class GraphError extends Coded {
  /** Neo4j's own code, such as `Neo.ClientError.Statement.SyntaxError`, when it came from there. */
  readonly neo4jCode: string | undefined;

  constructor(
    code: GraphErrorCode,
    message: string,
    remedy: string,
    { cause, neo4jCode }: { cause?: unknown; neo4jCode?: string | undefined } = {},
  ) {
    super(code, message, remedy, { cause });
    this.neo4jCode = neo4jCode;
  }
}
