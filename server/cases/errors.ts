import { type ErrorCode, ThroughlineError } from '../errors.ts';

export type CaseErrorCode =
  | 'empty-selection'
  | 'form'
  | 'nothing-found'
  | 'graph-changing'
  | 'producer'
  | 'custody'
  | 'snapshot'
  | 'version';

/** A case could not be frozen or read back. `message` says what happened, `remedy` what to do. */
export class CaseError extends ThroughlineError {
  override readonly name = 'CaseError';
  readonly code: CaseErrorCode;

  constructor(code: CaseErrorCode, message: string, remedy: string, cause?: unknown) {
    super(message, remedy, { cause });
    this.code = code;
  }

  get answeredAs(): ErrorCode {
    return this.code === 'graph-changing' || this.code === 'custody' ? 'UNAVAILABLE' : 'BAD_INPUT';
  }
}
