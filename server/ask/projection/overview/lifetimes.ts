import { type GraphArrays, typeBits } from '../arrays.ts';
import type { Chosen } from './chosen.ts';
import type { AdTable } from './table.ts';

/** How long ads stay on a platform, and what came back. */
export interface Lifetime {
  /** A place in the table's list of platforms. */
  readonly platform: number;
  /** Chosen ads that a capture found gone. */
  readonly removed: number;
  /** The median of the days from their first capture to the first that found them gone; none where none is gone. */
  readonly medianDaysUp: number | undefined;
  /** Of the removed, those whose identifier, no hub, was in an ad that came to the same platform after that. */
  readonly cameBack: number;
}

/** Of each platform from which chosen ads were removed. */
export function lifetimes(graph: GraphArrays, table: AdTable, { inDays }: Chosen): Lifetime[] {
  const days = new Map<number, number[]>();
  const cameBack = new Map<number, number>();
  for (let ad = 0; ad < inDays.length; ad += 1) {
    const gone = table.removed[ad] as number;
    if (inDays[ad] !== 1 || gone === 0) continue;
    const platform = table.platform[ad] as number;
    const up = Math.max(0, gone - (table.first[ad] as number));
    const known = days.get(platform);
    if (known) known.push(up);
    else days.set(platform, [up]);
    if (isBack(graph, table, ad)) cameBack.set(platform, (cameBack.get(platform) ?? 0) + 1);
  }
  return [...days].map(([platform, its]) => ({
    ...{ platform, removed: its.length, medianDaysUp: median(its) },
    cameBack: cameBack.get(platform) ?? 0,
  }));
}

/** Did something that it lists come to its platform again, in another ad first captured after it was gone? */
function isBack(graph: GraphArrays, table: AdTable, ad: number): boolean {
  const { outStart, outTarget, outType, outWeight, hubs } = graph;
  const node = table.node[ad] as number;
  for (let i = outStart[node] as number; i < (outStart[node + 1] as number); i += 1) {
    const identifier = outTarget[i] as number;
    if (outType[i] === typeBits.LISTS && outWeight[i] !== 0 && hubs[identifier] !== 1)
      if (isListedAfter(graph, table, ad, identifier)) return true;
  }
  return false;
}

function isListedAfter(
  { inStart, inSource, inType, inWeight }: GraphArrays,
  { adOf, platform, first, removed }: AdTable,
  ad: number,
  identifier: number,
): boolean {
  for (let i = inStart[identifier] as number; i < (inStart[identifier + 1] as number); i += 1) {
    if (inType[i] !== typeBits.LISTS || inWeight[i] === 0) continue;
    const other = (adOf[inSource[i] as number] as number) - 1;
    if (
      other !== ad &&
      platform[other] === platform[ad] &&
      (first[other] as number) > (removed[ad] as number)
    )
      return true;
  }
  return false;
}

/** Of an even number the lower of the two in the middle, so that it is a number of days that was seen. */
const median = (values: number[]): number | undefined =>
  values.sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
