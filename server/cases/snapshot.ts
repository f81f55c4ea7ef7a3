import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { reviewKinds, tieKinds } from '../judgements/index.ts';
import { ends } from '../networks/index.ts';
import { whysLeftOut } from '../resolve/index.ts';
import { CaseError } from './errors.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const time = z.string();
const count = z.number().int().nonnegative();
const scalar = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const entity = z.strictObject({
  id: z.string(),
  kind: z.string(),
  caption: z.string(),
  /** True when the case names it; false when it is here because it joins what the case names. */
  selected: z.boolean(),
  /** Shared by many otherwise unrelated ads: never counted as strength. */
  hub: z.strictObject({ reason: z.string(), ads: count, posters: count }).nullable(),
  properties: z.record(z.string(), scalar),
});

/** Pixels of the picture as it is shown, from the upper left corner. */
const picturePlace = z.strictObject({
  /** Id of the picture; in scope with the link that was read in it. */
  image: z.string(),
  x: z.number().int(),
  y: z.number().int(),
  width: count,
  height: count,
  /** Of the whole picture; null when it is not known. */
  imageSize: z.strictObject({ width: count, height: count }).nullable(),
});

const link = z.strictObject({
  from: z.string(),
  type: z.string(),
  to: z.string(),
  firstSeen: time,
  lastSeen: time,
  captures: count,
  /** The capture that the evidence was read in first; empty when the graph names none. */
  capture: z.string(),
  field: z.string(),
  raw: z.string(),
  /** UTF-16 offsets of `raw` in the field. */
  start: z.number().int(),
  end: z.number().int(),
  method: z.string(),
  version: z.string(),
  steps: z.array(z.string()),
  confidence: z.number(),
  inferred: z.boolean(),
  /** Every reading that it rests on is judged wrong: it is in scope and counts for nothing. */
  judgedWrong: z.boolean(),
  /** Where in which picture it was read; null for what was not read in one. */
  picture: picturePlace.nullable(),
});

const capture = z.strictObject({
  id: z.string(),
  sha256,
  ad: z.string(),
  platform: z.string(),
  capturedAt: time,
  url: z.string(),
  tool: z.string(),
  collector: z.string(),
  /** SHA-256 of the batch file, and where in it the record's bytes are. */
  batch: sha256,
  line: count,
  offset: count,
  length: count,
});

const batch = z.strictObject({
  id: z.string(),
  sha256,
  name: z.string(),
  bytes: count,
  receivedAt: time,
  receivedBy: z.string(),
  format: z.string(),
  /** JSON: what a reader needs to read one record again. */
  reading: z.string(),
});

const signature = {
  /** The initials that signed, and the account that was at work. */
  author: z.string(),
  account: z.string(),
  at: time,
  reason: z.string(),
};

/** An analyst's word on one reading of a link in scope; a withdrawn one says so and stays. */
const judgement = z.strictObject({
  id: z.string(),
  kind: z.literal('wrong-observation'),
  ad: z.string(),
  entity: z.string(),
  capture: z.string(),
  field: z.string(),
  raw: z.string(),
  start: count,
  end: count,
  method: z.string(),
  version: z.string(),
  ...signature,
  withdrawn: z.strictObject(signature).nullable(),
});

/** An analyst's word on what belongs together, on what is generic or on a network, and what it did. */
const tie = z.strictObject({
  id: z.string(),
  kind: z.enum([...tieKinds, ...reviewKinds]),
  /** What it is about: two ads or identifiers, one identifier, or one network. */
  entities: z.array(z.string()),
  /** The networks that were named: with all ads of then, or, by an earlier build, an ad stands for each. */
  networks: z.array(z.string()),
  /** Of a network split at a bridge: every ad of the one side was judged apart from every ad of the other. */
  split: z
    .strictObject({ network: z.string(), at: z.string(), sides: z.array(z.array(z.string())) })
    .nullable(),
  /** Of a review: the run in which the network was seen. */
  run: count.nullable(),
  /** Of a review or a split: SHA-256 of the ads that the network had; null of a split from before this was kept. */
  members: sha256.nullable(),
  ...signature,
  withdrawn: z.strictObject(signature).nullable(),
  /** What the run in force did with it; null for a review, which no run follows. */
  end: z.enum(ends).nullable(),
  /** The newer judgements that it, or a part of it, cannot hold beside. */
  against: z.array(z.string()),
  /** Joins that rest on it, of the networks that ads in scope are in. */
  joins: count,
  /** Of two things judged together or apart: where the ads of each are by the run in force. */
  sides: z.array(
    z.strictObject({ entity: z.string(), ads: count, networks: z.array(z.string()), alone: count }),
  ),
  /** Of a review: the network has the ads that it was reviewed with, others, or is no more. */
  reviewed: z.enum(['same', 'changed', 'gone']).nullable(),
});

