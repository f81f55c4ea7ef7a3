import type { FieldProblem } from '../capture/index.ts';

/** What became of the records of a file. read = new + updated + unchanged + rejected. */
export interface Counts {
  readonly read: number;
  /** Captures of ads that were not held before. */
  readonly new: number;
  /** Captures that added to an ad already held. */
  readonly updated: number;
  /** Captures already held, byte for byte. */
  readonly unchanged: number;
  readonly rejected: number;
  /** Fields left out of captures that were kept. */
  readonly leftOut: number;
}

export interface ImportProblem extends FieldProblem {
  readonly file: string;
  /** From 1; absent when it concerns the whole file. */
  readonly line?: number;
  readonly severity: 'rejected' | 'left-out' | 'notice';
}

export interface Progress {
  readonly counts: Counts;
  readonly bytesRead: number;
  readonly bytesTotal: number;
  /** Captures a second since the start. */
  readonly perSecond: number;
  readonly elapsedMs: number;
}

export type ImportEvent =
  | {
      readonly type: 'start';
      readonly file: string;
      readonly batch: string;
      readonly bytes: number;
      readonly format: string;
    }
  | ({ readonly type: 'problem' } & ImportProblem)
  | ({ readonly type: 'progress' } & Progress)
  | ({
      readonly type: 'report';
      readonly file: string;
      readonly batch: string;
      /** By platform host. */
      readonly sources: Readonly<Record<string, Counts>>;
      readonly hubs: number;
      readonly elapsedMs: number;
      readonly perSecond: number;
    } & Counts);

type Outcome = 'new' | 'updated' | 'unchanged' | 'rejected';

/** Counts what happens, in all and by source. */
export class Tally {
  readonly #all = empty();
  readonly #sources = new Map<string, Mutable>();
  readonly #start: number;
  readonly #clock: () => number;

  /** @param clock milliseconds, monotonic */
  constructor(clock: () => number) {
    this.#clock = clock;
    this.#start = clock();
  }

  add(outcome: Outcome, source: string, captures = 1): void {
    if (captures === 0) return;
    for (const counts of [this.#all, this.#source(source)]) {
      counts.read += captures;
      counts[outcome] += captures;
    }
  }

  leftOut(source: string): void {
    this.#all.leftOut += 1;
    this.#source(source).leftOut += 1;
  }

  get counts(): Counts {
    return { ...this.#all };
  }

  get sources(): Record<string, Counts> {
    return Object.fromEntries([...this.#sources].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  get elapsedMs(): number {
    return Math.round(this.#clock() - this.#start);
  }

  get perSecond(): number {
    return Math.round((this.#all.read / Math.max(1, this.elapsedMs)) * 1000);
  }

  #source(name: string): Mutable {
    const held = this.#sources.get(name) ?? empty();
    this.#sources.set(name, held);
    return held;
  }
}

type Mutable = { -readonly [K in keyof Counts]: Counts[K] };
const empty = (): Mutable => ({
  read: 0,
  new: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  leftOut: 0,
});

/** Records that say nothing of where they came from are counted under this name. */
export const unknownSource = '(unknown)';
