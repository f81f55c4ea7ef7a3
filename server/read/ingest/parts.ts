import { posix } from 'node:path';
import type { StoredFile } from '../../core/evidence/index.ts';
import {
  type Archive,
  type ArchiveEntry,
  ArchiveError,
  isZip,
  openZip,
  readSmall,
} from '../archive/index.ts';
import {
  type FieldProblem,
  type OpenFile,
  pageRecord,
  type RawRecord,
  type ReadOptions,
  readingOf,
  timeOfFiles,
  timeSourceOf,
  UnreadableFileError,
} from '../capture/index.ts';
import { contentsOf } from './contents.ts';
import type { PictureSource } from './images.ts';
import { importOne, importOpened, settleGraph } from './import.ts';
import { howRead } from './read-options.ts';
import type { ImportContext, ReceivedFile } from './run.ts';
import { healedNotice, type ImportReport } from './tell.ts';
import { Together } from './together.ts';

const largestPicture = 64 * 1024 * 1024;
const largestPage = 16 * 1024 * 1024;

/** A folder, or an archive that was received as one file. */
export interface Bundle {
  readonly name: string;
  readonly archive: Archive;
  /** The archive as received; a folder is known by the list of its files. */
  readonly file?: ReceivedFile;
  /** Gives the pictures that a file within names, by its SHA-256 and where it lies; those of the archive else. */
  readonly pictures?: (from: string, base: string) => PictureSource;
}

/** An entry whose bytes are in the evidence store. */
type Stored = ArchiveEntry & StoredFile;

/**
 * Imports what a folder or an archive holds: its lists of captures and web archives one after another, each as
 * a file received within it, then its saved pages. All files are kept as evidence before the first is read.
 */
export async function importArchive(
  { name, archive, file, pictures = (_, base) => picturesOf(archive, base) }: Bundle,
  context: ImportContext,
  options: ReadOptions,
): Promise<ImportReport> {
  const { evidence, signal } = context;
  const contents = contentsOf(archive, options.sheetName);
  const refused: FieldProblem[] = [];
  const receive = async (entries: readonly ArchiveEntry[]): Promise<Stored[]> => {
    const stored: Stored[] = [];
    for (const entry of entries) {
      signal?.throwIfAborted();
      try {
        stored.push({ ...entry, ...(await evidence.put(archive.read(entry.path))) });
      } catch (error) {
        refused.push(refusalOf(entry, error));
      }
    }
    return stored;
  };
  const tables = await receive(contents.tables);
  const archives = await receive(contents.archives);
  const pages = await receive(contents.pages);
  const outer = file ?? {
    ...(await listOf(name, [...tables, ...archives, ...pages], context)),
    read: howRead(options),
  };
  const together = new Together(context, outer, [...tables, ...archives, ...pages]);
  const healed = pages.flatMap((page) =>
    healedNotice(page).map((notice) => ({ ...notice, field: page.path })),
  );
  const notices = [...signatureNotice(archive), ...contents.notices, ...refused, ...healed];
  if (tables.length + archives.length + pages.length === 0) throw nothingIn(name, notices);
  const opened = pagesOf(name, pages, archive, context, options, notices);
  await importOpened(
    {
      ...outer,
      ...{ folder: pictures(outer.sha256, ''), outer: outer.outer ?? outer.sha256 },
      ...(archive.signature ? { signature: archive.signature } : {}),
    },
    archive.kind,
    opened,
    together.context(undefined),
  );
  for (const entry of [...tables, ...archives]) {
    const part = {
      sha256: entry.sha256,
      bytes: entry.bytes,
      name: `${name}/${entry.path}`,
      folder: pictures(entry.sha256, posix.dirname(entry.path)),
      outer: outer.sha256,
      ...(entry.healed ? { healed: entry.healed } : {}),
    };
    await together.part(part, () =>
      importPart(part, together.context(part), {
        ...readingOf(entry.path, options, contents.tables.length > 1),
        ...(entry.modifiedAt ? { modifiedAt: entry.modifiedAt } : {}),
      }),
    );
  }
  return together.finish(outer.outer ? 0 : await settleGraph(context.graph));
}

/** A WACZ or a workbook within a zip is opened; anything deeper is not. */
async function importPart(
  part: ReceivedFile,
  context: ImportContext,
  options: ReadOptions,
): Promise<void> {
  const { evidence } = context;
  const head = await evidence.readSlice(part.sha256, 0, Math.min(part.bytes, 4));
  if (!isZip(head)) {
    await importOne(part, context, options);
    return;
  }
  const archive = await openZip(evidence.path(part.sha256), part.name);
  try {
    if (archive.kind !== 'wacz' && archive.kind !== 'xlsx')
      throw new UnreadableFileError(
        `${part.name} is an archive within an archive`,
        'Import it by itself.',
      );
    await importArchive({ name: part.name, archive, file: part }, context, options);
  } finally {
    await archive.close();
  }
}

