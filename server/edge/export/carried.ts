import { createHash } from 'node:crypto';
import { codedError } from '../../core/errors.ts';
import type { Evidence } from '../../core/evidence/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import { csvHeader, type Snapshot } from '../../court/snapshot/index.ts';
import { type CarriedRecord, mostExchanged } from '../../read/capture/index.ts';
import { closedPictures } from '../../read/listed/index.ts';
import { type ExchangeLink, type ExchangeNode, grouped } from './exchange.ts';

/** What is asked to be exported does not fit into one file. */
export class ExportError extends codedError('ExportError', { 'too-large': 'LIMIT' }) {}

interface Received {
  readonly records?: readonly CarriedRecord[];
  readonly pictures?: Readonly<Record<string, string>>;
}

interface Modules {
  readonly graph: Graph;
  readonly evidence: Evidence;
  readonly store: Store;
}

/** By id of an ad its records and their pictures, as they were received. */
export type CarriedParts = ReadonlyMap<string, Received>;

/** What a file says of a node or link, so that an import reads the same again; see `exchanged` of read/capture. */
export const carriedOf = (
  { id, captures }: ExchangeNode | ExchangeLink,
  carried: CarriedParts,
  of: number,
) => ({ of, id, captures: captures.map(({ sha256 }) => sha256), ...carried.get(id) });

/** As they were received: by file, and in it by line. */
function inOrder(
  captures: Snapshot['captures'],
  files: ReadonlyMap<string, Snapshot['batches'][number]>,
): Snapshot['captures'] {
  const key = ({ batch }: Snapshot['captures'][number]) => {
    const { receivedAt = '', name = '' } = files.get(batch) ?? {};
    return `${receivedAt} ${name}`;
  };
  return captures.toSorted((a, b) =>
    key(a) === key(b) ? a.line - b.line : key(a) < key(b) ? -1 : 1,
  );
}

/**
 * Reads the records of a selection and the pictures in them. A record whose bytes are gone or changed is not among them,
 * nor a picture that nobody may see.
 * @throws ExportError where they are more than an import reads
 */
export async function carriedParts(
  { captures, batches }: Snapshot,
  { graph, evidence, store }: Modules,
): Promise<CarriedParts> {
  const pictures = await picturesShown(captures, { graph, evidence, store });
  const sizes = new Map(pictures.map(({ sha256, size }) => [sha256, size]));
  const all = [...captures.map(({ length }) => length), ...sizes.values()];
  const bytes = all.reduce((sum, one) => sum + one, 0);
  const most = (mostExchanged * 3) / 4;
  if (bytes > most)
    throw new ExportError(
      'too-large',
      `The records and pictures have ${bytes.toLocaleString('en')} bytes; a file takes ${most.toLocaleString('en')}.`,
      'Export fewer entities a file, or leave the records out.',
    );
  const files = new Map(batches.map((batch) => [batch.sha256, batch]));
  const shownBy = grouped(pictures.map((one) => [one.ad, one] as const));
  const records: (readonly [string, CarriedRecord])[] = [];
  for (const [n, capture] of inOrder(captures, files).entries()) {
    const { sha256, ad, batch, offset, length, line } = capture;
    const file = files.get(batch);
    const read = await evidence.readSlice(batch, offset, length).catch(() => undefined);
    if (!file || !read || createHash('sha256').update(read).digest('hex') !== sha256) continue;
    const { format, parseOptions, name } = file;
    const header = format === 'csv' ? await csvHeader(capture, evidence, parseOptions) : undefined;
    const shows = (shownBy.get(ad) ?? []).map((one) => [one.raw, one.sha256] as const);
    records.push([
      ad,
      {
        ...{ sha256, n, format, parseOptions, file: name, fileSha256: batch, line },
        bytes: read.toString('base64'),
        ...(header ? { header: header.toString('base64') } : {}),
        shows: Object.fromEntries(shows),
      },
    ]);
  }
  const parts = new Map<string, Received>();
  for (const [ad, own] of grouped(records)) {
    const bytesOf: Record<string, string> = {};
    for (const { sha256 } of shownBy.get(ad) ?? []) {
      const size = sizes.get(sha256);
      // Each once, with the ad that shows it first.
      if (size === undefined || !sizes.delete(sha256)) continue;
      bytesOf[sha256] = (await evidence.readSlice(sha256, 0, size)).toString('base64');
    }
    parts.set(ad, { records: own, pictures: bytesOf });
  }
  return parts;
}

/** With the bytes that each has here. */
async function picturesShown(captures: Snapshot['captures'], { graph, evidence, store }: Modules) {
  const closed = await closedPictures(store.db);
  const shown = await graph.read<Record<'ad' | 'raw' | 'sha256', string>>(
    statement('edge/export/pictures-of-ads'),
    { ads: [...new Set(captures.map(({ ad }) => ad))] },
  );
  const there: ((typeof shown)[number] & { readonly size: number })[] = [];
  for (const one of shown)
    if (!closed.has(one.sha256) && (await evidence.has(one.sha256)))
      there.push({ ...one, size: await evidence.size(one.sha256) });
  return there;
}
