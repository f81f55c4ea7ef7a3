import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import {
  type Entry,
  getFileNameLowLevel,
  openPromise,
  validateFileName,
  type ZipFile,
} from 'yauzl';
import {
  type Archive,
  type ArchiveEntry,
  ArchiveError,
  byPath,
  isLitter,
  type RefusedEntry,
} from './archive.ts';

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one entry, and of all, unpacked to packed, that are still believed. */
  readonly ratio: number;
  /** Bytes below which no ratio is looked at. */
  readonly small: number;
  /** Bytes of all entries, unpacked. */
  readonly total: number;
}

/** Text packs to a tenth or a thirtieth; the largest ratio of honest files is about a hundred. */
export const zipLimits: ZipLimits = {
  entries: 300_000,
  ratio: 200,
  small: 16 * 1024 * 1024,
  total: 512 * 1024 ** 3,
};

/**
 * Opens a zip. Nothing is unpacked to a path: entries are read by name, and a name that would lead out,
 * a link, an encrypted or a boundless entry is refused by name.
 * @throws ArchiveError where it is no zip, or made to fill the disk
 */
export async function openZip(file: string, limits: ZipLimits = zipLimits): Promise<Archive> {
  const zip = await openPromise(file, {
    lazyEntries: true,
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: true,
  }).catch((error: unknown) => {
    throw broken(error);
  });
  try {
    const { kept, refused } = await readDirectory(zip, limits);
    return {
      kind: 'zip',
      entries: [...kept].map(([path, entry]) => entryOf(path, entry)).sort(byPath),
      refused: refused.sort(byPath),
      read: (path) => contentOf(zip, kept.get(path), path),
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof ArchiveError ? error : broken(error);
  }
}

function entryOf(path: string, entry: Entry): ArchiveEntry {
  const modified = entry.getLastModDate({ timezone: 'UTC' });
  return {
    path,
    bytes: entry.uncompressedSize,
    ...(Number.isNaN(modified.getTime()) || modified.getUTCFullYear() < 1990
      ? {}
      : { modifiedAt: modified.toISOString() }),
  };
}

async function readDirectory(
  zip: ZipFile,
  limits: ZipLimits,
): Promise<{ kept: Map<string, Entry>; refused: RefusedEntry[] }> {
  if (zip.entryCount > limits.entries)
    throw tooMuch(`holds ${zip.entryCount.toLocaleString('en')} entries`);
  const kept = new Map<string, Entry>();
  const refused: RefusedEntry[] = [];
  let total = 0;
  for await (const entry of entriesOf(zip)) {
    const name = nameOf(entry);
    if (name.endsWith('/') || isLitter(name)) continue;
    const reason = refusal(name, entry, limits) ?? (kept.has(name) ? twice : undefined);
    if (reason) {
      refused.push({ path: shown(name), ...reason });
      continue;
    }
    kept.set(name, entry);
    // Entries may share their packed bytes: each is modest, and all together fill the disk.
    total += entry.uncompressedSize;
    if (total > limits.total || (total > limits.small && total > limits.ratio * zip.fileSize))
      throw tooMuch(`unpacks to more than ${total.toLocaleString('en')} bytes`);
  }
  return { kept, refused };
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      const settle = () => {
        zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
      };
      zip.once('entry', (found: Entry) => {
        settle();
        resolve(found);
      });
      zip.once('end', () => {
        settle();
        resolve(undefined);
      });
      zip.once('error', (error) => {
        settle();
        reject(error);
      });
      zip.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    true,
  );
}

const twice = {
  reason: 'stands in the zip twice; the first is read',
  remedy: 'Pack the files again.',
};
const symbolicLink = 0xa000;

function refusal(
  name: string,
  entry: Entry,
  limits: ZipLimits,
): Omit<RefusedEntry, 'path'> | undefined {
  const wrongName = validateFileName(name);
  if (
    wrongName !== null ||
    name.includes('\0') ||
    /(?:^|[/\\])\.\.(?:[/\\]|$)|^[a-z]:/i.test(name.normalize('NFKC'))
  )
    return {
      reason: 'has a name that leads out of the zip or into no folder',
      remedy: 'Pack the files again with relative names.',
    };
  if (((entry.externalFileAttributes >>> 16) & 0xf000) === symbolicLink)
    return { reason: 'is a link, and links are not followed', remedy: 'Pack the file itself.' };
  if (entry.isEncrypted())
    return { reason: 'is encrypted', remedy: 'Unpack it with its password and import the files.' };
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return {
      reason: `is packed in a way that is not read (method ${entry.compressionMethod})`,
      remedy: 'Pack it again as an ordinary zip.',
    };
  if (
    entry.uncompressedSize > limits.small &&
    entry.uncompressedSize > limits.ratio * entry.compressedSize
  )
    return {
      reason: `unpacks to ${entry.uncompressedSize.toLocaleString('en')} bytes from ${entry.compressedSize.toLocaleString('en')}, as a zip bomb does`,
      remedy: 'Unpack it where it does no harm and look at it before you import it.',
    };
  return undefined;
}

/** yauzl sees to it that an entry gives as many bytes as the directory says; the checksum is compared here. */
async function* contentOf(
  zip: ZipFile,
  entry: Entry | undefined,
  path: string,
): AsyncGenerator<Buffer> {
  if (!entry) throw new ArchiveError(`${path} is not in the zip`, 'Correct the path.');
  let checksum = 0;
  try {
    const stream: Readable = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw new ArchiveError(
      `${shown(path)} cannot be unpacked (${error instanceof Error ? error.message : error})`,
      'Ask the source to send the zip again.',
    );
  }
  if (checksum !== entry.crc32)
    throw new ArchiveError(
      `${shown(path)} does not match its checksum in the zip`,
      'Ask the source to send the zip again.',
    );
}

/** A name as it may be printed. */
const shown = (name: string) => JSON.stringify(name.slice(0, 200)).slice(1, -1);

function tooMuch(what: string): ArchiveError {
  return new ArchiveError(
    `the zip ${what}, as a zip bomb does; nothing of it was read`,
    'Unpack it where it does no harm, look at it, and import the files themselves.',
  );
}

function broken(error: unknown): ArchiveError {
  return new ArchiveError(
    `the zip cannot be read (${error instanceof Error ? error.message : String(error)})`,
    'Check that it was copied whole, or ask the source to send it again.',
  );
}
