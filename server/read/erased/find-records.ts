import { createHash } from 'node:crypto';
import type { Evidence, HowRead, Patch } from '../../core/evidence/index.ts';
import {
  erasedRecord,
  parseCapture,
  type RawRecord,
  readerFor,
  readingOf,
  type SourceFile,
} from '../capture/index.ts';

/** A received file, and how it was read. */
export interface FileToMark {
  readonly sha256: string;
  readonly bytes: number;
  readonly name: string;
  readonly read?: HowRead | undefined;
}

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The marks for records of a received file, wherever the same record stands in it.
 * @param isCovered whether the record with that SHA-256 is erased
 * @param holds whether a record holds a value that is erased: one that was rejected at its import, and is no capture, goes then
 * @param pictures SHA-256 of pictures that are erased: a web archive holds the bytes of its own
 * @throws UnreadableFileError
 */
export async function marksFor(
  evidence: Evidence,
  { sha256, bytes, name, read = {} }: FileToMark,
  isCovered: (sha256: string) => boolean,
  holds: (record: Buffer) => boolean,
  pictures: ReadonlySet<string>,
): Promise<Patch[]> {
  const head = await evidence.readSlice(sha256, 0, Math.min(bytes, 4096));
  const reader = readerFor(name, head);
  const source = sourceOf(evidence, sha256, bytes);
  const opened = await reader.open(source, readingOf(name, read));
  const patches: Patch[] = [];
  const { encoding = 'utf-8' } = JSON.parse(opened.parseOptions) as { encoding?: string };
  const mark = (offset: number, record: Buffer) =>
    patches.push({ offset, bytes: erasedRecord(reader.id, record, encoding) });
  for (const { offset, bytes: held } of opened.above ?? [])
    if (held && holds(held)) mark(offset, held);
  for await (const record of opened.records) {
    const { offset, bytes: held } = record;
    if (held && (isCovered(sha256Of(held)) || (holds(held) && (await isNone(record)))))
      mark(offset, held);
  }
  if (pictures.size > 0)
    for (const { offset, length, payload } of (await opened.pictures?.()) ?? [])
      if (pictures.has(sha256Of(await payload())))
        mark(offset, await evidence.readSlice(sha256, offset, length));
  return patches.sort((a, b) => a.offset - b.offset);
}

function sourceOf(evidence: Evidence, sha256: string, bytes: number): SourceFile {
  return {
    bytes,
    async *stream(start = 0, to = bytes) {
      if (to <= start) return;
      for await (const chunk of evidence.createReadStream(sha256, { start, end: to - 1 }))
        yield chunk as Buffer;
    },
  };
}

/** Whether a record is no capture: nothing in the graph leads to it. */
async function isNone({ problem, value }: RawRecord): Promise<boolean> {
  if (problem || !value) return true;
  try {
    return 'rejected' in parseCapture(await value(), Number.POSITIVE_INFINITY);
  } catch {
    return true;
  }
}
