import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { byPath, type FileDigest } from '../package/bag-files.ts';
import { type Problems, shownName } from '../verify/problems.ts';
import {
  centralRecord,
  dataDescriptor,
  endRecord,
  localHeader,
  type StoredEntry,
  ZIP_LIMITS,
} from './form.ts';

/**
 * Reads a zip of the one form of zip-form.ts and no other: from the names, sizes and checksums in the
 * directory every header, record and offset is made again and compared, so each byte of the file is
 * accounted for. Positions come from that reckoning, never from an offset that the file states.
 */

export const DIRECTORY = "the zip's directory";
export const AFTER_END = 'after the end of the zip';

const END_SIZE = 22;
const END_MARK = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const RECORD_MARK = 0x02014b50;
const RECORD_SIZE = 46;
const LONGEST_NAME = 400;
const LONGEST_COMMENT = 0xffff;
const CHUNK = 1 << 20;

export interface PlacedEntry extends StoredEntry {
  /** Where its local header begins. */
  readonly offset: number;
}

/** Reads a stretch of a file; shorter than asked for when the file ends. */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/**
 * Reads the directory.
 * @param size of the file, in bytes
 * @returns the entries in order, or undefined when the content cannot be found by them
 */
export async function readDirectory(
  file: FileHandle,
  size: number,
  problems: Problems,
): Promise<PlacedEntry[] | undefined> {
  const end = await readEnd(file, size, problems);
  if (!end) return undefined;
  const directory = await readAt(file, end.directoryOffset, end.directorySize);
  const entries: PlacedEntry[] = [];
  const changed: string[] = [];
  let at = 0;
  let offset = 0;
  while (at < directory.length) {
    const entry = readRecord(directory, at);
    if (!entry) {
      problems.add(DIRECTORY, `cannot be read at its entry ${entries.length + 1}`);
      return undefined;
    }
    const record = centralRecord(entry, offset);
    if (!record.equals(directory.subarray(at, at + record.length))) {
      changed.push(entry.name);
    }
    checkName(entry.name, entries.at(-1)?.name, problems);
    entries.push({ ...entry, offset });
    at += entry.recordSize;
    offset += localHeader(entry.name).length + entry.size + dataDescriptor(entry).length;
    if (offset > end.directoryOffset) break;
  }
  tellChanged(changed, entries.length, problems);
  if (entries.length !== end.entries || at !== directory.length || offset !== end.directoryOffset) {
    problems.add(
      entries.at(-1)?.name ?? DIRECTORY,
      `${DIRECTORY} and the files before it do not fit together`,
    );
    return undefined;
  }
  return entries;
}

/** Where no entry is as it was written, another program wrote them all: to name each would say less. */
function tellChanged(changed: readonly string[], entries: number, problems: Problems): void {
  if (changed.length > 1 && changed.length === entries)
    problems.add(
      DIRECTORY,
      'was written by another program: the files were packed again. Unpack them and check them by VERIFY.md',
    );
  else for (const name of changed) problems.add(name, `its entry in ${DIRECTORY} was changed`);
}

function readRecord(
  directory: Buffer,
  at: number,
): (StoredEntry & { recordSize: number }) | undefined {
  if (at + RECORD_SIZE > directory.length || directory.readUInt32LE(at) !== RECORD_MARK)
    return undefined;
  const length = directory.readUInt16LE(at + 28);
  const recordSize = RECORD_SIZE + length;
  if (length > LONGEST_NAME || at + recordSize > directory.length) return undefined;
  return {
    name: directory.toString('utf8', at + RECORD_SIZE, at + recordSize),
    size: directory.readUInt32LE(at + 24),
    crc32: directory.readUInt32LE(at + 16),
    recordSize,
  };
}

/** A name that is a path inside the folder on every system, and the same one to every eye. */
export const isSafeName = (name: string): boolean =>
  /^\w[\w.-]*(\/\w[\w.-]*)*$/.test(name) && !/\.(\/|$)/.test(name);

