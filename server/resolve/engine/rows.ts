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
): { start: Int32Array; entry: Int32Array } {
  const start = new Int32Array(rows + 1);
  for (let i = 0; i < rowOf.length; i += 1) {
    const row = rowOf[i] as number;
    if (row >= 0) start[row + 1] = (start[row + 1] as number) + 1;
  }
  for (let row = 0; row < rows; row += 1)
    start[row + 1] = (start[row + 1] as number) + (start[row] as number);
  const at = start.slice(0, rows);
  const entry = new Int32Array(start[rows] as number);
  for (let i = 0; i < rowOf.length; i += 1) {
    const row = rowOf[i] as number;
    if (row < 0) continue;
    entry[at[row] as number] = i;
    at[row] = (at[row] as number) + 1;
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
export function rowOfEach(start: Int32Array): Int32Array {
  const rowOf = new Int32Array(start[start.length - 1] as number);
  for (let row = 0; row + 1 < start.length; row += 1)
    rowOf.fill(row, start[row] as number, start[row + 1] as number);
  return rowOf;
}
