import { codedError } from '../../core/errors.ts';

export class ErasureError extends codedError('ErasureError', {
  'not-found': 'NOT_FOUND',
  'nothing-due': 'NOT_FOUND',
  unfinished: 'CONFLICT',
  'bad-input': 'BAD_INPUT',
}) {}
