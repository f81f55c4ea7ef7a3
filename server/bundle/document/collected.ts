import type { SnapshotBatch, SnapshotCapture } from '../../cases/index.ts';
import { utc } from '../times.ts';
import type { RecordField } from './record.ts';
import { visible } from './visible.ts';

/** What is known of how an exhibit was collected: as its record says, then as was said when its file was imported. */
export function collectedFields(capture: SnapshotCapture, batch: SnapshotBatch): RecordField[] {
  const { toolSettings, vantage, authority } = capture;
  const fields: [string, string][] = [
    ['Tool settings', toolSettings],
    ['Collected from', vantage],
    ['Legal authority', authority],
    ['Collector’s hash', hashOfPage(capture)],
    ['Said at import', saidAtImport(batch)],
    ['Collector’s hash of the file', hashOfFile(batch)],
  ];
  return fields.flatMap(([name, value]) => (value === '' ? [] : { name, value: visible(value) }));
}

function hashOfPage({ collectorHash, collectorHashFits }: SnapshotCapture): string {
  if (collectorHash === '') return '';
  if (collectorHashFits === null)
    return `${collectorHash}, as the record says; nothing came that it can be compared with`;
  return `${collectorHash}, which ${collectorHashFits ? 'fits' : 'DOES NOT FIT'} what came`;
}

function saidAtImport({ stated }: SnapshotBatch): string {
  if (!stated) return '';
  const said = [
    ['collected by', stated.collector],
    ['tool', stated.tool],
    ['settings', stated.toolSettings],
    ['collected from', stated.vantage],
    ['legal authority', stated.authority],
  ].flatMap(([name, value]) => (value === '' ? [] : `${name}: ${value}`));
  return said.length === 0
    ? ''
    : `${said.join('; ')}. The account ${stated.by} said so on ${utc(stated.at)}.`;
}

function hashOfFile({ stated, sha256 }: SnapshotBatch): string {
  if (!stated || stated.sha256 === '') return '';
  return stated.sha256 === sha256
    ? `${sha256}, the same as that of the file received`
    : `${stated.sha256}, WHICH IS NOT THAT OF THE FILE RECEIVED`;
}
