import { ThroughlineError } from '../../core/errors.ts';
import type { DateForm } from './local-time.ts';
import type { FieldProblem } from './problems.ts';
import type { TableHead } from './table.ts';

/** One record of a file, not yet checked: where its bytes are, and what they say. */
export interface RawRecord {
  readonly line: number;
  readonly offset: number;
  readonly length: number;
  /** The record's bytes as received; missing when it was too long to keep. */
  readonly bytes?: Buffer;
  /** Why the bytes could not be read at all. */
  readonly problem?: FieldProblem;
  /** Why the record is passed over: it is sound, and no capture. */
  readonly skipped?: FieldProblem;
  /**
   * What the bytes say, or a promise of it; a function, since a record that is already held need not be read again.
   * @throws RecordError where they say nothing
   */
  readonly value?: () => unknown;
  /** The page that the record holds, to be kept as evidence beside it. */
  readonly payload?: () => Promise<Payload>;
  /** The record is a file of its own, received with others, and its bytes are that file's. */
  readonly received?: ReceivedPart;
  /** Whether the collector's own hash fits the bytes; absent where there is nothing to compare. */
  readonly hashFits?: boolean;
  /** The bytes of a picture that came with the record, by the path or address by which it names it. */
  readonly picture?: (named: string) => Buffer | undefined;
  /** What is wrong with the record and no reason to reject it. */
  readonly remarks?: readonly FieldProblem[];
}

/** A file that was received within another or within a folder. */
export interface ReceivedPart {
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
  readonly format: string;
  /** JSON: what is needed to read it again. */
  readonly parseOptions: string;
  /** Its bytes, where nobody has kept them as evidence yet. */
  readonly content?: Buffer;
}

/** What a record is beside its place. */
export type RecordRead = Omit<RawRecord, 'line' | 'offset' | 'length'>;

/** A stored page: what a server sent, or what somebody saved. */
export interface Payload {
  readonly bytes: Buffer;
  /** Media type, lower case. */
  readonly type: string;
}

export interface ReadOptions {
  /** Column names of the file to field names of the capture format. */
  readonly map?: Readonly<Record<string, string>>;
  /** The encoding of a text file; without it the encoding is found. */
  readonly encoding?: string;
  /** The row of a table that names its columns, from 1; without it that row is found. */
  readonly headRow?: number;
  /** How dates are written in a table; times with a zone are read in any case. */
  readonly dateForm?: DateForm;
  /** The zone of times of a table that say none. */
  readonly zone?: string;
  /** Of a workbook, the sheet that is read; without it all that hold a table. */
  readonly sheetName?: string;
  /** The table is a sheet of a workbook; `beside` others. */
  readonly sheet?: 'alone' | 'beside';
  /** The platform of pages whose address is not known, and of rows that name none. */
  readonly platform?: string;
  /** ISO 3166-1 alpha-2: where pages are from that do not say it. */
  readonly country?: string;
  /** When pages were saved, or rows collected, that do not say it: ISO 8601 with a zone. */
  readonly capturedAt?: string;
  /** When the file was last changed, as the file system has it. */
  readonly modifiedAt?: string;
  /** The page's path in the folder or archive that it came in. */
  readonly path?: string;
  /** Whether a picture came with the page. */
  readonly holds?: (picture: { readonly path: string } | { readonly url: string }) => boolean;
  /** What whoever imports says of how the whole file was collected. */
  readonly stated?: StatedCustody;
  /** No more than about so many records are wanted: nothing is read ahead for the rest. */
  readonly first?: number;
  /** Longest record that is kept, in bytes. */
  readonly maxRecordBytes?: number;
}

/** What is said at the import of a file of how it was collected, for all that is in it. */
export interface StatedCustody {
  readonly collector?: string;
  readonly tool?: string;
  readonly toolSettings?: string;
  readonly vantage?: string;
  readonly authority?: string;
  /** SHA-256 of the file, as its collector computed it. */
  readonly sha256?: string;
}

/** A file being read. */
export interface OpenFile {
  /** JSON: all that is needed to read one of its records again from its bytes alone. */
  readonly parseOptions: string;
  /** What a reader has to say about the whole file (an unknown column). */
  readonly notices: readonly (FieldProblem & { readonly line?: number })[];
  readonly records: AsyncIterable<RawRecord>;
  /** Of a table: what stands above the names of its columns, a title say, and is no record. */
  readonly above?: readonly RawRecord[];
  /** Of a table: its columns. */
  readonly table?: TableHead;
  /** The bytes of a picture that lies in the file itself, by the address that a page gives it. */
  readonly picture?: (url: string) => Promise<Buffer | undefined>;
  /** All pictures that lie in the file itself, and where. */
  readonly pictures?: () => Promise<readonly PictureWithin[]>;
}

interface PictureWithin {
  readonly offset: number;
  readonly length: number;
  readonly payload: () => Promise<Buffer>;
}

/** A stored file, of which any stretch can be read. */
export interface SourceFile {
  readonly bytes: number;
  /** The bytes from `from` (the beginning where it is not given) up to and without `to` (the end). */
  stream(from?: number, to?: number): AsyncIterable<Buffer>;
}

export async function sliceOf(file: SourceFile, offset: number, length: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of file.stream(offset, offset + length)) parts.push(chunk);
  return Buffer.concat(parts).subarray(0, length);
}

/** A file format: files in, records out. */
export interface Reader {
  readonly id: string;
  readonly title: string;
  /** Ends of names, lower case. */
  readonly extensions: readonly string[];
  /** Whether the first bytes of a file can be nothing but this format. */
  readonly recognises?: (head: Buffer) => boolean;
  open(source: SourceFile, options: ReadOptions): Promise<OpenFile>;
  /** Reads one record again, from its stored bytes and the file's `parseOptions`; may give a promise of it. */
  reread(bytes: Buffer, parseOptions: string): unknown;
  /**
   * A record by itself, where it is more than its bytes and their value.
   * @param came whether a picture came with it, by the path or address by which it names it
   */
  readonly record?: (
    bytes: Buffer,
    parseOptions: string,
    came: (named: string) => boolean,
  ) => RecordRead | Promise<RecordRead>;
  /** Whether the hashes that a record holds of its own content fit it; undefined where it holds none. */
  readonly hashFits?: (bytes: Buffer) => Promise<boolean | undefined>;
}

export const defaultMaxRecordBytes = 16 * 1024 * 1024;

/** A file that cannot be read at all, with what to do. */
export class UnreadableFileError extends ThroughlineError {
  override readonly name = 'UnreadableFileError';
  readonly answeredAs = 'BAD_INPUT';
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

export const pageTooLong: FieldProblem = {
  field: '(record)',
  reason: 'is a page of more than 8 million characters',
  remedy: 'Check what was saved: no advertisement is as long.',
};

/** A record whose bytes were read and say nothing that is a capture. */
export class RecordError extends Error {
  readonly problem: FieldProblem;
  constructor(problem: FieldProblem) {
    super(`${problem.field} ${problem.reason}`);
    this.name = 'RecordError';
    this.problem = problem;
  }
}
