import type { EntityRecord, RelationshipType } from '../../../core/model/index.ts';
import { type BulkRow, bulkListSeparator } from '../../../core/neo4j/index.ts';
import type { MergedAd, MergedLink } from '../merge.ts';

/** Rows read back as what they were made from: what several chunks say of one thing is put together again. */

type Value = string | number | boolean;

export function adOf(row: BulkRow): MergedAd {
  const { ':LABEL': label, firstCaptured, ...latest } = said(row);
  return {
    id: String(latest.id),
    firstCaptured: String(firstCaptured),
    latest: latest as unknown as MergedAd['latest'],
    thai: label === 'ThaiText',
  };
}

export function entityOf(row: BulkRow): EntityRecord {
  const { id, kind, caption, hub: _, ...properties } = said(row);
  return { id, kind, caption, properties } as EntityRecord;
}

/** Cell by cell, in the order of `linkShape`: links are most of what is read back. */
export function linkOf({ line }: BulkRow): MergedLink {
  const [source, target, type, ...observation] = cellsOf(line);
  const [field, method, version, steps, confidence, inferred, raw, ...seen] = observation;
  const [start, end, capture, firstSeen, lastSeen, captures] = seen;
  return {
    type: type as RelationshipType,
    source: source ?? '',
    target: target ?? '',
    evidence: {
      field: field as MergedLink['evidence']['field'],
      method: method ?? '',
      version: version ?? '',
      steps: steps === undefined ? [] : steps.split(bulkListSeparator),
      confidence: Number(confidence),
      inferred: inferred === 'true',
      raw: raw ?? '',
      start: Number(start),
      end: Number(end),
      capture: capture ?? '',
      firstSeen: firstSeen ?? '',
    },
    captures: Number(captures),
    lastSeen: lastSeen ?? '',
  };
}

/** What stands in the cells of a row, by the names of its columns. */
function said({ shape, line }: BulkRow): Record<string, Value> {
  const values: Record<string, Value> = {};
  const columns = shape.slice(shape.indexOf('|') + 1).split(',');
  for (const [at, written] of cellsOf(line).entries()) {
    const column = columns[at] ?? '';
    const [name = '', type] = column.split(':');
    if (written !== undefined) values[name || column] = typed(written, type);
  }
  return values;
}

function typed(written: string, type: string | undefined): Value {
  if (type === 'long' || type === 'double') return Number(written);
  return type === 'boolean' ? written === 'true' : written;
}

/** Cells without their quotes; undefined where nothing stands. */
function cellsOf(line: string): (string | undefined)[] {
  const cells: (string | undefined)[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const quoted = line[at] === '"';
    const end = quoted ? closingQuote(line, at + 1) : endOfPlain(line, at);
    if (quoted) cells.push(line.slice(at + 1, end).replaceAll('""', '"'));
    else cells.push(end > at ? line.slice(at, end) : undefined);
    // On the comma, or the line's end, behind the cell.
    at = quoted ? end + 1 : end;
  }
  return cells;
}

function closingQuote(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}

function endOfPlain(line: string, from: number): number {
  const comma = line.indexOf(',', from);
  return comma === -1 ? line.length - 1 : comma;
}
