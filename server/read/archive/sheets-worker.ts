import { type SheetParts, type SheetTables, tablesOf } from './sheets.ts';

/** Runs in a thread of its own: reads a large workbook. */
export default (parts: SheetParts): Promise<SheetTables> => tablesOf(parts);
