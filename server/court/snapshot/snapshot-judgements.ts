import { z } from 'zod';
import { frozen } from './frozen.ts';
import { count, sha256 } from './snapshot-parts.ts';

const signature = {
  /** The initials that signed, and the account that was at work. */
  author: z.string(),
  account: z.string(),
  at: z.string(),
  reason: z.string(),
};

/** An analyst's word on one observation of a link in scope; a withdrawn one says so and stays. */
export const judgement = z.strictObject({
  id: z.string(),
  kind: z.literal('wrong-observation'),
  ad: z.string(),
  entity: z.string(),
  capture: z.string(),
  field: z.enum(frozen.fields),
  raw: z.string(),
  start: count,
  end: count,
  method: z.string(),
  version: z.string(),
  ...signature,
  withdrawn: z.strictObject(signature).nullable(),
});

/** An analyst's word on what belongs together, on what is shared or on a network, and what it did. */
export const networkJudgement = z.strictObject({
  id: z.string(),
  kind: z.enum(frozen.judgementKinds),
  /** What it is about: two ads or identifiers, one identifier, or one network. */
  entities: z.array(z.string()),
  /** The networks that were named, with all ads of then. */
  networks: z.array(z.string()),
  /** Of a network split at a cut point: every ad of the one side was judged apart from every ad of the other. */
  split: z
    .strictObject({ network: z.string(), at: z.string(), sides: z.array(z.array(z.string())) })
    .nullable(),
  /** Of a review: the run in which the network was seen. */
  run: count.nullable(),
  /** Of a review or a split: SHA-256 of the ads that the network had. */
  members: sha256.nullable(),
  ...signature,
  withdrawn: z.strictObject(signature).nullable(),
  /** What the active run did with it; null for a review, which no run follows. */
  end: z.enum(frozen.ends).nullable(),
  /** The newer judgements that it, or a part of it, cannot hold beside. */
  against: z.array(z.string()),
  /** Merges that rest on it, of the networks that ads in scope are in. */
  merges: count,
  /** Of two things judged together or apart: where the ads of each are by the active run. */
  sides: z.array(
    z.strictObject({ entity: z.string(), ads: count, networks: z.array(z.string()), alone: count }),
  ),
  /** Of a review: the network has the ads that it was reviewed with, others, or is no more. */
  reviewed: z.enum(frozen.reviews).nullable(),
});
