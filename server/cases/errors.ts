export type CaseErrorCode =
  | 'empty-selection'
  | 'nothing-found'
  | 'graph-changing'
  | 'producer'
  | 'snapshot';

/** A case could not be frozen or read back. `message` says what happened, `remedy` what to do. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
  readonly code: CaseErrorCode;
  readonly remedy: string;

  constructor(code: CaseErrorCode, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.remedy = remedy;
  }
}
