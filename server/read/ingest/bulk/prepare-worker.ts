import { threadId } from 'node:worker_threads';
import { openEvidence } from '../../../core/evidence/index.ts';
import { batchId, type EntityRecord } from '../../../core/model/index.ts';
import { TableWriter, type WrittenTable } from '../../../core/neo4j/index.ts';
import { readerById } from '../../capture/index.ts';
import { type ChunkProblem, type HashedRecord, prepareChunk } from '../chunk.ts';
import type { Prints } from '../groups.ts';
import { ImageSettler, type ReceivedPicture } from '../images.ts';
import { addEntities, mergeAds, mergeLinks } from '../merge.ts';
import type { Link } from '../prepare.ts';
import { captureRow, groupLinkRow } from './rows.ts';
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
    readonly parseOptions: string;
    /** Where the files that it names lie. */
    readonly folder: string;
  };
  readonly dataDir: string;
  readonly spill: string;
  readonly tables: string;
  readonly parts: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface PreparedJob {
  readonly captures: readonly { readonly ad: string; readonly source: string }[];
  readonly prints: readonly Prints[];
  readonly unchanged: readonly { readonly source: string }[];
  readonly problems: readonly ChunkProblem[];
  /** Pictures that this thread stored for the first time of this file. */
  readonly pictures: readonly ReceivedPicture[];
  /** What this thread has written so far, besides what it put aside. */
  readonly tables: readonly WrittenTable[];
}

let writing: { folder: string; spill: SpillWriter; tables: TableWriter } | undefined;
let settling: { file: string; settler: ImageSettler } | undefined;

/** So few captures are prepared before they are written: what was made of them is forgotten while that costs nothing. */
const recordsAtOnce = 50;

/**
 * Runs in a thread of its own: reads and prepares one chunk. Captures stand in no other, and go to their tables;
 * what they say of ads and other things is put aside. What several of them say of one thing other than an ad is put
 * aside once for the chunk: the first word stands, or the earliest.
 */
export default async function work(job: PrepareJob): Promise<PreparedJob> {
  const { chunk, file, now } = job;
  const name = `thread-${threadId}`;
  if (writing?.folder !== job.spill)
    writing = {
      folder: job.spill,
      spill: new SpillWriter(job.spill, name, job.parts),
      tables: new TableWriter(job.tables, name),
    };
  if (settling?.file !== file.sha256)
    settling = {
      file: file.sha256,
      settler: new ImageSettler(openEvidence(job.dataDir), file.folder),
    };
  const held = new Set(job.held);
  const described = {
    captures: [],
    prints: [],
    unchanged: [],
    problems: [],
    pictures: [],
  } as Described;
  const entities = new Map<string, EntityRecord>();
  const placed: Link[] = [];
  const { spill, tables } = writing;
  for (let from = 0; from < job.records.length; from += recordsAtOnce) {
    const some = await prepareChunk(
      job.records.slice(from, from + recordsAtOnce).map((record) => received(record, file)),
      file.sha256,
      settling.settler,
      (id) => held.has(id),
      now,
    );
    described.unchanged.push(...some.unchanged);
    described.problems.push(...some.problems);
    for (const one of some.prepared) {
      const { capture, ad, platform, prints } = one;
      held.add(capture.id);
      described.captures.push({ ad: ad.id, source: platform });
      described.prints.push(prints);
      const own = one.links.filter(({ source }) => source === ad.id);
      placed.push(...one.links.filter(({ source }) => source !== ad.id));
      spill.things(chunk, mergeAds([one]), mergeLinks([{ links: own }]));
      addEntities(entities, one.entities);
      tables.add(captureRow(capture));
      tables.add(groupLinkRow(capture.id, 'CAPTURES', capture.ad));
      tables.add(groupLinkRow(capture.id, 'FROM', batchId(capture.batch)));
    }
  }
  described.pictures.push(...settling.settler.takeReceived());
  spill.things(chunk, [], mergeLinks([{ links: placed }]));
  spill.entities(chunk, [...entities.values()]);
  spill.flush();
  return { ...described, tables: tables.flush() };
}

/** What a chunk came to, as it is gathered. */
type Described = {
  -readonly [Of in Exclude<keyof PreparedJob, 'tables'>]: PreparedJob[Of][number][];
};

/** Bytes come over as a plain array of them; what they say is read from them again. */
function received(record: SentRecord, { format, parseOptions }: PrepareJob['file']): HashedRecord {
  const { bytes, ...rest } = record;
  if (!bytes) return rest;
  const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { ...rest, bytes: own, value: () => readerById(format).reread(own, parseOptions) };
}
