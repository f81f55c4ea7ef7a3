import { stat } from 'node:fs/promises';
import { basename, posix, resolve } from 'node:path';
import { type Archive, type ArchiveEntry, isZip, openFolder, openZip } from '../archive/index.ts';
import {
  type Capture,
  type FieldProblem,
  fileOnDisk,
  headOfFile,
  type OpenFile,
  parseCapture,
  type RawRecord,
  type ReadOptions,
  RecordError,
  readerFor,
  readingOf,
  type SourceFile,
  type TableHead,
  UnreadableFileError,
} from '../capture/index.ts';
import { extract, maskedCards } from '../extract/index.ts';
import { contentsOf, nameOfSheet } from './contents.ts';
import type { ImportProblem } from './report.ts';

/** A capture as it would be read. */
export interface PreviewedCapture {
  readonly file: string;
  readonly line: number;
  readonly platform: string;
  readonly url?: string;
  readonly capturedAt: string;
  readonly status?: string;
  readonly title?: string;
  /** The first words of the text. */
  readonly words: string;
  readonly images: number;
  /** Identifiers found in it, as `kind:value`. */
  readonly contacts: readonly string[];
  /** Fields that would be left out. */
  readonly problems: readonly FieldProblem[];
}

export interface Preview {
  readonly name: string;
  /** The reader's id, or `folder`, `zip`, `wacz`. */
  readonly format: string;
  readonly captures: readonly PreviewedCapture[];
  /** Records that would be rejected or passed over on the way to these captures, and what is said of the file. */
  readonly problems: readonly ImportProblem[];
  /** There is more in the file than was looked at. */
  readonly more: boolean;
  /** Of a workbook: its sheets. */
  readonly sheets: readonly string[];
  /** The first table in it, and what its columns hold. */
  readonly table?: TableHead;
  /** Records among those looked at that say just what one before them says. */
  readonly same: number;
}

export interface PreviewRequest {
  readonly path: string;
  /** The file's own name, where the path is only where its bytes wait. */
  readonly name?: string;
  readonly options?: ReadOptions;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export const previewed = 20;
/** A file of nothing but problems is not read to its end. */
const problemsShown = 50;
const firstWords = 240;

/**
 * The first captures of a file or folder as an import would read them. Touches no store and writes nothing.
 * Hashes and damage further on are not seen.
 * @throws UnreadableFileError, ArchiveError
 */
export async function preview({
  path,
  options = {},
  now,
  ...given
}: PreviewRequest): Promise<Preview> {
  const found = await stat(path).catch(() => {
    throw new UnreadableFileError(`there is no file ${path}`, 'Check the path.');
  });
  const name = given.name ?? basename(resolve(path));
  const gathered = new Gathered(now);
  const parseOptions = { modifiedAt: found.mtime.toISOString(), ...options, first: previewed };
  if (found.isDirectory())
    return previewArchive(name, await openFolder(path), parseOptions, gathered);
  const file = fileOnDisk(path, found.size);
  const head = await headOfFile(path);
  if (isZip(head)) return previewArchive(name, await openZip(path, name), parseOptions, gathered);
  const reader = readerFor(name, head);
  await gathered.take(name, await reader.open(file, parseOptions));
  return gathered.preview(name, reader.id);
}

async function previewArchive(
  name: string,
  archive: Archive,
  options: ReadOptions,
  gathered: Gathered,
): Promise<Preview> {
  try {
    if (archive.kind === 'xlsx') gathered.sheets = archive.entries.map(nameOfSheet);
    const contents = contentsOf(archive, options.sheetName);
    gathered.notices(name, contents.notices);
    const paths = new Set(archive.entries.map(({ path }) => path));
    // The parts of a WACZ within are not opened for a preview.
    for (const entry of [...contents.pages, ...contents.tables]) {
      if (gathered.full) break;
      await previewEntry(name, archive, entry, gathered, {
        ...readingOf(entry.path, options, contents.tables.length > 1),
        ...(entry.modifiedAt ? { modifiedAt: entry.modifiedAt } : {}),
        path: entry.path,
        holds: (picture) => 'path' in picture && paths.has(posix.normalize(picture.path)),
      });
    }
    if (contents.archives.length > 0) gathered.more = true;
    return gathered.preview(name, archive.kind);
  } finally {
    await archive.close();
  }
}

async function previewEntry(
  name: string,
  archive: Archive,
  entry: ArchiveEntry,
  gathered: Gathered,
  options: ReadOptions,
): Promise<void> {
  const file = `${name}/${entry.path}`;
  const source = fileInArchive(archive, entry);
  try {
    let head: Buffer = Buffer.alloc(0);
    for await (const chunk of source.stream(0, 4096)) head = Buffer.concat([head, chunk]);
    await gathered.take(file, await readerFor(entry.path, head).open(source, options));
  } catch (error) {
    if (!(error instanceof Error && 'remedy' in error)) throw error;
    gathered.problem(file, {
      field: '(file)',
      reason: `is not read: ${error.message}`,
      remedy: String(error.remedy),
    });
  }
}

/** Captures and problems until there are enough. */
class Gathered {
  readonly #now: number;
  readonly #captures: PreviewedCapture[] = [];
  readonly #problems: ImportProblem[] = [];
  more = false;
  sheets: readonly string[] = [];
  #table: TableHead | undefined;
  readonly #seen = new Set<string>();
  #same = 0;

