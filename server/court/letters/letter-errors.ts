import { codedError } from '../../core/errors.ts';

/** A letter could not be written. `message` says what happened, `remedy` what to do. */
export class LetterError extends codedError('LetterError', {
  template: 'BAD_INPUT',
  nothing: 'NOT_FOUND',
  exists: 'CONFLICT',
  folder: 'UNAVAILABLE',
}) {}
