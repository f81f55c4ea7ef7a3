import { fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { built } from '../built.ts';
import { childEnvironment } from '../processes.ts';
import { fontsFor } from './fonts.ts';
import { TypesetError } from './typeset-errors.ts';

const childFile = fileURLToPath(new URL('typeset-child.ts', import.meta.url));
const longestMs = 5 * 60_000;

/** Parts and exhibits with the page that each begins on. */
export type Begins = readonly (readonly [key: string, page: number])[];

const answer = z.union([
  z.object({ pages: z.number().int(), begins: z.array(z.tuple([z.string(), z.number().int()])) }),
  z.object({ error: z.string() }),
]);

/**
 * Sets `main.typ` of a workspace as PDF/A-3a and PDF/UA-1 in a process of its own.
 * @param createdAt seconds since the epoch
 * @param content what `main.typ` finds in `content.json`, with the families of the fonts that it needs as `fonts`
 * @param options.copy a further file for the same pages as PDF/A-2b
 * @throws TypesetError
 */
export async function typeset(
  workspace: string,
  target: string,
  createdAt: number,
  content: object,
  { copy, signal }: { copy?: string | undefined; signal?: AbortSignal | undefined } = {},
): Promise<{ pages: number; begins: Begins }> {
  const { files, ...fonts } = fontsFor(content);
  await writeFile(path.join(workspace, 'content.json'), JSON.stringify({ ...content, fonts }));
  return new Promise((resolve, reject) => {
    const child = fork(
      built(childFile),
      [workspace, target, String(createdAt), copy ?? '', ...files],
      {
        env: childEnvironment(),
        execArgv: ['--enable-source-maps'],
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        timeout: longestMs,
        ...(signal ? { signal } : {}),
      },
    );
    let complaint = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint = `${complaint}${chunk}`.slice(-2000);
    });
    const fail = (why: string, cause?: unknown) =>
      reject(
        new TypesetError(
          `The document could not be set: ${why}`,
          'Nothing was written. Try a smaller selection; if it happens again, report it with this message.',
          { cause },
        ),
      );
    child.once('error', (cause) => fail(cause.message, cause));
    child.once('message', (message) => {
      const parsed = answer.safeParse(message);
      if (parsed.success && 'pages' in parsed.data) resolve(parsed.data);
      else fail(parsed.success && 'error' in parsed.data ? parsed.data.error : 'no answer');
    });
    child.once('exit', (code, signal) =>
      fail(`its process ended (${signal ?? code}). ${complaint.trim()}`),
    );
  });
}
