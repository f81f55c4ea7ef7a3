import { createHash } from 'node:crypto';
import { custodyStart, type ReadLine, readLine } from './line.ts';

/** How the part of a log that has the first form hangs together with what follows. */
export interface FirstForm {
  readonly lines: number;
  /** Of these, withheld: their hashes are stated, and bind nothing by themselves. */
  readonly withheld: number;
  /** A line of the second form holds the hash over all their hashes, so that none can be exchanged. */
  readonly bound: boolean;
}

/** Of a log that begins behind its part of the first form: the lines of that part, and the hash of the last line of all. */
export interface LeftOut {
  readonly lines: number;
  readonly head: string;
}

/**
 * Walks a log, or what a package holds of one, from its first line to its last.
 *
 * A log that began in the first form goes on in the second: its first line of that form tells how many came before and
 * the SHA-256 over their hashes, each followed by a line feed. No line of the first form comes after it.
 */
export class CustodyWalk {
  #n = 0;
  #head = custodyStart;
  #withheld = 0;
  #form: 1 | 2 = 1;
  #first = { lines: 0, withheld: 0, bound: false };
  readonly #hashes = createHash('sha256');
  #problem: string | undefined;
  /** The line before is not there. */
  #isBehind = false;

  /** @param leftOut where the log begins behind its part of the first form */
  constructor(leftOut?: LeftOut) {
    if (!leftOut) return;
    const { lines, head } = leftOut;
    this.#n = lines;
    this.#head = head;
    this.#withheld = lines;
    this.#first = { lines, withheld: lines, bound: false };
    this.#form = 2;
    this.#isBehind = true;
  }

  /** @returns the line, or undefined once something is wrong: `problem` says what */
  take(text: string): ReadLine | undefined {
    if (this.#problem !== undefined) return undefined;
    const n = this.#n + 1;
    const read = readLine(text);
    const wrong = read ? this.#wrong(read, n) : `line ${n} is not a custody record`;
    if (!read || wrong) {
      this.#problem = wrong;
      return undefined;
    }
    // The first line that is here tells of all before it.
    if (this.#isBehind) this.#first.bound = true;
    this.#isBehind = false;
    this.#n = n;
    this.#head = read.sha256;
    if (read.withheld) this.#withheld += 1;
    if (read.form === 1) {
      this.#hashes.update(`${read.sha256}\n`);
      this.#first.lines += 1;
      if (read.withheld) this.#first.withheld += 1;
    }
    this.#form = read.form;
    return read;
  }

  #wrong(read: ReadLine, n: number): string | undefined {
    if (read.n !== n) return `line ${n} is numbered ${read.n}: a line was removed or added`;
    if (read.previous !== this.#head && !this.#isBehind)
      return `line ${n} does not follow from the line before: one of them was edited`;
    if (read.form === 1)
      return this.#form === 2 ? `line ${n} has the form of an earlier part of the log` : undefined;
    return this.#form === 1 && n > 1 ? this.#wrongChange(read) : undefined;
  }

  /** The line that goes on from a part of the first form. */
  #wrongChange(read: ReadLine): string | undefined {
    const { n } = read;
    if (read.withheld || read.line.event !== 'log-continued')
      return `line ${n} does not tell of the earlier part of the log that it goes on from`;
    const { lines, sha256 } = read.line.earlier;
    if (lines !== n - 1 || sha256 !== this.#hashes.copy().digest('hex'))
      return `line ${n} tells of another earlier part of the log: one of the lines before was edited`;
    this.#first.bound = true;
    return undefined;
  }

  get problem(): string | undefined {
    return this.#problem;
  }
  get lines(): number {
    return this.#n;
  }
  get head(): string {
    return this.#head;
  }
  get withheld(): number {
    return this.#withheld;
  }
  get form(): 1 | 2 {
    return this.#form;
  }
  /** null where no line has the first form. */
  get firstForm(): FirstForm | null {
    return this.#first.lines === 0 ? null : { ...this.#first };
  }
  /** What the line that goes on from a part of the first form has to tell. */
  get earlier(): { readonly lines: number; readonly sha256: string } {
    return { lines: this.#n, sha256: this.#hashes.copy().digest('hex') };
  }
}

/** What a walk over a whole log came to. */
export interface CustodyReport {
  readonly lines: number;
  readonly head: string;
  readonly withheld: number;
  readonly firstForm: FirstForm | null;
  /** The first thing that is wrong, in words. */
  readonly problem?: string;
}

/** Walks a custody log and names the first line where the chain does not hold. */
export async function checkCustody(
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<CustodyReport> {
  const walk = new CustodyWalk();
  for await (const text of lines) if (!walk.take(text)) break;
  return reportOf(walk);
}

export function reportOf(walk: CustodyWalk): CustodyReport {
  const { lines, head, withheld, firstForm, problem } = walk;
  return { lines, head, withheld, firstForm, ...(problem === undefined ? {} : { problem }) };
}
