import type { IncomingMessage } from 'node:http';
import { apiError } from '../../core/graphql/index.ts';
import { sizeOf } from '../../core/running-settings.ts';

/**
 * What arrives, up to the bound: refused before the first byte where its length is told, else at the byte that is one
 * too many.
 * @throws LIMIT, at once or while it is read
 */
export function uploaded(request: IncomingMessage, most?: number): AsyncIterable<Buffer> {
  const bytes: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  if (most === undefined) return bytes;
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(most);
  return within(bytes, most);
}

async function* within(bytes: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer> {
  let came = 0;
  for await (const chunk of bytes) {
    came += chunk.length;
    if (came > most) throw tooLarge(most);
    yield chunk;
  }
}

const tooLarge = (most: number) =>
  apiError(
    'LIMIT',
    `The file is larger than ${sizeOf(most)}, the most that is taken in here. Nothing of it was kept.`,
    'Split it, ask whoever runs the server to raise THROUGHLINE_MAX_UPLOAD, or have it imported there by the command line.',
  );
