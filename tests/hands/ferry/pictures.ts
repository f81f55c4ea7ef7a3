import { createHash } from 'node:crypto';
import type { Chance } from './chance.ts';
import type { Shot } from './model.ts';

/** A picture as one ad shows it. */
interface Shown {
  readonly sha256: string;
  /** `picture:` and what stands for all found to be alike. */
  readonly picture: string;
}

/** The same bytes, saved anew by a platform (found alike), or cropped: one in twenty, half of them missed by hashes. */
export function shown(chance: Chance, seed: number, { id }: Shot): Shown {
  const hash = (how: string) =>
    createHash('sha256').update(`ferry ${seed} ${id} ${how}`).digest('hex');
  const original = hash('as taken');
  const at = chance.next();
  const sha256 = (() => {
    if (at < 0.65) return original;
    return at < 0.95
      ? hash(`saved anew ${chance.between(1, 3)}`)
      : hash(`crop ${chance.between(1, 4)}`);
  })();
  return { sha256, picture: `picture:${at < 0.975 ? original : sha256}` };
}
