import type { WorldName } from '../types.ts';

/** What a world is made of. Shares are of all ads, the other numbers are chances for one owner or ad. */
export interface Rates {
  readonly shares: Readonly<Record<Trade, number>>;
  /** An owner is client of a switchboard, a driver, a bot, an exchanger, a catalogue. */
  readonly hub: number;
  /** Many small hubs and templates instead of few great ones: no single one stands out. */
  readonly spread: boolean;
  /** A board prints its own support address under an ad. */
  readonly support: number;
  /** An owner bought the text from a vendor. */
  readonly template: number;
  /** An owner uses pictures that circulate. */
  readonly stock: number;
  /** A copied ad keeps the contact of the one it was taken from. */
  readonly leftover: number;
  /** A number was a stranger's before. */
  readonly recycled: number;
  /** Somebody left a group and took the pictures along. */
  readonly alumni: number;
  /** How fast numbers and accounts are changed; 1 is usual. */
  readonly pace: number;
}

/** Who controls ads. Each of them is an owner kind of its own. */
export type Trade =
  | 'solo'
  | 'team'
  | 'operator'
  | 'agency'
  | 'affiliate'
  | 'scammer'
  | 'copycat'
  | 'scraper';

const usual: Rates = {
  shares: {
    solo: 0.36,
    team: 0.17,
    operator: 0.23,
    agency: 0.11,
    affiliate: 0.05,
    scammer: 0.05,
    copycat: 0.015,
    scraper: 0.015,
  },
  hub: 0.05,
  spread: false,
  support: 0.08,
  template: 0.04,
  stock: 0.05,
  leftover: 0.2,
  recycled: 0.03,
  alumni: 0.01,
  pace: 1,
};

const thieving = { ...usual.shares, scraper: 0.2, copycat: 0.09, scammer: 0.08 };
const nasty = { ...usual.shares, affiliate: 0.08, scraper: 0.08, copycat: 0.05 };

/** The seven worlds. */
export const worlds: Readonly<Record<WorldName, Rates>> = {
  easy: {
    ...usual,
    shares: { ...usual.shares, affiliate: 0, scraper: 0, copycat: 0, scammer: 0.02 },
    hub: 0,
    support: 0,
    template: 0,
    stock: 0,
    recycled: 0,
    alumni: 0,
    pace: 0.4,
  },
  hubs: {
    ...usual,
    shares: { ...usual.shares, affiliate: 0.14 },
    hub: 0.45,
    support: 0.5,
    template: 0.3,
    stock: 0.3,
  },
  thieves: { ...usual, shares: thieving, leftover: 0.4, alumni: 0.04 },
  rotation: { ...usual, pace: 6 },
  recycled: { ...usual, recycled: 0.6 },
  giant: {
    shares: nasty,
    hub: 0.4,
    spread: true,
    support: 0.25,
    template: 0.35,
    stock: 0.35,
    leftover: 0.5,
    recycled: 0.45,
    alumni: 0.08,
    pace: 1.5,
  },
  mixed: {
    shares: nasty,
    hub: 0.25,
    spread: false,
    support: 0.25,
    template: 0.18,
    stock: 0.2,
    leftover: 0.35,
    recycled: 0.3,
    alumni: 0.03,
    pace: 3,
  },
};
