import { type CaseFacts, nothing, numberOf, type Statement } from './facts.ts';
import type { Words } from './words/index.ts';

type Across = NonNullable<CaseFacts['snapshot']['resolution']>['sharedIdentifiers'][number];

/** Contacts in scope that stand in several networks: what the selection has of them is not all that there is. */
export function acrossNetworks(facts: CaseFacts): Statement[] {
  const found = facts.snapshot.resolution?.sharedIdentifiers;
  // Before the first run nothing is known of it.
  if (!found) return [];
  if (found.length === 0) return [nothing(facts.words.across.none)];
  return found.map((sharedIdentifiers) => ({
    parts: facts.words.across.found(
      facts.caption(sharedIdentifiers.id),
      where(sharedIdentifiers),
      why(sharedIdentifiers, facts.words),
    ),
    exhibits: facts.exhibitsOf(facts.adsOf(sharedIdentifiers.id), [sharedIdentifiers.id]),
  }));
}

const where = ({ ads, networks, alone, most }: Across) => ({
  ...{ ads, alone, more: networks - most.length },
  most: most.map((network) => ({ no: numberOf(network.id), ads: network.ads })),
});

function why({ networks, copied, reassigned }: Across, { across }: Words): string {
  const isOpen = !reassigned && networks - copied >= 2;
  return [
    copied === 0 ? '' : across.copied(copied === networks ? null : copied),
    reassigned ? across.reassigned : '',
    isOpen ? across.open : '',
  ].join('');
}
