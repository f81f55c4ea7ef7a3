import { createHash } from 'node:crypto';
import type { Rng } from '../../../seed-data/rng.ts';

/** Pictures and their copies. Boards encode what they are sent again, so the bytes differ by board. */
export class Album {
  /** What is found to be alike, by the sha256 of the copy. */
  readonly groups = new Map<string, string>();
  readonly #seed: number;
  #shots = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  #hash(recipe: string): string {
    return createHash('sha256').update(`picture ${this.#seed} ${recipe}`).digest('hex');
  }

  /** New pictures, by number. */
  shoot(count: number): number[] {
    return Array.from({ length: count }, () => this.#shots++);
  }

  /**
   * The copy of a picture on a board.
   * @param alteration a mirror image or a deep crop is not found to be like the rest, only like its own kind
   */
  file(shot: number, alteration: string, host: string): string {
    const sha256 = this.#hash(`${shot} ${alteration} ${host}`);
    const apart = /^(mirror|crop)/.test(alteration) ? ` ${alteration}` : '';
    this.groups.set(sha256, this.group(shot, apart));
    return sha256;
  }

  group(shot: number, apart = ''): string {
    return `picture:${this.#hash(`group ${shot}${apart}`)}`;
  }
}

/** How a picture is altered before it is posted. `busy` is posting software that means to deceive. */
export function alter(busy: boolean, rng: Rng): string {
  if (!busy) return rng.chance(0.9) ? 'plain' : rng.pick(['light', 'frame', 'crop 1']);
  const kind = rng.pick(['plain', 'light', 'noise', 'frame', 'small', 'mirror', 'crop', 'crop']);
  return kind === 'crop' ? `crop ${rng.between(1, 6)}` : kind;
}
