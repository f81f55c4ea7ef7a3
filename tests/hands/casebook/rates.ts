import { ratesIn } from '../rates.ts';
import type { WorldName } from '../types.ts';

/** How often something is so, by world: easy, hubs, thieves, rotation, recycled, giant, mixed. */
const table = {
  /** Shares of the operators: whose page a web designer made, whom a photographer worked for, who receive at a house with a reception, who are in a guide. */
  designed: [0, 0.22, 0.01, 0.01, 0.01, 0.2, 0.06],
  photographed: [0, 0.16, 0.02, 0.02, 0.02, 0.16, 0.05],
  reception: [0, 0.16, 0.02, 0.02, 0.02, 0.15, 0.05],
  guide: [0, 0.1, 0, 0, 0, 0.1, 0.03],
  /** Shares of the recruiters: who name a visa centre, who post the text that an employer hands to all; of the rest, who post a board's sample. */
  visa: [0, 0.35, 0.03, 0.03, 0.03, 0.35, 0.12],
  handout: [0, 0.3, 0.05, 0.02, 0.02, 0.3, 0.12],
  sample: [0, 0.07, 0.02, 0.01, 0.01, 0.07, 0.03],
  /** Shares of the ads: with a line of the board's moderator, with a stock picture, with a mistyped number. */
  moderated: [0, 0.18, 0.01, 0.01, 0.01, 0.18, 0.06],
  stock: [0.0006, 0.04, 0.008, 0.004, 0.004, 0.04, 0.015],
  mistyped: [0.003, 0.004, 0.004, 0.004, 0.004, 0.006, 0.004],
  /** Shares of the operators with several ads: who use a cousin's card for some weeks, who let a friend post one ad. */
  cousins: [0, 0.08, 0.01, 0.01, 0.02, 0.08, 0.03],
  friends: [0, 0.02, 0.01, 0.01, 0.02, 0.04, 0.02],
  /** Share of the operators of several faces who part from a partner. */
  partings: [0, 0.02, 0.02, 0.03, 0.02, 0.05, 0.03],
  /** Share of all ads by those who copy; of the copies, with the other's number still in it. */
  copied: [0, 0.02, 0.15, 0.01, 0.01, 0.12, 0.05],
  numberLeft: [0, 0.15, 0.2, 0.15, 0.15, 0.2, 0.15],
  /** Chance that a new number was another's months ago, or is bought from another with its clients. */
  used: [0, 0, 0, 0, 0.32, 0.22, 0.1],
  bought: [0, 0, 0, 0, 0.04, 0.03, 0.015],
  /** For how many days numbers and accounts are kept, on average. */
  numberDays: [450, 300, 260, 20, 100, 90, 110],
  accountDays: [900, 800, 800, 75, 500, 300, 400],
  /** Shares of the operators: who ask for payment in advance, who pause for a season. */
  paid: [0.2, 0.25, 0.2, 0.35, 0.25, 0.3, 0.28],
  pauses: [0.1, 0.1, 0.1, 0.15, 0.25, 0.15, 0.15],
};

export const ratesOf = (world: WorldName) => ratesIn(table, world);

export type Rates = ReturnType<typeof ratesOf>;
