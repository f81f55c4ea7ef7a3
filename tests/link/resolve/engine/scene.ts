import { type Ground, groundOf } from '../../../../server/link/resolve/engine/ground/ground.ts';
import { viewOf } from '../../../../server/link/resolve/engine/groups/group-view.ts';
import { believe } from '../../../../server/link/resolve/engine/hubs/hub-test.ts';
import { type Items, itemsOf } from '../../../../server/link/resolve/engine/items/items.ts';
import { type Scene, sceneOf } from '../../../../server/link/resolve/engine/links/links.ts';
import { widest } from '../../../../server/link/resolve/engine/links/merge-rule.ts';
import type { Observed } from '../../../../server/link/resolve/index.ts';
import { nothingKnown } from './observations.ts';

interface Linked {
  readonly ground: Ground;
  readonly items: Items;
}

/** What links ads where nothing is left over from copied text and no number was reassigned. */
export function linked(observed: Observed): Linked {
  const ground = groundOf(observed);
  return { ground, items: itemsOf(ground, new Uint8Array(ground.identifier.length), []) };
}

/**
 * What a round sees of ads that are in groups, and of which nothing else is known.
 * @param roots for each ad the least ad of its group
 */
export function seenIn(
  observed: Observed,
  round: number,
  roots: Int32Array,
): Linked & { readonly scene: Scene } {
  const { ground, items } = linked(observed);
  const view = viewOf(items, roots);
  const belief = believe(view, items, nothingKnown(ground, items), true);
  return { ground, items, scene: sceneOf(items, { round, limit: widest, view, belief }) };
}
