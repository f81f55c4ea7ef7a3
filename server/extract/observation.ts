import type { EntityRecord, Evidence } from '../model/index.ts';

/** One identifier read at one place of one capture. */
export interface Observation extends Evidence {
  readonly entity: EntityRecord;
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

/** A reading found in running text, in UTF-16 offsets of that text. */
export interface Found {
  readonly entity: EntityRecord;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly steps: readonly string[];
  readonly confidence: number;
}

/** An extractor for one type of identifier in running text: pure, versioned, linear in the text's length. */
export interface TextExtractor {
  readonly method: string;
  readonly version: string;
  find(text: string, input: ExtractInput, taken: Spans): Found[];
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

  overlaps(start: number, end: number): boolean {
    return this.#claimed.subarray(start, end).includes(1);
  }
}
