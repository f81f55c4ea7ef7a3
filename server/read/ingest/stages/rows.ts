import {
  type BatchRecord,
  type CaptureRecord,
  canBeHub,
  type EntityRecord,
  kinds,
} from '../../../core/model/index.ts';
import { type BulkRow, type BulkValue, bulkLine } from '../../../core/neo4j/index.ts';
import type { MergedAd, MergedLink } from '../merge.ts';

/** What a column holds, as Neo4j's importer calls it. */
type ColumnType = 'string' | 'long' | 'double' | 'boolean' | 'string[]';

const shapeOf = (columns: readonly string[], labels = '') => `${labels}|${columns.join(',')}`;

/** Whole numbers in the graph, where JavaScript knows but one kind; see the statements of cypher/read/ingest. */
const whole = new Set(['width', 'height', 'pdqQuality', 'number', 'size']);

function typeOf(name: string, value: BulkValue): ColumnType {
  if (typeof value === 'number') return whole.has(name) ? 'long' : 'double';
  if (typeof value === 'boolean') return 'boolean';
  return 'string';
}

/** What an ad may say, so that all ads are one table. */
const adColumns = [
  ...['kind', 'caption', 'platform', 'adId', 'url', 'title', 'text', 'country', 'city'],
  ...['language', 'languageFrom', 'postedAt', 'postedPrecision', 'postedFrom', 'priceText'],
  ...['priceFrom', 'status', 'firstCaptured', 'lastCaptured', 'lastCapture', 'cardsMasked'],
] as const;
export const adShape = shapeOf(
  [
    'id:ID',
    ...adColumns.map((name) => `${name}:${name === 'cardsMasked' ? 'double' : 'string'}`),
    ':LABEL',
  ],
  'Entity:Ad',
);
const adNames = new Set<string>(['id', ...adColumns]);

export function adRow({ id, firstCaptured, latest, thai }: MergedAd): BulkRow {
  const says: Readonly<Record<string, BulkValue>> = { ...latest, firstCaptured };
  for (const name in says)
    if (!adNames.has(name))
      throw new Error(`an ad says ${name}, for which its table has no column`);
  const line = bulkLine([id, ...adColumns.map((name) => says[name]), thai ? 'ThaiText' : null]);
  return { shape: adShape, line };
}

/** Entities of one kind that say the same things are one table. */
export function entityRow({ id, kind, caption, properties }: EntityRecord): BulkRow {
  const said = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (canBeHub(kind)) said.push(['hub', false]);
  const columns = said.map(([name, value]) => `${name}:${typeOf(name, value)}`);
  return {
    shape: shapeOf(
      ['id:ID', 'kind:string', 'caption:string', ...columns],
      `Entity:${kinds[kind].label}`,
    ),
    line: bulkLine([id, kind, caption, ...said.map(([, value]) => value)]),
  };
}

const captureShape = shapeOf(
  [
    ...['id:ID', 'ad:string', 'sha256:string', 'batch:string', 'line:long', 'offset:long'],
    ...['length:long', 'platform:string', 'capturedAt:string', 'url:string', 'tool:string'],
    ...['collector:string', 'payload:string', 'payloadType:string', 'status:string'],
    ...['priceText:string', 'priceFrom:string', 'language:string', 'languageFrom:string'],
    ...['toolSettings:string', 'vantage:string', 'authority:string', 'collectorHash:string'],
  ],
  'Capture',
);

export function captureRow(c: CaptureRecord): BulkRow {
  const line = bulkLine([
    ...[c.id, c.ad, c.sha256, c.batch, c.line, c.offset, c.length, c.platform, c.capturedAt],
    ...[c.url, c.tool, c.collector, c.payload, c.payloadType, c.status],
    ...[c.priceText, c.priceFrom, c.language, c.languageFrom],
    ...[c.toolSettings, c.vantage, c.authority, c.collectorHash],
  ]);
  return { shape: captureShape, line };
}

/** A file received; as ingest/merge-batch writes it. */
export function batchRow({ id, bytes, ...says }: BatchRecord): BulkRow {
  const said = Object.entries(says);
  return {
    shape: shapeOf(['id:ID', 'bytes:long', ...said.map(([name]) => `${name}:string`)], 'Batch'),
    line: bulkLine([id, bytes, ...said.map(([, value]) => value)]),
  };
}

const groupLinkShape = shapeOf([':START_ID', ':END_ID', ':TYPE']);

/** A relationship that says nothing but that it is there. */
export function groupLinkRow(source: string, type: string, target: string): BulkRow {
  return { shape: groupLinkShape, line: bulkLine([source, target, type]) };
}

export const linkShape = shapeOf([
  ...[':START_ID', ':END_ID', ':TYPE', 'field:string', 'method:string', 'version:string'],
  ...['steps:string[]', 'confidence:double', 'inferred:boolean', 'raw:string', 'start:long'],
  ...['end:long', 'capture:string', 'firstSeen:string', 'lastSeen:string', 'captures:long'],
  'judgedWrong:boolean',
]);

export function linkRow({
  source,
  target,
  type,
  evidence: e,
  lastSeen,
  captures,
}: MergedLink): BulkRow {
  const line = bulkLine([
    ...[source, target, type, e.field, e.method, e.version, e.steps, e.confidence, e.inferred],
    ...[e.raw, e.start, e.end, e.capture, e.firstSeen, lastSeen, captures],
    false,
  ]);
  return { shape: linkShape, line };
}
