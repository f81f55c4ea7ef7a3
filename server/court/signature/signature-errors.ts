import { type ErrorCode, ThroughlineError } from '../../core/errors.ts';

type SignatureErrorCode =
  | 'key-file'
  | 'passphrase'
  | 'key-form'
  | 'mismatch'
  | 'expired'
  | 'trust-file'
  | 'authority-url'
  | 'authority-down'
  | 'authority-slow'
  | 'authority-refuses'
  | 'authority-nonsense';

const WITHOUT = 'Or leave the timestamp out: the bundle then says NOT TIMESTAMPED.';

const answers: Partial<Record<SignatureErrorCode, ErrorCode>> = {
  'authority-down': 'UNAVAILABLE',
  'authority-slow': 'TIMEOUT',
  'authority-refuses': 'UNAVAILABLE',
  'authority-nonsense': 'UNAVAILABLE',
};

/** Something could not be signed, timestamped or trusted. `message` says what happened, `remedy` what to do. */
export class SignatureError extends ThroughlineError {
  override readonly name = 'SignatureError';
  readonly code: SignatureErrorCode;

  constructor(code: SignatureErrorCode, message: string, remedy: string, cause?: unknown) {
    super(message, code.startsWith('authority') ? `${remedy} ${WITHOUT}` : remedy, { cause });
    this.code = code;
  }

  get answeredAs(): ErrorCode {
    return answers[this.code] ?? 'BAD_INPUT';
  }
}
