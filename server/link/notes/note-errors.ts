import { codedError } from '../../core/errors.ts';

/** A note or a name that was not written or not withdrawn. `message` says why, `remedy` what to do, `field` where. */
export class NoteError extends codedError('NoteError', {
  text: 'BAD_INPUT',
  taken: 'BAD_INPUT',
  entities: 'BAD_INPUT',
  'no-such-entity': 'NOT_FOUND',
  'not-found': 'NOT_FOUND',
  'already-withdrawn': 'BAD_INPUT',
}) {}
