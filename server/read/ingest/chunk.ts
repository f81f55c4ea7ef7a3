import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { captureId } from '../../core/model/index.ts';
import {
  type Capture,
  type CaptureResult,
  type FieldProblem,
  mostContacts,
  parseCapture,
  platformOf,
  type RawRecord,
  RecordError,
  tooMany,
} from '../capture/index.ts';
import type { Tombstones } from '../erased/index.ts';
import { maskCards } from '../extract/index.ts';
import type { ImageSettler } from './images.ts';
import { type Prepared, prepare } from './prepare.ts';
import { erasedBefore } from './refused.ts';
import { unknownSource } from './report.ts';

/** A record with the hash of its bytes, or the reason why it has none. */
export type HashedRecord = RawRecord & { readonly sha256?: string };

export interface ChunkProblem extends FieldProblem {
  readonly line: number;
  readonly source: string;
  readonly severity: 'rejected' | 'left-out' | 'notice';
  /** The record's own file, where it is not the one that is imported. */
  readonly file?: string;
}

/** What a chunk of records came to before anything is written. */
export interface PreparedChunk {
  readonly prepared: readonly Prepared[];
  readonly unchanged: readonly { readonly source: string }[];
  readonly problems: readonly ChunkProblem[];
  /** Records that were erased before, among the problems. */
  readonly returned: readonly HashedRecord[];
}

export function hashed(record: RawRecord): HashedRecord {
  return record.bytes
    ? { ...record, sha256: createHash('sha256').update(record.bytes).digest('hex') }
    : record;
}

/** Records a transaction, and bytes at most: large enough to amortise a commit, small enough for any heap. */
const chunkRecords = 1000;
const chunkBytes = 8 * 1024 * 1024;

/** Preparing a chunk takes a fraction of a second; a server that imports must answer others meanwhile. */
const turnMs = 12;

/**
 * Reads, checks and prepares the records of a chunk that are not held yet.
 * @param held tells by capture id whether a capture is held, or is being written
 * @param now milliseconds since the epoch
 * @param erased what is not taken in again
 */
export async function prepareChunk(
  records: readonly HashedRecord[],
  batch: string,
  settler: ImageSettler,
  held: (id: string) => boolean,
  now: number,
  erased?: Tombstones,
): Promise<PreparedChunk> {
  const prepared: Prepared[] = [];
  const unchanged: { source: string }[] = [];
  const problems: ChunkProblem[] = [];
  const returned: HashedRecord[] = [];
  const seen = new Set<string>();
  let turn = performance.now();
  for (const record of records) {
    const { line, sha256 } = record;
    const at = { line, ...(record.received ? { file: record.received.name } : {}) };
    if (record.skipped) {
      problems.push({ ...record.skipped, ...at, source: unknownSource, severity: 'notice' });
      continue;
    }
    const read = await readRecord(record, now);
    if ('rejected' in read) {
      const source = read.source ?? unknownSource;
      problems.push({ ...read.rejected, ...at, source, severity: 'rejected' });
      continue;
    }
    const { capture, leftOut } = read;
    const source = capture.platform;
    const id = captureId(sha256 ?? '');
    if (held(id) || seen.has(id)) {
      unchanged.push({ source });
      await settler.keepAgain(capture.images, record.payload, record.picture);
      continue;
    }
    seen.add(id);
    if (erased && isErased(erased, capture, id)) {
      problems.push({ ...erasedBefore, ...at, source, severity: 'rejected' });
      returned.push(record);
      continue;
    }
    const images =
      capture.images.length > 0
        ? await settler.settle(capture.images, record.picture)
        : { images: [], problems: [] };
    const payload = await settler.keep(record.payload);
    const place = {
      batch: record.received?.sha256 ?? batch,
      sha256: sha256 ?? '',
      line,
      offset: record.offset,
      length: record.length,
      ...payload,
      ...(record.hashFits === undefined ? {} : { collectorHashFits: record.hashFits }),
    };
    const done = prepare(capture, place, images.images);
    prepared.push(done);
    for (const problem of record.remarks ?? [])
      problems.push({ ...problem, ...at, source, severity: 'notice' });
    const over = done.identifiers > mostContacts ? [tooMany('(record)', done.identifiers)] : [];
    const unread = done.unread.map(unreadProblem);
    for (const problem of [...leftOut, ...images.problems, ...unread, ...over]) {
      problems.push({ ...problem, ...at, source, severity: 'left-out' });
    }
    if (performance.now() - turn > turnMs) {
      await nextTurn();
      turn = performance.now();
    }
  }
  return { prepared, unchanged, problems, returned };
}

/** Before anything of a record is kept: whether it, its ad or an identifier in it was erased. */
function isErased(erased: Tombstones, capture: Capture, id: string): boolean {
  if (erased.isEmpty) return false;
  if (erased.has(id)) return true;
  const sha256 = id.slice(captureId('').length);
  const { ad, entities } = prepare(capture, { ...nowhere, sha256 }, []);
  return erased.has(ad.id) || entities.some((entity) => erased.has(entity.id));
}

const nowhere = { batch: '', line: 0, offset: 0, length: 0 };

/** A rejected one with its platform, where it names one. */
async function readRecord(
  record: HashedRecord,
  now: number,
): Promise<CaptureResult & { readonly source?: string | undefined }> {
  if (record.problem || !record.value) {
    return {
      rejected: record.problem ?? {
        field: '(record)',
        reason: 'holds nothing',
        remedy: 'Remove the record.',
      },
    };
  }
  let value: unknown;
  try {
    value = await record.value();
  } catch (error) {
    if (error instanceof RecordError) return { rejected: error.problem };
    const detail = error instanceof Error ? error.message : String(error);
    return {
      rejected: {
        field: '(record)',
        reason: `is not valid JSON: ${detail.slice(0, 160)}`,
        remedy: 'Write one whole JSON object a line.',
      },
    };
  }
  const result = parseCapture(value, now);
  return 'rejected' in result ? { ...result, source: platformOf(value) } : result;
}

/** Names the list and what stands there: blank entries before it would make its number in the list a wrong one. */
function unreadProblem({ field, raw }: { field: string; raw: string }): FieldProblem {
  return {
    field: field.replace(/\[\d+\]$/, ''),
    reason: `“${maskCards(raw).text.slice(0, 60).toWellFormed()}” cannot be read as such a contact`,
    remedy: 'Correct it at its source; the record itself is kept as it came.',
  };
}

/** Records in the order of their file, as many as one transaction takes. */
export async function* chunksOf(records: AsyncIterable<RawRecord>): AsyncGenerator<HashedRecord[]> {
  let chunk: HashedRecord[] = [];
  let bytes = 0;
  for await (const record of records) {
    chunk.push(hashed(record));
    bytes += record.bytes?.length ?? 0;
    if (chunk.length >= chunkRecords || bytes >= chunkBytes) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
  }
  if (chunk.length > 0) yield chunk;
}
