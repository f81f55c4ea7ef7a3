import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { isZip, openFolder, openZip } from '../archive/index.ts';
import { headOfFile, type ReadOptions, readerFor, UnreadableFileError } from '../capture/index.ts';
import { importOne } from './import.ts';
import { importArchive } from './parts.ts';
import { howRead } from './read-options.ts';
import type { ImportContext, ReceivedFile } from './run.ts';
import type { ImportReport } from './tell.ts';

/**
 * Receives a file or a folder of this machine and imports it.
 * @throws UnreadableFileError, ArchiveError, EvidenceError, GraphError; what was written before stays and is whole
 */
export async function importFile(
  path: string,
  context: ImportContext,
  options: ReadOptions = {},
): Promise<ImportReport> {
  const found = await checkFile(path);
  const name = basename(resolve(path));
  if (found.isDirectory()) {
    checkFolderHash(name, options);
    const archive = await openFolder(path);
    return importArchive({ name, archive }, { ...context, stated: options.stated }, options);
  }
  const stored = await context.evidence.put(createReadStream(path, { highWaterMark: 1 << 20 }));
  const modifiedAt = options.modifiedAt ?? found.mtime.toISOString();
  return importReceived({ ...stored, name, folder: dirname(path) }, context, {
    ...options,
    modifiedAt,
  });
}

/**
 * Looks whether a file or folder is there, and a file of a form that is read.
 * @throws UnreadableFileError
 */
export async function checkFile(path: string): Promise<Stats> {
  const found = await statOf(path);
  if (found.isDirectory()) return found;
  const head = await headOfFile(path);
  if (!isZip(head)) readerFor(basename(resolve(path)), head);
  return found;
}

/** Imports a file whose bytes are in the evidence store: captures, or an archive that holds files of them. */
export async function importReceived(
  file: ReceivedFile,
  context: ImportContext,
  options: ReadOptions = {},
): Promise<ImportReport> {
  const told = { ...context, stated: options.stated };
  const received = { ...file, read: howRead(options, file.folder === undefined) };
  const head = await context.evidence.readSlice(file.sha256, 0, Math.min(file.bytes, 4));
  if (!isZip(head)) return importOne(received, told, options);
  const archive = await openZip(context.evidence.path(file.sha256), file.name);
  try {
    return await importArchive({ name: file.name, archive, file: received }, told, options);
  } finally {
    await archive.close();
  }
}

/** A folder has no bytes of its own, so nobody can have hashed it. */
function checkFolderHash(name: string, { stated }: ReadOptions): void {
  if (stated?.sha256 !== undefined)
    throw new UnreadableFileError(
      `${name} is a folder, and the hash of a file was given for it`,
      'Leave the hash out, or import the file that was hashed.',
    );
}

async function statOf(path: string): Promise<Stats> {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableFileError(
      error.code === 'ENOENT'
        ? `there is no file ${path}`
        : `${basename(path)} cannot be opened (${error.code})`,
      'Check the path and the rights of the file.',
    );
  });
}
