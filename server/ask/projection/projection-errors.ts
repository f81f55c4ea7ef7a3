import { type ErrorCode, ThroughlineError } from '../../core/errors.ts';

/** Why the projection does not answer; what is near, Neo4j still can. */
export type ProjectionErrorCode = 'loading' | 'too-large' | 'parameters' | 'failed' | 'closed';

export class ProjectionError extends ThroughlineError {
  override readonly name = 'ProjectionError';
  readonly code: ProjectionErrorCode;

  constructor(code: ProjectionErrorCode, message: string, remedy: string) {
    super(message, remedy);
    this.code = code;
  }

  get answeredAs(): ErrorCode {
    return this.code === 'parameters' ? 'BAD_INPUT' : 'UNAVAILABLE';
  }
}
