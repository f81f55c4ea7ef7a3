/** Houses as data: operators whose workers write for themselves. */

/** From and up to which a rate or a number is drawn, both ends included. */
export type Range = readonly [number, number];

/** Operators whose workers write for themselves, behind what the house gives them. */
export interface HouseRates {
  /** Every so-manieth operator is a house, the first among them; 1: all are, and sizes are a house's. */
  every: number;
  /** Ads of the first houses, where not drawn: none for most scenarios. */
  sizes: number[];
  /** Workers in a house at most, and the exponent of their number: P(n) goes with n to the power of -skew. */
  most: number;
  skew: number;
  /** Days that a worker stays. */
  stayDays: Range;
  /** Countries in which a house works abroad. */
  abroad: Range;
  /** Chances of a worker's first and second chat account. */
  accounts: number[];
  /** Workers from which a house has contacts as a house. */
  from: number;
  /** Share of these with booking numbers, and of those the share with one number for all cities. */
  booking: number;
  oneLine: number;
  /** Shares of ads, drawn for each house: with a booking number, with the payment handle. */
  bookingShare: Range;
  paymentShare: Range;
  /** Share of houses that give words to their workers, and of the ads of these that take them. */
  template: number;
  templateShare: number;
  /** Share of ads that name a second worker's number. */
  inTwos: number;
}

export const houseRates: HouseRates = {
  every: 1,
  sizes: [],
  // Few large ones and many small: of 300 houses half have one or two workers, and some three 40 and more.
  most: 45,
  skew: 1.5,
  stayDays: [30, 120],
  abroad: [1, 2],
  // Nearly everybody has an account; the second is on another service.
  accounts: [0.8, 0.25],
  // One alone needs no booking number.
  from: 2,
  booking: 0.85,
  oneLine: 0.35,
  // A house is known by its number: it stands in most ads. Payment is asked for beforehand in some.
  bookingShare: [0.55, 0.9],
  paymentShare: [0.2, 0.25],
  // Workers write themselves; a third of the houses have a text that who has none takes.
  template: 0.35,
  templateShare: 0.4,
  inTwos: 0.03,
};

/**
 * What the demonstration is to show: five owners, each in a score of networks over several countries. One number answers
 * for all of a house and stands in a fifth of its ads, which is too few to make one network of it. In an office all ads of
 * an owner are one network already.
 */
export const storyHouses: HouseRates = {
  ...houseRates,
  every: 3,
  sizes: [240, 210, 170, 140, 120],
  abroad: [3, 4],
  oneLine: 0.8,
  bookingShare: [0.1, 0.3],
  paymentShare: [0.12, 0.2],
  template: 0,
  inTwos: 0.06,
};
