import { type ErrorCode, ThroughlineError } from '../../core/errors.ts';

const answers = {
  title: 'BAD_INPUT',
  body: 'BAD_INPUT',
  incomplete: 'BAD_INPUT',
  'too-large': 'LIMIT',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
} as const satisfies Record<string, ErrorCode>;

export type ChartErrorCode = keyof typeof answers;

/** A chart that was not saved or not found. `message` says why, `remedy` what to do, `field` where. */
export class ChartError extends ThroughlineError {
  override readonly name = 'ChartError';
  readonly code: ChartErrorCode;

  constructor(code: ChartErrorCode, message: string, remedy: string, field?: string) {
    super(message, remedy, { field });
    this.code = code;
  }

  get answeredAs(): ErrorCode {
    return answers[this.code];
  }
}
