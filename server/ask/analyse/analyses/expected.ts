import { countBy } from '../figures.ts';

interface Way {
  readonly from: string;
  readonly to: string;
  readonly identifiers: number;
}

const mostRounds = 500;
/** Of what leaves a country; far below what is shown. */
const nearEnough = 1e-6;

/**
 * How many would take each way if where one arrives had nothing to do with where one left. From a country to itself
 * nobody goes, so that the table has no diagonal, and the product of its sums would be too low everywhere else: it is
 * fitted by turns to the sums of its rows and of its columns. What was found is itself such a table, so that there is one.
 */
export function expectedOn(ways: readonly Way[]): (from: string, to: string) => number {
  const left = countBy(ways, ({ from }) => from, many);
  const arrived = countBy(ways, ({ to }) => to, many);
  const rows = new Map<string, number>();
  const columns = new Map([...arrived.keys()].map((country) => [country, 1]));
  for (let round = 0; round < mostRounds; round++) {
    const off = balance(rows, left, columns);
    balance(columns, arrived, rows);
    if (off < nearEnough) break;
  }
  return (from, to) => (from === to ? 0 : (rows.get(from) ?? 0) * (columns.get(to) ?? 0));
}

const many = ({ identifiers }: Way): number => identifiers;

/** @returns by what share they were off, at the most */
function balance(
  factors: Map<string, number>,
  wanted: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): number {
  let off = 0;
  for (const [country, all] of wanted) {
    let beside = 0;
    for (const [other, factor] of others) if (other !== country) beside += factor;
    off = Math.max(off, Math.abs((factors.get(country) ?? 0) * beside - all) / all);
    factors.set(country, all / beside);
  }
  return off;
}
