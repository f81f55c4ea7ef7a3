import { ratesIn } from '../rates.ts';
import type { ScenarioName } from '../types.ts';

/**
 * How often what misleads is so. Columns: easy, hubs, copycats, rotation, reassigned, giant, mixed. Shares are of all
 * owners where nothing else is said.
 */
const table = {
  /** Owners whose ads go through an agency that has its own number, accounts and words. */
  agencies: [0, 0.3, 0, 0, 0, 0.22, 0.1],
  /** Owners who name a driver that others of their town name too, and who are paid through one that many are. */
  guides: [0, 0.16, 0, 0, 0, 0.13, 0.06],
  guarantors: [0, 0.06, 0, 0, 0, 0.05, 0.02],
  /** Of the ads on a platform that puts its own address below them. */
  support: [0, 0.3, 0, 0, 0, 0.5, 0.12],
  /** Owners with pictures that are all over the web, and with some of a pack that was sold to a few. */
  stock: [0, 0.2, 0, 0, 0, 0.28, 0.08],
  packs: [0.08, 0.06, 0.03, 0.12, 0.03, 0.06, 0.04],
  /** Owners who have their words from a program or a friend. */
  bought: [0.13, 0.14, 0.05, 0.18, 0.05, 0.18, 0.08],
  /** Of the ads, those of who copies, and those of a smaller house that looks like a larger one next door. */
  copycats: [0, 0, 0.16, 0, 0, 0.12, 0.07],
  imitators: [0, 0, 0.05, 0, 0, 0.02, 0.02],
  /** Of copycats' copies, those in which the number of the copied stayed. */
  leftOver: [0, 0, 0.14, 0, 0, 0.12, 0.1],
  /** Owners of three ads or more who change numbers, and of these those who change accounts as well. */
  rotating: [0.05, 0.08, 0.08, 0.9, 0.25, 0.2, 0.3],
  accounts: [0.1, 0.2, 0.2, 0.7, 0.2, 0.3, 0.4],
  /** Owners whose first number was another's, and owners who are silent for months and come back. */
  reassigned: [0, 0, 0, 0, 0.38, 0.08, 0.06],
  sleepers: [0.03, 0.03, 0.03, 0.04, 0.1, 0.05, 0.05],
} as const;

export type Rates = Readonly<Record<keyof typeof table, number>>;

export const ratesOf = (scenario: ScenarioName): Rates => ratesIn(table, scenario);
