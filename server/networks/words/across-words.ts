import type { HeldAcross } from '../found.ts';

const n = (value: number) => value.toLocaleString('en');

/** Do two networks or more hold it that neither copying nor a change of hands sets apart? */
export const isOpen = ({ networks, copied, changedHands }: HeldAcross): boolean =>
  !changedHands && networks - copied > 1;

/** What is known of a contact that several networks hold, in sentences with the numbers behind it. */
export function acrossSentence(across: HeldAcross): string {
  const { networks, alone, copied, changedHands } = across;
  const besides =
    alone === 0
      ? ''
      : ` and ${alone === 1 ? 'an ad that stands' : `${n(alone)} ads that stand`} alone`;
  return [
    `Held by ${n(networks)} networks${besides}.`,
    copied === 0
      ? ''
      : `In ${copied === networks ? 'all' : n(copied)} of these networks it stands only in ads into which it may have been copied with others’ words, and it counts for nothing there.`,
    changedHands ? 'The number may have passed from one owner to another in between.' : '',
    isOpen(across)
      ? 'What else these networks share was too little to join them, or other signs spoke against it: one owner may be behind them, or several who share it.'
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
