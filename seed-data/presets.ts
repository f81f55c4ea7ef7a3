/** Shapes of scenarios as data. A new scenario is a new record here, never a branch in the generator. */
import { type HouseRates, houseRates, type Range, storyHouses } from './house-rates.ts';

/** Booking agents: contacts that a few sellers share who know nothing of one another. */
export interface AgentRates {
  /** Share of sellers, and of operators who go through anybody, that go through agents and not a switchboard. */
  share: number;
  /** Ads in an agent's book before it takes no more sellers. */
  book: Range;
  /** Share of these sellers who book through a second agent of their country, too. */
  second: number;
  /** Share of an agent's sellers whose ads it words. */
  houseTemplate: number;
}

export interface Scenario {
  title: string;
  /** Length of the observed time, ending 2026-06-30. */
  days: number;
  /** Share of all ads by who places them; they add up to 1. */
  shares: {
    operator: number;
    independent: number;
    agency: number;
    copycat: number;
    scammer: number;
  };
  operator: {
    /** Median and spread (sigma of the logarithm) of ads in a network, and the largest allowed. */
    median: number;
    spread: number;
    largest: number;
    /** Ads a worker places on average. */
    adsPerWorker: number;
    /** Share of networks that run ads through an agency's switchboard, and of their ads that do. */
    throughAgency: number;
    /** Share of networks with a payment handle, chat handles, an email, a site of their own. */
    payment: number;
    handles: number;
    email: number;
    site: number;
    /** Null: an office writes for all workers. */
    house: HouseRates | null;
  };
  /** Ads an independent seller places at most. */
  independentAds: number;
  /**
   * Switchboards of about so many ads, their sellers, the share of sellers with contacts of their own and of sellers
   * whom the switchboard words; and agents beside them.
   */
  agency: {
    ads: number;
    sellerAds: number;
    ownContact: number;
    houseTemplate: number;
    agents: AgentRates | null;
  };
  copycat: { ads: number; keepsNumber: number };
  scammer: { ads: number; numberEvery: number; wallet: number };
  /** Days that a number is in use before the next; 0: numbers do not change. */
  rotationDays: number;
  /** Chance that a new number is one that somebody else gave up, and the silence before. */
  reassigned: number;
  reassignedGapDays: number;
  /** Share of sellers who also use pictures, or templates, that anybody uses. */
  stockPictures: number;
  stockTemplate: number;
  /** Share of ads on boards with an own address that print it. */
  supportPrinted: number;
  /** Share of sites that are pages on a host of strangers. */
  sharedHost: number;
  /** How often an ad shows each contact in the contact field, in the text. */
  inField: number;
  inText: number;
  /** Share of text phones that are written so that simple readers miss them. */
  obscured: number;
  /** Share of ads with pictures, and of pictures that are altered copies. */
  pictured: number;
  altered: number;
  /** Share of ads captured again, and of those that end removed. */
  recaptured: number;
  removed: number;
  /** Share of ads with invisible signs, emoji or direction marks. */
  odd: number;
}

const mixed: Scenario = {
  title: 'A little of everything',
  days: 181,
  shares: { operator: 0.6, independent: 0.21, agency: 0.09, copycat: 0.05, scammer: 0.05 },
  operator: {
    median: 48,
    spread: 0.75,
    largest: 600,
    adsPerWorker: 9,
    throughAgency: 0.12,
    payment: 0.6,
    handles: 0.8,
    email: 0.35,
    site: 0.3,
    house: null,
  },
  independentAds: 4,
  agency: { ads: 90, sellerAds: 3, ownContact: 0.45, houseTemplate: 0.4, agents: null },
  copycat: { ads: 5, keepsNumber: 0.25 },
  scammer: { ads: 40, numberEvery: 5, wallet: 0.7 },
  rotationDays: 60,
  reassigned: 0.08,
  reassignedGapDays: 70,
  stockPictures: 0.05,
  stockTemplate: 0.08,
  supportPrinted: 0.45,
  sharedHost: 0.25,
  inField: 0.65,
  inText: 0.72,
  obscured: 0.06,
  pictured: 0.78,
  altered: 0.22,
  recaptured: 0.14,
  removed: 0.4,
  odd: 0.02,
};

