import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BatchRecord,
  type CaptureRecord,
  type EntityRecord,
  kinds,
} from '../../model/index.ts';
import { bulkListSeparator } from '../../neo4j/index.ts';
import type { MergedAd, MergedLink } from '../merge.ts';

/** What a column holds, as Neo4j's importer calls it. */
type ColumnType = 'string' | 'long' | 'double' | 'boolean' | 'string[]';
type Value = string | number | boolean | readonly string[] | null | undefined;

/** A table's name says all that its files have in common: for nodes their labels, and its columns. */
export interface TableShape {
  /** Labels of its nodes; absent for relationships. */
  readonly labels?: string;
  /** Header cells of the importer. */
  readonly columns: readonly string[];
}

/** Bytes that are gathered before they are written. */
const bufferBytes = 1 << 20;

/** Writes tables as CSV files: a file a table and writer, without a header. */
export class TableWriter {
  readonly #folder: string;
  readonly #name: string;
  readonly #tables = new Map<
    string,
    { shape: TableShape; file: number; text: string[]; bytes: number }
  >();

  constructor(folder: string, name: string) {
    this.#folder = folder;
    this.#name = name;
  }

  row(shape: TableShape, values: readonly Value[]): void {
    const key = keyOf(shape);
    let table = this.#tables.get(key);
    if (!table) {
      const path = join(this.#folder, `${this.#tables.size}.${this.#name}.csv`);
      table = { shape, file: openSync(path, 'w', 0o600), text: [], bytes: 0 };
      this.#tables.set(key, table);
    }
    const line = `${values.map(cell).join(',')}\n`;
    table.text.push(line);
    table.bytes += line.length;
    if (table.bytes >= bufferBytes) flush(table);
  }

  /** @returns the tables, each with its file */
  close(): { shape: TableShape; file: string }[] {
    return [...this.#tables.values()].map((table, at) => {
      flush(table);
      closeSync(table.file);
      return { shape: table.shape, file: join(this.#folder, `${at}.${this.#name}.csv`) };
    });
  }
}

function flush(table: { file: number; text: string[]; bytes: number }): void {
  if (table.text.length > 0) writeSync(table.file, table.text.join(''));
  table.text = [];
  table.bytes = 0;
}

export const keyOf = ({ labels, columns }: TableShape): string =>
  `${labels ?? ''}|${columns.join(',')}`;

/** Nothing is an empty cell; empty words are a quoted one. */
function cell(value: Value): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'object')
    return value.length === 0 ? '' : cell(value.join(bulkListSeparator));
  return String(value);
}

/** Whole numbers in the graph, where JavaScript knows but one kind; see the statements of cypher/ingest. */
const whole = new Set(['width', 'height', 'pdqQuality', 'number', 'size']);

function typeOf(name: string, value: Value): ColumnType {
  if (typeof value === 'number') return whole.has(name) ? 'long' : 'double';
  if (typeof value === 'boolean') return 'boolean';
  return 'string';
}

/** What an ad may say, so that all ads are one table. */
const adColumns = [
  ...['kind', 'caption', 'platform', 'adId', 'url', 'title', 'text', 'country', 'city'],
  ...['language', 'languageFrom', 'postedAt', 'postedFrom', 'priceText', 'priceFrom', 'status'],
  ...['firstCaptured', 'lastCaptured', 'lastCapture', 'cardsMasked'],
] as const;
const adShape: TableShape = {
  labels: 'Entity:Ad',
  columns: [
    'id:ID',
    ...adColumns.map((name) => `${name}:${name === 'cardsMasked' ? 'double' : 'string'}`),
    ':LABEL',
  ],
};
const adNames = new Set<string>(['id', ...adColumns]);

export function adRow(table: TableWriter, { id, firstCaptured, latest, thai }: MergedAd): void {
  const says: Readonly<Record<string, Value>> = { ...latest, firstCaptured };
  const unknown = Object.keys(says).find((name) => !adNames.has(name));
  if (unknown) throw new Error(`an ad says ${unknown}, for which its table has no column`);
  table.row(adShape, [id, ...adColumns.map((name) => says[name]), thai ? 'ThaiText' : null]);
}

/** Entities of one kind that say the same things are one table. */
export function entityRow(
  table: TableWriter,
  { id, kind, caption, properties }: EntityRecord,
): void {
  const said = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  table.row(
    {
      labels: `Entity:${kinds[kind].label}`,
      columns: [
        'id:ID',
        'kind:string',
        'caption:string',
        ...said.map(([name, value]) => `${name}:${typeOf(name, value)}`),
      ],
    },
    [id, kind, caption, ...said.map(([, value]) => value)],
  );
}

const captureShape: TableShape = {
  labels: 'Capture',
  columns: [
    ...['id:ID', 'ad:string', 'sha256:string', 'batch:string', 'line:long', 'offset:long'],
    ...['length:long', 'platform:string', 'capturedAt:string', 'url:string', 'tool:string'],
    ...['collector:string', 'payload:string', 'payloadType:string'],
  ],
};

export function captureRow(table: TableWriter, c: CaptureRecord): void {
  table.row(captureShape, [
    ...[c.id, c.ad, c.sha256, c.batch, c.line, c.offset, c.length, c.platform, c.capturedAt],
    ...[c.url, c.tool, c.collector, c.payload, c.payloadType],
  ]);
}

/** A file received; as ingest/merge-batch writes it. */
export function batchRow(table: TableWriter, { id, bytes, ...says }: BatchRecord): void {
  const said = Object.entries(says);
  table.row(
    {
      labels: 'Batch',
      columns: ['id:ID', 'bytes:long', ...said.map(([name]) => `${name}:string`)],
    },
    [id, bytes, ...said.map(([, value]) => value)],
  );
}

const tieShape: TableShape = { columns: [':START_ID', ':END_ID', ':TYPE'] };

/** A relationship that says nothing but that it is there. */
export function tieRow(table: TableWriter, source: string, type: string, target: string): void {
  table.row(tieShape, [source, target, type]);
}

const linkShape: TableShape = {
  columns: [
    ...[':START_ID', ':END_ID', ':TYPE', 'field:string', 'method:string', 'version:string'],
    ...['steps:string[]', 'confidence:double', 'inferred:boolean', 'raw:string', 'start:long'],
    ...['end:long', 'capture:string', 'firstSeen:string', 'lastSeen:string', 'captures:long'],
  ],
};

export function linkRow(table: TableWriter, link: MergedLink): void {
  const { source, target, type, evidence: e, lastSeen, captures } = link;
  table.row(linkShape, [
    ...[source, target, type, e.field, e.method, e.version, e.steps, e.confidence, e.inferred],
    ...[e.raw, e.start, e.end, e.capture, e.firstSeen, lastSeen, captures],
  ]);
}
