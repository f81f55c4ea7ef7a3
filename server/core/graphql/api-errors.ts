import { randomBytes } from 'node:crypto';
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { type ErrorCode, errorCodes, ThroughlineError } from '../errors.ts';
import { logError } from '../log.ts';
import { languageOf, saysIn } from '../messages/index.ts';
import { kindNames } from '../model/index.ts';
import { nearestOf } from '../nearest.ts';
import type { Builder } from './builder.ts';

/** Names every code of an error in the schema itself. */
export function addErrorCodes(builder: Builder): void {
  builder.enumType('ErrorCode', {
    description:
      'What stands in extensions.code of every error, here and at the addresses of files; extensions.remedy says what to do, extensions.field which argument is meant.',
    values: Object.fromEntries(
      Object.entries(errorCodes).map(([code, description]) => [code, { description }]),
    ),
  });
}

/** The one error shape of the API: a code to act on, a sentence, and what to do. */
export function apiError(
  code: ErrorCode,
  message: string,
  remedy: string,
  field?: string,
  at: GraphQLErrorOptions = {},
): GraphQLError {
  return new GraphQLError(message, {
    ...at,
    extensions: { code, remedy, ...(field ? { field } : {}) },
  });
}

/** An error as it leaves: in the language that was asked for. @param tags of the header accept-language */
export function saidTo(tags: string | null | undefined, error: GraphQLError): GraphQLError {
  const language = languageOf(tags);
  if (language === 'en') return error;
  const say = saysIn(language);
  const { nodes, path, extensions } = error;
  const { remedy } = extensions;
  return new GraphQLError(say(error.message), {
    ...{ nodes: nodes ?? null, path: path ?? null },
    extensions: typeof remedy === 'string' ? { ...extensions, remedy: say(remedy) } : extensions,
  });
}

/** @param id as it was asked for: where its kind is misspelt, the remedy names what may have been meant */
export function notFound(what: string, id: string): GraphQLError {
  const [kind = ''] = id.split(':', 1);
  const near = isKind(kind) ? [] : nearestOf(kind, [...kindNames, 'network'], 1);
  return apiError(
    'NOT_FOUND',
    `There is no ${what} ${id}.`,
    [
      ...near.map((one) => `Did you mean ${one}${id.slice(kind.length, 200)}?`),
      'It may have been read in another data folder, or its import is not finished.',
    ].join(' '),
  );
}

const isKind = (word: string): boolean => kindNames.some((kind) => kind === word);

/**
 * Turns an error of a module into the API's shape, with where in the question and in the answer it was raised; what
 * nobody foresaw stays inside, under a name that can be looked up.
 */
export function toApiError(error: unknown): GraphQLError {
  const raised = isGraphQLError(error) ? error : undefined;
  if (raised && String(raised.extensions.code) in errorCodes) return raised;
  const at = { nodes: raised?.nodes ?? null, path: raised?.path ?? null };
  const cause = raised?.originalError ?? error;
  if (cause instanceof ThroughlineError)
    return apiError(cause.answeredAs, sentence(cause.message), cause.remedy, cause.field, at);
  // Raised before any resolver ran: the question itself, or a variable of it, is wrong.
  if (raised && (!raised.originalError || (!raised.path && isGraphQLError(cause))))
    return new GraphQLError(raised.message, {
      ...at,
      extensions: {
        ...(raised.extensions.http ? { http: raised.extensions.http } : {}),
        ...{ code: 'BAD_INPUT', remedy: 'Correct the query.' },
      },
    });
  const name = randomBytes(5).toString('hex');
  // Whoever asked has left: nobody hears the answer, and nothing failed.
  if (!(cause instanceof Error && cause.name === 'AbortError')) logError('failed', cause, { name });
  return apiError(
    'INTERNAL',
    `Something failed that should not (${name}).`,
    'Your work is safe. Try again; if it happens again, send the log with this name.',
    undefined,
    at,
  );
}

/** What the command line puts between other words stands by itself here. */
const sentence = (message: string): string => (/[.!?…]$/.test(message) ? message : `${message}.`);

/** By name: a program may hold graphql twice, as a module and as CommonJS, with a class each. */
function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError' && 'extensions' in error;
}

/** What the roles of an account do not allow. @param what it asked for, as a sentence goes on */
export const notAllowed = (what: string): GraphQLError =>
  apiError(
    'FORBIDDEN',
    `Your account may not ask for ${what}.`,
    'An administrator gives roles; the page about roles says what each may do.',
  );
