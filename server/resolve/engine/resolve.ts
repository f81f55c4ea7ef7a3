import { groundOf } from './ground.ts';
import { Groups } from './guard.ts';
import { obey, saidGeneric, saidNotGeneric } from './judgements.ts';
import { bridgesOf, membershipOf } from './networks.ts';
import { byRow, rowOfEach } from './rows.ts';
import type { Holdings, Join, Network, Resolution, ResolveOptions, TieJudgement } from './types.ts';

/**
 * Finds out which ads belong together. Pure and deterministic: the result follows from ids, columns and
 * judgements, not from the order in which they come.
 */
export function resolve(
  holdings: Holdings,
  judgements: readonly TieJudgement[] = [],
  _options: ResolveOptions = {},
): Resolution {
  const ground = groundOf(holdings);
  const obeyed = obey(judgements, ground);
  const groups = new Groups(ground.ads, obeyed.apart);
  const joins: Join[] = [];
  const note = (a: number, b: number, more: Pick<Join, 'rule' | 'evidence' | 'judgements'>) => {
    const [left, right] = [groups.find(a), groups.find(b)];
    if (!groups.join(a, b)) return;
    joins.push({
      ...{ round: 0, sizes: [1, 1], probability: 1, here: null, ...more },
      a: ground.callersAd[Math.min(left, right)] as number,
      b: ground.callersAd[Math.max(left, right)] as number,
    });
  };
  for (const { id, ads } of obeyed.together)
    for (const ad of ads)
      note(ads[0] as number, ad, { rule: 'judged', evidence: [], judgements: [id] });
  const holders = byRow(ground.identifier, ground.identifiers);
  const hub = new Uint8Array(ground.identifiers);
  const adOf = rowOfEach(ground.start);
  for (let x = 0; x < ground.identifiers; x += 1) {
    const first = holders.start[x] as number;
    const last = holders.start[x + 1] as number;
    const said = obeyed.said[x];
    hub[x] = said === saidGeneric || (last - first > 50 && said !== saidNotGeneric) ? 1 : 0;
    if (hub[x]) continue;
    for (let at = first + 1; at < last; at += 1)
      note(
        adOf[holders.entry[first] as number] as number,
        adOf[holders.entry[at] as number] as number,
        {
          rule: 'one-strong',
          evidence: [],
          judgements: [],
        },
      );
  }
  const membership = membershipOf(groups.roots());
  const networks: Network[] = [];
  for (let i = 0; i + 1 < membership.start.length; i += 1) {
    const ads = membership.ads.subarray(membership.start[i], membership.start[i + 1]);
    networks.push({
      key: holdings.ads.ids[ground.callersAd[ads[0] as number] as number] as string,
      ads: ads.map((ad) => ground.callersAd[ad] as number),
      probability: 1,
      bridges: bridgesOf(ads, ground, (e) => hub[ground.identifier[e] as number] === 0),
    });
  }
  return {
    networkOf: ground.ourAd.map((ad) => membership.networkOf[ad] as number),
    networks,
    joins,
    verdicts: [],
    recycled: [],
    rejected: [],
    contradictions: obeyed.contradictions,
    cuts: [],
  };
}
