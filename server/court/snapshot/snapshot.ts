import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { CaseError } from './case-errors.ts';
import { exhibitNumber } from './exhibit-numbers.ts';
import { judgement, networkJudgement } from './snapshot-judgements.ts';
import {
  batch,
  capture,
  caseOfSnapshot,
  completeness,
  custody,
  entity,
  link,
  program,
  redaction,
} from './snapshot-parts.ts';
import { resolution } from './snapshot-resolution.ts';

/** Whoever changes the snapshot, or a column of the tables that follow from it, counts `snapshotVersion` on. */
export const snapshotVersion = 15;
export const snapshotSchema = `throughline-snapshot/${snapshotVersion}` as const;

const parts = z.strictObject({
  schema: z.literal(snapshotSchema),
  title: z.string().min(1),
  /** The case that it is of; null: a selection that is no case. */
  case: caseOfSnapshot.nullable(),
  /** Initials that number the exhibits: AB gives AB1, AB2 … */
  producer: z.string().regex(/^[A-Z]{1,4}$/),
  frozenAt: z.iso.datetime({ precision: 3 }),
  software: z.strictObject({
    name: z.string(),
    version: z.string(),
    rules: z.array(z.strictObject({ name: z.string(), version: z.string() })),
    program: program.optional(),
  }),
  selection: z.array(z.string()),
  entities: z.array(entity),
  links: z.array(link),
  captures: z.array(capture),
  batches: z.array(batch),
  judgements: z.array(judgement),
  /** Judgements of links and networks that concern what is in scope, the oldest first. */
  networkJudgements: z.array(networkJudgement),
  /** null before the first run. */
  resolution: resolution.nullable(),
  /** Where the canvas drew each entity, in its own units; null when it was never drawn. */
  positions: z.record(z.string(), z.strictObject({ x: z.number(), y: z.number() })).nullable(),
  completeness,
  /** Certificates and statements to be completed by hand, as the office has them. */
  forms: z.array(z.strictObject({ name: z.string(), text: z.string() })),
  custody,
  /** null of a selection that is no case: it has no redacted version. */
  redaction: redaction.nullable(),
});

/** Each capture has a number of its own, and all begin with the producer's initials. */
const snapshot = parts.superRefine(({ captures, producer }, context) => {
  const seen = new Set<string>();
  for (const { exhibit } of captures) {
    const wrong = exhibitNumber.exec(exhibit)?.[1] !== producer;
    if (wrong || seen.has(exhibit))
      context.addIssue({
        code: 'custom',
        message: wrong ? `${exhibit} is no number of ${producer}` : `${exhibit} is given twice`,
        path: ['captures'],
      });
    seen.add(exhibit);
  }
});

/** Everything in scope of a case at one moment. Its canonical JSON is what is hashed and kept. */
export type Snapshot = Readonly<z.infer<typeof snapshot>>;
export type SnapshotEntity = Snapshot['entities'][number];
export type SnapshotLink = Snapshot['links'][number];
export type SnapshotPlace = NonNullable<SnapshotLink['picture']>;
export type SnapshotJudgement = Snapshot['judgements'][number];
export type SnapshotNetworkJudgement = Snapshot['networkJudgements'][number];
export type SnapshotCapture = Snapshot['captures'][number];
export type SnapshotBatch = Snapshot['batches'][number];

/** The snapshot as canonical JSON (RFC 8785), UTF-8. */
export function snapshotBytes(value: Snapshot): Buffer {
  return Buffer.from(canonicalize(value) ?? '', 'utf8');
}

/** SHA-256 of the canonical JSON, lower-case hex. */
export function snapshotSha256(value: Snapshot): string {
  return createHash('sha256').update(snapshotBytes(value)).digest('hex');
}

/** SHA-256 of all that it says but how far the custody log had come: a line of that log holds it. */
export function contentSha256({ custody: _, ...content }: Snapshot): string {
  return createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex');
}

/**
 * Reads a snapshot back.
 * @throws CaseError `version` when another release made it; `snapshot` when the bytes are no snapshot or are not
 *   canonical
 */
export function readSnapshot(bytes: Buffer): Snapshot {
  let value: Snapshot;
  try {
    const json: unknown = JSON.parse(bytes.toString('utf8'));
    checkVersion(json);
    value = snapshot.parse(json);
  } catch (cause) {
    if (cause instanceof CaseError) throw cause;
    throw new CaseError(
      'snapshot',
      `This is not a snapshot of a case: ${cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)}`,
      'Take data/snapshot.json from a bundle that Throughline made.',
      { cause },
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

const versioned = z.looseObject({ schema: z.string().regex(/^throughline-snapshot\/\d{1,6}$/) });

function checkVersion(json: unknown): void {
  const found = versioned.safeParse(json);
  if (!found.success || found.data.schema === snapshotSchema) return;
  const version = found.data.schema.replace(/^.*\//, '');
  throw new CaseError(
    'version',
    `is of version ${version}, and this release verifies version ${snapshotVersion} alone`,
    'Verify it by the release that made it, which bag-info.txt names, or by hand as VERIFY.md says.',
  );
}
