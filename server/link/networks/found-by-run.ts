import type {
  AssociationConcern,
  Contradiction,
  CopiedContent,
  Cut,
  CutPoint,
  LiftedSplit,
  Merge,
  MergeEvidence,
  NearMatch,
  PagedSite,
  Question,
  QuestionKind,
  ReassignedSplit,
  Reposter,
  Verdict,
} from '../resolve/index.ts';
import type { FoundOperations } from './operations/held.ts';

/** What a run found, in entity ids: the engine's numbers mean nothing once it has ended. */
export type Named<T> = Omit<T, 'identifier'> & { readonly identifier: string };

export type HeldEvidence = Named<MergeEvidence> & {
  /** Of a website that is counted by page: which it is. */
  readonly page?: HeldPage;
};

/** One set of pages of a website: that which most ads name, and how many besides; null: the website itself. */
export interface HeldPage {
  readonly name: string | null;
  readonly more: number;
}

/** A website that is counted by page, as a network names it. */
export type HeldPaged = Pick<PagedSite, 'board' | 'ads'> & {
  readonly identifier: string;
  /** How many sets of its pages no contact shows to be one owner's, in all ads. */
  readonly sets: number;
  /** What the network's ads name, the first by name, and how many besides. */
  readonly named: readonly string[];
  readonly more: number;
  /** Which of the network's ads are on which set of pages. */
  readonly on: readonly HeldPageSet[];
};

/** Ads of a network on one set of pages, as positions in its ads by id. */
export type HeldPageSet = HeldPage & { readonly ads: readonly number[] };

/** Two groups of ads that came together, each named by one of its ads. */
export type HeldMerge = Omit<Merge, 'a' | 'b' | 'evidence'> & {
  readonly a: string;
  readonly b: string;
  readonly evidence: readonly HeldEvidence[];
};

/** An identifier or ad without which the network falls into `parts`. */
export interface HeldCutPoint {
  readonly item: string;
  /** Ads in each part, largest first. */
  readonly parts: CutPoint['parts'];
  /** One ad of each part, next to the cut point. */
  readonly ads: readonly string[];
  /** All ads next to it: those of the second part, and all others. */
  readonly sides: readonly (readonly string[])[];
  /** Where each part stands in the `walk` of the network. */
  readonly spans: CutPoint['spans'];
}

/** What else it might have been merged with, and why it was not. */
export type HeldNearMatch = Pick<NearMatch, 'probability' | 'why' | 'missing' | 'features'> & {
  /** A network, or an ad that stands alone. */
  readonly other: string;
  readonly evidence: readonly HeldEvidence[];
};

export type HeldCut = Pick<Cut, 'sizes'> & {
  readonly a: string;
  readonly b: string;
  /** Networks, or ads that stand alone, in which the largest part of either is now. */
  readonly now: readonly [string, string];
  readonly identifiers: readonly string[];
};

/** A number that passed to another owner. Days are YYYY-MM-DD. */
export type HeldSplit = Named<Omit<ReassignedSplit, 'lastBefore' | 'firstAfter'>> & {
  readonly lastBefore: string;
  readonly firstAfter: string;
};

/** One that seemed to, and is one owner's because an analyst said that it is exclusive. */
export type HeldLifted = HeldSplit & Pick<LiftedSplit, 'judgement'>;

export interface HeldIdentifier {
  readonly id: string;
  /** Ads of the network that hold it. */
  readonly ads: number;
  readonly hub: boolean;
  /** Where others hold it too: what the run believed of it, round by round; see `writtenBeliefs`. */
  readonly believed?: string;
}

