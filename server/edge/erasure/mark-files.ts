import { extname } from 'node:path';
import type { ErasedFile, Evidence } from '../../core/evidence/index.ts';
import { isZip, openZip } from '../../read/archive/index.ts';
import { UnreadableFileError } from '../../read/capture/index.ts';
import { marksFor } from '../../read/erased/index.ts';
import { type ReceivedNow, receivedFiles } from './received-files.ts';

/** What is erased of the stored files. */
interface Covered {
  /** SHA-256 of records. */
  readonly records: ReadonlySet<string>;
  /** SHA-256 of pictures. */
  readonly pictures: ReadonlySet<string>;
  /** A path or name with marks in the place of what is erased; undefined where it holds nothing of it. */
  readonly scrub: (text: string) => string | undefined;
}

/**
 * Stores every received file that holds what is erased again, with marks in its place; the files as they were stay until
 * they are removed. An archive gives way to the list of the files that were received in it, and a list of a folder to
 * one that names the files as they are since.
 */
export async function markFiles(evidence: Evidence, covered: Covered): Promise<ErasedFile[]> {
  const files = await receivedFiles(evidence);
  const outers = new Set([...files.values()].flatMap(({ within }) => within));
  const moved = new Map<string, ErasedFile>();
  for (const file of files.values()) {
    if (outers.has(file.sha256) || !(await evidence.has(file.sha256))) continue;
    const patches = await marksOf(evidence, file, covered);
    if (patches.length === 0) continue;
    const { sha256: after, bytes } = await evidence.patch(file.sha256, patches);
    moved.set(file.sha256, { before: file.sha256, after, bytes, records: patches.length });
  }
  for (const sha256 of outers) {
    const outer = files.get(sha256);
    // What lies in an archive within another is listed with the other one.
    if (!outer || (outer.within.length > 0 && !outer.within.includes(sha256))) continue;
    const inner = innerOf(files, outer);
    const isTouched = ({ sha256: one, name }: ReceivedNow) =>
      moved.has(one) || covered.scrub(name) !== undefined;
    if (!inner.some(isTouched)) continue;
    const list = await listOf(evidence, outer, inner, moved, covered);
    const { sha256: after, bytes } = await evidence.putBytes(Buffer.from(list));
    moved.set(sha256, { before: sha256, after, bytes, records: 0 });
  }
  return [...moved.values()];
}

async function marksOf(
  evidence: Evidence,
  file: ReceivedNow,
  { records, pictures, scrub }: Covered,
) {
  try {
    const holds = (record: Buffer) => scrub(record.toString()) !== undefined;
    return await marksFor(evidence, file, (sha256) => records.has(sha256), holds, pictures);
  } catch (error) {
    // What no reader can open holds no capture.
    if (error instanceof UnreadableFileError) return [];
    throw error;
  }
}

/** All files that came in one, those in an archive within it included. */
function innerOf(files: ReadonlyMap<string, ReceivedNow>, outer: ReceivedNow): ReceivedNow[] {
  const found: ReceivedNow[] = [];
  for (const file of files.values()) {
    if (file === outer || !file.within.includes(outer.sha256)) continue;
    const deeper = innerOf(files, file);
    found.push(...(deeper.length > 0 ? deeper : [file]));
  }
  return found;
}

/** As `listOf` of ingest writes it. */
async function listOf(
  evidence: Evidence,
  outer: ReceivedNow,
  inner: readonly ReceivedNow[],
  moved: ReadonlyMap<string, ErasedFile>,
  { scrub }: Covered,
): Promise<string> {
  const times = await timesIn(evidence, outer);
  return inner
    .map(({ sha256, bytes, name }) => {
      const path = name.startsWith(`${outer.name}/`) ? name.slice(outer.name.length + 1) : name;
      const now = moved.get(sha256);
      const modifiedAt = times.get(path);
      return {
        path: scrub(path) ?? path,
        bytes: now?.bytes ?? bytes,
        sha256: now?.after ?? sha256,
        ...(modifiedAt === undefined ? {} : { modifiedAt }),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((entry) => `${JSON.stringify(entry)}\n`)
    .join('');
}

/** When files in an archive or a folder were changed last: of pages it can be all that is known of their time. */
async function timesIn(evidence: Evidence, outer: ReceivedNow): Promise<Map<string, string>> {
  if (!(await evidence.has(outer.sha256))) return new Map();
  const head = await evidence.readSlice(outer.sha256, 0, Math.min(outer.bytes, 4));
  if (!isZip(head)) return timesInList(evidence, outer);
  const archive = await openZip(evidence.path(outer.sha256), outer.name);
  try {
    return new Map(
      archive.entries.flatMap(({ path, modifiedAt }) => (modifiedAt ? [[path, modifiedAt]] : [])),
    );
  } finally {
    await archive.close();
  }
}

async function timesInList(
  evidence: Evidence,
  { sha256, bytes }: ReceivedNow,
): Promise<Map<string, string>> {
  const text = (await evidence.readSlice(sha256, 0, bytes)).toString();
  const times = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const { path, modifiedAt } = JSON.parse(line) as { path: string; modifiedAt?: string };
    if (modifiedAt) times.set(path, modifiedAt);
  }
  return times;
}

/** What a file is called whose name held what is erased; how it is read goes by how its name ends. */
export const namelessFile = (name: string): string => `erased${extname(name)}`;
