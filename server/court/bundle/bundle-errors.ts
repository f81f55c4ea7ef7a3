import { type ErrorCode, ThroughlineError } from '../../core/errors.ts';

export type BundleErrorCode =
  | 'bytes-missing'
  | 'bytes-changed'
  | 'custody-behind'
  | 'too-large'
  | 'folder'
  | 'disk-full'
  | 'no-file'
  | 'unknown-snapshot'
  | 'no-input'
  | 'no-key'
  | 'leak'
  | 'stopped';

const answers: Readonly<Record<BundleErrorCode, ErrorCode>> = {
  'bytes-missing': 'NOT_FOUND',
  'bytes-changed': 'UNAVAILABLE',
  'custody-behind': 'UNAVAILABLE',
  'too-large': 'LIMIT',
  folder: 'UNAVAILABLE',
  'disk-full': 'DISK_FULL',
  'no-file': 'BAD_INPUT',
  'unknown-snapshot': 'BAD_INPUT',
  'no-input': 'BAD_INPUT',
  'no-key': 'BAD_INPUT',
  leak: 'CONFLICT',
  stopped: 'CONFLICT',
};

/** A bundle could not be made or opened. `message` says what happened, `remedy` what to do. */
export class BundleError extends ThroughlineError {
  override readonly name = 'BundleError';
  readonly code: BundleErrorCode;

  constructor(code: BundleErrorCode, message: string, remedy: string, cause?: unknown) {
    super(message, remedy, { cause });
    this.code = code;
  }

  get answeredAs(): ErrorCode {
    return answers[this.code];
  }
}
