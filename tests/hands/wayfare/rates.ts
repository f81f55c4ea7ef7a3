import type { WorldName } from '../types.ts';

/** How much of what a world holds. Shares and chances from 0 to 1, times in days. */
export interface Rates {
  /** Share of recruiters who work under the name and call centre of an umbrella agency. */
  readonly umbrella: number;
  /** Chance that an ad names a visa centre, a bus line or a chat that everybody names. */
  readonly mentions: number;
  /** Share of recruiters whose words come from the same software as others'. */
  readonly software: number;
  /** Chance that a picture is an employer's logo or a stock photograph. */
  readonly stock: number;
  /** Share of ads that are copies of strangers'. */
  readonly stolen: number;
  /** Chance that a copy on a board leaves what contacts its words held. */
  readonly keepsVictim: number;
  /** How long a number is kept, about. */
  readonly numberDays: number;
  /** Chance that accounts are changed with the number. */
  readonly changesBoth: number;
  /** Chance that a change of number goes with a move to another land. */
  readonly moves: number;
  /** Chance that a new number is one that a stranger gave up. */
  readonly recycled: number;
  /** Chance that who places many ads is silent for months in between. */
  readonly pauses: number;
}

const plain: Rates = {
  umbrella: 0.05,
  mentions: 0.03,
  software: 0.03,
  stock: 0.08,
  stolen: 0.02,
  keepsVictim: 0.1,
  numberDays: 300,
  changesBoth: 0.1,
  moves: 0.1,
  recycled: 0.01,
  pauses: 0.05,
};

export const rates: Readonly<Record<WorldName, Rates>> = {
  easy: { ...plain, umbrella: 0, mentions: 0, software: 0, stock: 0.03, stolen: 0, recycled: 0 },
  hubs: { ...plain, umbrella: 0.3, mentions: 0.2, software: 0.15, stock: 0.3 },
  thieves: { ...plain, stolen: 0.18, keepsVictim: 0.3 },
  rotation: { ...plain, numberDays: 60, changesBoth: 0.35, moves: 0.25 },
  recycled: { ...plain, numberDays: 120, recycled: 0.35, pauses: 0.4 },
  giant: {
    umbrella: 0.25,
    mentions: 0.18,
    software: 0.12,
    stock: 0.25,
    stolen: 0.14,
    keepsVictim: 0.3,
    numberDays: 90,
    changesBoth: 0.3,
    moves: 0.2,
    recycled: 0.25,
    pauses: 0.25,
  },
  mixed: {
    umbrella: 0.12,
    mentions: 0.08,
    software: 0.06,
    stock: 0.15,
    stolen: 0.07,
    keepsVictim: 0.2,
    numberDays: 140,
    changesBoth: 0.2,
    moves: 0.15,
    recycled: 0.12,
    pauses: 0.2,
  },
};
