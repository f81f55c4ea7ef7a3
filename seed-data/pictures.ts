/** Pictures by recipe: which scene, which copy of it, and the file that holds it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from '@scure/base';

/** How a copy was made. The first is the picture as it was first put online. */
export const alterations = [
  'original',
  'recompressed',
  'resized',
  'cropped',
  'mirrored',
  'webp',
  'png',
] as const;
export type Alteration = (typeof alterations)[number];

export interface Picture {
  /** Scene: what is to be seen. Pictures of one group show the same. */
  group: string;
  alteration: Alteration;
}

/** A picture as a file of a scenario. `key` is the SHA-256 of the recipe, not of the bytes. */
export interface PictureFile extends Picture {
  key: string;
  path: string;
}

/** The file of a picture in the scenario of `seed`: its name follows from the recipe alone. */
export function pictureFile(seed: number, picture: Picture): PictureFile {
  const recipe = `${seed}|${picture.group}|${picture.alteration}`;
  const key = hex.encode(sha256(new TextEncoder().encode(recipe)));
  const endings: Partial<Record<Alteration, string>> = { webp: 'webp', png: 'png' };
  const ending = endings[picture.alteration] ?? 'jpg';
  return { ...picture, key, path: `images/${key.slice(0, 16)}.${ending}` };
}
