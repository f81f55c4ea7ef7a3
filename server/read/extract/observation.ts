import type { EntityRecord, Evidence } from '../../core/model/index.ts';
import type { Folded } from './fold.ts';

/** One identifier read at one place of one capture. */
export interface Observation extends Evidence {
  readonly entity: EntityRecord;
  /** The identifier as it was written out, where its node's id says less. */
  readonly value?: string;
}

/** What an extractor reads: the fields of one capture that can hold identifiers. */
export interface ExtractInput {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly contacts: {
    readonly phones: readonly string[];
    readonly emails: readonly string[];
    readonly handles: readonly string[];
    readonly payments: readonly string[];
    readonly websites: readonly string[];
  };
  /** ISO 3166-1 alpha-2 country of the capture or its platform, for national formats. */
  readonly country?: string | undefined;
  /** The platform's own host: its links to itself say nothing about the seller. */
  readonly platform: string;
}

/** A reading found in running text, in offsets of the folded text. */
export interface Found {
  readonly entity: EntityRecord;
  readonly start: number;
  readonly end: number;
  readonly steps: readonly string[];
  readonly confidence: number;
  /** How the identifier is written out, where its node's id says less: the whole address of a page. */
  readonly value?: string;
}

/**
 * An extractor for one type of identifier in running text: pure, versioned, linear in the text's length.
 * It reads the folded text and claims what it has read in `taken`, so that nothing is read twice.
 */
export interface FoldedExtractor {
  readonly method: string;
  readonly version: string;
  find(folded: Folded, input: ExtractInput, taken: Spans): Found[];
}

/** Spans that an earlier extractor has claimed, so that an email's host is not a website as well. */
export class Spans {
  /** One byte a UTF-16 unit of the text: a look-up costs its own length, however much is claimed. */
  readonly #claimed: Uint8Array;

  /** @param length of the text, in UTF-16 units */
  constructor(length: number) {
    this.#claimed = new Uint8Array(length);
  }

  add(start: number, end: number): void {
    this.#claimed.fill(1, start, end);
  }

  has(at: number): boolean {
    return this.#claimed[at] === 1;
  }

  overlaps(start: number, end: number): boolean {
    return this.#claimed.subarray(start, end).includes(1);
  }
}
