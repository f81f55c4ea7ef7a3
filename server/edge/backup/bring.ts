import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Brought {
  readonly bytes: number;
  readonly sha256: string;
  readonly linked: boolean;
}

interface How {
  /** It is never changed in place: one file under two names will do. */
  readonly link?: boolean;
  /** So many bytes from its beginning are taken; all of it where this is left out. */
  readonly bytes?: number;
}

/** Brings a file to another folder, by a hard link or by a copy, and hashes what is there then. */
export async function bring(from: string, to: string, how: How = {}): Promise<Brought> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  if (how.link && (await linked(from, to))) return { ...(await hashOf(to)), linked: true };
  return { ...(await copied(from, to, how.bytes)), linked: false };
}

/** @returns false where the two folders are on two file systems, or theirs has no such links */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code))
      return false;
    throw error;
  }
}

const pieceBytes = 1 << 20;

export async function hashOf(path: string): Promise<Omit<Brought, 'linked'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: pieceBytes })) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

async function copied(from: string, to: string, most?: number): Promise<Omit<Brought, 'linked'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(to, 'wx', 0o600);
  try {
    const range = most === undefined ? {} : { end: most - 1 };
    if (most !== 0)
      for await (const chunk of createReadStream(from, { highWaterMark: pieceBytes, ...range })) {
        hash.update(chunk);
        bytes += chunk.length;
        await file.writeFile(chunk);
      }
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Bytes up to the last line feed of a log that others write to, no further than `most`: whole lines. */
export async function wholeLines(path: string, most: number): Promise<number> {
  const file = await open(path, 'r');
  try {
    for (let end = most; end > 0; ) {
      const from = Math.max(0, end - pieceBytes);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(end - from), 0, end - from, from);
      const at = buffer.subarray(0, bytesRead).lastIndexOf(0x0a);
      if (at >= 0) return from + at + 1;
      end = from;
    }
    return 0;
  } finally {
    await file.close();
  }
}
