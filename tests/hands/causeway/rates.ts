import { ratesIn } from '../rates.ts';
import type { WorldName } from '../types.ts';

/**
 * How often what misleads is so: all that tells one world from another. Columns: easy, hubs, thieves, rotation,
 * recycled, giant, mixed. Shares are of all owners where nothing else is said.
 */
const table = {
  /** Owners who place ads through a desk that answers for many and words them. */
  desks: [0, 0.3, 0, 0, 0, 0.1, 0.08],
  /** Of the ads on a platform that puts its own address below them. */
  support: [0, 0.5, 0, 0, 0, 0.12, 0.15],
  /** Owners with pictures from the web at large, and with some of a pack that was sold to several. */
  stock: [0, 0.25, 0, 0, 0, 0.2, 0.1],
  packs: [0, 0.08, 0, 0, 0, 0.2, 0.05],
  /** Owners who have their words from a shop of words. */
  boughtWords: [0, 0.25, 0, 0, 0, 0.15, 0.08],
  /** Owners who name a driver whom others of their town name too. */
  drivers: [0, 0.1, 0, 0, 0, 0.3, 0.06],
  /** Of the ads, those that a channel took over and put its name below. */
  channels: [0, 0.06, 0, 0, 0, 0.06, 0.03],
  /** Of the ads, those of people who copy; of theirs, those that still have the number of the copied. */
  thieves: [0, 0, 0.25, 0, 0, 0.1, 0.06],
  leftOver: [0, 0, 0.12, 0, 0, 0.12, 0.08],
  /** Owners of four ads or more who change their number, and of these those who change their accounts with it. */
  rotating: [0.04, 0.04, 0.04, 0.85, 0.04, 0.15, 0.25],
  allChanges: [0, 0, 0, 0.75, 0, 0.3, 0.4],
  /** Owners whose number was somebody else's, and owners who were silent for months and are the same. */
  recycled: [0, 0, 0, 0, 0.3, 0.05, 0.04],
  sleepers: [0.03, 0.03, 0.03, 0.03, 0.12, 0.05, 0.05],
} as const;

export type Rates = Readonly<Record<keyof typeof table, number>>;

export const ratesOf = (world: WorldName): Rates => ratesIn(table, world);
