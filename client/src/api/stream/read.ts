import { ownHeaders } from '../headers.ts';
import { type ServerEvent, splitEvents } from './events.ts';

/** How a stream came to its end: the server closed it, or it does not answer (with the status, where it had one). */
export type StreamEnd = { failed: false } | { failed: true; status?: number };

/**
 * Reads one stream of server-sent events to its end.
 * @param body a GraphQL request as JSON
 * @returns how it ended; it never rejects, and after an abort what it says means nothing
 */
export async function readStream(
  body: string,
  onEvent: (event: ServerEvent) => void,
  signal: AbortSignal,
): Promise<StreamEnd> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { ...ownHeaders, accept: 'text/event-stream' },
      body,
      signal,
    });
    if (!response.ok || !response.body) return { failed: true, status: response.status };
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let buffer = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return { failed: false };
      const { events, rest } = splitEvents(buffer + value);
      buffer = rest;
      for (const event of events) onEvent(event);
    }
  } catch {
    return { failed: true };
  }
}
