import { ratesIn } from '../rates.ts';
import type { ScenarioName } from '../types.ts';

/**
 * Shares of owners, of ads or of pictures, days where it says so. Scenarios are those of `scenarioNames`:
 * easy, hubs, copycats, rotation, reassigned, giant, mixed.
 */
const table = {
  /** Ads that copy somebody's. */
  copycats: [0, 0.02, 0.17, 0.015, 0.015, 0.13, 0.06],
  /** Days for which a number is used, and an account. */
  numberDays: [260, 190, 170, 34, 150, 75, 100],
  accountDays: [500, 420, 380, 85, 360, 160, 240],
  /** Changes that take number and account on one day. */
  cleanBreaks: [0, 0.1, 0.1, 0.3, 0.1, 0.2, 0.15],
  /** New numbers that were a stranger's, where one is free. */
  reassigned: [0, 0.004, 0.004, 0.004, 0.17, 0.12, 0.08],
  /** Owners who are with an agency, go by a driver, and so on. */
  desk: [0, 0.15, 0.02, 0.02, 0.02, 0.14, 0.06],
  ride: [0, 0.1, 0.02, 0.02, 0.02, 0.1, 0.05],
  paper: [0, 0.1, 0.02, 0.02, 0.02, 0.09, 0.05],
  via: [0, 0.13, 0.02, 0.02, 0.02, 0.12, 0.05],
  till: [0, 0.05, 0.01, 0.01, 0.01, 0.04, 0.02],
  /** Owners who bought their words, show a rented flat, or take pictures from a stock. */
  copywriter: [0, 0.1, 0.03, 0.03, 0.02, 0.1, 0.05],
  flat: [0, 0.07, 0.02, 0.02, 0.02, 0.05, 0.03],
  stock: [0, 0.1, 0.03, 0.02, 0.02, 0.08, 0.05],
  /** Small owners who left a larger one and took their pictures along. */
  leavers: [0, 0.015, 0.005, 0.01, 0.005, 0.015, 0.01],
  /** Numbers in a text that are written to be read by people alone. */
  hidden: [0.05, 0.1, 0.12, 0.2, 0.12, 0.2, 0.16],
  /** Ads that name nobody. */
  silent: [0.03, 0.04, 0.04, 0.05, 0.04, 0.05, 0.04],
  /** Copies of pictures that were cropped so far that no hash finds them. */
  cropped: [0.02, 0.04, 0.06, 0.05, 0.04, 0.06, 0.05],
} as const;

export type Rates = Readonly<Record<keyof typeof table, number>>;

export const ratesOf = (scenario: ScenarioName): Rates => ratesIn(table, scenario);
