import type { FieldProblem } from './capture.ts';

/** One record of a file, not yet checked: where its bytes are, and what they say. */
export interface RawRecord {
  readonly line: number;
  readonly offset: number;
  readonly length: number;
  /** The record's bytes as received; missing when it was too long to keep. */
  readonly bytes?: Buffer;
  /** Why the bytes could not be read at all. */
  readonly problem?: FieldProblem;
  /** What the bytes say; a function, since a record that is already held need not be read again. */
  readonly value?: () => unknown;
}

export interface ReadOptions {
  /** Column names of the file to field names of the capture format. */
  readonly map?: Readonly<Record<string, string>>;
  /** The encoding of a text file; without it the encoding is found. */
  readonly encoding?: string;
  /** Longest record that is kept, in bytes. */
  readonly maxRecordBytes?: number;
}

/** A file being read. */
export interface OpenFile {
  /** JSON: all that is needed to read one of its records again from its bytes alone. */
  readonly reading: string;
  /** What a reader has to say about the whole file (an unknown column). */
  readonly notices: readonly (FieldProblem & { readonly line: number })[];
  readonly records: AsyncIterable<RawRecord>;
}

/** A stored file, of which any stretch can be read. */
export interface SourceFile {
  readonly bytes: number;
  /** The bytes from `from` on (from the beginning where it is not given). */
  stream(from?: number): AsyncIterable<Buffer>;
}

/** A file format: files in, records out. */
export interface Reader {
  readonly id: string;
  readonly title: string;
  readonly extensions: readonly string[];
  open(source: SourceFile, options: ReadOptions): Promise<OpenFile>;
  /** Reads one record again, from its stored bytes and the file's `reading`. */
  reread(bytes: Buffer, reading: string): unknown;
}

export const defaultMaxRecordBytes = 16 * 1024 * 1024;

/** A file that cannot be read at all, with what to do. */
export class UnreadableFileError extends Error {
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'UnreadableFileError';
    this.remedy = remedy;
  }
}

export const notUtf8: FieldProblem = {
  field: '(record)',
  reason: 'is not UTF-8 text',
  remedy: 'Save the file as UTF-8 and send it again.',
};

export function tooLong(length: number, max: number): FieldProblem {
  return {
    field: '(record)',
    reason: `is ${length.toLocaleString('en')} bytes long; the longest that is read is ${max.toLocaleString('en')}`,
    remedy: 'Check that each record ends in a line break; move large contents to files beside it.',
  };
}