  constructor(now: number) {
    this.#now = now;
  }

  get full(): boolean {
    return this.#captures.length >= previewed || this.#problems.length >= problemsShown;
  }

  async take(file: string, opened: OpenFile): Promise<void> {
    this.#table ??= opened.table;
    for (const notice of opened.notices)
      this.#problems.push({ file, severity: 'notice', ...notice });
    for await (const record of opened.records) {
      if (this.full) {
        this.more = true;
        return;
      }
      await this.#one(file, record);
    }
  }

  async #one(file: string, record: RawRecord): Promise<void> {
    const { line, skipped, problem } = record;
    if (skipped) this.#problems.push({ ...skipped, file, line, severity: 'notice' });
    else if (problem) this.problem(file, problem, line);
    else {
      // The import holds the same bytes once.
      const bytes = record.bytes?.toString('latin1') ?? '';
      if (record.bytes && this.#seen.has(bytes)) {
        this.#same += 1;
        return;
      }
      this.#seen.add(bytes);
      const parsed = await this.#read(record);
      if ('rejected' in parsed) this.problem(file, parsed.rejected, line);
      else {
        const problems = [...(record.remarks ?? []), ...parsed.leftOut];
        this.#captures.push(viewOf(file, line, parsed.capture, problems));
      }
    }
  }

  async #read({ value }: RawRecord): Promise<ReturnType<typeof parseCapture>> {
    try {
      return parseCapture(await value?.(), this.#now);
    } catch (error) {
      if (error instanceof RecordError) return { rejected: error.problem };
      return {
        rejected: {
          field: '(record)',
          reason: `is not valid JSON: ${error instanceof Error ? error.message.slice(0, 160) : error}`,
          remedy: 'Write one whole JSON object a line.',
        },
      };
    }
  }

  problem(file: string, problem: FieldProblem, line?: number): void {
    this.#problems.push({
      ...problem,
      file,
      ...(line === undefined ? {} : { line }),
      severity: 'rejected',
    });
  }

  notices(file: string, notices: readonly FieldProblem[]): void {
    for (const notice of notices) this.#problems.push({ ...notice, file, severity: 'notice' });
  }

  preview(name: string, format: string): Preview {
    return {
      name,
      format,
      captures: this.#captures,
      problems: this.#problems,
      more: this.more || this.full,
      sheets: this.sheets,
      ...(this.#table ? { table: this.#table } : {}),
      same: this.#same,
    };
  }
}

function viewOf(
  file: string,
  line: number,
  received: Capture,
  problems: readonly FieldProblem[],
): PreviewedCapture {
  const { capture } = maskedCards(received);
  const { platform, url, capturedAt, status, title, text, images } = capture;
  const { observations } = extract(capture);
  return {
    file,
    line,
    platform,
    ...(url ? { url } : {}),
    capturedAt,
    ...(status ? { status } : {}),
    ...(title ? { title } : {}),
    words: (text ?? '').replace(/\s+/g, ' ').slice(0, firstWords).toWellFormed(),
    images: images.length,
    contacts: [...new Set(observations.map(({ entity }) => entity.id))],
    problems,
  };
}

/** An entry can only be read from its beginning: what comes before is walked past. */
function fileInArchive(archive: Archive, { path, bytes }: ArchiveEntry): SourceFile {
  return {
    bytes,
    async *stream(from = 0, to = bytes) {
      let at = 0;
      for await (const chunk of archive.read(path)) {
        const part = chunk.subarray(Math.max(0, from - at), Math.max(0, to - at));
        at += chunk.length;
        if (part.length > 0) yield part;
        if (at >= to) return;
      }
    },
  };
}
