import { randomBytes } from 'node:crypto';
import type { ErrorRequestHandler } from 'express';
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { type ErrorCode, errorCodes, ThroughlineError } from '../errors.ts';
import { kindNames } from '../model/index.ts';
import { nearestOf } from '../nearest.ts';
import type { Builder } from './builder.ts';

/** What each code is over plain HTTP. */
const statusOf: Readonly<Record<ErrorCode, number>> = {
  BAD_INPUT: 400,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  LIMIT: 413,
  INTERNAL: 500,
  UNAVAILABLE: 503,
  WARMING_UP: 503,
  TIMEOUT: 504,
  DISK_FULL: 507,
};

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
  console.error(`[${name}]`, cause);
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

/**
 * The last word on a request for bytes or for the page: a code and what to do as JSON where data are asked for, else
 * in plain words. Never a trace, which names the folders of this machine.
 * @param holdsData whether a path is answered with data
 */
export function answerErrors(holdsData: (path: string) => boolean): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const unread = unreadable(error);
    const { message, extensions } = unread?.error ?? toApiError(error);
    response.status(unread?.status ?? statusOf[extensions.code as ErrorCode] ?? 500);
    if (holdsData(request.path)) response.json({ errors: [{ message, extensions }] });
    else response.type('text/plain').send(`${message} ${String(extensions.remedy)}`);
  };
}

/** What Express, and who reads bodies for it, say of a request that cannot be read; undefined of any other error. */
function unreadable(error: unknown): { status: number; error: GraphQLError } | undefined {
  if (!(error instanceof Error)) return undefined;
  // A connection that was broken off while it sent: mostly nobody hears it, and nothing failed here.
  if ('code' in error && error.code === 'ECONNRESET') return { status: 400, error: brokenOff };
  if (!('status' in error)) return undefined;
  if (error instanceof URIError && error.status === 400) return { status: 400, error: noLetter };
  const type = 'type' in error ? String(error.type) : '';
  const limit = 'limit' in error ? Number(error.limit) / 1024 / 1024 : 0;
  const { message } = error;
  const found = {
    'entity.too.large': () =>
      apiError('LIMIT', `The body is larger than ${limit} MB.`, 'Ask in parts, by fewer ids.'),
    'entity.parse.failed': () =>
      apiError(
        'BAD_INPUT',
        `The body is no JSON: ${message}.`,
        'Send {"query": …, "variables": …}, with quotes around names and texts.',
      ),
    'charset.unsupported': () =>
      apiError('BAD_INPUT', 'The body is in no encoding that is read.', 'Send UTF-8.'),
    'encoding.unsupported': () =>
      apiError('BAD_INPUT', 'The body is packed in no way that is read.', 'Send it as it is.'),
    'request.aborted': () => brokenOff,
    'request.size.invalid': () => brokenOff,
  }[type];
  return found && { status: Number(error.status), error: found() };
}

const brokenOff = apiError(
  'BAD_INPUT',
  'The request ended before all of it had come.',
  'Send it again, whole. Nothing of it was kept.',
);

const noLetter = apiError(
  'BAD_INPUT',
  'This address cannot be read: a percent sign in it begins no letter.',
  'Write %25 for a percent sign, or open the workspace at / and go on from there.',
);
