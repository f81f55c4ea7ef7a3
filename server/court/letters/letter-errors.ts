import { type ErrorCode, ThroughlineError } from '../../core/errors.ts';

type LetterErrorCode = 'template' | 'nothing' | 'exists' | 'folder';

const answers: Readonly<Record<LetterErrorCode, ErrorCode>> = {
  template: 'BAD_INPUT',
  nothing: 'NOT_FOUND',
  exists: 'CONFLICT',
  folder: 'UNAVAILABLE',
};

/** A letter could not be written. `message` says what happened, `remedy` what to do. */
export class LetterError extends ThroughlineError {
  override readonly name = 'LetterError';
  readonly code: LetterErrorCode;

  constructor(code: LetterErrorCode, message: string, remedy: string, cause?: unknown) {
    super(message, remedy, { cause });
    this.code = code;
  }

  get answeredAs(): ErrorCode {
    return answers[this.code];
  }
}
