import type {
  Found,
  HeldEvidence,
  HeldMerge,
  NetworkContent,
} from '../../../server/link/networks/found-by-run.ts';

/** What speaks for a merge. */
export const link = (
  identifier: string,
  weight: HeldEvidence['weight'] = 'strong',
): HeldEvidence => ({ identifier, weight, era: 0, probability: 0.9, groups: 2, ads: [1, 1] });

/** A merge of two groups of one ad each. */
export const merge = (a: string, b: string, over: Partial<HeldMerge> = {}): HeldMerge => ({
  ...{ a, b, evidence: [], round: 1, sizes: [1, 1], rule: 'one-strong', probability: 0.9 },
  ...{ here: null, judgements: [], ...over },
});

/** What holds a network, of which nothing else is known. */
export const content = (over: Partial<NetworkContent> = {}): NetworkContent => ({
  ...{ identifiers: [], merges: [], cutPoints: [], nearMatches: [], cuts: [], splits: [] },
  ...{ indicators: {}, ...over },
});

/** A network that was found, and what else a run finds where it finds nothing. */
export const network = (id: string, ads: readonly string[]): Found['networks'][number] => ({
  ...{ id, ads, score: 0.9, recent: 0, before: 0, firstSeen: '', lastSeen: '' },
  ...{ countries: [], platforms: [], content: content() },
});
export const found = (over: Partial<Found> = {}): Found => ({
  ...{ networks: [], alone: [], hubs: [], sites: [], reposters: [], contradictions: [] },
  ...{ questions: [], splits: [], sharedIdentifiers: [], copiedContent: [] },
  operations: { levels: [], usualLevel: 3, operations: [], associations: [] },
  ...over,
});
