import { zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { sheetEnding } from '../capture/index.ts';
import type { RefusedEntry } from './archive.ts';
import { columnLetters, isRounded, rowLine, type SheetCell } from './cells.ts';

/** The files of a workbook that give its cells their values, unpacked. */
export type SheetParts = Readonly<Record<string, Uint8Array>>;

/** Sheets as tables of one line a row, in their order, and what is to be said of them. */
export interface SheetTables {
  readonly tables: ReadonlyMap<string, Uint8Array>;
  readonly said: readonly RefusedEntry[];
}

/** Reads the sheets that hold something. @throws where they cannot be read */
export async function tablesOf(parts: SheetParts): Promise<SheetTables> {
  const tables = new Map<string, Uint8Array>();
  const said: RefusedEntry[] = [];
  const stored = zipSync(parts, { level: 0 });
  const sheets = await readSheets(stored.buffer as ArrayBuffer, {
    trim: false,
    parseNumber: (number) => ({ number }),
  });
  // The package types a date cell as the constructor of dates.
  for (const { sheet, data } of sheets as unknown as { sheet: string; data: SheetCell[][] }[]) {
    const lines = data.map(rowLine);
    if (lines.every((line) => line === '')) continue;
    const name = sheet.replace(/[/\\\0]/g, '_');
    const isTaken = tables.has(name + sheetEnding);
    const path = (isTaken ? `${name} (${tables.size + 1})` : name) + sheetEnding;
    tables.set(path, new TextEncoder().encode(`${lines.join('\n')}\n`));
    said.push(...rounded(path, data));
  }
  return { tables, said };
}

/** One note a column: a number that long is no longer what somebody typed. */
function rounded(path: string, data: readonly SheetCell[][]): RefusedEntry[] {
  const found = new Map<number, string[]>();
  for (const [row, cells] of data.entries())
    for (const [column, cell] of cells.entries())
      if (isRounded(cell)) {
        const places = found.get(column) ?? [];
        places.push(`${columnLetters(column)}${row + 1}`);
        found.set(column, places);
      }
  return [...found].map(([column, cells]) => ({
    path,
    reason: `has numbers of more than 15 digits in column ${columnLetters(column)} (${cells.length}, such as ${cells.slice(0, 3).join(', ')}): a spreadsheet keeps 15 digits and puts zeros in the place of the others`,
    remedy: 'Ask for these values as text; do not take the last digits for those that were typed.',
  }));
}
