import { ThroughlineError } from '../../core/errors.ts';
import type { Store } from '../../core/store/index.ts';

/** What somebody wrote, in one line: with a line break in it a reason could pass for an entry of its own. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

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

/** Rows under one another; the first column from the left, the others from the side that is asked for. */
export function table(rows: readonly (readonly string[])[], others: 'left' | 'right'): string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => [...(row[i] ?? '')].length)),
  );
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const gap = ' '.repeat(Math.max(0, (widths[i] ?? 0) - [...cell].length));
        return i > 0 && others === 'right' ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Says what failed and what to do, and ends with the exit code 1. */
export function fail(error: unknown): void {
  say(`throughline: ${messageOf(error)}`);
  process.exit(1);
}

/** Says what failed, and prints it as data where that is asked for, with its code and its remedy where it has them. */
export function sayFailed(message: string, json: boolean | undefined, error?: unknown): void {
  const { code, remedy } = knownOf(error);
  // Whether a query was refused or stopped is told by the words alone, too.
  const isQuery = code === 'timeout' || (error instanceof Error && refusal.test(error.name));
  say(`throughline: ${message}${isQuery ? ` (${code})` : ''}`);
  if (json) print({ type: 'error', code, message, remedy });
}

const refusal = /^QueryRefused/;

/** What an error of ours says beside its message. */
function knownOf(error: unknown): { code?: string; remedy?: string } {
  if (!(error instanceof ThroughlineError)) return {};
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { ...code, remedy: error.remedy };
}

/** An error in one line: what happened, then what to do. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const remedy = 'remedy' in error ? String(error.remedy) : remedyOf(error);
  // A config error names its remedy in its message already.
  return remedy && !error.message.includes(remedy)
    ? `${error.message.replace(/\.$/, '')}. ${remedy}`
    : error.message;
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
