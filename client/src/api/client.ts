import type { TypedDocumentString } from '../gql/graphql.ts';
import { ApiError } from './errors.ts';
import { ownHeaders } from './headers.ts';
import { readKinds, writtenKinds } from './kinds.ts';
import { refusalOf } from './signed-out.ts';

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

const timeLimitMs = 30_000;

/**
 * Asks the server one typed operation; one that works long, such as a bundle, takes its own limit.
 * @throws ApiError with a code and, where there is one, what to do. An abort passes through.
 */
export async function request<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  limitMs = timeLimitMs,
): Promise<Data> {
  const response = await send(
    '/graphql',
    { query: document.toString(), variables: writtenKinds(variables) },
    { accept: 'application/graphql-response+json, application/json' },
    signal,
    limitMs,
  );
  const answer = (await response.json().catch(() => null)) as Answer<Data> | null;
  const [first] = answer?.errors ?? [];
  if (first) throw refusalOf(first);
  if (!answer?.data) {
    const { ok, status } = response;
    const what = ok ? 'The answer broke off on its way.' : `The server answered ${status}.`;
    throw new ApiError('UNAVAILABLE', what);
  }
  readKinds(answer.data);
  return answer.data;
}

/** Posts JSON and returns the response; a dead server becomes an ApiError. */
export async function send(
  url: string,
  body: unknown,
  headers: Record<string, string>,
  signal?: AbortSignal,
  limitMs = timeLimitMs,
): Promise<Response> {
  const limit = AbortSignal.timeout(limitMs);
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { ...ownHeaders, ...headers },
      body: JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    if (limit.aborted)
      throw new ApiError('TIMEOUT', `The server did not answer in ${limitMs / 1000} seconds.`);
    throw new ApiError('UNAVAILABLE', 'The server does not answer.');
  }
}
