import { mostOf } from '../../../server/evaluate/claims.ts';
import type { Ground } from '../../../server/resolve/engine/ground/ground.ts';
import { adsOf, type View } from '../../../server/resolve/engine/groups/view.ts';

/** By group the owner of most of its ads. */
export const ownersOf = (view: View, ground: Ground, ownerOf: Int32Array): Int32Array =>
  Int32Array.from({ length: view.groups }, (_, group) => {
    const counts = new Map<number, number>();
    for (const ad of adsOf(view, group)) {
      const owner = ownerOf[ground.callersAd[ad] as number] as number;
      counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    return mostOf(counts) ?? -1;
  });
