import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';
import { adName, kindNames } from '../../core/model/index.ts';
import { type LinkCell, linkCell, type Met } from './query-links.ts';

/** An entity in a cell. */
export interface EntityCell {
  readonly id: string;
  readonly kind: string;
  readonly caption: string;
}

/** A path is a list: an entity, a relationship, an entity, and so on. */
export type Cell = null | string | number | boolean | EntityCell | LinkCell | readonly Cell[];

export const isLink = (cell: Cell | undefined): cell is LinkCell =>
  typeof cell === 'object' && cell !== null && 'link' in cell;

export const isEntity = (cell: Cell | undefined): cell is EntityCell =>
  typeof cell === 'object' && cell !== null && 'id' in cell;

const kilobyte = 1024;

/** What an answer holds at most; what is more is left out, and the answer says so. */
export const answerLimits = {
  /** Bytes of a cell, as text in UTF-8. */
  cellBytes: 256 * kilobyte,
  /** Bytes of a row. */
  rowBytes: 1024 * kilobyte,
  /** Bytes of all rows: no more are fetched. */
  bytes: 32 * kilobyte * kilobyte,
  /** Things in one list: more nobody reads, and a page would not draw. */
  listed: 10_000,
  /** Lists within lists. */
  nested: 20,
} as const;

/** How much there is still room for. */
interface Room {
  bytes: number;
  /** Something was left out. */
  isCut: boolean;
}

export interface ReadRow {
  readonly cells: Cell[];
  readonly bytes: number;
  /** Cells of which a part was left out. */
  readonly cut: number;
}

/**
 * The cells of a row, each cut where it is too long, and from there on where the row is.
 * @param met takes what is met in them
 */
export function readRow(values: readonly unknown[], met: Met): ReadRow {
  let [left, cut]: [number, number] = [answerLimits.rowBytes, 0];
  const cells = values.map((value) => {
    const room: Room = { bytes: Math.min(left, answerLimits.cellBytes), isCut: false };
    const { bytes } = room;
    const cell = toCell(value, room, met);
    left -= bytes - Math.max(0, room.bytes);
    if (room.isCut) cut++;
    return cell;
  });
  return { cells, cut, bytes: answerLimits.rowBytes - left };
}

/** A value that is no text takes about as much. */
const perValue = 8;

function toCell(value: unknown, room: Room, met: Met, depth = 0): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return toText(value, room);
  room.bytes -= perValue;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : beyondNumbers(value);
  if (Array.isArray(value)) return toList(value, room, met, depth);
  if (neo4j.isNode(value as object)) {
    const { elementId, properties } = value as Node;
    return nodeCell(properties, room, met, elementId);
  }
  if (isWholeEntity(value)) return nodeCell(value, room, met);
  if (neo4j.isRelationship(value as object)) {
    const cell = linkCell(value as Relationship, met);
    room.bytes -= cell.bytes;
    return cell.cell;
  }
  if (neo4j.isPath(value as object)) return toList(inTurn(value as Path), room, met, depth);
  return toText(isTime(value) ? timeText(value) : JSON.stringify(value, inWords), room);
}

function toText(text: string, room: Room): string {
  const bytes = Buffer.byteLength(text);
  if (bytes <= room.bytes) {
    room.bytes -= bytes;
    return text;
  }
  // Signs take one byte to four.
  const kept = text.slice(0, Math.max(0, Math.floor((room.bytes * text.length) / bytes)));
  room.bytes = 0;
  room.isCut = true;
  const more = text.length - kept.length;
  return `${kept.toWellFormed()}… and ${more.toLocaleString('en')} more characters`;
}

/** What a path holds, one after the other. */
const inTurn = ({ start, segments }: Path): unknown[] => [
  start,
  ...segments.flatMap(({ relationship, end }) => [relationship, end]),
];

function toList(list: readonly unknown[], room: Room, met: Met, depth: number): Cell {
  if (depth >= answerLimits.nested) {
    room.isCut = true;
    return '…';
  }
  const cells: Cell[] = [];
  for (const item of list) {
    if (cells.length >= answerLimits.listed || room.bytes <= 0) break;
    cells.push(toCell(item, room, met, depth + 1));
  }
  const more = list.length - cells.length;
  if (more === 0) return cells;
  room.isCut = true;
  return [...cells, `and ${more.toLocaleString('en')} more`];
}

/** JSON has neither, and would have an empty cell; the driver gives a whole number that is too large as infinite. */
const beyondNumbers = (value: number): string =>
  Number.isNaN(value) ? 'NaN' : `${value > 0 ? '' : '-'}Infinity, or too large: ask by toString()`;

const times = [
  ...[neo4j.isDate, neo4j.isDateTime, neo4j.isLocalDateTime],
  ...[neo4j.isTime, neo4j.isLocalTime, neo4j.isDuration],
];
/** Days, times and stretches of time say themselves as ISO 8601 has them. */
const isTime = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && times.some((is) => is(value));

/** The driver ends a stretch of days in the T of times that it has none of. */
const timeText = (value: unknown): string => String(value).replace(/T$/, '');

function inWords(_: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return beyondNumbers(value);
  return isTime(value) ? timeText(value) : value;
}

/** What `properties(n)` gives of an entity: it is told as the entity itself. */
function isWholeEntity(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, caption } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof caption === 'string' && id.startsWith(`${kind}:`);
}

function nodeCell(
  { id, kind, caption, ...rest }: Record<string, unknown>,
  room: Room,
  met: Met,
  elementId?: string,
): Cell {
  const known = kindNames.find((name) => name === kind);
  if (typeof id !== 'string' || !known) return toText(String(id), room);
  met.entities.add(id);
  if (elementId !== undefined) met.nodes.set(elementId, id);
  // A part of an ad may lack what its name is made of.
  const isWholeAd = known === 'ad' && 'platform' in rest;
  const called = isWholeAd ? adName(rest as Parameters<typeof adName>[0]) : String(caption);
  return { id, kind: known, caption: toText(called, room) };
}
