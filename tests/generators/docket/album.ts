import { createHash } from 'node:crypto';
import type { Chance } from './chance.ts';

const shaOf = (recipe: string): string => createHash('sha256').update(recipe).digest('hex');

/** Pictures as files: the untouched one, copies that are found to be alike, and crops that are not. */
export class Album {
  /** By the sha256 of a file what stands for all that are found to be alike. */
  readonly pictures = new Map<string, string>();

  readonly #chance: Chance;
  readonly #seed: number;
  readonly #cropped: number;

  constructor(chance: Chance, seed: number, cropped: number) {
    this.#chance = chance;
    this.#seed = seed;
    this.#cropped = cropped;
  }

  /** What stands for the untouched picture. */
  idOf(key: string): string {
    return `cluster:${shaOf(this.#recipe(key, 'untouched'))}`;
  }

  #recipe(key: string, copy: string): string {
    return `docket ${this.#seed}: ${key}, ${copy}`;
  }

  /** The sha256 of a file that shows the picture. */
  file(key: string): string {
    const chance = this.#chance;
    const isCropped = chance.is(this.#cropped);
    const copy = isCropped
      ? `cropped ${chance.whole(1, 1e6)}`
      : chance.weighed([
          ['untouched', 6],
          ['smaller', 1],
          ['saved anew', 1],
          [`saved ${chance.whole(1, 1e6)}`, 2],
        ]);
    const sha = shaOf(this.#recipe(key, copy));
    this.pictures.set(sha, isCropped ? `cluster:${sha}` : this.idOf(key));
    return sha;
  }
}
