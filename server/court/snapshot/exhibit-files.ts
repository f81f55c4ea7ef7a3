import { createHash } from 'node:crypto';
import type { Evidence } from '../../core/evidence/index.ts';
import type { SnapshotBatch, SnapshotCapture, SnapshotEntity, SnapshotLink } from './snapshot.ts';

/** What an exhibit consists of: the record, the header of its table, and the pictures that were received. */

/** What is read of the evidence store. */
export type ExhibitEvidence = Pick<Evidence, 'readSlice' | 'has' | 'size'>;
type File = SnapshotCapture['files'][number];

/** The name of an exhibit's record, by the format of the file that brought it. */
export const recordFile = (format: string): string =>
  `record.${/^[a-z0-9]{1,8}$/.test(format) ? (RECORD_EXTENSIONS[format] ?? format) : 'bin'}`;
const RECORD_EXTENSIONS: Readonly<Record<string, string>> = { jsonl: 'json' };
export const headerFile = 'header.csv';
export const imageFile = (sha256: string, mime: unknown): string =>
  `images/${sha256}${extensionOf(mime)}`;

function extensionOf(mime: unknown): string {
  const [, subtype = ''] = typeof mime === 'string' ? mime.split('/') : [];
  return /^[a-z0-9]{1,8}$/.test(subtype) ? `.${subtype}` : '';
}

/** A header longer than this is no header. */
const HEADER_BYTES = 64 * 1024;

/** The line of a table that names its columns, without which a row's values have no names: nearly always the first. */
export async function csvHeader(
  { batch, offset }: Pick<SnapshotCapture, 'batch' | 'offset'>,
  evidence: Pick<Evidence, 'readSlice'>,
  parseOptions = '{}',
): Promise<Buffer> {
  const { headLine = 1 } = JSON.parse(parseOptions) as { headLine?: number };
  const head = await evidence.readSlice(batch, 0, Math.min(HEADER_BYTES, offset));
  let quoted = false;
  let line = 1;
  let from = 0;
  for (const [i, byte] of head.entries()) {
    if (byte === 0x22) quoted = !quoted;
    if (byte !== 0x0a) continue;
    if (line >= headLine && !quoted) return head.subarray(from, i + 1);
    if (line < headLine) from = i + 1;
    line += 1;
  }
  return head.subarray(from);
}

/** By capture: SHA-256 of the pictures that it was the first to show, in the order of the links. */
export function picturesByCapture(
  links: readonly SnapshotLink[],
): ReadonlyMap<string, readonly string[]> {
  const shown = new Map<string, string[]>();
  for (const { type, to, capture } of links) {
    const sha256 = type === 'SHOWS' ? to.slice('image:'.length) : '';
    if (!/^[0-9a-f]{64}$/.test(sha256)) continue;
    const held = shown.get(capture);
    if (held) held.push(sha256);
    else shown.set(capture, [sha256]);
  }
  return shown;
}

/** Names the files of each exhibit, with their hashes as they are stored. */
export async function withFiles(
  captures: readonly Omit<SnapshotCapture, 'files'>[],
  {
    batches,
    links,
    entities,
  }: {
    readonly batches: ReadonlyMap<string, SnapshotBatch>;
    readonly links: readonly SnapshotLink[];
    readonly entities: readonly SnapshotEntity[];
  },
  evidence: ExhibitEvidence,
): Promise<SnapshotCapture[]> {
  const mimes = new Map(entities.map(({ id, properties }) => [id, properties.mime]));
  const shown = picturesByCapture(links);
  const headers = new Map<string, Promise<File | undefined>>();
  const named: SnapshotCapture[] = [];
  for (const capture of captures) {
    const batch = batches.get(`batch:${capture.batch}`);
    const format = batch?.format ?? '';
    const files: File[] = [
      { name: recordFile(format), sha256: capture.sha256, bytes: capture.length },
    ];
    if (format === 'csv') {
      const read = headers.get(capture.batch) ?? headerOf(capture, evidence, batch?.parseOptions);
      headers.set(capture.batch, read);
      const header = await read;
      if (header) files.push(header);
    }
    for (const sha256 of shown.get(capture.id) ?? []) {
      if (!(await evidence.has(sha256))) continue;
      const name = imageFile(sha256, mimes.get(`image:${sha256}`));
      files.push({ name, sha256, bytes: await evidence.size(sha256) });
    }
    named.push({ ...capture, files });
  }
  return named;
}

/** Whoever makes the bundle is told of bytes that are not there: the record of the same file is missed, too. */
async function headerOf(
  capture: Pick<SnapshotCapture, 'batch' | 'offset'>,
  evidence: Pick<Evidence, 'readSlice'>,
  parseOptions: string | undefined,
): Promise<File | undefined> {
  const bytes = await csvHeader(capture, evidence, parseOptions).catch(() => undefined);
  if (!bytes) return undefined;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: headerFile, sha256, bytes: bytes.length };
}
