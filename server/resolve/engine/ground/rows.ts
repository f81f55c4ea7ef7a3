import { heap, type Memory } from './arena.ts';

/** A sparse matrix by rows: the entries of row r are at `start[r]` to `start[r + 1]`. */
export interface Rows {
  readonly start: Int32Array;
  readonly column: Int32Array;
}

/**
 * Groups entries by row, in the order in which they come.
 * @param rowOf the row of each entry; below 0: left out
 * @returns where rows begin, and the entries in order of rows
 */
export function byRow(
  rowOf: ArrayLike<number>,
  rows: number,
  memory: Memory = heap,
): { start: Int32Array; entry: Int32Array } {
  const start = memory.int32(rows + 1);
  for (let i = 0; i < rowOf.length; i += 1) {
    const row = rowOf[i] as number;
    if (row >= 0) start[row] = (start[row] as number) + 1;
  }
  let size = 0;
  for (let row = 0; row <= rows; row += 1) {
    size += start[row] as number;
    start[row] = size;
  }
  const entry = memory.int32(size);
  // From the last on: each row's start goes from its end to where it begins.
  for (let i = rowOf.length - 1; i >= 0; i -= 1) {
    const row = rowOf[i] as number;
    if (row < 0) continue;
    const at = (start[row] as number) - 1;
    start[row] = at;
    entry[at] = i;
  }
  return { start, entry };
}

/** Whether a row of a sparse matrix has an entry in a column. */
export function rowHolds(
  start: Int32Array,
  column: Int32Array,
  row: number,
  wanted: number,
): boolean {
  for (let e = start[row] as number; e < (start[row + 1] as number); e += 1)
    if (column[e] === wanted) return true;
  return false;
}

/** Which row each entry lies in. */
export function rowOfEach(start: Int32Array, memory: Memory = heap): Int32Array {
  const rowOf = memory.int32(start[start.length - 1] as number);
  for (let row = 0; row + 1 < start.length; row += 1)
    for (let at = start[row] as number; at < (start[row + 1] as number); at += 1) rowOf[at] = row;
  return rowOf;
}
