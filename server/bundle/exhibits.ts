import { createHash } from 'node:crypto';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Capture, parseCapture, readerById } from '../capture/index.ts';
import {
  nameOfWord,
  type Snapshot,
  type SnapshotBatch,
  type SnapshotCapture,
  type SnapshotLink,
} from '../cases/index.ts';
import type { Evidence } from '../evidence/index.ts';
import { maskedCards } from '../extract/index.ts';
import { BundleError } from './errors.ts';

/** What the bundle needs of the evidence store. */
export type ExhibitSource = Pick<Evidence, 'readSlice' | 'has' | 'path'>;

export interface ExhibitImage {
  readonly sha256: string;
  /** Path in the package; undefined when the bytes were never received. */
  readonly file: string | undefined;
}

/** One capture, numbered: what was received, and what was read from it. */
export interface Exhibit {
  /** AB1, AB2 … as the snapshot says. */
  readonly number: string;
  readonly capture: SnapshotCapture;
  readonly batch: SnapshotBatch;
  /** The record as a reader of its format understands it; undefined when it cannot. */
  readonly record: Pick<Capture, 'title' | 'text'> | undefined;
  /** Paths in the package. */
  readonly files: readonly string[];
  readonly images: readonly ExhibitImage[];
  /** Links whose evidence was read in this capture first. */
  readonly observations: readonly SnapshotLink[];
}

export const exhibitFolder = (number: string): string => `data/exhibits/${number}`;

/** The name of an exhibit's record, by the format of the file that brought it. */
export const recordFile = (format: string): string =>
  `record.${/^[a-z0-9]{1,8}$/.test(format) ? (RECORD_EXTENSIONS[format] ?? format) : 'bin'}`;
const RECORD_EXTENSIONS: Readonly<Record<string, string>> = { jsonl: 'json' };

/**
 * Writes every exhibit's bytes under `folder` and reads what they say.
 * @throws BundleError `bytes-missing`, `bytes-changed` naming the capture
 */
export async function stageExhibits(
  snapshot: Snapshot,
  evidence: ExhibitSource,
  folder: string,
  onDone: (done: number) => void,
): Promise<Exhibit[]> {
  const batches = new Map(snapshot.batches.map((batch) => [batch.sha256, batch]));
  const observations = groupBy(snapshot.links, ({ capture }) => capture);
  const exhibits: Exhibit[] = [];
  for (const capture of snapshot.captures) {
    const batch = batches.get(capture.batch);
    const number = capture.exhibit;
    if (!batch) throw missing(capture, 'the snapshot does not name its file');
    const read = observations.get(capture.id) ?? [];
    const files = await stageRecord(capture, batch, number, evidence, folder);
    const images = await stageImages(read, number, snapshot, evidence, folder);
    exhibits.push({
      number,
      capture,
      batch,
      record: await readRecord(files.record, batch, snapshot.frozenAt),
      files: [...files.names, ...images.flatMap(({ file }) => file ?? [])],
      images,
      // What a method proposes was read nowhere: it is listed with the links, and marks no words.
      observations: read.filter(({ inferred }) => !inferred),
    });
    onDone(exhibits.length);
  }
  return exhibits;
}

async function stageRecord(
  capture: SnapshotCapture,
  batch: SnapshotBatch,
  number: string,
  evidence: ExhibitSource,
  folder: string,
): Promise<{ record: Buffer; names: string[] }> {
  const record = await evidence
    .readSlice(capture.batch, capture.offset, capture.length)
    .catch((cause: unknown) => {
      throw missing(capture, cause instanceof Error ? cause.message : String(cause));
    });
  if (createHash('sha256').update(record).digest('hex') !== capture.sha256) {
    throw new BundleError(
      'bytes-changed',
      `The stored bytes of capture ${capture.sha256} no longer match its hash`,
      'Restore the evidence folder from a copy; keep the present one for whoever looks into it.',
    );
  }
  const at = exhibitFolder(number);
  await mkdir(path.join(folder, at), { recursive: true });
  const names = [`${at}/${recordFile(batch.format)}`];
  await writeFile(path.join(folder, `${at}/${recordFile(batch.format)}`), record);
  if (batch.format === 'csv') {
    const header = await csvHeader(capture, evidence);
    await writeFile(path.join(folder, `${at}/header.csv`), header);
    names.push(`${at}/header.csv`);
  }
  return { record, names };
}

/** A header longer than this is no header. */
const HEADER_BYTES = 64 * 1024;

/** The first line of the file, without which a row's values have no names. */
async function csvHeader(capture: SnapshotCapture, evidence: ExhibitSource): Promise<Buffer> {
  const head = await evidence.readSlice(capture.batch, 0, Math.min(HEADER_BYTES, capture.offset));
  let quoted = false;
  for (const [i, byte] of head.entries()) {
    if (byte === 0x22) quoted = !quoted;
    if (byte === 0x0a && !quoted) return head.subarray(0, i + 1);
  }
  return head;
}

async function stageImages(
  observations: readonly SnapshotLink[],
  number: string,
  snapshot: Snapshot,
  evidence: ExhibitSource,
  folder: string,
): Promise<ExhibitImage[]> {
  const images: ExhibitImage[] = [];
  for (const { to, type } of observations) {
    const sha256 = type === 'SHOWS' ? to.slice('image:'.length) : '';
    if (!/^[0-9a-f]{64}$/.test(sha256)) continue;
    const mime = snapshot.entities.find(({ id }) => id === to)?.properties.mime;
    const name = `${exhibitFolder(number)}/images/${sha256}${extensionOf(mime)}`;
    const held = await evidence.has(sha256);
    if (held) {
      await mkdir(path.join(folder, exhibitFolder(number), 'images'), { recursive: true });
      await copyFile(evidence.path(sha256), path.join(folder, name));
    }
    images.push({ sha256, file: held ? name : undefined });
  }
  return images;
}

function extensionOf(mime: unknown): string {
  const [, subtype = ''] = typeof mime === 'string' ? mime.split('/') : [];
  return /^[a-z0-9]{1,8}$/.test(subtype) ? `.${subtype}` : '';
}

async function readRecord(
  bytes: Buffer,
  batch: SnapshotBatch,
  frozenAt: string,
): Promise<Pick<Capture, 'title' | 'text'> | undefined> {
  try {
    const value = await readerById(nameOfWord('formats', batch.format)).reread(
      bytes,
      batch.parseOptions,
    );
    const result = parseCapture(value, Date.parse(frozenAt));
    return 'capture' in result ? maskedCards(result.capture).capture : undefined;
  } catch {
    return undefined;
  }
}

function missing(capture: SnapshotCapture, why: string): BundleError {
  return new BundleError(
    'bytes-missing',
    `The bytes of capture ${capture.sha256} cannot be read: ${why}`,
    'Restore the evidence folder from a copy, or import the source again, then make the bundle again.',
  );
}

export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
