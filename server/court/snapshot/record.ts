import type { Evidence } from '../../core/evidence/index.ts';
import { type Capture, parseCapture, readerById } from '../../read/capture/index.ts';
import { maskedCards } from '../../read/extract/index.ts';
import type { SnapshotBatch, SnapshotCapture } from './snapshot.ts';
import { nameOfWord } from './words.ts';

/** What a record says of itself: what was received, read again by the reader of its format. */

/** What a record says, card numbers masked; undefined where no reader understands it. */
export async function readRecord(
  bytes: Buffer,
  batch: SnapshotBatch,
  frozenAt: string,
): Promise<Capture | undefined> {
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

/** Whether the hashes that a record holds of its own content fit it; null where it holds none. */
export async function hashFitsOf(bytes: Buffer, batch: SnapshotBatch): Promise<boolean | null> {
  try {
    const reader = readerById(nameOfWord('formats', batch.format));
    return (await reader.hashFits?.(bytes)) ?? null;
  } catch {
    return null;
  }
}

const collectedFields = [
  ...(['tool', 'collector', 'toolSettings', 'vantage', 'authority', 'collectorHash'] as const),
];

export type Collected = Partial<
  Pick<SnapshotCapture, (typeof collectedFields)[number] | 'collectorHashFits'>
>;
type Unnumbered = Omit<SnapshotCapture, 'files' | 'exhibit'>;

/**
 * Gives captures that an earlier release imported what their records say of how they were collected: that release kept
 * less of it in the graph, and whoever verifies the bundle reads the records.
 * @param known what was read already, by capture: the graph is read several times
 */
export async function withCollected<One extends Unnumbered>(
  captures: readonly One[],
  batches: ReadonlyMap<string, SnapshotBatch>,
  evidence: Pick<Evidence, 'readSlice'>,
  { now, known }: { readonly now: Date; readonly known: Map<string, Collected> },
): Promise<One[]> {
  const whole: One[] = [];
  for (const capture of captures) {
    const batch = batches.get(`batch:${capture.batch}`);
    if (!batch || !mayBeOlder(capture)) {
      whole.push(capture);
      continue;
    }
    const collected =
      known.get(capture.id) ?? (await collectedOf(capture, batch, evidence, now.toISOString()));
    known.set(capture.id, collected);
    whole.push({ ...capture, ...collected });
  }
  return whole;
}

/** Of these an earlier release kept none. */
const mayBeOlder = (capture: Unnumbered): boolean =>
  capture.toolSettings === '' &&
  capture.vantage === '' &&
  capture.authority === '' &&
  capture.collectorHash === '' &&
  capture.collectorHashFits === null;

/** Nothing where the record cannot be read: whoever makes the bundle is told. */
async function collectedOf(
  { batch: file, offset, length }: Unnumbered,
  batch: SnapshotBatch,
  evidence: Pick<Evidence, 'readSlice'>,
  frozenAt: string,
): Promise<Collected> {
  const bytes = await evidence.readSlice(file, offset, length).catch(() => undefined);
  if (!bytes) return {};
  const collectorHashFits = await hashFitsOf(bytes, batch);
  const record = await readRecord(bytes, batch, frozenAt);
  if (!record) return { collectorHashFits };
  const said = collectedFields.map((name) => [name, record[name] ?? ''] as const);
  return { ...Object.fromEntries(said), collectorHashFits };
}
