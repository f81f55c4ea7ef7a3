import { codedError } from '../../core/errors.ts';

/** Why the projection does not answer; what is near, Neo4j still can. */
export class ProjectionError extends codedError('ProjectionError', {
  loading: 'UNAVAILABLE',
  'too-large': 'UNAVAILABLE',
  parameters: 'BAD_INPUT',
  failed: 'UNAVAILABLE',
  closed: 'UNAVAILABLE',
}) {}

export type ProjectionErrorCode = ProjectionError['code'];
