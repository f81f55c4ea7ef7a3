import type { TypedDocumentString } from '../gql/graphql.ts';
import { errorOf, ownHeaders } from './client.ts';
import { ApiError } from './errors.ts';
import { type ServerEvent, splitEvents } from './events.ts';

interface Handlers<Data> {
  next: (data: Data) => void;
  error: (error: ApiError) => void;
  done?: () => void;
}

/**
 * Listens to a GraphQL subscription by server-sent events.
 * @returns a function that stops listening.
 */
export function subscribe<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  handlers: Handlers<Data>,
): () => void {
  const stop = new AbortController();
  listen(document, variables, handlers, stop.signal).catch((error: unknown) => {
    if (stop.signal.aborted) return;
    const known = error instanceof ApiError;
    handlers.error(known ? error : new ApiError('UNAVAILABLE', 'The server does not answer.'));
  });
  return () => stop.abort();
}

async function listen<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  handlers: Handlers<Data>,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...ownHeaders, accept: 'text/event-stream' },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  });
  if (!response.ok || !response.body) {
    throw new ApiError('UNAVAILABLE', `The server answered ${response.status}.`);
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    const { events, rest } = splitEvents(buffer + value);
    buffer = rest;
    for (const event of events) deliver(event, handlers);
  }
  handlers.done?.();
}

function deliver<Data>(event: ServerEvent, handlers: Handlers<Data>): void {
  if (event.name !== 'next' || event.data === '') return;
  const answer = JSON.parse(event.data) as {
    data?: Data;
    errors?: { message: string; extensions?: Record<string, unknown> }[];
  };
  const [first] = answer.errors ?? [];
  if (first) handlers.error(errorOf(first));
  else if (answer.data) handlers.next(answer.data);
}
