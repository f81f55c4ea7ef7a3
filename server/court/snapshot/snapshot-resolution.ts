import { z } from 'zod';
import { frozen } from './frozen.ts';
import { differences, merge, nearMatch, runInput } from './snapshot-merges.ts';
import { operations } from './snapshot-operations.ts';
import { count } from './snapshot-parts.ts';

/** What the run took for copied, of what is in scope; see `Resolution` of the engine. */
const copied = z.strictObject({
  /** Contacts in scope that may be a reposter's, with the numbers behind it. */
  reposters: z.array(
    z.strictObject({
      ...{ id: z.string(), ads: count, worded: count, copies: count, sources: count },
      largest: count,
    }),
  ),
  copiedContent: z.array(
    z.strictObject({
      why: z.enum(frozen.whysCopiedContent),
      ad: z.string(),
      /** The contact under which it stands; null where it is not in scope. */
      contact: z.string().nullable(),
      /** The earliest ad that it can be from; null where that is not known. */
      source: z.string().nullable(),
      /** Those that are in scope. */
      identifiers: z.array(z.string()),
    }),
  ),
});

/** A contact in scope that several networks hold, and what the run knows of why they are apart. */
const sharedIdentifiers = z.strictObject({
  ...{ id: z.string(), ads: count, networks: count, alone: count },
  /** Networks in which it seems to be copied wherever it stands. */
  copied: count,
  /** It seems to have passed from one owner to another. */
  reassigned: z.boolean(),
  /** Those of the networks with most of its ads. */
  most: z.array(z.strictObject({ id: z.string(), ads: count })),
});

/** A network that ads in scope are in. */
const network = z.strictObject({
  ...{ id: z.string(), size: count, ads: z.array(z.string()) },
  /** 0..1: how probable its least probable merge was said to be; 1 where people's judgements alone merge it. */
  score: z.number(),
  /** What in scope it falls apart without, those first that leave the largest parts; how many ads are in each part. */
  cutPoints: z.array(z.strictObject({ id: z.string(), parts: z.array(count) })),
});

/** The run of resolution that was active, and the networks that ads in scope are in: inferred, and no observation. */
export const resolution = z.strictObject({
  run: count,
  startedAt: z.string(),
  engine: z.string(),
  networks: z.array(network),
  copied,
  /** Hubs left out. */
  sharedIdentifiers: z.array(sharedIdentifiers),
  /** Websites in scope that the run tells by page: the host links nobody, ads on the same pages are linked. */
  paged: z.array(
    z.strictObject({
      site: z.string(),
      /** Pages of one owner: the one that most ads name (null: the website itself), how many more, and which ads. */
      on: z.array(
        z.strictObject({ name: z.string().nullable(), more: count, ads: z.array(z.string()) }),
      ),
    }),
  ),
  operations,
  /** How the networks came together, as far as both sides are in scope. */
  merges: z.array(merge),
  /** Further merges of these networks. */
  mergesOutside: count,
  /** The most probable first. */
  nearMatches: z.array(nearMatch),
  /** null where no ad is in scope. */
  input: runInput.nullable(),
  /** What the engine makes of the input alone, where that is otherwise; null where there is none. */
  differences: differences.nullable(),
});
