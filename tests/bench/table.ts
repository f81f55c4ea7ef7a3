import { cpus } from 'node:os';

/** One measured thing; `baseline` marks what the others are compared with. */
export interface BenchRow {
  readonly what: string;
  readonly [figure: string]: string | number;
}

export interface BenchResult {
  readonly bench: string;
  readonly machine: string;
  readonly note: string;
  readonly rows: readonly BenchRow[];
}

export type Bench = (options: readonly string[]) => Promise<BenchResult>;

export const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;

export function printTable({ bench, note, rows, machine: where }: BenchResult): void {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const table = [columns, ...rows.map((row) => columns.map((column) => show(row[column])))];
  const widths = columns.map((_, i) => Math.max(...table.map((line) => (line[i] ?? '').length)));
  process.stderr.write(`\n${bench}: ${note}\n${where}\n\n`);
  for (const line of table) {
    process.stderr.write(
      `${line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')}\n`,
    );
  }
}

function show(value: string | number | undefined): string {
  if (typeof value !== 'number') return value ?? '';
  return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 });
}

export const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

/** The q-th quantile (0..1) of unsorted figures. */
export function quantile(figures: readonly number[], q: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
