import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { BundleError } from '../bundle-errors.ts';
import type { FileDigest } from '../package/bag-files.ts';
import { ZIP_LIMITS, zipEntryOptions } from './form.ts';

/** Writes the files of a folder into a zip of the one form, in order of name. */
export async function writeZip(
  folder: string,
  files: readonly FileDigest[],
  target: string,
  signal?: AbortSignal,
): Promise<void> {
  const bytes = files.reduce((sum, { size, path: name }) => sum + size + 2 * name.length + 100, 0);
  if (files.length > ZIP_LIMITS.entries || bytes > ZIP_LIMITS.bytes) {
    throw new BundleError(
      'too-large',
      `The bundle would hold ${files.length} files and ${bytes} bytes, more than one zip can`,
      'Split the selection into several cases.',
    );
  }
  const zip = new ZipFile();
  const failed = new Promise<never>((_resolve, reject) => zip.on('error', reject));
  for (const { path: name, size } of files) {
    zip.addReadStreamLazy(name, { ...zipEntryOptions, size }, (done) =>
      done(null, createReadStream(path.join(folder, name))),
    );
  }
  zip.end();
  await Promise.race([
    pipeline(zip.outputStream, createWriteStream(target, { flush: true }), { signal }),
    failed,
  ]);
}
