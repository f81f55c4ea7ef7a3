import type { ErrorRequestHandler } from 'express';
import type { GraphQLError } from 'graphql';
import { may } from '../../core/access/index.ts';
import type { ErrorCode } from '../../core/errors.ts';
import { apiError, maskedError, saidTo, toApiError } from '../../core/graphql/index.ts';

/** What each code is over plain HTTP. */
const statusOf: Readonly<Record<ErrorCode, number>> = {
  BAD_INPUT: 400,
  UNAUTHENTICATED: 401,
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

/**
 * The last word on a request for bytes or for the page: a code and what to do as JSON where data are asked for, else
 * in plain words. Never a trace, which names the folders of this machine.
 * @param holdsData whether a path is answered with data
 */
export function answerErrors(holdsData: (path: string) => boolean): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const unread = unreadable(error);
    const readable = may(response.locals.actor, 'read') ? toApiError : maskedError;
    const answer = unread?.error ?? readable(error);
    const { message, extensions } = saidTo(request.headers['accept-language'], answer);
    response.locals.code = String(extensions.code);
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
