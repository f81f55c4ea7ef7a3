import type { SnapshotBatch, SnapshotCapture } from '../../snapshot/index.ts';
import type { RecordField } from './record-part.ts';
import { visible } from './visible.ts';
import type { Words } from './words/index.ts';

/** What is known of how an exhibit was collected: as its record says, then as was said when its file was imported. */
export function collectedFields(
  capture: SnapshotCapture,
  batch: SnapshotBatch,
  words: Words,
): RecordField[] {
  const { toolSettings, vantage, authority } = capture;
  const { collected } = words;
  const fields: [string, string][] = [
    [collected.toolSettings, toolSettings],
    [collected.vantage, vantage],
    [collected.authority, authority],
    [collected.hash, hashOfPage(capture, words)],
    [collected.said, saidAtImport(batch, words)],
    [collected.fileHash, hashOfFile(batch, words)],
  ];
  return fields.flatMap(([name, value]) => (value === '' ? [] : { name, value: visible(value) }));
}

function hashOfPage(
  { collectorHash, collectorHashFits }: SnapshotCapture,
  { collected }: Words,
): string {
  if (collectorHash === '') return '';
  return collectorHashFits === null
    ? collected.notCompared(collectorHash)
    : collected.compared(collectorHash, collectorHashFits);
}

function saidAtImport({ stated }: SnapshotBatch, { collected, utc }: Words): string {
  if (!stated) return '';
  const said = (['collector', 'tool', 'toolSettings', 'vantage', 'authority'] as const).flatMap(
    (field) => (stated[field] === '' ? [] : `${collected.stated[field]}: ${stated[field]}`),
  );
  return said.length === 0 ? '' : collected.saidBy(said.join('; '), stated.by, utc(stated.at));
}

function hashOfFile({ stated, sha256 }: SnapshotBatch, { collected }: Words): string {
  if (!stated || stated.sha256 === '') return '';
  return stated.sha256 === sha256 ? collected.sameFile(sha256) : collected.otherFile(stated.sha256);
}
