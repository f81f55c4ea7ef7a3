import { ratesIn } from '../rates.ts';
import type { ScenarioName } from '../types.ts';

/** Columns: easy, hubs, copycats, rotation, reassigned, giant, mixed. Shares of ads where nothing else is said. */
const table = {
  /** Ads of sellers behind an agency's switchboard. */
  agency: [0, 0.16, 0.02, 0.02, 0.02, 0.14, 0.06],
  /** Of boards, that put their own support under ads. */
  support: [0, 0.5, 0.1, 0.1, 0.1, 0.4, 0.2],
  stock: [0, 0.14, 0.02, 0.02, 0.02, 0.12, 0.05],
  /** Of scripts, that a posting service supplies to whoever pays. */
  software: [0, 0.15, 0.02, 0.03, 0.02, 0.14, 0.06],
  /** Of owners, who name a driver, pass money through a changer, credit a studio. */
  driver: [0, 0.05, 0, 0.005, 0.005, 0.05, 0.015],
  changer: [0, 0.05, 0.005, 0.01, 0.005, 0.05, 0.015],
  studio: [0, 0.06, 0.01, 0.01, 0.01, 0.05, 0.02],
  /** Of ads of small owners, that show a room which is let by the day to anybody. */
  flat: [0, 0.03, 0, 0.003, 0.003, 0.025, 0.008],
  theft: [0, 0.02, 0.16, 0.02, 0.02, 0.11, 0.06],
  /** Of copies, where the number of who was copied is left in the text. */
  forgotten: [0, 0.12, 0.14, 0.12, 0.12, 0.14, 0.12],
  /** Of copycats, of whom somebody warns by their number. */
  warned: [0, 0.1, 0.15, 0.1, 0.1, 0.15, 0.12],
  /** Of numbers, that had been a stranger's. */
  reassigned: [0, 0.002, 0.002, 0.002, 0.07, 0.03, 0.025],
  /** Of owners of 4 to 40 ads, who rest for half a year and come back elsewhere. */
  seasonal: [0, 0.01, 0.01, 0.01, 0.08, 0.03, 0.03],
  /** Of people of operators, who leave for another with their pictures. */
  leaver: [0, 0.01, 0.01, 0.02, 0.01, 0.025, 0.015],
  /** Mean days that a number, a handle, a set of pictures and a script are in use. */
  line: [200, 140, 140, 32, 120, 60, 90],
  handle: [900, 500, 500, 90, 500, 200, 300],
  session: [160, 130, 130, 60, 120, 80, 100],
  script: [260, 200, 200, 110, 200, 140, 160],
  /** Of desks, that name an account. */
  pays: [0.12, 0.12, 0.12, 0.45, 0.12, 0.2, 0.2],
  /** Of numbers in texts where nobody forbids them, that are written so that machines miss them. */
  hidden: [0.04, 0.08, 0.08, 0.08, 0.08, 0.1, 0.08],
} as const;

export type Rates = Readonly<Record<keyof typeof table, number>>;

export const ratesOf = (scenario: ScenarioName): Rates => ratesIn(table, scenario);
