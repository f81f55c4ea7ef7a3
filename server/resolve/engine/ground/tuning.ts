import { seats, type TieKind, tieKinds } from '../types.ts';

/** How kinds work together: two ties of one group (two wordings, two pictures) are not independent. */
export type TieGroup = 'contact' | 'picture' | 'wording';

interface KindTuning {
  readonly group: TieGroup;
  /**
   * How fast faith in an identifier falls with the number of groups that hold it: the prior odds that it is
   * one owner's are 1 to ρ · (groups − 1).
   */
  readonly rho: number;
}

const byKind: Readonly<Record<TieKind, KindTuning>> = {
  phone: { group: 'contact', rho: 0.02 },
  email: { group: 'contact', rho: 0.005 },
  handle: { group: 'contact', rho: 0.005 },
  payment: { group: 'contact', rho: 0.005 },
  site: { group: 'contact', rho: 0.01 },
  picture: { group: 'picture', rho: 0.15 },
  template: { group: 'wording', rho: 0.15 },
};

/** In the order of `tieKinds`, for look-ups by number. */
export const rhoOf: readonly number[] = tieKinds.map((kind) => byKind[kind].rho);
export const groupOf: readonly TieGroup[] = tieKinds.map((kind) => byKind[kind].group);
export const isContact = Uint8Array.from(groupOf, (group) => (group === 'contact' ? 1 : 0));
export const phoneKind = tieKinds.indexOf('phone');
export const paymentKind = tieKinds.indexOf('payment');
export const siteKind = tieKinds.indexOf('site');

/** The bit of the contact field in a column of seats. */
export const fieldBit = 1 << seats.indexOf('field');
