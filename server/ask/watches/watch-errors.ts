import { codedError } from '../../core/errors.ts';

/** A watch that was not begun or changed. `message` says why, `remedy` what to do, `field` where. */
export class WatchError extends codedError('WatchError', {
  target: 'BAD_INPUT',
  text: 'BAD_INPUT',
  'too-many': 'LIMIT',
  'already-watched': 'CONFLICT',
  'not-found': 'NOT_FOUND',
}) {}
