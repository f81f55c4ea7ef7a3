import { codedError } from '../../core/errors.ts';

/** Something cannot be written into the register of letters. */
export class NoticeError extends codedError('NoticeError', {
  'not-found': 'NOT_FOUND',
  step: 'BAD_INPUT',
  conflict: 'CONFLICT',
}) {}
