import type { VerdictReason } from '../../resolve/index.ts';
import type { HeldHub, HeldSharedIdentifier } from '../found-by-run.ts';
import { digits as n } from './message.ts';

/** Do two networks or more hold it that neither copying nor a reassignment sets apart? */
export const isOpen = ({ networks, copied, reassigned }: HeldSharedIdentifier): boolean =>
  !reassigned && networks - copied > 1;

/** What is known of a contact that several networks hold, in sentences with the numbers behind it. */
export function sharedIdentifierSentence(sharedIdentifiers: HeldSharedIdentifier): string {
  const { networks, alone, copied, reassigned } = sharedIdentifiers;
  const besides =
    alone === 0
      ? ''
      : ` and ${alone === 1 ? 'an ad that stands' : `${n(alone)} ads that stand`} alone`;
  return [
    `Held by ${n(networks)} networks${besides}.`,
    copied === 0
      ? ''
      : `In ${copied === networks ? 'all' : n(copied)} of these networks it stands only in ads into which it may have been copied with others’ words, and it counts for nothing there.`,
    reassigned ? 'The number may have passed from one owner to another in between.' : '',
    isOpen(sharedIdentifiers)
      ? 'What else these networks share was too little to merge them, or other features spoke against it: one owner may be behind them, or several who share it.'
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const words: Readonly<Record<VerdictReason, (hub: HeldHub) => string>> = {
  'judged-shared': () => 'An analyst judged it shared.',
  'judged-exclusive': () => 'An analyst judged that it is no hub.',
  unconnected: ({ groups, testable, linked }) => {
    if (testable === 0)
      return `${fallInto(groups)}, none of which holds anything else that could show them to be one owner’s.`;
    return linked > 1
      ? `${fallInto(groups)}; of the ${n(testable)} that hold anything else, ${n(linked)} at most have to do with one another.`
      : `${fallInto(groups)}; ${ofTestable(testable, linked)}.`;
  },
  'mostly-unconnected': ({ groups, testable, linked }) =>
    `${fallInto(groups)}; ${n(linked)} of the ${n(testable)} that hold anything else belong together, and too many stand outside.`,
  'long-used': ({ groups, testable, linked }) =>
    `${fallInto(groups)}; ${ofTestable(testable, linked)}. That leaves it open, but it was in use as long as what strangers share mostly is, and longer than one owner’s contacts mostly are here.`,
  pages: ({ groups }) =>
    groups > 1
      ? `Strangers can have pages on it side by side: ads name ${n(groups)} pages or sets of pages of it that no contact shows to be one owner’s. Its pages are told apart: the host merges nobody, the same page may.`
      : 'It is a platform on which ads are posted: strangers can have pages on it side by side. Its pages are told apart: the host merges nobody, the same page may.',
  connected: ({ linked, testable }) =>
    `${n(linked)} of the ${n(testable)} groups of ads that hold it are linked by other things too.`,
  unopposed: () => 'Too little is known of its users to doubt it.',
};

const fallInto = (groups: number) =>
  `In the run its ads fall into ${n(groups)} groups that nothing else merged`;

function ofTestable(testable: number, linked: number): string {
  if (testable === 0) return 'none holds anything else';
  if (linked <= 1)
    return `none of the ${n(testable)} that hold anything else has to do with another`;
  return `${n(linked)} of the ${n(testable)} that hold anything else belong together`;
}

/** Why an identifier is no sign that its ads belong together, in a sentence with the numbers behind it. */
export const hubSentence = (hub: HeldHub): string =>
  `Shared by ${n(hub.ads)} ads. ${words[hub.reason](hub)}`;
