import { threadId } from 'node:worker_threads';
import { readerById } from '../../capture/index.ts';
import { openEvidence } from '../../evidence/index.ts';
import { type ChunkProblem, type HashedRecord, prepareChunk } from '../chunk.ts';
import type { Prints } from '../groups.ts';
import { ImageSettler } from '../images.ts';
import { mergeAds, mergeEntities, mergeLinks } from '../merge.ts';
import { SpillWriter } from './spill.ts';

/** A record as it can be handed to another thread. */
export type SentRecord = Pick<
  HashedRecord,
  'line' | 'offset' | 'length' | 'bytes' | 'sha256' | 'problem' | 'skipped' | 'remarks'
>;

export interface PrepareJob {
  readonly chunk: number;
  readonly records: readonly SentRecord[];
  /** Ids of those of its captures that stand in an earlier chunk. */
  readonly held: readonly string[];
  readonly file: {
    readonly sha256: string;
    readonly format: string;
    readonly reading: string;
    /** Where the files that it names lie. */
    readonly folder: string;
  };
  readonly dataDir: string;
  readonly spill: string;
  readonly parts: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface PreparedJob {
  readonly captures: readonly { readonly ad: string; readonly source: string }[];
  readonly prints: readonly Prints[];
  readonly unchanged: readonly { readonly source: string }[];
  readonly problems: readonly ChunkProblem[];
}

let spilling: { folder: string; writer: SpillWriter } | undefined;
let settling: { file: string; settler: ImageSettler } | undefined;

/** Runs in a thread of its own: reads and prepares one chunk, and puts aside what it says. */
export default async function work(job: PrepareJob): Promise<PreparedJob> {
  const { chunk, file, now } = job;
  if (spilling?.folder !== job.spill)
    spilling = {
      folder: job.spill,
      writer: new SpillWriter(job.spill, `thread-${threadId}`, job.parts),
    };
  if (settling?.file !== file.sha256)
    settling = {
      file: file.sha256,
      settler: new ImageSettler(openEvidence(job.dataDir), file.folder),
    };
  const held = new Set(job.held);
  const { prepared, unchanged, problems } = await prepareChunk(
    job.records.map((record) => received(record, file)),
    file.sha256,
    settling.settler,
    (id) => held.has(id),
    now,
  );
  spilling.writer.write({
    chunk,
    ads: mergeAds(prepared),
    captures: prepared.map(({ capture }) => capture),
    entities: mergeEntities(prepared),
    links: mergeLinks(prepared),
  });
  return {
    captures: prepared.map(({ ad, platform }) => ({ ad: ad.id, source: platform })),
    prints: prepared.map(({ prints }) => prints),
    unchanged,
    problems,
  };
}

/** Bytes come over as a plain array of them; what they say is read from them again. */
function received(record: SentRecord, { format, reading }: PrepareJob['file']): HashedRecord {
  const { bytes, ...rest } = record;
  if (!bytes) return rest;
  const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { ...rest, bytes: own, value: () => readerById(format).reread(own, reading) };
}
