import { whyOf } from '../../core/errors.ts';
import { runIn, threadPool } from '../../core/threads.ts';
import { type Archive, ArchiveError, readSmall } from './archive.ts';
import { type SheetParts, type SheetTables, tablesOf } from './sheets.ts';

export interface SheetLimits {
  /** Bytes of all that is read of a workbook, unpacked. */
  readonly bytes: number;
  readonly rows: number;
  /** Rows times columns of a sheet: the reader gives each row all columns. */
  readonly cells: number;
}

/** A workbook is read as a whole: what is larger is a collection, and those come as lists. */
export const sheetLimits: SheetLimits = {
  bytes: 256 * 1024 * 1024,
  rows: 300_000,
  cells: 10_000_000,
};

const workbook = 'xl/workbook.xml';
/** Of what a workbook holds, only what gives cells their values: no drawings, comments, links to other files. */
const wanted = /^xl\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|worksheets\/[^/]+\.xml)$/;

export const isXlsx = ({ entries }: Archive): boolean =>
  entries.some(({ path }) => path === workbook);

/**
 * A workbook as its sheets, each a table: one line a row, so that line 7 is row 7. The table is made of the received file
 * and says nothing that is not in it; formulas give the value that was computed last.
 * @throws ArchiveError where it cannot be read, or is made to fill the memory
 */
export async function asXlsx(zip: Archive, limits: SheetLimits = sheetLimits): Promise<Archive> {
  const { tables, said } = await read(await checkedParts(zip, limits));
  return {
    kind: 'xlsx',
    entries: [...tables].map(([path, { length: bytes }]) => ({ path, bytes })),
    refused: said,
    read: async function* (path) {
      const table = tables.get(path);
      if (!table) throw new ArchiveError(`there is no sheet ${path}`, 'Correct its name.');
      yield Buffer.from(table.buffer, table.byteOffset, table.length);
    },
    close: () => zip.close(),
  };
}

/** Bytes of parts from which on a thread reads them: the program answers others meanwhile. */
const largeBytes = 2 * 1024 * 1024;
/** What such a thread may hold: a workbook at the limits has it, and one that wants more ends the thread alone. */
const threadMb = 3072;

async function read(parts: SheetParts): Promise<SheetTables> {
  const bytes = Object.values(parts).reduce((sum, part) => sum + part.length, 0);
  try {
    if (bytes < largeBytes) return await tablesOf(parts);
    const pool = threadPool<SheetParts, SheetTables>('sheets-worker.ts', import.meta.url, {
      ...{ minThreads: 1, maxThreads: 1 },
      resourceLimits: { maxOldGenerationSizeMb: threadMb },
    });
    return await runIn(pool, parts).finally(() => pool.destroy());
  } catch (error) {
    throw broken(whyOf(error));
  }
}

/** Bytes that were counted and compared with their checksums on the way, so that the reader unpacks nothing itself. */
async function checkedParts(
  zip: Archive,
  { bytes: most, ...limits }: SheetLimits,
): Promise<SheetParts> {
  const parts: Record<string, Uint8Array> = {};
  let left = most;
  for (const { path, bytes } of zip.entries) {
    if (!wanted.test(path)) continue;
    if (bytes > left) throw tooMuch(`unpacks to more than ${most.toLocaleString('en')} bytes`);
    const part = await readSmall(zip, path, left);
    left -= part.length;
    if (path.startsWith('xl/worksheets/')) checkSize(part, limits);
    parts[path] = part;
  }
  return parts;
}

const places = /<(?:\w+:)?(?:row|c)\b[^>]*?\sr\s*=\s*["']([^"']*)["']/g;

/** A few bytes can name the last cell of an endless sheet. */
function checkSize(sheet: Buffer, { rows, cells }: Omit<SheetLimits, 'bytes'>): void {
  let lastRow = 0;
  let lastColumn = 1;
  for (const [, place = ''] of sheet.toString('latin1').matchAll(places)) {
    const [, letters = '', row = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? [];
    if (row === '') throw broken(`it has a cell at “${place.slice(0, 20)}”`);
    lastRow = Math.max(lastRow, Number(row));
    lastColumn = Math.max(lastColumn, columnOf(letters));
  }
  if (lastRow > rows) throw tooMuch(`has a sheet of ${lastRow.toLocaleString('en')} rows`);
  if (lastRow * lastColumn > cells)
    throw tooMuch(`has a sheet of ${(lastRow * lastColumn).toLocaleString('en')} cells`);
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const tooMuch = (what: string): ArchiveError =>
  new ArchiveError(
    `the workbook ${what}: more than is read of one`,
    'Save the sheet as CSV and import that; or split it.',
  );

const broken = (why: string): ArchiveError =>
  new ArchiveError(
    `the workbook cannot be read (${why})`,
    'Open it in Excel, save it anew as .xlsx, and import that; keep this one.',
  );
