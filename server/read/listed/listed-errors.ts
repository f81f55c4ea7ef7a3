import { codedError, ThroughlineError } from '../../core/errors.ts';

/** A picture that is on a list of known pictures is shown to nobody. */
export class PictureListedError extends ThroughlineError {
  override readonly name = 'PictureListedError';
  readonly answeredAs = 'FORBIDDEN';

  constructor(sha256: string) {
    super(
      `The picture ${sha256.slice(0, 12)}… is on a list of known abuse pictures: it is not shown, copied or handed on`,
      'Do not look for it elsewhere and do not copy it. Report it as the law where you work asks; see docs/guide/erasure.md.',
    );
  }
}

export class HashListError extends codedError('HashListError', {
  'bad-line': 'BAD_INPUT',
  taken: 'CONFLICT',
  'no-such-list': 'NOT_FOUND',
}) {}
