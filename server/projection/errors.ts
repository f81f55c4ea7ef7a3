/** Why the projection does not answer; what is near, Neo4j still can. */
export type ProjectionErrorCode = 'loading' | 'too-large' | 'parameters' | 'failed' | 'closed';

export class ProjectionError extends Error {
  override readonly name = 'ProjectionError';
  readonly code: ProjectionErrorCode;
  readonly remedy: string;

  constructor(code: ProjectionErrorCode, message: string, remedy: string) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}
