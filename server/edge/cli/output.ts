import { ThroughlineError } from '../../core/errors.ts';
import { languageOf, type Say, saysIn } from '../../core/messages/index.ts';
import type { Store } from '../../core/store/index.ts';
import type { Common } from './verb.ts';

/** What somebody wrote, in one line: with a line break in it a reason could pass for an entry of its own. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

/** "2026-05-01 10:00" */
export const minuteOf = (time: string): string => time.slice(0, 16).replace('T', ' ');

/** Without what a terminal takes for a command: captured text and reasons can hold it. */
const harmless = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, '\uFFFD');

/** A line for a person; standard error, so that standard output stays data. */
export function say(line: string): void {
  process.stderr.write(`${harmless(line)}\n`);
}

/** A line of data. */
export function print(value: unknown): void {
  process.stdout.write(`${typeof value === 'string' ? harmless(value) : JSON.stringify(value)}\n`);
}

/** A report: as data where that is asked for, else in words. */
export function report(
  { json }: Pick<Common, 'json'>,
  data: object,
  words: string | Iterable<string>,
): void {
  if (json) print(data);
  else for (const line of typeof words === 'string' ? [words] : words) say(line);
}

/** A column of a list: its header, and its cell, a number to the right. */
export type Column<Row> = readonly [title: string, cell: (row: Row) => string | number];

export interface List<Row> {
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
  readonly columns: readonly Column<Row>[];
  /** A row as --json prints it; the row itself where this is left out. */
  readonly plain?: (row: Row) => object;
  /** What is said where there is no row. */
  readonly none?: string;
  /** How much of a cell is shown without --wide. */
  readonly widest?: number;
}

/** Prints rows: a line of JSON each, as they come, or a table. */
export async function printList<Row>(
  { json, wide }: Pick<Common, 'json' | 'wide'>,
  { rows, columns, plain = Object, none, widest = Number.POSITIVE_INFINITY }: List<Row>,
): Promise<void> {
  const held: Row[] = [];
  let isEmpty = true;
  for await (const row of rows) {
    isEmpty = false;
    if (json) print(plain(row));
    else held.push(row);
  }
  if (isEmpty && none !== undefined) say(none);
  if (json || (isEmpty && none !== undefined)) return;
  const values = held.map((row) => columns.map(([, cell]) => cell(row)));
  const cells = values.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : oneLine(cell))),
  );
  const cut = cells.map((row) =>
    row.map((cell) => (wide || cell.length <= widest ? cell : `${cell.slice(0, widest - 1)}…`)),
  );
  const isNumber = (at: number) => typeof values[0]?.[at] === 'number';
  for (const line of table([columns.map(([title]) => title), ...cut], isNumber)) print(line);
}

/** Rows under one another, each column from the left, or from the right. */
export function table(
  rows: readonly (readonly string[])[],
  isRight: (column: number) => boolean = () => false,
): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    rows.reduce((widest, row) => Math.max(widest, [...(row[at] ?? '')].length), 0),
  );
  const padded = (cell: string, at: number) => {
    const gap = ' '.repeat(Math.max(0, (widths[at] ?? 0) - [...cell].length));
    return isRight(at) ? gap + cell : cell + gap;
  };
  return rows.map((row) => row.map(padded).join('  ').trimEnd());
}

/** Says what failed and what to do, and ends with the exit code 1. */
export function fail(error: unknown): void {
  say(`throughline: ${messageOf(error)}`);
  process.exit(1);
}

const inEnglish: Say = (sentence) => sentence;
let inOwn = inEnglish;

/** From now on errors are said in this language. */
export function speakIn(language: string): void {
  inOwn = saysIn(languageOf(language));
}

/**
 * Says what failed, and prints it as data where that is asked for, with its code and its remedy where it has them: data
 * are in English, whoever reads the terminal.
 */
export function sayFailed(
  messageBy: (speak?: Say) => string,
  json: boolean | undefined,
  error?: unknown,
): void {
  const { code, remedy } = knownOf(error);
  // Whether a query was refused or stopped is told by the words alone, too.
  const isQuery = code === 'timeout' || (error instanceof Error && refusal.test(error.name));
  say(`throughline: ${messageBy()}${isQuery ? ` (${code})` : ''}`);
  if (json) print({ type: 'error', code, message: messageBy(inEnglish), remedy });
}

const refusal = /^QueryRefused/;

/** What an error of ours says beside its message. */
function knownOf(error: unknown): { code?: string; remedy?: string } {
  if (!(error instanceof ThroughlineError)) return {};
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { ...code, remedy: error.remedy };
}

/** An error in one line: what happened, then what to do. */
export function messageOf(error: unknown, speak = inOwn): string {
  if (!(error instanceof Error)) return String(error);
  const remedy = 'remedy' in error ? String(error.remedy) : remedyOf(error);
  // A config error names its remedy in its message already.
  return remedy && !error.message.includes(remedy)
    ? `${speak(error.message).replace(/\.$/, '')}. ${speak(remedy)}`
    : speak(error.message);
}

/** A store that was brought over from an earlier format: where it lies as it was. */
export function sayBroughtOver({ broughtOver }: Store): void {
  if (broughtOver)
    say(
      `The store was brought over from format ${broughtOver.from}. As it was before, it lies in ${broughtOver.copy}`,
    );
}

/** Of an error of the system that can come from anywhere. */
const remedyOf = (error: Error): string =>
  'code' in error && error.code === 'EMFILE'
    ? 'Let this account open more files, then start again: ulimit -n 65536'
    : '';
