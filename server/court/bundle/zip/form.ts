/**
 * The one form that a bundle's zip has, byte for byte: entries stored without compression, in order
 * of name, one fixed date, no comment, no extra field, nothing between or around them. Whatever is
 * not content follows from names, sizes and checksums alone, so a single changed byte shows.
 * Layout: APPNOTE.TXT 6.3 (local header, data, data descriptor; central directory; end record).
 */

const FLAGS = (1 << 11) | (1 << 3);
const VERSION = 20;
const MADE_BY = (3 << 8) | 63;
/** 1 January 1980, 00:00, the first date that a zip can hold. */
const DOS_DATE = (1 << 5) | 1;
const DOS_TIME = 0;
const MODE = 0o100644;

/** Entries and bytes beyond which a zip needs another form. */
export const ZIP_LIMITS = { entries: 0xfffe, bytes: 0xffff_fffe } as const;

/** What yazl needs to write the form; the date is local, as zip dates are. */
export const zipEntryOptions = {
  mtime: new Date(1980, 0, 1),
  mode: MODE,
  compress: false,
  forceDosTimestamp: true,
} as const;

export interface StoredEntry {
  readonly name: string;
  readonly size: number;
  readonly crc32: number;
}

export function localHeader(name: string): Buffer {
  const path = Buffer.from(name, 'utf8');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DOS_TIME, 10);
  header.writeUInt16LE(DOS_DATE, 12);
  header.writeUInt16LE(path.length, 26);
  return Buffer.concat([header, path]);
}

export function dataDescriptor({ crc32, size }: StoredEntry): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(crc32, 4);
  descriptor.writeUInt32LE(size, 8);
  descriptor.writeUInt32LE(size, 12);
  return descriptor;
}

export function centralRecord({ name, crc32, size }: StoredEntry, offset: number): Buffer {
  const path = Buffer.from(name, 'utf8');
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(MADE_BY, 4);
  record.writeUInt16LE(VERSION, 6);
  record.writeUInt16LE(FLAGS, 8);
  record.writeUInt16LE(DOS_TIME, 12);
  record.writeUInt16LE(DOS_DATE, 14);
  record.writeUInt32LE(crc32, 16);
  record.writeUInt32LE(size, 20);
  record.writeUInt32LE(size, 24);
  record.writeUInt16LE(path.length, 28);
  record.writeUInt32LE((MODE << 16) >>> 0, 38);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, path]);
}

export function endRecord(entries: number, directoryOffset: number, directorySize: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(directoryOffset, 16);
  return end;
}
