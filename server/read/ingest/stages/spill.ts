import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityRecord } from '../../../core/model/index.ts';
import type { MergedAd, MergedLink } from '../merge.ts';
import { uncountedPlace } from '../write.ts';
import { adRow, entityRow, linkRow } from './rows.ts';

/**
 * What a capture says of an ad, with the links that begin there, or what a chunk of them says of another thing, as rows.
 * Most things are met once, so that their rows go to their tables as they are.
 */
export interface Spilled {
  /** Of the captures in the order of the files, from 0. */
  readonly chunk: number;
  /** `own`, `groups` (relationships that put the thing in groups), or the shape of an entity's row. */
  readonly what: string;
  /** Lengths of the rows in `lines`; of `own` the first is the ad's, 0 where the thing is no ad. */
  readonly lengths: readonly number[];
  /** Bytes of UTF-8, each as a sign of its own; see `textOfBytes`. */
  readonly lines: string;
}

/** Files of Latin letters are read and written as they are, and so is UTF-8 that is taken for such: most rows only pass through. */
export const asBytes = 'latin1';
export const bytesOfText = (text: string): string => Buffer.from(text).toString(asBytes);
export const textOfBytes = (bytes: string): string => Buffer.from(bytes, asBytes).toString();

/** Bytes of captures a part: what is made of them is held in memory while it is folded. */
const bytesAPart = 16 * 1024 * 1024;
const mostParts = 256;
/** UTF-16 units of a part that are gathered before they are written. */
const unitsAtOnce = 1 << 16;
/** Entities that a writer remembers as written: most are met again and again. */
const mostRemembered = 100_000;

/** @param bytes of all the files together */
export function partsFor(bytes: number): number {
  return Math.min(mostParts, Math.max(1, Math.ceil(bytes / bytesAPart)));
}

/**
 * Puts aside what chunks say, apart by what it is about: all that concerns one ad, image or other entity comes into
 * one part, so that parts can be folded one by one.
 */
export class SpillWriter {
  readonly #write: (part: number, text: string) => void;
  readonly #texts: string[];
  /** The first chunk that said so. */
  #remembered = new Map<string, number>();

  /** @param write takes what has been gathered of a part */
  constructor(parts: number, write: (part: number, text: string) => void) {
    this.#write = write;
    this.#texts = new Array<string>(parts).fill('');
  }

  /** Things with the links that begin at them. */
  things(chunk: number, ads: readonly MergedAd[], links: readonly MergedLink[]): void {
    const rows = linesBySource(links);
    for (const ad of ads) {
      const { line } = adRow(ad);
      this.#put({ chunk, what: 'own', id: ad.id }, [line, ...(rows.get(ad.id) ?? [])]);
      rows.delete(ad.id);
    }
    for (const [id, lines] of rows) this.#put({ chunk, what: 'own', id }, ['', ...lines]);
  }

  /** Relationships that put ads and images in their groups. */
  groups(chunk: number, links: readonly MergedLink[]): void {
    for (const [id, lines] of linesBySource(links)) this.#put({ chunk, what: 'groups', id }, lines);
  }

  entities(chunk: number, entities: readonly EntityRecord[]): void {
    if (this.#remembered.size > mostRemembered) this.#remembered = new Map();
    for (const entity of entities) {
      const key = namesOf(entity);
      // A thread may be given a later chunk first.
      if ((this.#remembered.get(key) ?? Number.POSITIVE_INFINITY) <= chunk) continue;
      this.#remembered.set(key, chunk);
      const { shape, line } = entityRow(entity);
      this.#put({ chunk, what: shape, id: entity.id }, [line]);
    }
  }

  #put(
    { chunk, what, id }: Pick<Spilled, 'chunk' | 'what'> & { readonly id: string },
    lines: readonly string[],
  ): void {
    let lengths = '';
    let text = '';
    for (const line of lines) {
      lengths += lengths === '' ? Buffer.byteLength(line) : ` ${Buffer.byteLength(line)}`;
      text += line;
    }
    const part = partOf(id, this.#texts.length);
    // JSON has no tabs and line ends in it, whatever is in the id.
    this.#texts[part] += `${chunk}\t${what}\t${lengths}\t${JSON.stringify(id)}\n${text}`;
    if ((this.#texts[part]?.length ?? 0) >= unitsAtOnce) this.#hand(part);
  }

  /** All that was put aside is written. */
  flush(): void {
    for (const part of this.#texts.keys()) this.#hand(part);
  }

  #hand(part: number): void {
    const text = this.#texts[part] ?? '';
    if (text !== '') this.#write(part, text);
    this.#texts[part] = '';
  }
}

/** Puts aside in files, one for each part. */
export class SpillFiles {
  readonly writer: SpillWriter;
  readonly #files: number[];

  /** @param name tells these files from those of others that write to the same folder */
  constructor(folder: string, name: string, parts: number) {
    this.#files = Array.from({ length: parts }, (_, part) =>
      openSync(join(folder, `${part}.${name}.rows`), 'a', 0o600),
    );
    this.writer = new SpillWriter(parts, (part, text) => writeSync(this.#files[part] ?? -1, text));
  }

  close(): void {
    this.writer.flush();
    for (const file of this.#files.splice(0)) closeSync(file);
  }
}

/** The thing, and what is said of it; that it is of one type follows from its name. */
function namesOf({ id, properties }: EntityRecord): string {
  let names = id;
  for (const name in properties) if (properties[name] !== undefined) names += `\n${name}`;
  return names;
}

function linesBySource(links: readonly MergedLink[]): Map<string, string[]> {
  const bySource = new Map<string, string[]>();
  for (const link of links) {
    const { line } = linkRow(uncountedPlace(link));
    const lines = bySource.get(link.source);
    if (lines) lines.push(line);
    else bySource.set(link.source, [line]);
  }
  return bySource;
}

/** What was put aside of one part in files, by whomever. */
export const readSpill = (folder: string, part: number): Iterable<string> =>
  readdirSync(folder)
    .filter((name) => name.startsWith(`${part}.`))
    .map((name) => readFileSync(join(folder, name), asBytes));

/**
 * What is said of one thing stands together, in the order of the captures.
 * @param texts all that was put aside of one part, as bytes; those of one writer in their order
 */
export function thingsOf(texts: Iterable<string>): Iterable<Spilled[]> {
  const things = new Map<string, Spilled[]>();
  for (const text of texts)
    for (const { id, ...spilled } of parse(text)) {
      const { what } = spilled;
      const key = `${what === 'own' || what === 'groups' ? what : 'entity'}\n${id}`;
      const held = things.get(key);
      if (held) held.push(spilled);
      else things.set(key, [spilled]);
    }
  for (const held of things.values()) if (held.length > 1) held.sort((a, b) => a.chunk - b.chunk);
  return things.values();
}

/** The id is given as it is written, in JSON. */
function* parse(text: string): Generator<Spilled & { readonly id: string }> {
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf('\n', at) + 1;
    const [chunk, what = '', measures = '', id = ''] = text.slice(at, start - 1).split('\t');
    const lengths = measures.split(' ').map(Number);
    at = start + lengths.reduce((sum, length) => sum + length, 0);
    const lines = text.slice(start, at);
    yield { chunk: Number(chunk), what, id, lengths, lines };
  }
}

/** FNV-1a. */
function partOf(id: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % parts;
}
