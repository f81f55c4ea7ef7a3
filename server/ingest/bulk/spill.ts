import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { CaptureRecord, EntityRecord } from '../../model/index.ts';
import type { MergedAd, MergedLink } from '../merge.ts';

/** What one chunk says of the things of one part. */
export interface ChunkPart {
  /** Of its captures in the order of the files, from 0. */
  readonly chunk: number;
  readonly ads: MergedAd[];
  readonly captures: CaptureRecord[];
  readonly entities: EntityRecord[];
  readonly links: MergedLink[];
}

/** Bytes of captures a part: what is made of them is held in memory while it is folded. */
const bytesAPart = 16 * 1024 * 1024;
const mostParts = 256;

/** @param bytes of all the files together */
export function partsFor(bytes: number): number {
  return Math.min(mostParts, Math.max(1, Math.ceil(bytes / bytesAPart)));
}

/**
 * Writes what chunks say, apart by what it is about: all that concerns one ad, image or other entity comes into
 * one part, so that parts can be folded one by one. Each writer has files of its own.
 */
export class SpillWriter {
  readonly #files: number[];

  /** @param name tells this writer from others that write to the same folder */
  constructor(folder: string, name: string, parts: number) {
    this.#files = Array.from({ length: parts }, (_, part) =>
      openSync(join(folder, `${part}.${name}.jsonl`), 'a', 0o600),
    );
  }

  write({ chunk, ads, captures, entities, links }: ChunkPart): void {
    const parts = new Map<number, ChunkPart>();
    const of = (id: string) => {
      const part = partOf(id, this.#files.length);
      const held = parts.get(part) ?? { chunk, ads: [], captures: [], entities: [], links: [] };
      parts.set(part, held);
      return held;
    };
    for (const ad of ads) of(ad.id).ads.push(ad);
    for (const capture of captures) of(capture.ad).captures.push(capture);
    for (const entity of entities) of(entity.id).entities.push(entity);
    for (const link of links) of(link.source).links.push(link);
    for (const [part, content] of parts)
      writeSync(this.#files[part] ?? -1, `${JSON.stringify(content)}\n`);
  }

  close(): void {
    for (const file of this.#files.splice(0)) closeSync(file);
  }
}

/** All that was written of one part, by whomever, in the order of the chunks. */
export function readSpill(folder: string, part: number): ChunkPart[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${part}.`))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ChunkPart)
    .sort((a, b) => a.chunk - b.chunk);
}

/** FNV-1a. */
function partOf(id: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % parts;
}
