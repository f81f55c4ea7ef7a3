import { type ErrorCode, ThroughlineError } from '../../core/errors.ts';

export type JudgementErrorCode =
  | 'reason'
  | 'author'
  | 'no-such-observation'
  | 'several-observations'
  | 'no-such-entity'
  | 'not-judgeable'
  | 'contradicts'
  | 'already-judged'
  | 'not-found'
  | 'already-withdrawn';

const unknown: readonly JudgementErrorCode[] = [
  'not-found',
  'no-such-observation',
  'no-such-entity',
];

/** A judgement that was not recorded. `message` says why, `remedy` what to do, `field` where. */
export class JudgementError extends ThroughlineError {
  override readonly name = 'JudgementError';
  readonly code: JudgementErrorCode;

  constructor(code: JudgementErrorCode, message: string, remedy: string, field?: string) {
    super(message, remedy, { field });
    this.code = code;
  }

  get answeredAs(): ErrorCode {
    return unknown.includes(this.code) ? 'NOT_FOUND' : 'BAD_INPUT';
  }
}
