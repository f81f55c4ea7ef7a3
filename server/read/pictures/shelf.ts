import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { maskCards } from '../extract/index.ts';
import { textOf } from './observe.ts';
import type { FoundCode, Line, PictureContent } from './picture.ts';

/**
 * What has been read in pictures, one file a picture, beside the evidence. It can be made again from the
 * pictures at any time, so it is no evidence itself: delete it, and pictures are read anew.
 */
export class Shelf {
  readonly #root: string;

  /** @param dataDir the data folder */
  constructor(dataDir: string) {
    this.#root = join(dataDir, 'pictures');
  }

  /** What has been read so far; nothing yet where there is no file, or what a crash left of one. */
  async get(image: string): Promise<PictureContent> {
    const text = await readFile(this.#path(image), 'utf8').catch(() => undefined);
    try {
      const held = JSON.parse(text ?? '') as PictureContent;
      return held.image === image ? held : { image, words: [] };
    } catch {
      return { image, words: [] };
    }
  }

  /** Writes a reading whole or not at all; card numbers are covered before it leaves the memory. */
  async put(reading: PictureContent): Promise<void> {
    const path = this.#path(reading.image);
    const temporary = `${path}.${randomUUID()}`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      await writeFile(temporary, JSON.stringify(covered(reading)), { mode: 0o600 });
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  #path(image: string): string {
    const sha256 = image.replace(/^image:/, '');
    return join(this.#root, sha256.slice(0, 2), `${sha256}.json`);
  }
}

/** The reading without card numbers: they are never stored, wherever they were seen. */
export function covered(reading: PictureContent): PictureContent {
  const { codes, words } = reading;
  return {
    ...reading,
    words: words.map((one) => ({ ...one, lines: coveredLines(one.lines) })),
    ...(codes ? { codes: { ...codes, found: codes.found.map(coveredCode) } } : {}),
  };
}

const coveredCode = ({ payload, ...code }: FoundCode): FoundCode =>
  payload === undefined ? code : { ...code, payload: maskCards(payload).text };

function coveredLines(lines: readonly Line[]): readonly Line[] {
  const { text, places } = textOf({ lines });
  const masked = maskCards(text);
  if (masked.cards === 0) return lines;
  // Covering keeps every offset, so the words lie where they lay.
  const words = new Map(
    places.map(({ word, start, end }) => [word, masked.text.slice(start, end)]),
  );
  return lines.map((line) => line.map((word) => ({ ...word, text: words.get(word) ?? '' })));
}