/** What the run took for copied, of what is in scope; see `Resolution` of the engine. */
const copied = z.strictObject({
  /** Contacts in scope that may be a reposter's, with the numbers behind it. */
  takers: z.array(
    z.strictObject({
      ...{ id: z.string(), ads: count, worded: count, copies: count, sources: count },
      largest: count,
    }),
  ),
  leftOut: z.array(
    z.strictObject({
      why: z.enum(whysLeftOut),
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

/** The run of resolution that was in force, and the networks that ads in scope are in: inferred, and no reading. */
const resolution = z.strictObject({
  run: count,
  startedAt: time,
  engine: z.string(),
  networks: z.array(
    z.strictObject({ id: z.string(), size: count, score: z.number(), ads: z.array(z.string()) }),
  ),
  /** null for a run that did not keep it. */
  copied: copied.nullable(),
  /** Websites in scope that the run tells by page: the host ties nobody, ads on the same pages are tied. */
  paged: z.array(
    z.strictObject({
      site: z.string(),
      /** Pages of one owner: the one that most ads name (null: the website itself), how many more, and which ads. */
      on: z.array(
        z.strictObject({ name: z.string().nullable(), more: count, ads: z.array(z.string()) }),
      ),
    }),
  ),
});

const completeness = z.strictObject({
  /** Asked for and not in the graph. */
  notFound: z.array(z.string()),
  /** For each selected identifier: its ads in the graph, and how many of them are in scope. */
  reach: z.array(z.strictObject({ id: z.string(), ads: count, inScope: count })),
  /** Identifiers that ads in scope also carry and the case does not name, by kind. */
  otherIdentifiers: z.array(z.strictObject({ kind: z.string(), count })),
  /** When the ads of a lone identifier were cut: how many were taken. */
  adsLimitedTo: count.nullable(),
});

const snapshot = z.strictObject({
  schema: z.literal('throughline-snapshot/8'),
  title: z.string().min(1),
  /** Initials that number the exhibits: AB gives AB1, AB2 … */
  producer: z.string().regex(/^[A-Z]{1,4}$/),
  frozenAt: z.iso.datetime({ precision: 3 }),
  software: z.strictObject({
    name: z.string(),
    version: z.string(),
    rules: z.array(z.strictObject({ name: z.string(), version: z.string() })),
  }),
  selection: z.array(z.string()),
  entities: z.array(entity),
  links: z.array(link),
  captures: z.array(capture),
  batches: z.array(batch),
  judgements: z.array(judgement),
  /** Judgements of ties and networks that concern what is in scope, the oldest first. */
  ties: z.array(tie),
  /** null before the first run. */
  resolution: resolution.nullable(),
  /** Where the canvas drew each entity, in its own units; null when it was never drawn. */
  positions: z.record(z.string(), z.strictObject({ x: z.number(), y: z.number() })).nullable(),
  completeness,
  /** How far the custody log had come: lines, and the hash of the last one. */
  custody: z.strictObject({ lines: count, head: sha256 }),
});

/** Before it was kept which websites are told by page. Bundles of older versions go on being verified. */
const snapshot7 = snapshot.extend({
  schema: z.literal('throughline-snapshot/7'),
  resolution: resolution.omit({ paged: true }).nullable(),
});
/** Before it was kept which ads an answer was about. */
const snapshot6 = snapshot7.extend({
  schema: z.literal('throughline-snapshot/6'),
  ties: z.array(tie.omit({ members: true })),
});
/** Before it was kept what was copied. */
const snapshot5 = snapshot6.extend({
  schema: z.literal('throughline-snapshot/5'),
  resolution: resolution.omit({ paged: true, copied: true }).nullable(),
});
/** Before splits were kept. */
const snapshot4 = snapshot5.extend({
  schema: z.literal('throughline-snapshot/4'),
  ties: z.array(tie.omit({ members: true, split: true })),
});
/** Before judgements of ties were kept. */
const snapshot3 = snapshot
  .omit({ ties: true, resolution: true })
  .extend({ schema: z.literal('throughline-snapshot/3') });
/** Before places in pictures were kept. */
const snapshot2 = snapshot3.extend({
  schema: z.literal('throughline-snapshot/2'),
  links: z.array(link.omit({ picture: true })),
});
const anySnapshot = z.discriminatedUnion('schema', [
  snapshot,
  snapshot7,
  snapshot6,
  snapshot5,
  snapshot4,
  snapshot3,
  snapshot2,
]);

/** Everything in scope of a case at one moment. Its canonical JSON is what is hashed and kept. */
export type Snapshot = Readonly<z.infer<typeof snapshot>>;
/** A snapshot as this version or one of the six before made it. */
export type AnySnapshot = Readonly<z.infer<typeof anySnapshot>>;
export type SnapshotEntity = Snapshot['entities'][number];
export type SnapshotLink = Snapshot['links'][number];
export type SnapshotPlace = NonNullable<SnapshotLink['picture']>;
export type SnapshotJudgement = Snapshot['judgements'][number];
export type SnapshotTie = Snapshot['ties'][number];
export type SnapshotCapture = Snapshot['captures'][number];
export type SnapshotBatch = Snapshot['batches'][number];

/** The snapshot as canonical JSON (RFC 8785), UTF-8. */
export function snapshotBytes(value: AnySnapshot): Buffer {
  return Buffer.from(canonicalize(value) ?? '', 'utf8');
}

/** SHA-256 of the canonical JSON, lower-case hex. */
export function snapshotSha256(value: AnySnapshot): string {
  return createHash('sha256').update(snapshotBytes(value)).digest('hex');
}

/**
 * Reads a snapshot back, of this version or one of the six before.
 * @throws CaseError `snapshot` when the bytes are no snapshot or are not canonical
 */
export function readSnapshot(bytes: Buffer): AnySnapshot {
  let value: AnySnapshot;
  try {
    value = anySnapshot.parse(JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    throw new CaseError(
      'snapshot',
      `This is not a snapshot of a case: ${cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)}`,
      'Take data/snapshot.json from a bundle that Throughline made.',
      cause,
    );
  }
  if (!snapshotBytes(value).equals(bytes)) {
    throw new CaseError(
      'snapshot',
      'The snapshot is not in canonical form, so its hash means nothing',
      'Take the file as it was made; do not open and save it in an editor.',
    );
  }
  return value;
}
