import { ThroughlineError } from '../errors.ts';

/** A document could not be set. */
export class TypesetError extends ThroughlineError {
  override readonly name = 'TypesetError';
  readonly answeredAs = 'UNAVAILABLE';
}
