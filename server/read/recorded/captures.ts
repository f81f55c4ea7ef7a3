import { createHash } from 'node:crypto';
import type { Evidence as EvidenceStore } from '../../core/evidence/index.ts';
import type { BatchRecord, CaptureRecord } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import { type Capture, parseCapture, readerById } from '../capture/index.ts';
import { maskedCards } from '../extract/index.ts';
import type { ListedEvidence } from './observed.ts';

export type BatchView = BatchRecord & { readonly captures: number };

/** A capture read back from the evidence store, its hash computed again. */
export interface StoredCapture {
  readonly matches: boolean;
  readonly problem?: string;
  /** What the record says; absent when its bytes are gone or changed. */
  readonly content?: Capture;
}

export async function loadCaptures(
  graph: Graph,
  ids: readonly string[],
): Promise<Map<string, CaptureRecord>> {
  const rows = await graph.read<{ capture: CaptureRecord }>(statement('read/recorded/captures'), {
    ids,
  });
  return new Map(rows.map(({ capture }) => [capture.id, capture]));
}

/** The captures of ads, newest first. */
export async function loadCapturesOfAds(
  graph: Graph,
  ids: readonly string[],
): Promise<Map<string, CaptureRecord[]>> {
  const rows = await graph.read<{ ad: string; capture: CaptureRecord }>(
    statement('read/recorded/captures-of-ads'),
    { ids },
  );
  const byAd = new Map<string, CaptureRecord[]>(ids.map((id) => [id, []]));
  for (const { ad, capture } of rows) byAd.get(ad)?.push(capture);
  return byAd;
}

/** So many images stand for an ad in a list. */
export const imagesOfAd = 3;

/** The first images that ads show, by id. */
export async function loadImagesOfAds(
  graph: Graph,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await graph.read<{ ad: string; images: string[] }>(
    statement('read/recorded/images-of-ads'),
    { ids, most: imagesOfAd },
  );
  return new Map(rows.map(({ ad, images }) => [ad, images]));
}

/** What ads list, each with the observation that the link itself carries. */
export async function loadListed(
  graph: Graph,
  ids: readonly string[],
): Promise<Map<string, ListedEvidence[]>> {
  const rows = await graph.read<ListedEvidence & { ad: string }>(
    statement('read/recorded/listed'),
    {
      ids,
    },
  );
  const byAd = new Map<string, ListedEvidence[]>(ids.map((id) => [id, []]));
  for (const { ad, ...listed } of rows) byAd.get(ad)?.push(listed);
  return byAd;
}

export async function loadBatches(
  graph: Graph,
  ids: readonly string[],
): Promise<Map<string, BatchView>> {
  const rows = await graph.read<{ batch: BatchRecord; captures: number }>(
    statement('read/recorded/batches'),
    { ids },
  );
  return new Map(rows.map(({ batch, captures }) => [batch.id, { ...batch, captures }]));
}

/** The files received last, newest first. */
export async function recentBatches(
  graph: Graph,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
  const [row] = await graph.read<{ ids: readonly string[]; total: number }>(
    statement('read/recorded/recent-batches'),
    { offset, limit },
  );
  return row ?? { ids: [], total: 0 };
}

/** Reads a capture's bytes and proves them; what no longer matches is not shown. */
export async function readStored(
  evidence: EvidenceStore,
  capture: CaptureRecord,
  batch: BatchRecord,
): Promise<StoredCapture> {
  try {
    const bytes = await evidence.readSlice(capture.batch, capture.offset, capture.length);
    if (createHash('sha256').update(bytes).digest('hex') !== capture.sha256) {
      return {
        matches: false,
        problem:
          'This capture no longer matches its hash. Restore the evidence folder from a copy.',
      };
    }
    const value = await readerById(batch.format).reread(bytes, batch.parseOptions);
    // It was accepted when it came; its time is not judged by today's clock again.
    const parsed = parseCapture(value, Number.POSITIVE_INFINITY);
    if ('rejected' in parsed)
      return {
        matches: true,
        problem: `The record can no longer be read: ${parsed.rejected.reason}.`,
      };
    // As at import: a card number is shown to nobody, the stored bytes are what they are.
    return { matches: true, content: maskedCards(parsed.capture).capture };
  } catch (error) {
    return { matches: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
