import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import {
  type Cell,
  type FileFormat,
  fileFormats,
  isEntity,
  isLink,
  type QueryResult,
  resultFile,
} from '../../ask/queries/index.ts';
import { count } from '../../core/count.ts';
import { ThroughlineError, whyOf } from '../../core/errors.ts';
import { print, printList, say } from './output.ts';
import type { Common } from './verb.ts';

export interface Output {
  readonly out?: string;
  readonly format?: FileFormat;
}

/** The format of the file into which an answer goes; undefined where it is printed. */
export function formatOf({ out, format }: Output, command: Command): FileFormat | undefined {
  if (out === undefined) {
    if (format) command.error('error: --format is that of a file: name it by --out');
    return undefined;
  }
  const known = format ?? fileFormats.find((one) => out.endsWith(`.${one}`));
  if (!known)
    command.error(
      `error: the name of the file ends in no format: give --format ${fileFormats.join(', ')}`,
    );
  return known;
}

/** Prints an answer, or writes it into the file that was named. */
export async function give(
  result: QueryResult,
  options: Output & Common,
  format: FileFormat | undefined,
): Promise<void> {
  const { out, json } = options;
  if (out === undefined || format === undefined) {
    if (json) printRows(result);
    else await printTable(result, options);
    return;
  }
  try {
    await writeFile(out, await resultFile(result, format));
  } catch (cause) {
    throw new UnwrittenError(out, cause);
  }
  if (json) print(reportOf(result));
  else sayLimits(result, `, written into ${out}`);
}

class UnwrittenError extends ThroughlineError {
  override readonly name = 'UnwrittenError';
  readonly answeredAs = 'BAD_INPUT';
  constructor(file: string, cause: unknown) {
    const why = whyOf(cause);
    super(`${file} cannot be written: ${why}`, 'Name a file in a folder that is there.', { cause });
  }
}

const reportOf = ({ rows, truncated, leftOut, warnings, rowCap, tookMs }: QueryResult) => ({
  ...{ type: 'report', rows: rows.length, truncated, leftOut, warnings, rowCap },
  tookMs: Math.round(tookMs),
});

export function printRows(result: QueryResult): void {
  const { columns, rows } = result;
  for (const row of rows)
    print(Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null])));
  print(reportOf(result));
}

export async function printTable(
  result: QueryResult,
  { wide }: Pick<Common, 'wide'>,
): Promise<void> {
  const { columns, rows } = result;
  await printList(wide ? { wide } : {}, {
    rows,
    columns: columns.map(({ title }, at) => [
      title,
      (row: readonly Cell[]) => written(row[at] ?? null),
    ]),
    widest: 48,
  });
  sayLimits(result);
}

export function sayLimits(
  { rows, truncated, leftOut, warnings, rowCap, tookMs }: QueryResult,
  where = '',
): void {
  say(
    `${count(rows.length, 'row', 'rows')} in ${Math.round(tookMs)} ms${where}${truncated && rows.length === rowCap ? `; cut at ${rowCap}, there may be more` : ''}`,
  );
  for (const line of [...leftOut, ...warnings]) say(line);
}

/** A small share is not told as nothing. */
const shortened = new Intl.NumberFormat('en', {
  useGrouping: false,
  ...{ maximumFractionDigits: 2, maximumSignificantDigits: 2, roundingPriority: 'morePrecision' },
});

function written(cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.map(written).join(', ');
  if (isLink(cell)) return cell.caption;
  if (isEntity(cell)) return cell.id;
  return typeof cell === 'number' ? shortened.format(cell) : String(cell);
}