/** What a network rests on; everything but its ads. */
export interface NetworkContent {
  /** Those with most ads first. */
  readonly identifiers: readonly HeldIdentifier[];
  /** In the order in which they were made. */
  readonly merges: readonly HeldMerge[];
  readonly cutPoints: readonly HeldCutPoint[];
  /**
   * Its ads, as positions by id, in an order in which all parts of each cut point but one stand together. Left out
   * where there is no cut point.
   */
  readonly walk?: readonly number[];
  readonly nearMatches: readonly HeldNearMatch[];
  readonly cuts: readonly HeldCut[];
  readonly splits: readonly HeldSplit[];
  /** Left out where there are none. */
  readonly lifted?: readonly HeldLifted[];
  /** Left out where there are none. */
  readonly paged?: readonly HeldPaged[];
  /**
   * By indicator: the ads that show it, as positions in the network's ads by id; one that no ad shows is left out.
   */
  readonly indicators: Readonly<Record<string, readonly number[]>>;
}

/** A network of two ads or more. */
export interface FoundNetwork {
  readonly id: string;
  /** By id. */
  readonly ads: readonly string[];
  readonly score: number;
  /** Of the last 30 days of the graph, and of the 30 days before these. */
  readonly recent: number;
  readonly before: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Those with most ads first. */
  readonly countries: readonly string[];
  readonly platforms: readonly string[];
  /** Left out where it is as the run before found it, see `Found.updates`. */
  readonly content?: NetworkContent;
}

export type HeldHub = Named<Omit<Verdict, 'hub'>>;

/** Which pages of a website are one owner's: only the next run asks for it. */
export type HeldSite = Omit<PagedSite, 'identifier'> & { readonly identifier: string };

/** A contact that is no hub, and that ads of two networks or more hold. */
export interface HeldSharedIdentifier {
  readonly identifier: string;
  /** All that hold it. */
  readonly ads: number;
  readonly networks: number;
  /** Those of the networks in which each ad that holds it seems to have it copied. */
  readonly copied: number;
  /** Ads that hold it and stand alone. */
  readonly alone: number;
  /** It seems to have passed from one owner to another. */
  readonly reassigned: boolean;
  /** Some of the networks, and how many of their ads hold it: those with most first. */
  readonly most: readonly { readonly id: string; readonly ads: number }[];
}

/** A contact under which others' ads seem to be put online. */
export type HeldReposter = Named<Reposter>;

/** Observations of an ad that were left out of everything, because they were copied. */
export type HeldCopiedContent = Pick<CopiedContent, 'why'> & {
  readonly ad: string;
  readonly contact: string;
  /** null: which ad it was copied from is not known. */
  readonly source: string | null;
  readonly identifiers: readonly string[];
};

/** What a run would ask a person. */
export type HeldQuestion = Pick<Question, 'probability' | 'ads' | 'joins' | 'parts' | 'gain'> & {
  /** The same of a question of the same kind about the same things. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** Of `exclusive` and `reassigned` an identifier; of `together` two networks; of `reading` an ad and an identifier. */
  readonly about: readonly string[];
  /** Networks and lone ads that hold the identifier, each with its ads that do: some, those of most first. */
  readonly holders: readonly { readonly id: string; readonly ads: number }[];
  /** What two networks share: of each thing the ads of either that hold it, and how many groups hold it in all. */
  readonly shared: readonly {
    readonly identifier: string;
    readonly ads: readonly [number, number];
    readonly holders: number;
  }[];
  readonly concerns: readonly AssociationConcern[];
};

export interface Found {
  /** The run that this one brings up to date: networks without `content` are kept as they were in it. */
  readonly updates?: number;
  readonly networks: readonly FoundNetwork[];
  /** Ads that stand alone. */
  readonly alone: readonly string[];
  /** Those with most ads first. */
  readonly hubs: readonly HeldHub[];
  /** Websites that are counted by page. */
  readonly sites: readonly HeldSite[];
  readonly splits: readonly HeldSplit[];
  readonly sharedIdentifiers: readonly HeldSharedIdentifier[];
  /** Those with most ads first. */
  readonly reposters: readonly HeldReposter[];
  /** By ad. */
  readonly copiedContent: readonly HeldCopiedContent[];
  readonly contradictions: readonly Contradiction[];
  readonly operations: FoundOperations;
  /** The most worthwhile first. */
  readonly questions: readonly HeldQuestion[];
}
