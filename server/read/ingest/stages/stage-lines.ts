/**
 * What stages read and write: lines of UTF-8 text. docs/reference/stages.md tells what stands in each; a change here is a
 * change there.
 *
 * A line that a stage writes has five cells between tabs: what it is, the part to which it belongs, the chunk it was made
 * of, its number among the lines of this process, and its text, which has no tab and no line end in it: JSON, or base64. The
 * first line of a process names its stage and version, and the last counts: a process that ended early has none.
 */

/** What a line is. */
export type Tag =
  | 'stage'
  | 'chunk'
  | 'spill'
  | 'table'
  | 'print'
  | 'told'
  | 'kept'
  | 'picture'
  | 'found'
  | 'count'
  | 'error';

/** Where a line goes. */
interface Place {
  readonly part?: number;
  readonly chunk?: number;
}

/** What the last line of a process says. */
interface Counted {
  /** Lines that it read, and lines that it wrote, without the first and the last, by their tags. */
  readonly read: number;
  readonly written: Readonly<Record<string, number>>;
  /** Captures and rows among them; what counts what follows from the stage. */
  readonly things: Readonly<Record<string, number>>;
}

/** UTF-16 units that are gathered before they are written. */
const unitsAtOnce = 1 << 20;

/** Writes the lines of one process. */
export class LineWriter {
  readonly #out: (text: string) => void;
  readonly #written: Record<string, number> = {};
  readonly #things: Record<string, number> = {};
  #number = 0;
  #text = '';

  constructor(stage: string, version: string, out: (text: string) => void) {
    this.#out = out;
    this.#line('stage', {}, JSON.stringify({ stage, version, node: process.version }));
  }

  /** @param text JSON or base64 */
  write(tag: Tag, place: Place, text: string): void {
    this.#written[tag] = (this.#written[tag] ?? 0) + 1;
    this.#line(tag, place, text);
  }

  count(thing: string, more: number): void {
    this.#things[thing] = (this.#things[thing] ?? 0) + more;
  }

  /** Says why the process ends before all is done. */
  fail(why: string): void {
    this.#line('error', {}, JSON.stringify(why));
    this.#flush();
  }

  /** @param read lines */
  end(read: number): void {
    const counted: Counted = { read, written: this.#written, things: this.#things };
    this.#line('count', {}, JSON.stringify(counted));
    this.#flush();
  }

  #line(tag: Tag, { part = 0, chunk = 0 }: Place, text: string): void {
    this.#text += `${tag}\t${part}\t${chunk}\t${this.#number}\t${text}\n`;
    this.#number += 1;
    if (this.#text.length >= unitsAtOnce) this.#flush();
  }

  #flush(): void {
    this.#out(this.#text);
    this.#text = '';
  }
}