const houses: Scenario['operator'] = {
  ...mixed.operator,
  // Some three a month while a worker stays; 45 workers come to some 360 ads.
  adsPerWorker: 8,
  largest: 400,
  throughAgency: 0,
  // What a house has is there to be paid and to be called at: most have it, few have mail.
  payment: 0.85,
  site: 0.7,
  handles: 0.3,
  email: 0.15,
  house: houseRates,
};

export const presets = {
  demonstration: {
    ...mixed,
    title: 'The demonstration set',
    operator: { ...mixed.operator, throughAgency: 0.05, site: 0.1, house: storyHouses },
    altered: 0.1,
    reassigned: 0.3,
  },
  easy: {
    ...mixed,
    title: 'Clear networks, little noise',
    shares: { operator: 0.75, independent: 0.25, agency: 0, copycat: 0, scammer: 0 },
    operator: { ...mixed.operator, throughAgency: 0, payment: 1, handles: 1 },
    rotationDays: 0,
    reassigned: 0,
    stockPictures: 0,
    stockTemplate: 0,
    supportPrinted: 0,
    sharedHost: 0,
    obscured: 0.01,
  },
  hubs: {
    ...mixed,
    title: 'Switchboards, stock pictures, house templates',
    shares: { operator: 0.5, independent: 0.18, agency: 0.28, copycat: 0.02, scammer: 0.02 },
    operator: { ...mixed.operator, throughAgency: 0.4 },
    agency: { ads: 320, sellerAds: 3, ownContact: 0.55, houseTemplate: 0.6, agents: null },
    stockPictures: 0.2,
    stockTemplate: 0.2,
    supportPrinted: 0.9,
  },
  copycats: {
    ...mixed,
    title: 'Stolen pictures and words',
    shares: { operator: 0.55, independent: 0.18, agency: 0.04, copycat: 0.17, scammer: 0.06 },
    copycat: { ads: 8, keepsNumber: 0.35 },
  },
  rotation: {
    ...mixed,
    title: 'Numbers that change every few weeks',
    shares: { operator: 0.72, independent: 0.2, agency: 0.03, copycat: 0.02, scammer: 0.03 },
    rotationDays: 18,
  },
  reassigned: {
    ...mixed,
    title: 'Numbers that come back with another owner',
    days: 365,
    shares: { operator: 0.62, independent: 0.28, agency: 0.04, copycat: 0.03, scammer: 0.03 },
    reassigned: 0.6,
    reassignedGapDays: 90,
    rotationDays: 80,
  },
  giant: {
    ...mixed,
    title: 'Everything hangs together by something weak',
    shares: { operator: 0.52, independent: 0.16, agency: 0.16, copycat: 0.1, scammer: 0.06 },
    operator: { ...mixed.operator, median: 70, spread: 0.95, throughAgency: 0.35 },
    agency: { ads: 260, sellerAds: 3, ownContact: 0.4, houseTemplate: 0.5, agents: null },
    copycat: { ads: 7, keepsNumber: 0.35 },
    reassigned: 0.25,
    stockPictures: 0.18,
    stockTemplate: 0.18,
    supportPrinted: 0.8,
  },
  fleet: {
    ...mixed,
    title: 'Houses of many workers who write for themselves',
    shares: { operator: 0.6, independent: 0.4, agency: 0, copycat: 0, scammer: 0 },
    operator: houses,
    independentAds: 5,
  },
  agents: {
    ...mixed,
    title: 'Hundreds of booking agents over strangers, houses among them',
    shares: { operator: 0.3, independent: 0.15, agency: 0.5, copycat: 0.03, scammer: 0.02 },
    operator: { ...houses, throughAgency: 0.35 },
    agency: {
      // As in *giant*: some 120 sellers behind a switchboard.
      ads: 260,
      sellerAds: 3,
      ownContact: 0.6,
      houseTemplate: 0.5,
      agents: {
        share: 0.7,
        // Up to four ads more by the last seller that still finds room.
        book: [10, 34],
        second: 0.15,
        // An agent takes bookings and seldom writes.
        houseTemplate: 0.1,
      },
    },
    independentAds: 5,
  },
  mixed,
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof presets;

export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(presets, name);
}