function checkName(name: string, before: string | undefined, problems: Problems): void {
  if (!isSafeName(name)) problems.add(name, 'has a name that is not safe to unpack');
  if (before === undefined) return;
  if (name === before) problems.add(name, 'is in the zip twice');
  else if (byPath({ path: name }, { path: before }) < 0) {
    problems.add(name, `stands after ${shownName(before)}, out of order`);
  }
}

interface End {
  readonly entries: number;
  readonly directoryOffset: number;
  readonly directorySize: number;
}

async function readEnd(
  file: FileHandle,
  size: number,
  problems: Problems,
): Promise<End | undefined> {
  const tailSize = Math.min(size, END_SIZE + LONGEST_COMMENT);
  const tail = await readAt(file, size - tailSize, tailSize);
  const at = tail.length - END_SIZE;
  if (at < 0 || !tail.subarray(at, at + END_MARK.length).equals(END_MARK)) {
    const earlier = tail.lastIndexOf(END_MARK);
    const after = tail.length - earlier - END_SIZE;
    if (earlier !== -1 && after > 0) problems.add(AFTER_END, `there are ${after} bytes`);
    else problems.add(DIRECTORY, 'has no end: this is no zip, or it was cut off or changed there');
    return undefined;
  }
  const entries = tail.readUInt16LE(at + 10);
  const directorySize = tail.readUInt32LE(at + 12);
  const directoryOffset = tail.readUInt32LE(at + 16);
  if (entries > ZIP_LIMITS.entries || directoryOffset > ZIP_LIMITS.bytes) {
    problems.add(DIRECTORY, 'is in the zip64 form, which no bundle has');
    return undefined;
  }
  if (!endRecord(entries, directoryOffset, directorySize).equals(tail.subarray(at))) {
    problems.add(DIRECTORY, 'ends in a record that was changed');
    return undefined;
  }
  if (directoryOffset + directorySize !== size - END_SIZE) {
    problems.add(
      DIRECTORY,
      'is not where the end of the zip says: bytes were cut, added or changed',
    );
    return undefined;
  }
  if (directorySize > entries * (RECORD_SIZE + LONGEST_NAME)) {
    problems.add(DIRECTORY, `is too large for ${entries} entries`);
    return undefined;
  }
  return { entries, directoryOffset, directorySize };
}

/**
 * Reads one entry's bytes and what stands around them.
 * @param keep is handed each stretch; it must copy what it wants to keep
 */
export async function readEntry(
  file: FileHandle,
  { name, size, crc32: stated, offset }: PlacedEntry,
  problems: Problems,
  keep: (stretch: Buffer) => void,
): Promise<FileDigest> {
  const header = localHeader(name);
  if (!header.equals(await readAt(file, offset, header.length))) {
    problems.add(name, 'its header in the zip was changed');
  }
  const start = offset + header.length;
  const hash = createHash('sha256');
  let checksum = 0;
  for (let done = 0; done < size; ) {
    const stretch = await readAt(file, start + done, Math.min(CHUNK, size - done));
    if (stretch.length === 0) break;
    hash.update(stretch);
    checksum = crc32(stretch, checksum);
    keep(stretch);
    done += stretch.length;
  }
  const descriptor = dataDescriptor({ name, size, crc32: checksum });
  if (!descriptor.equals(await readAt(file, start + size, descriptor.length))) {
    problems.add(name, 'its bytes and the checksum after them differ');
  } else if (checksum !== stated) {
    problems.add(name, `its bytes and the checksum in ${DIRECTORY} differ`);
  }
  return { path: name, size, sha256: hash.digest('hex') };
}

/** An entry's bytes, whole. */
export async function readContent(
  file: FileHandle,
  { name, size, offset }: PlacedEntry,
): Promise<Buffer> {
  return readAt(file, offset + localHeader(name).length, size);
}
