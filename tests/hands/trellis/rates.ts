import type { WorldName } from '../types.ts';

export interface Rates {
  /** Shares of the owners: who rent a switchboard, are listed on an agency's site, are worded by software. */
  readonly rents: number;
  readonly listed: number;
  readonly software: number;
  /** Shares of the owners of a few to some dozen ads who work within a larger one. */
  readonly tenants: number;
  /** Shares of the ads: with a stock picture, with a number that was misread or mistyped. */
  readonly stock: number;
  readonly slips: number;
  /** Share of the ads of a platform in whose text its support stands. */
  readonly footer: number;
  /** Share of all ads that copycats place, of their copied texts that keep the victim's contact, and who copy from several. */
  readonly stolen: number;
  readonly keepsVictim: number;
  readonly severalVictims: number;
  /** Chance that a new number is one that somebody else gave up. */
  readonly recycled: number;
  /** For how many days numbers and accounts are kept, on average. */
  readonly numberDays: number;
  readonly accountDays: number;
  /** Share of the owners who are paid through an account that is seen. */
  readonly paid: number;
}

const calm: Rates = {
  rents: 0,
  listed: 0,
  software: 0,
  tenants: 0,
  stock: 0,
  slips: 0.004,
  footer: 0,
  stolen: 0,
  keepsVictim: 0.25,
  severalVictims: 0.1,
  recycled: 0,
  numberDays: 260,
  accountDays: 900,
  paid: 0.25,
};

export const rates: Readonly<Record<WorldName, Rates>> = {
  easy: { ...calm, stock: 0.0015, numberDays: 400 },
  hubs: {
    ...calm,
    rents: 0.22,
    listed: 0.16,
    software: 0.18,
    tenants: 0.02,
    stock: 0.05,
    slips: 0.004,
    footer: 0.35,
    stolen: 0.01,
  },
  thieves: {
    ...calm,
    tenants: 0.03,
    slips: 0.004,
    stock: 0.005,
    stolen: 0.14,
    numberDays: 180,
  },
  rotation: {
    ...calm,
    slips: 0.004,
    stock: 0.003,
    stolen: 0.01,
    numberDays: 18,
    accountDays: 90,
    paid: 0.45,
  },
  recycled: {
    ...calm,
    slips: 0.004,
    stock: 0.003,
    stolen: 0.01,
    recycled: 0.35,
    numberDays: 110,
  },
  giant: {
    ...calm,
    rents: 0.2,
    listed: 0.14,
    software: 0.16,
    tenants: 0.04,
    stock: 0.05,
    slips: 0.01,
    footer: 0.35,
    stolen: 0.1,
    severalVictims: 0.3,
    recycled: 0.25,
    numberDays: 70,
    accountDays: 300,
    paid: 0.35,
  },
  mixed: {
    ...calm,
    rents: 0.08,
    listed: 0.06,
    software: 0.08,
    tenants: 0.02,
    stock: 0.015,
    slips: 0.004,
    footer: 0.12,
    stolen: 0.05,
    recycled: 0.12,
    numberDays: 80,
    accountDays: 400,
    paid: 0.35,
  },
};
