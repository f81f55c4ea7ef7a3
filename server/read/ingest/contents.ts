import type { Archive, ArchiveEntry } from '../archive/index.ts';
import { type FieldProblem, sheetEnding, UnreadableFileError } from '../capture/index.ts';

/** What there is to read in a folder or an archive, and what is passed over. */
export interface Contents {
  /** Files that hold captures. */
  readonly tables: readonly ArchiveEntry[];
  /** Archives that may lie in another: WACZ files and workbooks. */
  readonly archives: readonly ArchiveEntry[];
  /** Saved pages, each a capture. */
  readonly pages: readonly ArchiveEntry[];
  readonly notices: readonly FieldProblem[];
}

const ends = (...extensions: string[]) =>
  new RegExp(`(?:${extensions.map((one) => `\\.${one}`).join('|')})$`, 'i');
const lists = ends('jsonl', 'ndjson', 'csv', 'tsv');
const webArchives = ends('warc', 'warc\\.gz');
const withins = ends('wacz', 'xlsx');
const savedPages = ends('html?', 'xhtml');
const pictures = ends('jpe?g', 'png', 'gif', 'webp', 'avif', 'tiff?', 'bmp', 'svg', 'heic', 'heif');
const mailArchives = ends('mht', 'mhtml');
const packed = ends('zip', 'rar', '7z', 'tar', 'tgz', 'gz', 'bz2', 'xz', 'zst');
/** Where browsers put the parts of a page that they save whole: frames, scripts, pictures. */
const partsOfPages = /_files\//i;

/** Sorts the entries of a folder or an archive. Each one that is not read is named, or counted where it is of a kind. */
export function contentsOf({ entries, refused, kind }: Archive, sheetName?: string): Contents {
  if (kind === 'xlsx') return sheetsOf({ entries, refused }, sheetName);
  const tables = entries.filter(({ path }) => lists.test(path) || webArchives.test(path));
  const found = entries.filter(({ path }) => savedPages.test(path) && !partsOfPages.test(path));
  // Beside a list of captures, pages are what its records were made from.
  const listed = tables.some(({ path }) => lists.test(path));
  const rest = entries.filter(
    ({ path }) =>
      ![lists, webArchives, withins, savedPages, pictures].some((pattern) => pattern.test(path)),
  );
  const named = rest.filter(({ path }) => mailArchives.test(path) || packed.test(path));
  const counted = rest.filter((entry) => !named.includes(entry));
  return {
    tables,
    archives: entries.filter(({ path }) => withins.test(path)),
    pages: listed ? [] : found,
    notices: [
      ...refused.map(({ path, reason, remedy }) => ({ field: path, reason, remedy })),
      ...named.map(notRead),
      ...(listed && found.length > 0 ? [besideLists(found)] : []),
      ...(counted.length > 0 && kind !== 'wacz' ? [others(counted)] : []),
    ],
  };
}

/** Of a workbook the sheets that are wanted: each is a table. */
function sheetsOf(
  { entries, refused }: Pick<Archive, 'entries' | 'refused'>,
  wanted: string | undefined,
): Contents {
  const tables = wanted ? entries.filter((one) => nameOfSheet(one) === wanted) : entries;
  if (wanted && tables.length === 0)
    throw new UnreadableFileError(
      `no sheet of it is called ${wanted}`,
      `Its sheets are: ${entries.map(nameOfSheet).join(', ')}.`,
    );
  const said = refused.filter(({ path }) => tables.some((one) => one.path === path));
  const notices = said.map(({ path, ...why }) => ({ field: nameOfSheet({ path }), ...why }));
  return { tables, archives: [], pages: [], notices };
}

/** What a sheet is called, without the ending of the table that it becomes. */
export const nameOfSheet = ({ path }: Pick<ArchiveEntry, 'path'>): string =>
  path.endsWith(sheetEnding) ? path.slice(0, -sheetEnding.length) : path;

function notRead({ path }: ArchiveEntry): FieldProblem {
  return mailArchives.test(path)
    ? {
        field: path,
        reason: 'is a page saved as MHTML, which is not read',
        remedy: 'Open it in a browser and save it as “web page, complete”.',
      }
    : {
        field: path,
        reason: 'is an archive within, which is not unpacked',
        remedy: 'Import it by itself.',
      };
}

function besideLists(pages: readonly ArchiveEntry[]): FieldProblem {
  return {
    field: '(file)',
    reason: `holds ${pages.length === 1 ? '1 saved page' : `${pages.length} saved pages`} beside its lists of captures, not read as ${pages.length === 1 ? 'a capture of its own' : 'captures of their own'}`,
    remedy: 'Where no list holds them, import them in a folder of their own.',
  };
}

function others(entries: readonly ArchiveEntry[]): FieldProblem {
  return {
    field: '(file)',
    reason: `holds ${entries.length === 1 ? '1 file that is no capture' : `${entries.length} files that are no captures`}, such as ${entries
      .slice(0, 3)
      .map(({ path }) => path)
      .join(', ')}`,
    remedy: 'Nothing needs to be done unless one of them should have been read.',
  };
}
