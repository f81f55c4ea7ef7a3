import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { CaseError } from './errors.ts';
import {
  batch,
  capture,
  completeness,
  count,
  entity,
  judgement,
  link,
  network,
  resolution,
  sha256,
  tie,
} from './snapshot-parts.ts';

/** Whoever changes this, or a column of the tables in data/graph, counts on. */
export const newestSchema = 'throughline-snapshot/10';

const snapshot = z.strictObject({
  schema: z.literal(newestSchema),
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

const resolution9 = resolution.omit({ operations: true });
/** Before operations. Bundles of older versions go on being verified. */
const snapshot9 = snapshot.extend({
  schema: z.literal('throughline-snapshot/9'),
  resolution: resolution9.nullable(),
});
const resolution8 = resolution9
  .omit({ across: true })
  .extend({ networks: z.array(network.omit({ bridges: true })) });
/** Before it was kept what several networks hold, and what a network hangs by. */
const snapshot8 = snapshot9.extend({
  schema: z.literal('throughline-snapshot/8'),
  resolution: resolution8.nullable(),
});
/** Before it was kept which websites are told by page. */
const snapshot7 = snapshot8.extend({
  schema: z.literal('throughline-snapshot/7'),
  resolution: resolution8.omit({ paged: true }).nullable(),
});
/** Before it was kept which ads an answer was about. */
const snapshot6 = snapshot7.extend({
  schema: z.literal('throughline-snapshot/6'),
  ties: z.array(tie.omit({ members: true })),
});
/** Before it was kept what was copied. */
const snapshot5 = snapshot6.extend({
  schema: z.literal('throughline-snapshot/5'),
  resolution: resolution8.omit({ paged: true, copied: true }).nullable(),
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
  snapshot9,
  snapshot8,
  snapshot7,
  snapshot6,
  snapshot5,
  snapshot4,
  snapshot3,
  snapshot2,
]);

/** Everything in scope of a case at one moment. Its canonical JSON is what is hashed and kept. */
export type Snapshot = Readonly<z.infer<typeof snapshot>>;
/** A snapshot as this version or one of the eight before made it. */
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
 * Reads a snapshot back, of this version or one of the eight before.
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
