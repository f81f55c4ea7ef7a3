import { createHash } from 'node:crypto';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { whyOf } from '../../../core/errors.ts';
import type { Evidence } from '../../../core/evidence/index.ts';
import type { Capture } from '../../../read/capture/index.ts';
import {
  csvHeader,
  picturesByCapture,
  readRecord,
  type Snapshot,
  type SnapshotBatch,
  type SnapshotCapture,
  type SnapshotLink,
} from '../../snapshot/index.ts';
import { BundleError } from '../bundle-errors.ts';
import { digest } from './bag-files.ts';

/** What the bundle needs of the evidence store. */
export type ExhibitSource = Pick<Evidence, 'readSlice' | 'path'>;

export interface ExhibitImage {
  readonly sha256: string;
  /** Path in the package; undefined when the bytes were never received. */
  readonly file: string | undefined;
  /** null where it was never received. */
  readonly bytes: number | null;
}

/** One capture, numbered: what was received, and what was read from it. */
export interface Exhibit {
  /** AB1, AB2 … as the snapshot says. */
  readonly number: string;
  readonly capture: SnapshotCapture;
  readonly batch: SnapshotBatch;
  /** The record as a reader of its format understands it; undefined when it cannot. */
  readonly record: Capture | undefined;
  /** Paths in the package. */
  readonly files: readonly string[];
  readonly images: readonly ExhibitImage[];
  /** Links whose evidence was read in this capture first. */
  readonly observations: readonly SnapshotLink[];
}

export const exhibitFolder = (number: string): string => `data/exhibits/${number}`;

/**
 * Writes every exhibit's bytes under `folder`, as the snapshot names them, and reads what they say.
 * @throws BundleError `bytes-missing`, `bytes-changed` naming the capture
 */
export async function stageExhibits(
  snapshot: Snapshot,
  evidence: ExhibitSource,
  folder: string,
  onDone: (done: number) => void,
): Promise<Exhibit[]> {
  let done = 0;
  return readExhibits(snapshot, async (capture, batch) => {
    const record = await stageFiles(capture, evidence, folder, batch);
    done += 1;
    onDone(done);
    return record;
  });
}

/**
 * The exhibits of a snapshot.
 * @param recordOf gives the bytes of a capture's record; undefined where they are left out
 */
export async function readExhibits(
  snapshot: Snapshot,
  recordOf: (
    capture: SnapshotCapture,
    batch: Pick<SnapshotBatch, 'parseOptions'>,
  ) => Promise<Buffer | undefined>,
): Promise<Exhibit[]> {
  const batches = new Map(snapshot.batches.map((batch) => [batch.sha256, batch]));
  const observations = groupBy(snapshot.links, ({ capture }) => capture);
  const pictures = picturesByCapture(snapshot.links);
  const exhibits: Exhibit[] = [];
  for (const capture of snapshot.captures) {
    const batch = batches.get(capture.batch);
    const number = capture.exhibit;
    if (!batch) throw missing(capture, 'the snapshot does not name its file');
    const read = observations.get(capture.id) ?? [];
    const at = exhibitFolder(number);
    const bytes = await recordOf(capture, batch);
    const files = capture.files.map(({ name }) => `${at}/${name}`);
    const images = (pictures.get(capture.id) ?? []).map((sha256) => {
      const held = capture.files.find(({ name }) => name.startsWith(`images/${sha256}`));
      return { sha256, file: held && `${at}/${held.name}`, bytes: held?.bytes ?? null };
    });
    exhibits.push({
      number,
      capture,
      batch,
      record: bytes && (await readRecord(bytes, batch, snapshot.frozenAt)),
      files,
      images,
      // What a method proposes was read nowhere: it is listed with the links, and marks no words.
      observations: read.filter(({ inferred }) => !inferred),
    });
  }
  return exhibits;
}

/** @returns the record */
async function stageFiles(
  capture: SnapshotCapture,
  evidence: ExhibitSource,
  folder: string,
  { parseOptions }: Pick<SnapshotBatch, 'parseOptions'>,
): Promise<Buffer> {
  const at = path.join(folder, exhibitFolder(capture.exhibit));
  await mkdir(at, { recursive: true });
  const [first, ...others] = capture.files;
  if (!first) throw missing(capture, 'the snapshot names no file of it');
  const record = await evidence
    .readSlice(capture.batch, capture.offset, capture.length)
    .catch((cause: unknown) => {
      throw missing(capture, whyOf(cause));
    });
  checkHash(record, first, capture);
  await writeFile(path.join(at, first.name), record);
  for (const file of others) {
    const target = path.join(at, file.name);
    if (file.name.startsWith('images/')) {
      await mkdir(path.dirname(target), { recursive: true });
      await copyFile(evidence.path(file.sha256), target).catch(() => {
        throw missing(capture, `its picture ${file.sha256} is not in the evidence store`);
      });
      checkHash(await digest(at, file.name), file, capture);
    } else {
      const header = await csvHeader(capture, evidence, parseOptions);
      checkHash(header, file, capture);
      await writeFile(target, header);
    }
  }
  return record;
}

function checkHash(
  found: Buffer | { readonly sha256: string },
  { name, sha256 }: SnapshotCapture['files'][number],
  capture: SnapshotCapture,
): void {
  const is = Buffer.isBuffer(found)
    ? createHash('sha256').update(found).digest('hex')
    : found.sha256;
  if (is === sha256) return;
  const what = name.startsWith('images/') ? `picture ${sha256}` : `capture ${capture.sha256}`;
  throw new BundleError(
    'bytes-changed',
    `The stored bytes of ${what} no longer match its hash`,
    'Restore the evidence folder from a copy; keep the present one for whoever looks into it.',
  );
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
