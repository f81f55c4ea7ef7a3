import { codedError } from '../../core/errors.ts';

/** A chart that was not saved or not found. `message` says why, `remedy` what to do, `field` where. */
export class ChartError extends codedError('ChartError', {
  title: 'BAD_INPUT',
  body: 'BAD_INPUT',
  incomplete: 'BAD_INPUT',
  'too-large': 'LIMIT',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
}) {}
