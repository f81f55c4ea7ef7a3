import { type ErrorCode, ThroughlineError } from '../../core/errors.ts';

const answers = {
  target: 'BAD_INPUT',
  text: 'BAD_INPUT',
  'too-many': 'LIMIT',
  'already-watched': 'CONFLICT',
  'not-found': 'NOT_FOUND',
} as const satisfies Record<string, ErrorCode>;

/** A watch that was not begun or changed. `message` says why, `remedy` what to do, `field` where. */
export class WatchError extends ThroughlineError {
  override readonly name = 'WatchError';
  readonly code: keyof typeof answers;

  constructor(code: keyof typeof answers, message: string, remedy: string, field?: string) {
    super(message, remedy, { field });
    this.code = code;
  }

  get answeredAs(): ErrorCode {
    return answers[this.code];
  }
}
