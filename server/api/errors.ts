import { GraphQLError } from 'graphql';
import { ArchiveError } from '../archive/index.ts';
import { UnreadableFileError } from '../capture/index.ts';
import { EvidenceError } from '../evidence/index.ts';
import { JudgementError } from '../judgements/index.ts';
import { GraphError } from '../neo4j/index.ts';
import { NetworkError } from '../networks/index.ts';
import { ProjectionError } from '../projection/index.ts';
import { ParameterError, QueryHeaderError, QueryRefusedError } from '../queries/index.ts';
import { StoreError } from '../store/index.ts';

const codes = [
  'BAD_INPUT',
  'FORBIDDEN',
  'NOT_FOUND',
  'LIMIT',
  'TIMEOUT',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof codes)[number];

/** The one error shape of the API: a code to act on, a sentence, and what to do. */
export function apiError(
  code: ErrorCode,
  message: string,
  remedy: string,
  field?: string,
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, remedy, ...(field ? { field } : {}) } });
}

export function notFound(what: string, id: string): GraphQLError {
  return apiError(
    'NOT_FOUND',
    `There is no ${what} ${id}.`,
    'It may have been read in another data folder, or its import is not finished.',
  );
}

/** Turns an error of a room into the API's shape; what nobody foresaw stays inside, under a name that can be looked up. */
export function toApiError(error: unknown): GraphQLError {
  const raised = isGraphQLError(error) ? error : undefined;
  if (raised && codes.some((code) => code === raised.extensions.code)) return raised;
  const cause = raised?.originalError ?? error;
  if (cause instanceof ParameterError)
    return apiError('BAD_INPUT', cause.message, cause.remedy, cause.parameter);
  if (cause instanceof QueryHeaderError)
    return apiError('BAD_INPUT', `${cause.message}.`, cause.remedy);
  if (cause instanceof QueryRefusedError)
    return apiError('BAD_INPUT', `${cause.message}.`, cause.remedy);
  if (cause instanceof UnreadableFileError || cause instanceof ArchiveError)
    return apiError('BAD_INPUT', cause.message, cause.remedy);
  if (cause instanceof JudgementError)
    return apiError(
      ['not-found', 'no-such-observation', 'no-such-entity'].includes(cause.code)
        ? 'NOT_FOUND'
        : 'BAD_INPUT',
      cause.message,
      cause.remedy,
      cause.field,
    );
  if (cause instanceof ProjectionError)
    return apiError(
      cause.code === 'parameters' ? 'BAD_INPUT' : 'UNAVAILABLE',
      cause.message,
      cause.remedy,
    );
  if (cause instanceof NetworkError)
    return apiError(
      cause.code === 'busy' || cause.code === 'failed' ? 'UNAVAILABLE' : 'NOT_FOUND',
      cause.message,
      cause.remedy,
    );
  if (cause instanceof StoreError)
    return apiError('UNAVAILABLE', `${cause.message}.`, cause.remedy);
  if (cause instanceof EvidenceError)
    return apiError(
      cause.code === 'MISSING' ? 'NOT_FOUND' : 'UNAVAILABLE',
      cause.message,
      cause.remedy,
    );
  if (cause instanceof GraphError)
    return apiError(
      cause.code === 'timeout'
        ? 'TIMEOUT'
        : cause.code === 'statement'
          ? 'INTERNAL'
          : 'UNAVAILABLE',
      cause.message,
      cause.remedy,
    );
  // Raised before any resolver ran: the question itself is wrong.
  if (raised && !raised.originalError)
    return new GraphQLError(raised.message, {
      ...(raised.nodes ? { nodes: raised.nodes } : {}),
      extensions: {
        ...(raised.extensions.http ? { http: raised.extensions.http } : {}),
        ...{ code: 'BAD_INPUT', remedy: 'Correct the query.' },
      },
    });
  const name = Math.random().toString(36).slice(2, 10);
  console.error(`[${name}]`, cause);
  return apiError(
    'INTERNAL',
    `Something failed that should not (${name}).`,
    'Your work is safe. Try again; if it happens again, send the log with this name.',
  );
}

/** By name: a program may hold graphql twice, as a module and as CommonJS, with a class each. */
function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError' && 'extensions' in error;
}
