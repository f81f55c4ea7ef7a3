import { ratesIn } from '../rates.ts';
import type { WorldName } from '../types.ts';

/** How often something is so, by world: easy, hubs, thieves, rotation, recycled, giant, mixed. */
const table = {
  /** Shares of the owners: who rent a switchboard, are listed on an agency's site, are worded by software. */
  rents: [0, 0.22, 0, 0, 0, 0.2, 0.08],
  listed: [0, 0.16, 0, 0, 0, 0.14, 0.06],
  software: [0, 0.18, 0, 0, 0, 0.16, 0.08],
  /** Share of the owners of some ads who work within a larger one. */
  tenants: [0, 0.02, 0.03, 0, 0, 0.04, 0.02],
  /** Shares of the ads: with a stock picture, with a number that was misread or mistyped. */
  stock: [0.0015, 0.05, 0.005, 0.003, 0.003, 0.05, 0.015],
  slips: [0.004, 0.004, 0.004, 0.004, 0.004, 0.01, 0.004],
  /** Share of the ads of a platform in whose text its support stands. */
  footer: [0, 0.35, 0, 0, 0, 0.35, 0.12],
  /** Share of all ads that copycats place; of the copycats, who leave the victim's contact in, and who copy from two. */
  stolen: [0, 0.01, 0.14, 0.01, 0.01, 0.1, 0.05],
  keepsVictim: [0, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25],
  severalVictims: [0, 0.1, 0.1, 0.1, 0.1, 0.3, 0.1],
  /** Chance that a new number is one that somebody else gave up. */
  recycled: [0, 0, 0, 0, 0.35, 0.25, 0.12],
  /** For how many days numbers and accounts are kept, on average. */
  numberDays: [400, 260, 180, 18, 110, 70, 80],
  accountDays: [900, 900, 900, 90, 900, 300, 400],
  /** Share of the owners who are paid through an account that is seen. */
  paid: [0.25, 0.25, 0.25, 0.45, 0.25, 0.35, 0.35],
};

export const ratesOf = (world: WorldName) => ratesIn(table, world);

export type Rates = ReturnType<typeof ratesOf>;
