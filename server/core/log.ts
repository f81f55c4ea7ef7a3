import { createRequire } from 'node:module';
import type { Logger } from 'pino';

/**
 * The log of a server: a line of JSON each, on standard error, where sentences for a person go too: standard output is data.
 * Nobody's data stand in it: no value that was sent, searched, captured or stored, and no message of an error, which can
 * hold such a value.
 */
let made: Logger | undefined;

/** Made when it is first needed: verbs of the command line need none. */
function log(): Logger {
  const { pino } = createRequire(import.meta.url)('pino') as typeof import('pino');
  made ??= pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    // Where it is a file or a pipe, it is written at once: the last line before an end is the one that is wanted.
    process.stderr,
  );
  return made;
}

/** What a line may hold. */
type Fields = Readonly<Record<string, string | number | boolean | object | undefined>>;

/** @param message fixed words */
export const logLine = (message: string, fields: Fields): void => log().info(fields, message);

/** @param message fixed words */
export const logError = (message: string, error: unknown, fields: Fields = {}): void =>
  log().error({ ...fields, ...outlineOf(error) }, message);

/** What nobody caught ends the program as ever; it is told without its message. */
export function logUncaught(): void {
  process.on('uncaughtException', (error) => {
    logError('ended by a fault', error);
    process.exit(1);
  });
}

/** An error without its message: what it is, and where it was raised. */
export interface ErrorOutline {
  readonly error: string;
  readonly code?: string;
  /** Frames of the stack, each `function (file:line:column)`. */
  readonly stack: readonly string[];
  readonly cause?: ErrorOutline;
}

const NAME = /^[A-Za-z][\w.$-]{0,79}$/;
/** A line of a message can look like the beginning of a frame, not like a whole one with a place of this program. */
const FRAME =
  /^ {4}at ((?:(?:async |new )?[\w.$<>#]+(?: \[as [\w.$<>#]+\])? \()?(?:file:|node:|\/)[^\s()]+:\d+:\d+\)?)$/;
const mostFrames = 30;
const deepest = 5;

/** @param depth how many causes are told */
export function outlineOf(thrown: unknown, depth = deepest): ErrorOutline {
  if (!(thrown instanceof Error)) return { error: typeof thrown, stack: [] };
  const code = 'code' in thrown ? String(thrown.code) : '';
  return {
    error: NAME.test(thrown.name) ? thrown.name : 'Error',
    ...(NAME.test(code) ? { code } : {}),
    stack: framesOf(thrown),
    ...(thrown.cause === undefined || depth === 0
      ? {}
      : { cause: outlineOf(thrown.cause, depth - 1) }),
  };
}

function framesOf({ stack = '', message }: Error): string[] {
  // What stands before the message, and the message itself, may have lines like those of a stack.
  const after = message === '' ? 0 : stack.indexOf(message) + message.length;
  return stack
    .slice(Math.max(after, 0))
    .split('\n')
    .flatMap((line) => FRAME.exec(line)?.[1] ?? [])
    .slice(0, mostFrames);
}
