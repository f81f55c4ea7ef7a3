import { codedError } from '../../core/errors.ts';

/** A judgement that was not recorded. `message` says why, `remedy` what to do, `field` where. */
export class JudgementError extends codedError('JudgementError', {
  reason: 'BAD_INPUT',
  author: 'BAD_INPUT',
  'no-such-observation': 'NOT_FOUND',
  'several-observations': 'BAD_INPUT',
  'no-such-entity': 'NOT_FOUND',
  'not-judgeable': 'BAD_INPUT',
  contradicts: 'BAD_INPUT',
  'already-judged': 'BAD_INPUT',
  'not-found': 'NOT_FOUND',
  'already-withdrawn': 'BAD_INPUT',
}) {}
