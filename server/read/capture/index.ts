import { csv } from './csv.ts';
import { markedEncoding, textForm } from './encoding.ts';
import { exchanged } from './exchanged.ts';
import { html } from './html.ts';
import { jsonl } from './jsonl.ts';
import { type Reader, UnreadableFileError } from './reader.ts';
import { warc } from './warc.ts';

export {
  type Capture,
  type CapturedImage,
  type CaptureResult,
  parseCapture,
  platformOf,
} from './capture.ts';
export { columnFields } from './columns.ts';
export { mostContacts, tooMany } from './contacts.ts';
export { columnNames } from './csv.ts';
export { fileOnDisk, headOfFile } from './disk.ts';
export { erasedRecord } from './erased-record.ts';
export { type CarriedRecord, mostExchanged } from './exchanged.ts';
export { pageRecord, timeOfFiles, timeSourceOf } from './html.ts';
export { splitLines } from './lines.ts';
export { dateForms, zoneNamed } from './local-time.ts';
export type { FieldProblem } from './problems.ts';
export {
  type OpenFile,
  type Payload,
  type RawRecord,
  type Reader,
  type ReadOptions,
  RecordError,
  type SourceFile,
  type StatedCustody,
  UnreadableFileError,
} from './reader.ts';
export { statedCustody, statedWithin, type WrittenCustody } from './stated.ts';
export { readingOf, sheetEnding, type TableColumn, type TableHead } from './table.ts';

/** What a capture was received in: an export carries records of these. */
export const recordReaders: readonly Reader[] = [jsonl, csv, warc, html];

export const readers: readonly Reader[] = [...recordReaders, exchanged(recordReaders)];

const oldExcel = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** The reader for a file, by its name and its first bytes. */
export function readerFor(name: string, head: Buffer): Reader {
  if (head.length === 0) {
    throw new UnreadableFileError(`${name} is empty`, 'Check that the file was copied whole.');
  }
  if (head.subarray(0, oldExcel.length).equals(oldExcel)) {
    throw new UnreadableFileError(
      `${name} is an Excel file of the old form (.xls), or one with a password`,
      'Open it in Excel, save it as .xlsx without a password, and import that.',
    );
  }
  const packed = readers.find(({ recognises }) => recognises?.(head));
  if (packed) return packed;
  if (/\.(zip|wacz|xlsx)$/i.test(name)) {
    throw new UnreadableFileError(
      `${name} is called a ${name.split('.').pop()?.toLowerCase()} and is none`,
      'Check that the file was copied whole.',
    );
  }
  const named = (reader: Reader) =>
    reader.extensions.some((extension) => name.toLowerCase().endsWith(extension));
  const table = named(csv) || named(html);
  const wide = markedEncoding(head)?.startsWith('utf-16') ?? false;
  if (wide && !table) {
    throw new UnreadableFileError(`${name} is UTF-16`, 'Save it as UTF-8 and import it again.');
  }
  if (head.includes(0) && !table) {
    throw new UnreadableFileError(
      `${name} is not a text file`,
      `Import one of: ${readers.map(({ title }) => title).join(', ')}.`,
    );
  }
  const byName = readers.filter(({ id }) => id !== 'warc').find(named);
  return byName ?? (head.toString('utf8').trimStart().startsWith('{') ? jsonl : csv);
}

export function readerById(id: string): Reader {
  const reader = readers.find((candidate) => candidate.id === id);
  if (!reader) throw new UnreadableFileError(`no reader is called ${id}`, 'Update Throughline.');
  return reader;
}

/** The one name of an encoding. @throws UnreadableFileError where there is none of that name */
export const encodingNamed = (name: string): string => textForm(name).encoding;
