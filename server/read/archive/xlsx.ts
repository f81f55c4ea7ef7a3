import { zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { sheetEnding } from '../capture/index.ts';
import { type Archive, ArchiveError, type RefusedEntry, readSmall } from './archive.ts';
import { columnLetters, isRounded, rowLine, type SheetCell } from './cells.ts';

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
  const sheets = await sheetsOf(await checkedParts(zip, limits));
  const tables = new Map<string, Buffer>();
  const said: RefusedEntry[] = [];
  for (const { sheet, data } of sheets) {
    const lines = data.map(rowLine);
    if (lines.every((line) => line === '')) continue;
    const name = sheet.replace(/[/\\\0]/g, '_');
    const isTaken = tables.has(name + sheetEnding);
    const path = (isTaken ? `${name} (${tables.size + 1})` : name) + sheetEnding;
    tables.set(path, Buffer.from(`${lines.join('\n')}\n`));
    said.push(...rounded(path, data));
  }
  return {
    kind: 'xlsx',
    entries: [...tables].map(([path, { length: bytes }]) => ({ path, bytes })),
    refused: said,
    read: async function* (path) {
      const table = tables.get(path);
      if (!table) throw new ArchiveError(`there is no sheet ${path}`, 'Correct its name.');
      yield table;
    },
    close: () => zip.close(),
  };
}

/** Bytes that were counted and compared with their checksums on the way, so that the reader unpacks nothing itself. */
async function checkedParts(
  zip: Archive,
  { bytes: most, ...limits }: SheetLimits,
): Promise<Record<string, Uint8Array>> {
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

async function sheetsOf(
  parts: Record<string, Uint8Array>,
): Promise<{ sheet: string; data: SheetCell[][] }[]> {
  try {
    const stored = zipSync(parts, { level: 0 });
    const sheets = await readSheets(stored.buffer as ArrayBuffer, {
      trim: false,
      parseNumber: (number) => ({ number }),
    });
    // The package types a date cell as the constructor of dates.
    return sheets as unknown as { sheet: string; data: SheetCell[][] }[];
  } catch (error) {
    throw broken(error instanceof Error ? error.message : String(error));
  }
}

/** One note a column: a number that long is no longer what somebody typed. */
function rounded(path: string, data: readonly SheetCell[][]): RefusedEntry[] {
  const found = new Map<number, string[]>();
  for (const [row, cells] of data.entries())
    for (const [column, cell] of cells.entries())
      if (isRounded(cell))
        found.set(column, [...(found.get(column) ?? []), `${columnLetters(column)}${row + 1}`]);
  return [...found].map(([column, cells]) => ({
    path,
    reason: `has numbers of more than 15 digits in column ${columnLetters(column)} (${cells.length}, such as ${cells.slice(0, 3).join(', ')}): a spreadsheet keeps 15 digits and puts zeros in the place of the others`,
    remedy: 'Ask for these values as text; do not take the last digits for those that were typed.',
  }));
}

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
