import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/**
 * Follows what a server answers, so that it can be ended without cutting answers off.
 * @param patienceMs how long answers that are under way may take to end
 * @returns ends it: nobody new is let in, event streams are closed, other answers are waited for
 */
export function endsGracefully(server: Server, patienceMs: number): () => Promise<void> {
  const open = new Set<ServerResponse>();
  let isEnding = false;
  server.prependListener('request', (_: IncomingMessage, response: ServerResponse) => {
    open.add(response);
    if (isEnding) response.setHeader('Connection', 'close');
    response.once('close', () => {
      open.delete(response);
      if (isEnding) server.closeIdleConnections();
    });
  });
  return () => {
    isEnding = true;
    return new Promise((resolve) => {
      const late = setTimeout(() => server.closeAllConnections(), patienceMs);
      server.close(() => {
        clearTimeout(late);
        resolve();
      });
      server.closeIdleConnections();
      for (const response of open) if (streams(response)) response.end();
    });
  };
}

/** Events for as long as somebody listens: their end is not worth waiting for. A page connects again. */
const streams = (response: ServerResponse): boolean =>
  String(response.getHeader('content-type') ?? '').startsWith('text/event-stream');
