import { z } from 'zod';
import { type Column, columnName, columnsOf, recordOfRow } from './columns.ts';
import { dateForms, readTime } from './local-time.ts';
import type { FieldProblem } from './problems.ts';
import type { ReadOptions } from './reader.ts';

/** How the rows of a table become records, beside what its columns hold. What is not there was not said. */
export const tableForm = {
  dateForm: z.enum(dateForms).optional(),
  zone: z.string().optional(),
  /** Of rows that name none. */
  platform: z.string().optional(),
  capturedAt: z.string().optional(),
  /** It was a sheet of a workbook: see `cellBreak`. */
  sheet: z.literal(true).optional(),
} as const;
const formSchema = z.object(tableForm);
export type TableForm = z.infer<typeof formSchema>;

/** A column as it stands in the file, and what is read from it. */
export interface TableColumn {
  readonly name: string;
  /** Undefined where its values are kept under extra. */
  readonly field?: string;
}

/** What a table looks like, for whoever says how it is to be read. */
export interface TableHead {
  /** The line of its names. */
  readonly line: number;
  readonly columns: readonly TableColumn[];
}

/** A line break within a cell of a sheet, which keeps a row on one line. */
const cellBreak = '\u2028';

/** How the table that is made of a sheet is called, after the sheet: so it is known wherever it lies. */
export const sheetEnding = '.sheet.csv';

/** How a table within is read: one of a sheet is UTF-8, whatever is said of other files, and may begin with a title. */
export function readingOf(name: string, options: ReadOptions, isBeside = false): ReadOptions {
  if (!name.endsWith(sheetEnding)) return options;
  return { ...options, encoding: 'utf-8', sheet: isBeside ? 'beside' : 'alone' };
}

/** A sheet tells its times without a zone; UTC is taken where nobody says another. */
export function formOf({ dateForm, zone, platform, capturedAt, sheet }: ReadOptions): TableForm {
  const zoned = zone ?? (sheet || dateForm ? 'UTC' : undefined);
  return {
    ...(dateForm ? { dateForm } : {}),
    ...(zoned ? { zone: zoned } : {}),
    ...(platform ? { platform } : {}),
    ...(capturedAt ? { capturedAt } : {}),
    ...(sheet ? { sheet: true } : {}),
  };
}

const times = new Set<unknown>(['capturedAt', 'postedAt']);

/** The columns of a table with what there is to say about them. */
export function headOf(
  names: readonly string[],
  { map, zone }: Pick<ReadOptions, 'map' | 'zone'>,
  form: TableForm,
): { columns: Column[]; head: readonly TableColumn[]; notices: FieldProblem[] } {
  const { columns, notices } = columnsOf(names, map);
  const head = columns.map((column, at) => ({
    name: columnName(names[at] ?? '', at),
    ...(typeof column === 'string' ? { field: column } : {}),
  }));
  const assumed =
    form.zone !== undefined && zone === undefined && columns.some((one) => times.has(one));
  return { columns, head, notices: assumed ? [...notices, inUtc] : notices };
}

const inUtc: FieldProblem = {
  field: '(file)',
  reason: 'says its times without a zone, and they are read as UTC',
  remedy: 'Where they are of another zone, name it (on the command line with --zone).',
};

/** One row as a record of the capture format. */
export function recordOf(
  columns: readonly Column[],
  row: readonly string[],
  form: TableForm,
): unknown {
  const cells = row.map((cell, at) => cellOf(cell, columns[at], form));
  const record = recordOfRow(columns, cells) as Record<string, unknown>;
  const { platform, capturedAt } = form;
  return {
    ...record,
    ...(platform && !record.platform && !record.url ? { platform } : {}),
    ...(capturedAt && !record.capturedAt ? { capturedAt } : {}),
  };
}

function cellOf(cell: string, column: Column | undefined, form: TableForm): string {
  if (form.zone !== undefined && times.has(column))
    return readTime(cell, form, column === 'capturedAt');
  return form.sheet ? cell.replaceAll(cellBreak, '\n') : cell;
}
