import { create } from 'zustand';
import { readThumbs } from '../api/images.ts';
import type { Kind } from '../gql/graphql.ts';
import { kindStyles } from '../theme/kinds.ts';

/** Blurred thumbs as data addresses, by the ids of their images and image clusters. */
export type Thumbs = ReadonlyMap<string, string>;

export const useThumbs = create<{ thumbs: Thumbs }>(() => ({ thumbs: new Map() }));

/** So many are decoded before the first are drawn. */
const atOnce = 48;
/** What is known, on its way, or not to be had. */
const asked = new Set<string>();
let queue: Promise<void> = Promise.resolve();

/** Whether what is of this kind is a picture. */
const isPicture = (kind: Kind): boolean => kindStyles[kind].thumb;

/**
 * Has the blurred thumbs of what is drawn read, each once in this tab. Who draws is told by the store; a drawing is
 * whole without them.
 * @returns when all that was asked for is there, or cannot be had
 */
export function wantThumbs(nodes: readonly { id: string; kind: Kind }[]): Promise<void> {
  const fresh = nodes
    .filter(({ id, kind }) => isPicture(kind) && !asked.has(id))
    .map(({ id }) => id);
  for (const id of fresh) asked.add(id);
  for (let i = 0; i < fresh.length; i += atOnce) {
    const some = fresh.slice(i, i + atOnce);
    queue = queue.then(() => read(some));
  }
  return queue;
}

async function read(ids: string[]): Promise<void> {
  try {
    const found = await readThumbs(ids);
    const more = found.map(({ id, href }) => [id, href] as const);
    useThumbs.setState(({ thumbs }) => ({ thumbs: new Map([...thumbs, ...more]) }));
  } catch {
    // The marks stay, and the next change of the drawing asks again.
    for (const id of ids) asked.delete(id);
  }
}
