import type { WorldName } from '../types.ts';

/** How often what misleads happens in a world. Shares are 0..1. */
export interface Climate {
  /** Of small and middling owners who sell through an agency, whose switchboard and software many use. */
  readonly agency: number;
  /** Sellers of an agency, least and most. */
  readonly agencySize: readonly [number, number];
  /** Of small owners who have their text written by a board's software without an agency. */
  readonly software: number;
  /** Of owners who share a reception, an exchange desk for payments, a booking site. */
  readonly reception: number;
  readonly exchange: number;
  readonly booking: number;
  /** Of ads under which the board puts its own address. */
  readonly support: number;
  /** Of owners who also show pictures that anybody can take. */
  readonly stock: number;
  /** Of ads that are thieves', and of these that still hold the victim's number in their text. */
  readonly theft: number;
  readonly leftIn: number;
  /** Of ads that a board copied from another board, contacts and all: they stay their owner's. */
  readonly scraped: number;
  /** Mean days for which an owner keeps a number. */
  readonly lineDays: number;
  /** Of changed numbers that are announced beside the old one, and that change along with the chat account. */
  readonly announced: number;
  readonly together: number;
  /** Of new lines that get a number which a stranger gave up months before. */
  readonly reused: number;
  /** Of longer lives that pause for months and come back. */
  readonly pauses: number;
}

/** What misleads a little everywhere but in the easy world. */
const calm: Climate = {
  agency: 0.02,
  agencySize: [6, 15],
  software: 0.02,
  reception: 0.01,
  exchange: 0.005,
  booking: 0.01,
  support: 0.03,
  stock: 0.05,
  theft: 0.01,
  leftIn: 0.1,
  scraped: 0.02,
  lineDays: 220,
  announced: 0.5,
  together: 0.1,
  reused: 0.01,
  pauses: 0.05,
};

const thieving = { theft: 0.14, leftIn: 0.2, scraped: 0.06 };
const rotating = { lineDays: 32, announced: 0.12, together: 0.4 };
const passing = { reused: 0.4, pauses: 0.25, lineDays: 110 };
const crowded = {
  agency: 0.3,
  agencySize: [10, 110] as const,
  software: 0.12,
  reception: 0.1,
  exchange: 0.05,
  booking: 0.08,
  support: 0.2,
  stock: 0.3,
};

export const climates: Readonly<Record<WorldName, Climate>> = {
  easy: {
    ...calm,
    agency: 0.005,
    software: 0,
    reception: 0,
    exchange: 0,
    booking: 0,
    support: 0,
    stock: 0.01,
    theft: 0.003,
    reused: 0,
  },
  hubs: { ...calm, ...crowded },
  thieves: { ...calm, ...thieving },
  rotation: { ...calm, ...rotating },
  recycled: { ...calm, ...passing },
  giant: {
    ...calm,
    ...crowded,
    ...thieving,
    agencySize: [20, 220],
    lineDays: 60,
    announced: 0.25,
    together: 0.25,
    reused: 0.25,
    pauses: 0.12,
  },
  mixed: {
    ...calm,
    agency: 0.14,
    agencySize: [8, 60],
    software: 0.06,
    reception: 0.05,
    exchange: 0.02,
    booking: 0.04,
    support: 0.1,
    stock: 0.15,
    theft: 0.06,
    leftIn: 0.15,
    scraped: 0.05,
    lineDays: 90,
    announced: 0.3,
    together: 0.2,
    reused: 0.12,
    pauses: 0.1,
  },
};
