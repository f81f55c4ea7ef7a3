import { createHash } from 'node:crypto';
import type { Rng } from '../../../seed-data/rng.ts';

const hashes = new Map<string, string>();

/** A picture is named by what it is made of. */
export function shaOf(recipe: string): string {
  const known = hashes.get(recipe);
  if (known) return known;
  const sha = createHash('sha256').update(`causeway ${recipe}`).digest('hex');
  hashes.set(recipe, sha);
  return sha;
}

/** The file that an ad shows of a picture: as it is, stored anew, or cut so far that it is not known again. */
export function fileOf(rng: Rng, picture: string): { recipe: string; cut: boolean } {
  const drawn = rng.next();
  if (drawn < 0.65) return { recipe: picture, cut: false };
  if (drawn < 0.96) return { recipe: `${picture} stored ${rng.between(1, 4)}`, cut: false };
  return { recipe: `${picture} cut ${rng.int(1_000_000)}`, cut: true };
}

export const pictureId = (recipe: string): string => `picture:${shaOf(recipe)}`;
