import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withTemporaryFolder } from '../../../core/temporary.ts';

/**
 * Holds what a stream brings in a temporary file while `work` looks at it.
 * @param refused is the answer when the stream breaks off or brings more than `maxBytes`
 */
export async function spooled<T>(
  source: AsyncIterable<Buffer>,
  maxBytes: number,
  work: (file: string) => Promise<T>,
  refused: (why: string) => T,
): Promise<T> {
  return withTemporaryFolder(tmpdir(), 'throughline-verify-', async (folder) => {
    const file = path.join(folder, 'received.zip');
    const why = await spool(source, maxBytes, file);
    return why === undefined ? work(file) : refused(why);
  });
}

async function spool(
  source: AsyncIterable<Buffer>,
  maxBytes: number,
  target: string,
): Promise<string | undefined> {
  const file = await open(target, 'wx', 0o600);
  try {
    let bytes = 0;
    for await (const chunk of stretches(source)) {
      if (chunk instanceof Error) return `did not arrive whole: ${chunk.message}`;
      bytes += chunk.length;
      if (bytes > maxBytes) return `is larger than ${maxBytes} bytes, more than a bundle can be`;
      await file.writeFile(chunk);
    }
    return undefined;
  } finally {
    await file.close();
  }
}

/** The source's failing is an item of its own, so that it is told from a disk that fails. */
async function* stretches(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer | Error> {
  try {
    yield* source;
  } catch (error) {
    yield error instanceof Error ? error : new Error(String(error));
  }
}
