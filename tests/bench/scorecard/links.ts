import { bySize } from '../../../server/resolve/engine/groups/view.ts';
import { cardOf } from '../../../server/resolve/engine/links/second-look.ts';
import { settle } from '../../../server/resolve/engine/resolve.ts';
import { signNames, stepOf } from '../../../server/resolve/engine/signs/scorecard.ts';
import { SignReader } from '../../../server/resolve/engine/signs/signs.ts';
import type { ReadWorld } from '../resolve/read-world.ts';
import type { LinkExample } from './fit-links.ts';
import { ownersOf } from './owners.ts';
import { weighedPair } from './weighed.ts';

/** The links by which rounds join in a world where nothing is doubted, with their signs. */
export function linksIn(
  hand: string,
  { holdings, ownerOf }: Pick<ReadWorld, 'holdings' | 'ownerOf'>,
): LinkExample[] {
  const found: LinkExample[] = [];
  settle(holdings, [], (ground, ties, { view, belief }) => {
    const reader = new SignReader(ground, ties, view, belief);
    const owners = ownersOf(view, ground, ownerOf);
    return {
      look({ a, b, weighed }) {
        const [small, large] = bySize(view, a, b);
        const signs = reader.of(small, large);
        found.push({
          ...weighedPair(hand, view, owners, small, large),
          by: cardOf(weighed, signs),
          steps: Int8Array.from(signNames, (name) => stepOf(name, signs[name])),
        });
        return { nats: 0 };
      },
      doubts: () => false,
    };
  });
  return found;
}
