import { type Ground, groundOf } from '../../../server/resolve/engine/ground/ground.ts';
import { viewOf } from '../../../server/resolve/engine/groups/view.ts';
import { believe } from '../../../server/resolve/engine/hubs/hub-test.ts';
import { widest } from '../../../server/resolve/engine/links/join-rule.ts';
import { type Scene, sceneOf } from '../../../server/resolve/engine/links/links.ts';
import { type Ties, tiesOf } from '../../../server/resolve/engine/ties/ties.ts';
import type { Holdings } from '../../../server/resolve/index.ts';
import { nothingKnown } from './holdings.ts';

interface Tied {
  readonly ground: Ground;
  readonly ties: Ties;
}

/** What ties ads where nothing is left over from copied text and no number was reassigned. */
export function tied(holdings: Holdings): Tied {
  const ground = groundOf(holdings);
  return { ground, ties: tiesOf(ground, new Uint8Array(ground.identifier.length), []) };
}

/**
 * What a round sees of ads that are in groups, and of which nothing else is known.
 * @param roots for each ad the least ad of its group
 */
export function seenIn(
  holdings: Holdings,
  round: number,
  roots: Int32Array,
): Tied & { readonly scene: Scene } {
  const { ground, ties } = tied(holdings);
  const view = viewOf(ties, roots);
  const belief = believe(view, ties, nothingKnown(ground, ties), true);
  return { ground, ties, scene: sceneOf(ties, { round, limit: widest, view, belief }) };
}
