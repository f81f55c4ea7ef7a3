import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { removeAbandoned, temporaryName } from '../temporary.ts';
import { EvidenceError, storageError } from './evidence-errors.ts';
import { type Patch, patched } from './patch.ts';
import { Room } from './room.ts';

export interface StoredFile {
  /** Lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** A damaged copy stood under its name, and this one has taken its place. */
  readonly healed?: true;
}

/** A stored copy that was damaged, and that the same bytes have replaced. */
export interface Healed {
  readonly sha256: string;
  readonly bytes: number;
  /** Where the damaged copy lies now, below the evidence folder, for whoever looks into it. */
  readonly kept: string;
}

/** A file that has arrived whole and is not evidence yet. */
export interface HeldFile extends StoredFile {
  /** Where its bytes wait. */
  readonly path: string;
  /** Makes it evidence. */
  keep(): Promise<StoredFile>;
  /** Forgets it, as if it had never come. */
  drop(): Promise<void>;
}

/**
 * Files by their SHA-256, written once (temporary file, fsync, rename) and never changed. One that a disk has damaged is
 * replaced when its bytes come again.
 * @param root the folder that holds `sha256/ab/<hash>`
 * @param onHealed is told when that has happened
 * @param room what it may take of the disk; all of it where this is left out
 */
export class FileStore {
  readonly #root: string;
  readonly #onHealed: (healed: Healed) => Promise<unknown>;
  readonly #room: Room;
  readonly #made = new Set<string>();

  constructor(
    root: string,
    onHealed: (healed: Healed) => Promise<unknown> = async () => {},
    room: Room = new Room(root, {}),
  ) {
    this.#root = root;
    this.#room = room;
    this.#onHealed = onHealed;
  }

  path(sha256: string): string {
    return join(this.#root, 'sha256', sha256.slice(0, 2), sha256);
  }

  async has(sha256: string): Promise<boolean> {
    return access(this.path(sha256)).then(
      () => true,
      () => false,
    );
  }

  async size(sha256: string): Promise<number> {
    return (await stat(this.path(sha256)).catch(() => missing(sha256))).size;
  }

  /** Stores what the source gives. Nothing stays behind when it ends early or is longer than `maxBytes`. */
  async put(source: AsyncIterable<Buffer>, maxBytes?: number): Promise<StoredFile> {
    return (await this.hold(source, maxBytes)).keep();
  }

  /**
   * Receives what the source gives, until somebody says whether it is kept.
   * @param expected bytes, as far as that is known: what does not fit is refused before any of it comes
   */
  async hold(
    source: AsyncIterable<Buffer>,
    maxBytes = Number.POSITIVE_INFINITY,
    expected = 0,
  ): Promise<HeldFile> {
    await this.#room.check(expected);
    const folder = join(this.#root, 'incoming');
    const temporary = join(folder, temporaryName());
    const hash = createHash('sha256');
    let bytes = 0;
    let taken = 0;
    const drop = async () => {
      await rm(temporary, { force: true });
      this.#room.giveBack(taken);
      taken = 0;
    };
    try {
      if (await this.#folder(folder)) await removeAbandoned(folder);
      const file = await open(temporary, 'wx', 0o600);
      try {
        for await (const chunk of source) {
          bytes += chunk.length;
          if (bytes > maxBytes) {
            throw new EvidenceError(
              'TOO_LARGE',
              `is larger than ${maxBytes.toLocaleString('en')} bytes`,
              'Split the file, or raise the limit.',
            );
          }
          hash.update(chunk);
          await this.#room.take(chunk.length);
          taken += chunk.length;
          await file.writeFile(chunk);
        }
        await file.sync();
      } finally {
        await file.close();
      }
      const stored = { sha256: hash.digest('hex'), bytes };
      return {
        ...stored,
        path: temporary,
        keep: () => this.#keep(temporary, stored, drop),
        drop,
      };
    } catch (error) {
      await drop();
      throw storageError(error, this.#root);
    }
  }

  /** Stores bytes that are in memory; one reading where they are held already. */
  async putBytes(content: Buffer): Promise<StoredFile> {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const held = await readFile(this.path(sha256)).catch(() => undefined);
    if (held?.equals(content)) return { sha256, bytes: content.length };
    return this.put(single(content));
  }

  /** Stores a file again with other bytes in some places; the one that it is made from stays. */
  async patch(sha256: string, patches: readonly Patch[]): Promise<StoredFile> {
    return this.put(patched(this.stream(sha256), sha256, patches));
  }

  /** Deletes a file, and damaged copies of it that were put aside. */
  async remove(sha256: string): Promise<void> {
    await rm(this.path(sha256), { force: true });
    const aside = join(this.#root, 'damaged');
    for (const name of await readdir(aside).catch(() => []))
      if (name.startsWith(`${sha256}.`)) await rm(join(aside, name), { force: true });
  }

  stream(sha256: string, range?: { start: number; end: number }): ReadStream {
    return createReadStream(this.path(sha256), { highWaterMark: 1 << 20, ...range });
  }

  /** `length` bytes from `offset` of a stored file. */
  async slice(sha256: string, offset: number, length: number): Promise<Buffer> {
    const file = await open(this.path(sha256), 'r').catch(() => missing(sha256));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
      if (bytesRead !== length) {
        throw new EvidenceError(
          'CHANGED',
          `${sha256} is shorter than it was`,
          'The stored file was damaged: import the intact file again, or restore it from a copy.',
        );
      }
      return buffer;
    } finally {
      await file.close();
    }
  }

  async #keep(
    temporary: string,
    stored: StoredFile,
    drop: () => Promise<void>,
  ): Promise<StoredFile> {
    try {
      const target = this.path(stored.sha256);
      await this.#folder(join(target, '..'));
      if (!(await this.has(stored.sha256))) await rename(temporary, target);
      else if (await this.#isWhole(stored)) await drop();
      else return await this.#heal(temporary, stored);
      return stored;
    } catch (error) {
      await drop();
      throw storageError(error, this.#root);
    }
  }

  async #isWhole({ sha256, bytes }: StoredFile): Promise<boolean> {
    try {
      if ((await stat(this.path(sha256))).size !== bytes) return false;
      const hash = createHash('sha256');
      for await (const chunk of this.stream(sha256)) hash.update(chunk);
      return hash.digest('hex') === sha256;
    } catch {
      // What cannot be read is not what it was.
      return false;
    }
  }

  /** The damaged copy is put aside, never thrown away: somebody may have to look into what became of it. */
  async #heal(temporary: string, { sha256, bytes }: StoredFile): Promise<StoredFile> {
    const target = this.path(sha256);
    const aside = join(this.#root, 'damaged', temporaryName(`${sha256}.`));
    await this.#folder(join(aside, '..'));
    await rename(target, aside).catch((error: NodeJS.ErrnoException) => {
      // Another process puts it aside just now.
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(temporary, target);
    await this.#onHealed({ sha256, bytes, kept: relative(this.#root, aside) });
    return { sha256, bytes, healed: true };
  }

  /** @returns whether it is needed for the first time */
  async #folder(path: string): Promise<boolean> {
    if (this.#made.has(path)) return false;
    await mkdir(path, { recursive: true, mode: 0o700 });
    this.#made.add(path);
    return true;
  }
}

async function* single(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

function missing(sha256: string): never {
  throw new EvidenceError(
    'MISSING',
    `the bytes of ${sha256} are not in the evidence store`,
    'Restore the evidence folder from a copy, or import the source again.',
  );
}
