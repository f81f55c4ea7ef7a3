import type { TypedDocumentString } from '../gql/graphql.ts';
import { ApiError } from './errors.ts';
import { refusalOf } from './signed-out.ts';
import type { ServerEvent } from './stream/events.ts';
import { listenTo } from './stream/listen.ts';

interface Handlers<Data> {
  next: (data: Data) => void;
  error: (error: ApiError) => void;
  done?: () => void;
}

/**
 * Listens to a GraphQL subscription by server-sent events, which all windows share. Whoever listens is told at once
 * what is known, and again after the window was left and shown again.
 * @returns a function that stops listening.
 */
export function subscribe<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  handlers: Handlers<Data>,
): () => void {
  const stop = listenTo(JSON.stringify({ query: document.toString(), variables }), {
    event: (event) => deliver(event, handlers),
    end: ({ failed, ...more }) => {
      stop();
      if (failed) handlers.error(unanswered('status' in more ? more.status : undefined));
      else handlers.done?.();
    },
  });
  return stop;
}

const unanswered = (status: number | undefined): ApiError =>
  new ApiError(
    'UNAVAILABLE',
    status === undefined ? 'The server does not answer.' : `The server answered ${status}.`,
  );

function deliver<Data>(event: ServerEvent, handlers: Handlers<Data>): void {
  if (event.name !== 'next' || event.data === '') return;
  const answer = JSON.parse(event.data) as {
    data?: Data;
    errors?: { message: string; extensions?: Record<string, unknown> }[];
  };
  const [first] = answer.errors ?? [];
  if (first) handlers.error(refusalOf(first));
  else if (answer.data) handlers.next(answer.data);
}
