import { fork } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Snapshot } from '../cases/index.ts';
import type { CaseCustody } from './custody.ts';
import { documentContent } from './document-content.ts';
import { BundleError } from './errors.ts';
import type { Exhibit } from './exhibits.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
/** A court's volume; a selection that needs more is split by its maker, so that page numbers stay true. */
const mostPages = 350;
const typesetMs = 5 * 60_000;

const answer = z.union([z.object({ pages: z.number().int() }), z.object({ error: z.string() })]);

/**
 * Sets the document as PDF/A-3b under `folder`, in a process of its own: its memory goes with it.
 * The same input gives the same bytes.
 * @returns the paths in the package, and the number of pages
 * @throws BundleError `typesetting`, `too-large`
 */
export async function typesetDocument(
  input: {
    readonly snapshot: Snapshot;
    readonly exhibits: readonly Exhibit[];
    readonly custody: CaseCustody;
  },
  folder: string,
): Promise<{ files: readonly string[]; pages: number }> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'throughline-document-'));
  try {
    await cp(path.join(here, 'document'), workspace, { recursive: true });
    await writeFile(path.join(workspace, 'content.json'), JSON.stringify(documentContent(input)));
    const file = 'data/bundle/volume-1.pdf';
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    const pages = await typeset(
      workspace,
      target,
      Math.floor(Date.parse(input.snapshot.frozenAt) / 1000),
    );
    if (pages > mostPages) {
      throw new BundleError(
        'too-large',
        `The document has ${pages} pages; a volume holds ${mostPages}`,
        'Select fewer entities, or make several bundles.',
      );
    }
    return { files: [file], pages };
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

function typeset(workspace: string, target: string, createdAt: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = fork(
      path.join(here, 'typeset-child.ts'),
      [workspace, target, String(createdAt)],
      {
        execArgv: ['--import', tsx],
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        timeout: typesetMs,
      },
    );
    let complaint = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint = `${complaint}${chunk}`.slice(-2000);
    });
    const fail = (why: string, cause?: unknown) =>
      reject(
        new BundleError(
          'typesetting',
          `The document could not be set: ${why}`,
          'Nothing was written. Try a smaller selection; if it happens again, report it with this message.',
          cause,
        ),
      );
    child.once('error', (cause) => fail(cause.message, cause));
    child.once('message', (message) => {
      const parsed = answer.safeParse(message);
      if (parsed.success && 'pages' in parsed.data) resolve(parsed.data.pages);
      else fail(parsed.success && 'error' in parsed.data ? parsed.data.error : 'no answer');
    });
    child.once('exit', (code, signal) =>
      fail(`its process ended (${signal ?? code}). ${complaint.trim()}`),
    );
  });
}
