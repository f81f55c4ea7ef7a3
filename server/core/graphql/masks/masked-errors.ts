import type { GraphQLError } from 'graphql';
import { type ErrorCode, errorCodes } from '../../errors.ts';
import { apiError, toApiError } from '../api-errors.ts';
import { refused } from './masks.ts';

/** Of these the words are ours alone. */
const ownWords: ReadonlySet<unknown> = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'WARMING_UP']);

/** An error as it is told to who may not read: what it is, and none of the values that it names. */
export function maskedError(error: unknown): GraphQLError {
  const told = toApiError(error);
  const { code, field } = told.extensions;
  if (ownWords.has(code) || refused.has(told)) return told;
  return apiError(
    code as ErrorCode,
    errorCodes[code as ErrorCode],
    'Your account sees labels; somebody whose role lets them read is told more.',
    typeof field === 'string' ? field : undefined,
  );
}
