export type JudgementErrorCode =
  | 'reason'
  | 'author'
  | 'no-such-observation'
  | 'several-readings'
  | 'no-such-entity'
  | 'not-judgeable'
  | 'contradicts'
  | 'already-judged'
  | 'not-found'
  | 'already-withdrawn';

/** A judgement that was not recorded. `message` says why, `remedy` what to do, `field` where. */
export class JudgementError extends Error {
  override readonly name = 'JudgementError';
  readonly code: JudgementErrorCode;
  readonly remedy: string;
  readonly field: string | undefined;

  constructor(code: JudgementErrorCode, message: string, remedy: string, field?: string) {
    super(message);
    this.code = code;
    this.remedy = remedy;
    this.field = field;
  }
}
