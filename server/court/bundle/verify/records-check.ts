import type { Capture } from '../../../read/capture/index.ts';
import {
  hashFitsOf,
  readRecord,
  type Snapshot,
  type SnapshotCapture,
  type SnapshotLink,
} from '../../snapshot/index.ts';
import { exhibitFolder, groupBy } from '../package/exhibits.ts';
import { SNAPSHOT } from '../package/stage.ts';
import type { ReadPackage } from './bag-check.ts';
import type { Problems } from './problems.ts';

/**
 * Reads each record again and compares what it says with what the snapshot says of it: platform, address, time,
 * collector, and the words that links quote.
 * @returns numbers of the exhibits whose record no reader of this release understands
 */
export async function checkRecords(
  snapshot: Snapshot,
  read: ReadPackage,
  problems: Problems,
): Promise<string[]> {
  const quoted = groupBy(snapshot.links, ({ capture }) => capture);
  const unread: string[] = [];
  for await (const { capture, batch, bytes, record } of recordsIn(snapshot, read)) {
    const number = capture.exhibit;
    const hashFits = await hashFitsOf(bytes, batch);
    if (hashFits !== capture.collectorHashFits)
      problems.add(
        SNAPSHOT,
        `contradicts the record of ${number}: its collector’s own hash ${hashFits === null ? 'cannot be compared' : hashFits ? 'fits' : 'does not fit'}`,
      );
    if (!record) unread.push(number);
    else
      for (const what of [
        ...wrongFacts(capture, record),
        ...wrongQuotes(quoted.get(capture.id) ?? [], record),
      ])
        problems.add(SNAPSHOT, `contradicts the record of ${number}: ${what}`);
  }
  return unread;
}

/** Each record of the package with what it says; undefined where no reader of this release understands it. */
export async function* recordsIn({ batches, captures, frozenAt }: Snapshot, read: ReadPackage) {
  const byHash = new Map(batches.map((batch) => [batch.sha256, batch]));
  for (const capture of captures) {
    const batch = byHash.get(capture.batch);
    const bytes = await read.bytes(`${exhibitFolder(capture.exhibit)}/${capture.files[0]?.name}`);
    if (batch && bytes)
      yield { capture, batch, bytes, record: await readRecord(bytes, batch, frozenAt) };
  }
}

function* wrongFacts(capture: SnapshotCapture, record: Capture): Generator<string> {
  const { ad, platform, capturedAt, url, tool, collector } = capture;
  const { toolSettings, vantage, authority, collectorHash } = capture;
  const said = {
    ...{ platform, capturedAt, url, tool, collector },
    ...{ toolSettings, vantage, authority, collectorHash },
  };
  for (const [name, value] of Object.entries(said)) {
    const found = record[name as keyof typeof said] ?? '';
    if (found !== value) yield `${name} is “${value}”, and in the record “${found}”`;
  }
  if (record.adId !== undefined && ad !== `ad:${record.platform}/${record.adId}`)
    yield `it is of ${ad}, and in the record of the advertisement ${record.adId} of ${record.platform}`;
}

function* wrongQuotes(links: readonly SnapshotLink[], record: Capture): Generator<string> {
  for (const { field, raw, start, end, to } of links) {
    if (raw === '' || (field !== 'title' && field !== 'text')) continue;
    if ((record[field] ?? '').slice(start, end) !== raw)
      yield `“${raw.slice(0, 60)}” for ${to} does not stand in its ${field} at ${start}`;
  }
}
