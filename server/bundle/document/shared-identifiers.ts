import { count } from '../../count.ts';
import {
  type CaseFacts,
  listed,
  networkName,
  nothing,
  plain,
  type Statement,
  strong,
} from './facts.ts';

type Across = NonNullable<CaseFacts['snapshot']['resolution']>['sharedIdentifiers'][number];

/** Contacts in scope that stand in several networks: what the selection has of them is not all that there is. */
export function acrossNetworks(facts: CaseFacts): Statement[] {
  const found = facts.snapshot.resolution?.sharedIdentifiers;
  // Before the first run nothing is known of it.
  if (!found) return [];
  if (found.length === 0)
    return [
      nothing(
        'By the active run no contact in scope stands in more than one network, hubs left out.',
      ),
    ];
  return found.map((sharedIdentifiers) => ({
    parts: [
      strong(facts.caption(sharedIdentifiers.id)),
      plain(` ${where(sharedIdentifiers)}${why(sharedIdentifiers)}`),
    ],
    exhibits: facts.exhibitsOf(facts.adsOf(sharedIdentifiers.id), [sharedIdentifiers.id]),
  }));
}

function where({ ads, networks, alone, most }: Across): string {
  const more = networks - most.length;
  const named = [
    ...most.map((network) => `${networkName(network.id)} (${network.ads.toLocaleString('en')})`),
    ...(more > 0 ? [count(more, 'other network', 'other networks')] : []),
    ...(alone > 0 ? [`in no network (${alone.toLocaleString('en')})`] : []),
  ];
  return `stands in more than one network by the active run: its ${count(ads, 'advertisement', 'advertisements')} are in ${listed(named)}.`;
}

function why({ networks, copied, reassigned }: Across): string {
  const taken =
    copied === 0
      ? ''
      : ` In ${copied === networks ? 'all' : copied.toLocaleString('en')} of these networks it stands only in advertisements into which it may have been copied with others’ words, and it counts for nothing there.`;
  const passed = reassigned
    ? ' The number may have passed from one owner to another in between.'
    : '';
  const open =
    reassigned || networks - copied < 2
      ? ''
      : ' Nothing else merges these networks strongly enough: several owners may share it, or one owner may be behind them.';
  return `${taken}${passed}${open}`;
}
