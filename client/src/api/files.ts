import { ApiError } from './errors.ts';
import { ownHeaders } from './headers.ts';
import { refusalOf } from './signed-out.ts';

interface Sending {
  /** Called with the bytes sent so far. */
  onSent?: (bytes: number) => void;
  signal?: AbortSignal;
}

/**
 * Sends a file's bytes to one of the server's plain addresses and reads its JSON answer. By
 * XMLHttpRequest: fetch does not tell how much of a body has been sent.
 * @throws ApiError
 */
export function sendFile(url: string, file: File, { onSent, signal }: Sending): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const exchange = new XMLHttpRequest();
    exchange.open('POST', url);
    exchange.setRequestHeader('x-throughline', '1');
    exchange.setRequestHeader('accept-language', ownHeaders['accept-language']);
    exchange.setRequestHeader('content-type', 'application/octet-stream');
    exchange.upload.onprogress = (event) => onSent?.(event.loaded);
    exchange.onload = () => {
      const answer = parsed(exchange.responseText);
      const [first] = answer?.errors ?? [];
      if (first) reject(refusalOf(first));
      else if (exchange.status >= 400 || answer === null)
        reject(new ApiError('UNAVAILABLE', `The server answered ${exchange.status}.`));
      else resolve(answer);
    };
    exchange.onerror = () => reject(new ApiError('UNAVAILABLE', 'The server does not answer.'));
    exchange.onabort = () => reject(new DOMException('Stopped.', 'AbortError'));
    signal?.addEventListener('abort', () => exchange.abort(), { once: true });
    exchange.send(file);
  });
}

interface Answer {
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

function parsed(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}
