import { ratesIn } from '../rates.ts';
import type { WorldName } from '../types.ts';

/**
 * How often what misleads is met, in the order of the worlds: easy, hubs, thieves, rotation, recycled, giant, mixed.
 * Judgement, not measurement: each world has a little of what its neighbours are named for, as a market has.
 */
const table = {
  /** Of operators of forty ads or less: behind a switchboard; with a partner's software; with pictures from a stock. */
  agency: [0, 0.36, 0.03, 0.02, 0.02, 0.3, 0.12],
  form: [0, 0.3, 0.06, 0.05, 0.05, 0.25, 0.12],
  stock: [0, 0.32, 0.06, 0.05, 0.05, 0.25, 0.12],
  /** Of operators: photographed by a studio, lodged at an inn, paid by a broker, shown on a host of many shop windows. */
  studio: [0, 0.14, 0.02, 0.02, 0.02, 0.1, 0.05],
  inn: [0, 0.12, 0.01, 0.01, 0.01, 0.08, 0.04],
  broker: [0, 0.1, 0.01, 0.01, 0.01, 0.07, 0.03],
  window: [0, 0.1, 0.01, 0.01, 0.01, 0.07, 0.03],
  /** Of boards: with their own complaints address under the ads. */
  footer: [0, 0.5, 0.05, 0.05, 0.05, 0.4, 0.2],
  /** Of ads: placed by thieves; and of theirs those in which the old contact was forgotten. */
  theft: [0, 0.01, 0.16, 0.01, 0.01, 0.12, 0.06],
  forgotten: [0, 0.03, 0.06, 0.03, 0.03, 0.05, 0.05],
  /** Of operators of five ads or more: who change numbers; and days that they keep one. */
  rotation: [0.08, 0.12, 0.15, 0.85, 0.15, 0.35, 0.3],
  keeps: [150, 130, 130, 45, 130, 90, 90],
  /** Of numbers that come into use: last somebody else's. Of operators of five ads or more: silent for months. */
  recycled: [0, 0.004, 0.004, 0.004, 0.14, 0.08, 0.05],
  pause: [0.02, 0.03, 0.03, 0.04, 0.14, 0.06, 0.06],
  /** Of people in front of the camera: who worked for somebody else before. */
  moved: [0, 0, 0.005, 0, 0, 0.008, 0.008],
  /** Of ads: without a contact; hardly a word and no picture. */
  silent: [0.03, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05],
  bare: [0, 0.07, 0.07, 0.07, 0.07, 0.07, 0.07],
} as const;

export type Rates = Readonly<Record<keyof typeof table, number>>;

export const ratesOf = (world: WorldName): Rates => ratesIn(table, world);
