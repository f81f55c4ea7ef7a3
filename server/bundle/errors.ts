export type BundleErrorCode =
  | 'bytes-missing'
  | 'bytes-changed'
  | 'custody-behind'
  | 'too-large'
  | 'typesetting'
  | 'folder'
  | 'no-file';

/** A bundle could not be made or opened. `message` says what happened, `remedy` what to do. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
  readonly code: BundleErrorCode;
  readonly remedy: string;

  constructor(code: BundleErrorCode, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.remedy = remedy;
  }
}
