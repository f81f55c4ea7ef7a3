import { mkdir, readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { sizeOf } from '../running-settings.ts';
import { EvidenceError } from './evidence-errors.ts';

/** How much of the disk evidence may take, in bytes. */
export interface EvidenceLimits {
  /** Of the whole evidence folder; undefined: as much as there is. */
  readonly quota?: number;
  /** What stays free of the disk. */
  readonly freeDisk?: number;
}

/** Other processes import into the same folder: it is measured anew after so long. */
const measuredMs = 10 * 60_000;
/** The disk is asked at most so often while bytes come. */
const askedMs = 1_000;

/** How much the evidence folder holds, and whether more may come. */
export class Room {
  readonly #root: string;
  readonly #limits: EvidenceLimits;
  #first: Promise<void> | undefined;
  #measuredAt = Number.NEGATIVE_INFINITY;
  #measured = 0;
  /** What came since it was measured, less what was dropped. */
  #since = 0;
  #askedAt = Number.NEGATIVE_INFINITY;

  constructor(root: string, limits: EvidenceLimits) {
    this.#root = root;
    this.#limits = limits;
  }

  /** Bytes of all its files, those that are still arriving included. Nobody waits for it but the first who asks. */
  async used(): Promise<number> {
    if (performance.now() - this.#measuredAt > measuredMs) {
      this.#measuredAt = performance.now();
      const before = this.#since;
      const measuring = bytesUnder(this.#root).then((bytes) => {
        this.#measured = bytes;
        this.#since -= before;
      });
      this.#first ??= measuring;
    }
    await this.#first;
    return this.#measured + this.#since;
  }

  /**
   * Looks whether so many bytes more may come.
   * @throws EvidenceError `QUOTA`, `DISK_FULL`
   */
  async check(bytes: number): Promise<void> {
    await this.#checkDisk(bytes);
    await this.#checkQuota(bytes);
  }

  /**
   * Notes bytes that are about to be written.
   * @throws as `check`
   */
  async take(bytes: number): Promise<void> {
    if (performance.now() - this.#askedAt > askedMs) await this.#checkDisk(bytes);
    await this.#checkQuota(bytes);
    this.#since += bytes;
  }

  /** Notes bytes that were taken away again. */
  giveBack(bytes: number): void {
    this.#since -= bytes;
  }

  async #checkQuota(bytes: number): Promise<void> {
    const { quota } = this.#limits;
    if (quota === undefined) return;
    const used = await this.used();
    if (used + bytes <= quota) return;
    throw new EvidenceError(
      'QUOTA',
      `the evidence folder may hold ${sizeOf(quota)} and holds ${sizeOf(used)}: what was sent does not fit`,
      'Raise THROUGHLINE_QUOTA, or begin another data folder. Nothing of this file was kept.',
    );
  }

  async #checkDisk(bytes: number): Promise<void> {
    this.#askedAt = performance.now();
    const { freeDisk = 0 } = this.#limits;
    if (freeDisk === 0) return;
    await mkdir(this.#root, { recursive: true, mode: 0o700 });
    const free = await freeBytes(this.#root);
    if (free - bytes >= freeDisk) return;
    throw new EvidenceError(
      'DISK_FULL',
      `the disk has ${sizeOf(free)} free, and ${sizeOf(freeDisk)} are kept free: what was sent does not fit`,
      'Free some space, or lower THROUGHLINE_FREE_DISK. Nothing of this file was kept.',
    );
  }
}

/** What is free on the disk of a folder for the account of the program. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

async function bytesUnder(folder: string): Promise<number> {
  let bytes = 0;
  // What is renamed or removed meanwhile is counted by who does it.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    bytes += entry.isDirectory()
      ? await bytesUnder(path)
      : await stat(path).then(
          ({ size }) => size,
          () => 0,
        );
  }
  return bytes;
}
