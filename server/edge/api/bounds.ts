import { type ExecutionArgs, Lexer, Source, TokenKind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { apiError, toApiError } from '../../core/graphql/index.ts';
import { checkCost } from './cost.ts';

/** What the text of a question holds at most: the longest of our own has a tenth of it. */
export const questionLimits = { tokens: 10_000, nested: 100 } as const;

/** The most bytes of one answer, as JSON. Rows of a saved query alone may have 32 MB. */
export const answerBytes = 64 * 1024 * 1024;

/**
 * Bounds every question before any of it is run, and every answer before it is written.
 * @param most bytes of an answer
 */
export function bounds(most = answerBytes): Plugin {
  const bounded = (result: unknown) =>
    isLarger(result, most) ? { errors: [tooLarge(most)] } : undefined;
  return {
    onParse({ params: { source } }) {
      checkQuestion(typeof source === 'string' ? source : source.body);
    },
    onExecute({ args, setResultAndStopExecution }) {
      const errors = refused(args);
      if (errors) setResultAndStopExecution({ errors });
      return {
        onExecuteDone({ result, setResult }) {
          const instead = bounded(result);
          if (instead) setResult(instead);
        },
      };
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const errors = refused(args);
      if (errors) setResultAndStopExecution({ errors });
      return {
        onSubscribeResult: () => ({
          onNext({ result, setResult }) {
            const instead = bounded(result);
            if (instead) setResult(instead);
          },
        }),
      };
    },
  };
}

function refused({ schema, document, operationName, variableValues }: ExecutionArgs) {
  try {
    checkCost({ schema, document, operationName, variables: variableValues });
    return undefined;
  } catch (error) {
    return [toApiError(error)];
  }
}

/**
 * Looks at the words of a question alone: who reads it goes down a level for each that is nested, and comes to the end
 * of his stack. What is no GraphQL is told by who reads it.
 * @throws BAD_INPUT of one that is nested too deeply, LIMIT of one that is too long
 */
export function checkQuestion(text: string): void {
  const lexer = new Lexer(new Source(text));
  let [tokens, depth] = [0, 0];
  for (;;) {
    const kind = nextKind(lexer);
    if (kind === TokenKind.EOF) return;
    tokens += 1;
    if (opening.has(kind)) depth += 1;
    if (closing.has(kind)) depth -= 1;
    if (depth > questionLimits.nested)
      throw apiError(
        'BAD_INPUT',
        `The question is nested too deeply: more than ${questionLimits.nested} brackets stand open at line ${lexer.line}.`,
        'Close the brackets, or ask for fewer levels.',
      );
    if (tokens > questionLimits.tokens)
      throw apiError(
        'LIMIT',
        `The question is too long: it has more than ${questionLimits.tokens.toLocaleString('en')} words and signs.`,
        'Ask in parts, and send values as variables.',
      );
  }
}

const opening: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const closing: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

function nextKind(lexer: Lexer): TokenKind {
  try {
    return lexer.advance().kind;
  } catch {
    return TokenKind.EOF;
  }
}

const tooLarge = (most: number) =>
  apiError(
    'LIMIT',
    `The answer is larger than ${most / 1024 / 1024} MB, the most that is given at once.`,
    'Ask for fewer fields, or for smaller pages.',
  );

/**
 * Whether a value is larger as JSON than so many bytes. It is counted without being written: an answer that is too
 * large shall not be held a second time to learn that. Signs that JSON writes longer count as they are.
 */
export function isLarger(value: unknown, most: number): boolean {
  let bytes = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && bytes <= most) {
    const one = waiting.pop();
    if (typeof one === 'string') bytes += Buffer.byteLength(one) + 2;
    else if (typeof one !== 'object' || one === null) bytes += String(one).length;
    else if (Array.isArray(one)) {
      bytes += Math.max(one.length + 1, 2);
      for (const part of one) waiting.push(part);
    } else {
      const parts = Object.entries(one);
      bytes += parts.length > 0 ? 1 : 2;
      for (const [name, part] of parts) {
        bytes += Buffer.byteLength(name) + 4;
        waiting.push(part);
      }
    }
  }
  return bytes > most;
}
