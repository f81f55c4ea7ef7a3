import { z } from 'zod';
import type { Evidence } from '../../../core/evidence/index.ts';
import type { Graph } from '../../../core/neo4j/index.ts';
import type { CapturedImage } from '../../../read/capture/index.ts';
import { readerOf, readRecord, type Snapshot, type SnapshotCapture } from '../../snapshot/index.ts';
import type { Found } from './of-snapshot.ts';

export interface PictureSources {
  readonly graph: Pick<Graph, 'read'>;
  readonly evidence: Pick<Evidence, 'readSlice' | 'has'>;
}

const shownRow = z.object({ ad: z.string(), raw: z.string().nullish(), image: z.string() });

/**
 * Pictures that were never received: those in scope, and those that a record in scope names.
 * @param inScope of the first, the ids
 */
export async function neverReceived(
  { graph, evidence }: PictureSources,
  snapshot: Snapshot,
  inScope: readonly string[],
): Promise<Found> {
  const ads = [...new Set(snapshot.captures.map(({ ad }) => ad))];
  const rows = await readerOf(graph)('pictures-shown', { ads });
  const shown = new Map(
    rows
      .map((row) => shownRow.parse(row))
      .map(({ ad, raw, image }) => [`${ad} ${raw ?? ''}`, image.slice('image:'.length)]),
  );
  const missing = new Map(inScope.map((id) => [id, id]));
  for (const capture of snapshot.captures)
    for (const image of await imagesOf(capture, snapshot, evidence)) {
      const names = [image.path, image.url, image.sha256].filter((name) => name !== undefined);
      const found = names.flatMap((name) => shown.get(`${capture.ad} ${name}`) ?? []);
      const hashes = [...found, ...(image.sha256 === undefined ? [] : [image.sha256])];
      if (await anyOf(hashes, (sha256) => evidence.has(sha256))) continue;
      const [sha256] = hashes;
      const [name = ''] = names;
      const id = sha256 === undefined ? `${capture.ad} ${name}` : `image:${sha256}`;
      if (!missing.has(id)) missing.set(id, `${capture.exhibit}: ${name.slice(0, 160)}`);
    }
  return { id: 'pictures', open: [...missing.keys()], labels: [...missing.values()] };
}

/** What a record names; nothing where it cannot be read: whoever makes the bundle is told. */
async function imagesOf(
  { batch, offset, length }: SnapshotCapture,
  { batches, frozenAt }: Snapshot,
  evidence: Pick<Evidence, 'readSlice'>,
): Promise<readonly CapturedImage[]> {
  const file = batches.find(({ sha256 }) => sha256 === batch);
  const bytes = await evidence.readSlice(batch, offset, length).catch(() => undefined);
  return (file && bytes && (await readRecord(bytes, file, frozenAt))?.images) ?? [];
}

async function anyOf(all: readonly string[], is: (one: string) => Promise<boolean>) {
  for (const one of all) if (await is(one)) return true;
  return false;
}
