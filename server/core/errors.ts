/** Every code that an error leaves with, in `extensions.code` of the API, and what it means to who asked. */
export const errorCodes = {
  BAD_INPUT: 'What was sent cannot be used as it is: change it as the remedy says.',
  UNAUTHENTICATED: 'Nobody is signed in: sign in, or open the address that the terminal names.',
  FORBIDDEN:
    'The request is not served: it came from another site, lacks the header x-throughline: 1, asks for a picture that nobody may see, or the roles of the account do not allow it.',
  NOT_FOUND: 'What was asked for is not held here under that id, hash, name or address.',
  CONFLICT:
    'Somebody else changed it since it was read: the message says who and when. Nothing was overwritten.',
  LIMIT: 'More was asked for, or sent, than is answered at once: ask for less, or in parts.',
  TIMEOUT: 'The answer took longer than it may: narrow the question, or allow more time.',
  DISK_FULL: 'The disk has no space left: free some, then ask again. What was stored stays.',
  WARMING_UP:
    'The graph server has just started and answers its first questions slowly: ask again in a moment.',
  UNAVAILABLE: 'A part of the server cannot answer now: try again, or mend what the remedy names.',
  INTERNAL:
    'Something failed that nobody foresaw: the message names a line of the log of the server.',
} as const;

/** One of `errorCodes`. */
export type ErrorCode = keyof typeof errorCodes;

interface Circumstances {
  readonly cause?: unknown;
  readonly field?: string | undefined;
}

/**
 * The one base of errors that a user can act on: `message` says what happened, `remedy` what to do. Anything that is
 * thrown and is none of these is a fault of the program.
 */
export abstract class ThroughlineError extends Error {
  readonly remedy: string;
  /** The code with which it leaves; a module may tell its own errors further apart. */
  abstract readonly answeredAs: ErrorCode;
  /** Of a form or an argument, the field that is to be changed. */
  readonly field: string | undefined;

  constructor(message: string, remedy: string, { cause, field }: Circumstances = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.remedy = remedy;
    this.field = field;
  }
}

/**
 * The class of a module's errors, to be extended under its own name.
 * @param answers by a code that tells them apart, the one with which each leaves
 */
export function codedError<Code extends string>(
  ownName: string,
  answers: Readonly<Record<Code, ErrorCode>>,
) {
  return class extends ThroughlineError {
    override readonly name = ownName;
    readonly code: Code;

    constructor(code: Code, message: string, remedy: string, circumstances?: Circumstances) {
      super(message, remedy, circumstances);
      this.code = code;
    }

    get answeredAs(): ErrorCode {
      return answers[this.code];
    }
  };
}

/** What an error says, whatever was thrown. */
export const whyOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);
