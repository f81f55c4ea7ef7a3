import { createHash } from 'node:crypto';
import type { Rng } from '../../../seed-data/rng.ts';

const hashes = new Map<string, string>();

/** A picture is named by what it is made of. */
export function shaOf(recipe: string): string {
  const known = hashes.get(recipe);
  if (known) return known;
  const sha = createHash('sha256').update(`sounding ${recipe}`).digest('hex');
  hashes.set(recipe, sha);
  return sha;
}

export const pictureId = (picture: string): string => `cluster:${shaOf(picture)}`;

/** The file that an ad shows of a picture: as it is, stored anew, or cut or turned so that hashes miss it. */
export function fileOf(rng: Rng, picture: string): { sha: string; id: string } {
  const drawn = rng.next();
  const how =
    drawn < 0.85 ? '' : drawn < 0.97 ? ` again ${rng.between(1, 6)}` : ` cut ${rng.int(1e6)}`;
  const sha = shaOf(`${picture}${how}`);
  return { sha, id: drawn < 0.97 ? pictureId(picture) : `cluster:${sha}` };
}
