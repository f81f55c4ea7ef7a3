import { z } from 'zod';
import { frozen } from './frozen.ts';

const count = z.number().int().nonnegative();
const probability = z.number().min(0).max(1);
const both = z.array(count).length(2);

const evidence = z.strictObject({
  identifier: z.string(),
  /** Which owner of a reassigned number, or which set of pages of a website; 0 the first. */
  era: count,
  /** Both name different pages of this website, and it counts for nothing. */
  differ: z.boolean(),
  weight: z.enum(frozen.matchWeights),
  /** 0..1: that two groups of ads which share it, and nothing else is known of, have one owner. */
  probability,
  /** Groups of ads that held it when both sides were compared, and ads of each side that do. */
  ...{ groups: count, ads: both },
});

/** What all features of one kind say, in nats; below 0 against one owner. */
const feature = z.strictObject({ about: z.enum(frozen.featureKinds), nats: z.number() });

/** A merge of a network in scope, of which both named ads are in scope. Each side is named by its first ad by id. */
export const merge = z.strictObject({
  ...{ network: z.string(), a: z.string(), b: z.string() },
  /** Ads on each side when they were merged. */
  sizes: both,
  round: count,
  rule: z.enum(frozen.mergeRules),
  probability,
  /** What both sides share, of what is in scope, the strongest first. */
  evidence: z.array(evidence),
  /** Further items, which are not in scope. */
  evidenceOutside: count,
  features: z.array(feature),
  /** Whether both were in one place within weeks; null: not known. */
  here: z.boolean().nullable(),
  /** Judgements that made it. */
  judgements: z.array(z.string()),
});

/** What came near to a network in scope and stayed out of it. Told once where both are in scope. */
export const nearMatch = z.strictObject({
  network: z.string(),
  /** A network, or an ad that stands alone; null: an ad that is not in scope. */
  other: z.string().nullable(),
  probability,
  why: z.enum(frozen.whysApart),
  evidence: z.array(evidence),
  evidenceOutside: count,
  features: z.array(feature),
  /** Where they share less than is asked: how much of it, 0..1, and what alone would make up for the rest. */
  missing: z.strictObject({ share: z.number(), wants: z.array(z.enum(frozen.wants)) }).nullable(),
});

const position = count;
const read = z.enum(frozen.inputFields);

/** What a run learnt from all ads; numbers that tell of no single ad. */
const statistics = z.strictObject({
  lifetimes: z.strictObject({
    span: z.tuple([z.number(), z.number()]).nullable(),
    nats: z.array(z.number()),
  }),
  theft: z.array(z.strictObject({ here: probability, unknown: probability })),
  shifts: z.array(z.strictObject({ contact: z.number(), rival: z.number(), mute: z.number() })),
});

/** What the engine saw of the ads in scope, and what it takes of all others: counts, and what it learnt from them. */
export const runInput = z.strictObject({
  /** null of a run of an earlier release, which did not keep it. */
  statistics: statistics.nullable(),
  /** False where the graph, or what is judged, has changed since the run. */
  asSeen: z.boolean(),
  identifiers: z.array(
    z.strictObject({
      ...{ id: z.string(), kind: z.enum(frozen.inputKinds) },
      /** Ads beside these that hold it. */
      outside: count,
      hub: z.boolean(),
      /** Where other ads hold it: what the run believed of it from a round on, by era; see `Believed`. */
      believed: z.array(
        z.strictObject({
          ...{ era: count, from: count, probability, groups: count },
          ...{ testable: count, linked: count, unsupported: count },
        }),
      ),
    }),
  ),
  ads: z.array(
    z.strictObject({
      id: z.string(),
      /** Days since 1970-01-01. */
      day: z.number().nullable(),
      ...{ place: z.string().nullable(), country: z.string().nullable() },
      platform: z.string().nullable(),
      holds: z.array(z.strictObject({ identifier: position, confidence: probability, read })),
      pages: z.array(z.strictObject({ identifier: position, page: z.string().nullable() })),
    }),
  ),
  boards: z.array(position),
  reassigned: z.array(
    z.strictObject({
      ...{ identifier: position, lastBefore: z.iso.date(), firstAfter: z.iso.date() },
      ...{ adsBefore: count, adsAfter: count, probability },
      shared: z.enum(frozen.sharedOverSilence),
    }),
  ),
  copied: z.array(z.strictObject({ ad: position, identifiers: z.array(position) })),
  judgements: z.array(
    z.strictObject({
      ...{ id: z.string(), at: z.string(), kind: z.enum(frozen.inputJudgements) },
      ...{ a: z.array(position), b: z.array(position), identifier: position.nullable() },
    }),
  ),
});

export type RunInput = z.infer<typeof runInput>;

/** How the run is otherwise than what the engine makes of the input alone; see `differencesOf`. */
export const differences = z.strictObject({
  networks: z.array(z.strictObject({ network: z.string(), parts: z.array(count), others: count })),
  merges: z.array(
    z.strictObject({
      ...{ network: z.string(), a: z.string(), b: z.string() },
      probability: probability.nullable(),
    }),
  ),
});
