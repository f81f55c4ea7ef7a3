import type { Chosen } from './chosen.ts';
import type { Growth } from './count.ts';
import type { AdTable } from './table.ts';

/** A network that has more new ads than in as many days before. */
export interface Growing {
  /** Neo4j's own number. */
  readonly network: number;
  /** Chosen ads; of these, first captured in the last days, and in as many days before. */
  readonly ads: number;
  readonly fresh: number;
  readonly before: number;
}

/** The networks that grow most, by chosen ads: what came in the last days, less what came in as many before. */
export function growing(
  table: AdTable,
  { inDays }: Chosen,
  { sinceBefore, since, until }: Growth,
  most: number,
): Growing[] {
  const found: Growing[] = [];
  for (const [at, network] of table.networks.entries()) {
    let [ads, fresh, before] = [0, 0, 0];
    const end = table.memberStart[at + 1] as number;
    for (let i = table.memberStart[at] as number; i < end; i += 1) {
      const ad = table.member[i] as number;
      const day = table.first[ad] as number;
      if (inDays[ad] !== 1) continue;
      ads += 1;
      if (day > since && day <= until) fresh += 1;
      else if (day > sinceBefore && day <= since) before += 1;
    }
    if (fresh > before) found.push({ network, ads, fresh, before });
  }
  const more = (one: Growing) => one.fresh - one.before;
  return found
    .sort((a, b) => more(b) - more(a) || b.fresh - a.fresh || a.network - b.network)
    .slice(0, most);
}
