import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './rows.ts';

/** Tables that have all in common, their shape, are one table of several files; see rows.ts. */
export interface WrittenTable {
  readonly shape: string;
  readonly file: string;
}

/** UTF-16 units that are gathered before they are written. */
const gathered = 1 << 20;

interface Table extends WrittenTable {
  readonly open: number;
  text: string;
}

/** Writes tables as CSV files: a file a table and writer, without a header. */
export class TableWriter {
  readonly #folder: string;
  readonly #name: string;
  readonly #tables = new Map<string, Table>();

  readonly #encoding: BufferEncoding;

  /**
   * @param name tells this writer from others that write to the same folder
   * @param encoding `latin1` where the rows are bytes, each as a sign of its own
   */
  constructor(folder: string, name: string, encoding: BufferEncoding = 'utf8') {
    this.#folder = folder;
    this.#name = name;
    this.#encoding = encoding;
  }

  /** One row, or the lines of several that are of one shape. */
  add({ shape, line }: Row): void {
    const table = this.#tables.get(shape) ?? this.#open(shape);
    table.text += line;
    if (table.text.length >= gathered) this.#write(table);
  }

  /** All that was added is in the files. @returns the tables so far, each with its file */
  flush(): WrittenTable[] {
    return [...this.#tables.values()].map((table) => {
      this.#write(table);
      return { shape: table.shape, file: table.file };
    });
  }

  close(): WrittenTable[] {
    const written = this.flush();
    for (const { open } of this.#tables.values()) closeSync(open);
    this.#tables.clear();
    return written;
  }

  #open(shape: string): Table {
    const file = join(this.#folder, `${this.#tables.size}.${this.#name}.csv`);
    const table = { shape, file, open: openSync(file, 'w', 0o600), text: '' };
    this.#tables.set(shape, table);
    return table;
  }

  #write(table: Table): void {
    if (table.text.length > 0) writeSync(table.open, table.text, null, this.#encoding);
    table.text = '';
  }
}
