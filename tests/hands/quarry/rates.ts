import type { WorldName } from '../types.ts';

/** How much of what a world holds. Shares are of ads where nothing else is said. */
export interface Rates {
  /** Days from the first ad to the last. */
  readonly span: number;
  /** Ads of sellers behind a switchboard, and the largest agency. */
  readonly clients: number;
  readonly agency: number;
  /** Of agencies, those that use one of two sorts of software for texts. */
  readonly software: number;
  /** Of clients, those who change agencies or are with two. */
  readonly movers: number;
  readonly thieves: number;
  /** Ads with a picture from a stock, with a line of the board's own, with a driver's or an exchanger's contact. */
  readonly stock: number;
  readonly support: number;
  readonly errands: number;
  /** Of small owners, those who share a landlady's phone with a few others. */
  readonly landladies: number;
  /** Of owners, those who change numbers all the time, and for how many days they keep one. */
  readonly rotate: number;
  readonly keep: readonly [number, number];
  /** Of new lines, those that get a number somebody gave up, where there is one. */
  readonly recycle: number;
  /** Of owners with six ads or more, those who fall silent for months and come back. */
  readonly pause: number;
  /** Of owners, those who travel; those who disguise their numbers. */
  readonly mobile: number;
  readonly cryptic: number;
}

const some: Rates = {
  ...{ span: 300, clients: 0.05, agency: 0.012, software: 0.4, movers: 0.05 },
  ...{ thieves: 0.035, stock: 0.03, support: 0.03, errands: 0.01, landladies: 0.02 },
  ...{ rotate: 0.14, keep: [25, 70], recycle: 0.03, pause: 0.05, mobile: 0.3, cryptic: 0.1 },
};

export const rates: Readonly<Record<WorldName, Rates>> = {
  easy: {
    ...some,
    ...{ span: 240, clients: 0, thieves: 0, stock: 0, support: 0, errands: 0, landladies: 0 },
    ...{ recycle: 0, pause: 0, mobile: 0.2, cryptic: 0.05 },
  },
  hubs: {
    ...some,
    ...{ clients: 0.36, agency: 0.045, software: 0.6, movers: 0.12 },
    ...{ stock: 0.15, support: 0.3, errands: 0.07, landladies: 0.08 },
  },
  thieves: { ...some, thieves: 0.23, mobile: 0.35, cryptic: 0.12 },
  rotation: { ...some, span: 400, rotate: 0.8, keep: [12, 40], pause: 0.1, mobile: 0.45 },
  recycled: { ...some, span: 630, recycle: 0.6, rotate: 0.3, keep: [30, 80], pause: 0.3 },
  giant: {
    ...{ span: 480, clients: 0.26, agency: 0.06, software: 0.7, movers: 0.3 },
    ...{ thieves: 0.13, stock: 0.12, support: 0.22, errands: 0.06, landladies: 0.12 },
    ...{ rotate: 0.35, keep: [18, 60], recycle: 0.4, pause: 0.12, mobile: 0.45, cryptic: 0.14 },
  },
  mixed: {
    ...{ span: 420, clients: 0.13, agency: 0.025, software: 0.5, movers: 0.1 },
    ...{ thieves: 0.08, stock: 0.06, support: 0.12, errands: 0.03, landladies: 0.04 },
    ...{ rotate: 0.35, keep: [18, 60], recycle: 0.2, pause: 0.1, mobile: 0.35, cryptic: 0.12 },
  },
};
