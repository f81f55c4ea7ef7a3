/** Why the projection cannot answer; Neo4j still can. */
export type ProjectionErrorCode =
  | 'too-large'
  | 'unknown-algorithm'
  | 'parameters'
  | 'closed'
  | 'loading';

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
