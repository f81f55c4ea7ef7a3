import { type ErrorCode, ThroughlineError } from '../../core/errors.ts';

const answers = {
  text: 'BAD_INPUT',
  taken: 'BAD_INPUT',
  entities: 'BAD_INPUT',
  'no-such-entity': 'NOT_FOUND',
  'not-found': 'NOT_FOUND',
  'already-withdrawn': 'BAD_INPUT',
} as const satisfies Record<string, ErrorCode>;

/** A note or a name that was not written or not withdrawn. `message` says why, `remedy` what to do, `field` where. */
export class NoteError extends ThroughlineError {
  override readonly name = 'NoteError';
  readonly code: keyof typeof answers;

  constructor(code: keyof typeof answers, message: string, remedy: string, field?: string) {
    super(message, remedy, { field });
    this.code = code;
  }

  get answeredAs(): ErrorCode {
    return answers[this.code];
  }
}
