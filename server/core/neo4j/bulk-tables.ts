import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { BulkTables } from './settings.ts';

/** A line of a table, or several. */
export interface BulkRow {
  /** Which table: labels of its nodes (none for relationships), `|`, and its header: `Capture|id:ID,line:long`. */
  readonly shape: string;
  /** With its line end. */
  readonly line: string;
  /** Rows that `line` holds, where it holds several. */
  readonly rows?: number;
}

/** Tables that have all in common, their shape, are one table of several files. */
export interface WrittenTable {
  readonly shape: string;
  readonly file: string;
  /** See `BulkTables`. */
  readonly whole: boolean;
}

export interface TableOptions {
  /** `latin1` where the rows are bytes, each as a sign of its own. */
  readonly encoding?: BufferEncoding;
  /** UTF-16 units that are gathered before they are written, and the most in a file that is read whole. */
  readonly atOnce?: number;
}

/**
 * UTF-16 units of a file that is read whole: of 3 bytes each at most, so that it fits the buffer that the importer has
 * anyway, of 4 MB.
 */
export const mostReadWhole = 1 << 20;

interface Table extends WrittenTable {
  readonly open: number;
  text: string;
  /** UTF-16 units so far. */
  size: number;
}

/**
 * Writes tables as CSV files without headers, apart from those of other writers. Neo4j's importer reads a file in
 * several threads only where no cell has a line end in it, and each row fits its buffer. Rows of which that is not so
 * stand in files of their own, so small that it can read each of these whole.
 */
export class TableWriter {
  readonly #folder: string;
  readonly #name: string;
  readonly #encoding: BufferEncoding;
  readonly #atOnce: number;
  readonly #open = new Map<string, Table>();
  readonly #written: WrittenTable[] = [];

  /** @param name tells this writer from others that write to the same folder */
  constructor(folder: string, name: string, options: TableOptions = {}) {
    this.#folder = folder;
    this.#name = name;
    this.#encoding = options.encoding ?? 'utf8';
    this.#atOnce = options.atOnce ?? mostReadWhole;
  }

  /** One row, or the lines of several that are of one shape. */
  add(row: BulkRow): void {
    const { shape, line } = row;
    const whole = isReadWhole(row, this.#atOnce);
    const table = this.#tableFor(shape, whole, line.length);
    table.text += line;
    table.size += line.length;
    if (table.text.length >= this.#atOnce) this.#write(table);
  }

  /** All that was added is in the files. @returns the tables so far, a file each */
  flush(): readonly WrittenTable[] {
    for (const table of this.#open.values()) this.#write(table);
    return this.#written;
  }

  close(): readonly WrittenTable[] {
    for (const table of this.#open.values()) this.#end(table);
    this.#open.clear();
    return this.#written;
  }

  #tableFor(shape: string, whole: boolean, more: number): Table {
    // A shape has no line end in it.
    const key = whole ? `${shape}\n` : shape;
    const held = this.#open.get(key);
    if (held && !(whole && held.size + more > this.#atOnce)) return held;
    if (held) this.#end(held);
    const file = join(this.#folder, `${this.#written.length}.${this.#name}.csv`);
    this.#written.push({ shape, file, whole });
    const table = { shape, file, whole, open: openSync(file, 'w', 0o600), text: '', size: 0 };
    this.#open.set(key, table);
    return table;
  }

  #write(table: Table): void {
    if (table.text.length > 0) writeSync(table.open, table.text, null, this.#encoding);
    table.text = '';
  }

  #end(table: Table): void {
    this.#write(table);
    closeSync(table.open);
  }
}

/** Whether the importer can read these rows in one piece alone: a line end stands in a cell, or they are very long. */
export const isReadWhole = ({ line, rows = 1 }: BulkRow, most = mostReadWhole): boolean =>
  line.length > most || lineEnds(line) > rows;

/** As the importer takes them: a carriage return by itself is one too. */
function lineEnds(text: string): number {
  if (text.includes('\r')) return Number.POSITIVE_INFINITY;
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/**
 * Files of one shape as one table.
 * @param folder for the headers, which have files of their own
 * @param name tells these headers from others in the folder
 */
export function bulkTables(
  written: readonly WrittenTable[],
  folder: string,
  name: string,
): BulkTables {
  const byShape = new Map<string, string[]>();
  for (const { shape, file } of written) {
    const files = byShape.get(shape);
    if (files) files.push(file);
    else byShape.set(shape, [file]);
  }
  const nodes: BulkTables['nodes'][number][] = [];
  const relationships: string[][] = [];
  for (const [at, [shape, files]] of [...byShape].entries()) {
    const header = join(folder, `${name}-${at}.csv`);
    const [labels = '', columns] = shape.split('|');
    writeFileSync(header, `${columns}\n`);
    if (labels === '') relationships.push([header, ...files]);
    else nodes.push({ labels, files: [header, ...files] });
  }
  const whole = written.filter((table) => table.whole).map(({ file }) => file);
  return { nodes, relationships, whole };
}