/** Whoever imports is told what the signature came to; an invalid one is received all the same, with a warning. */
function signatureNotice({ signature }: Archive): FieldProblem[] {
  if (!signature) return [];
  const { outcome, said } = signature;
  return [
    outcome === 'invalid'
      ? {
          field: 'datapackage-digest.json',
          reason: `HAS AN INVALID SIGNATURE: ${said}. It was received all the same, and the custody log says so`,
          remedy: 'Ask the source for the file as it was signed, and keep this one.',
        }
      : {
          field: 'datapackage-digest.json',
          reason: `is ${said}`,
          remedy: 'Compare the key or the certificate with what the source says it signs with.',
        },
  ];
}

function refusalOf({ path }: ArchiveEntry, error: unknown): FieldProblem {
  if (!(error instanceof ArchiveError)) throw error;
  return { field: path, reason: `is not read: ${error.message}`, remedy: error.remedy };
}

/** A folder has no bytes of its own: what was received is the list of its files with their hashes. */
async function listOf(
  name: string,
  stored: readonly Stored[],
  { evidence }: ImportContext,
): Promise<ReceivedFile> {
  const lines = stored
    .map(({ path, bytes, sha256, modifiedAt }) => ({ path, bytes, sha256, modifiedAt }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((entry) => `${JSON.stringify(entry)}\n`);
  const list = await evidence.putBytes(Buffer.from(lines.join('')));
  return { ...list, name };
}

function nothingIn(name: string, notices: readonly FieldProblem[]): UnreadableFileError {
  const [first] = notices;
  return new UnreadableFileError(
    `${name} holds nothing that can be imported${first ? ` (${first.field} ${first.reason})` : ''}`,
    first?.remedy ?? 'Name a folder or an archive with captures, saved pages or web archives.',
  );
}

/** The saved pages of a folder or an archive as records, each a file of its own. */
function pagesOf(
  name: string,
  pages: readonly Stored[],
  archive: Archive,
  { evidence }: ImportContext,
  options: ReadOptions,
  notices: readonly FieldProblem[],
): OpenFile {
  const paths = new Set(archive.entries.map(({ path }) => path));
  let byFileTime = 0;
  async function* records(): AsyncGenerator<RawRecord> {
    for (const page of pages) {
      const place = { line: 1, offset: 0, length: page.bytes };
      const fileName = `${name}/${page.path}`;
      const part = { sha256: page.sha256, bytes: page.bytes, name: fileName, format: 'html' };
      if (page.bytes > largestPage) {
        const problem = {
          field: '(record)',
          reason: `is a page of ${page.bytes.toLocaleString('en')} bytes`,
          remedy: 'Check what was saved: no advertisement is as long.',
        };
        yield { ...place, received: { ...part, parseOptions: '{}' }, problem };
        continue;
      }
      const bytes = await evidence.readSlice(page.sha256, 0, page.bytes);
      if (page.modifiedAt && (await timeSourceOf(bytes, options.capturedAt)) === 'file')
        byFileTime += 1;
      const { record, parseOptions } = pageRecord(bytes, {
        ...options,
        path: page.path,
        ...(page.modifiedAt ? { modifiedAt: page.modifiedAt } : {}),
        holds: (picture) => 'path' in picture && paths.has(picture.path),
      });
      yield { ...place, ...record, received: { ...part, parseOptions } };
    }
    if (byFileTime > 0) yield { line: 1, offset: 0, length: 0, skipped: timeOfFiles(byFileTime) };
  }
  return { parseOptions: '{}', notices, records: records() };
}

/** Pictures of a folder or an archive, by their path from `base` on. */
function picturesOf(archive: Archive, base: string): PictureSource {
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  return {
    async read({ path }) {
      if (path === undefined) return undefined;
      const inner = posix.normalize(posix.join(base, path.replaceAll('\\', '/')));
      const entry = entries.get(inner);
      if (!entry)
        return {
          reason: `${path} is not there`,
          remedy: 'Put the image beside the file, or correct the path.',
        };
      if (entry.bytes > largestPicture)
        return {
          reason: `${path} is larger than ${largestPicture.toLocaleString('en')} bytes`,
          remedy: 'Send a smaller rendition.',
        };
      try {
        return await readSmall(archive, inner, largestPicture);
      } catch (error) {
        if (!(error instanceof ArchiveError)) throw error;
        return { reason: error.message, remedy: error.remedy };
      }
    },
  };
}
