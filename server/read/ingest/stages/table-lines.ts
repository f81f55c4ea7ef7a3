import { type BulkRow, isReadWhole, mostReadWhole } from '../../../core/neo4j/index.ts';
import type { LineWriter } from './stage-lines.ts';

/** UTF-16 units of a table that are gathered in a line. */
const unitsALine = 1 << 18;

interface Gathered {
  readonly shape: string;
  readonly whole: boolean;
  rows: number;
  text: string;
}

/** Writes rows as lines, many of one table in each; see `TableWriter` for those that the importer has to read whole. */
export class TableLines {
  readonly #lines: LineWriter;
  readonly #tables = new Map<string, Gathered>();

  constructor(lines: LineWriter) {
    this.#lines = lines;
  }

  add(row: BulkRow): void {
    const { shape, line, rows = 1 } = row;
    const whole = isReadWhole(row);
    // A shape has no line end in it.
    const key = whole ? `${shape}\n` : shape;
    let table = this.#tables.get(key);
    if (table && table.text.length + line.length > (whole ? mostReadWhole : unitsALine)) {
      this.#write(table);
      table = undefined;
    }
    if (!table) {
      table = { shape, whole, rows: 0, text: '' };
      this.#tables.set(key, table);
    }
    table.rows += rows;
    table.text += line;
  }

  flush(): void {
    for (const table of this.#tables.values()) this.#write(table);
    this.#tables.clear();
  }

  #write({ shape, whole, rows, text }: Gathered): void {
    this.#lines.count('rows', rows);
    this.#lines.write(
      'table',
      {},
      JSON.stringify({ shape, whole, rows, text: text.toWellFormed() }),
    );
  }
}
