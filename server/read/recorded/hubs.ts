import { Sets, tally } from '../../core/collections/index.ts';
import { identifierKinds, kinds } from '../../core/model/index.ts';
import { type Graph, noteChange, statement } from '../../core/neo4j/index.ts';

/** One ad of an identifier, with the other contacts and pictures that stand in it. */
export interface AdContacts {
  readonly ad: string;
  readonly others: readonly string[];
}

export interface Hub {
  readonly id: string;
  readonly ads: number;
  /** Groups of its ads that share no other contact with one another. */
  readonly posters: number;
  readonly reason: string;
}

/** Changes whenever the same graph may give other hubs. */
export const hubRuleVersion = '1.0';

/** Below this many ads an identifier can be looked through by hand. */
const minAds = 20;
const minPosters = 10;
/** One seller's identifier leaves many of its ads in one group; a switchboard has no such group. */
const ownShare = 0.2;
/** A contact that is much wider than the identifier itself cannot vouch for who is behind it. */
const breadth = 2.5;
/** Candidates a statement: enough to spare round trips, few enough to hold their ads. */
const candidatesAtOnce = 100;

/**
 * Is an identifier shared by many who have nothing else in common?
 * Its ads are grouped by their other contacts; ads without any say nothing either way.
 * By structure, not by number of ads: one seller's phone in 4,000 ads that agree is no hub.
 */
export function judgeHub(id: string, ads: readonly AdContacts[]): Hub | undefined {
  if (ads.length < minAds) return undefined;
  const testable = ads.filter(({ others }) => others.length > 0);
  const groups = groupSizes(testable);
  const largest = groups.reduce((most, size) => Math.max(most, size), 0);
  if (groups.length < minPosters || largest >= ownShare * testable.length) return undefined;
  const n = (value: number) => value.toLocaleString('en');
  return {
    id,
    ads: ads.length,
    posters: groups.length,
    reason: `Shared by ${n(ads.length)} ads. ${n(testable.length)} of them hold other contacts or pictures, and fall into ${n(groups.length)} groups that share none.`,
  };
}

/** Sizes of the groups of ads that are merged, directly or by a chain, through a contact. */
export function groupSizes(ads: readonly AdContacts[]): number[] {
  const sets = new Sets(ads.length);
  const first = new Map<string, number>();
  for (const [i, { others }] of ads.entries()) {
    for (const other of others) {
      const before = first.get(other);
      if (before === undefined) first.set(other, i);
      else sets.merge(i, before);
    }
  }
  const sizes = new Map<number, number>();
  for (const root of sets.roots()) tally(sizes, root);
  return [...sizes.values()];
}

/**
 * Looks at every identifier and image of the graph and flags the hubs.
 * The result follows from the graph alone, whatever the order of imports. Where a run of resolution is in
 * force, its hubs stand, and the next run judges again.
 * @returns how many are flagged
 */
export async function flagHubs(graph: Graph): Promise<number> {
  const [byRun] = await graph.read<{ hubs: number }>(statement('read/recorded/hubs-by-run'));
  if (byRun) return byRun.hubs;
  const hubs: Hub[] = [];
  for (const { label } of [...identifierKinds, kinds.image]) {
    const candidates = await graph.read<{ id: string; ads: number }>(
      statement('read/recorded/hub-candidates', { LABEL: label }),
      { minAds },
    );
    for (let i = 0; i < candidates.length; i += candidatesAtOnce) {
      const rows = await graph.read<{ id: string; ads: AdContacts[] }>(
        statement('read/recorded/hub-ads'),
        { candidates: candidates.slice(i, i + candidatesAtOnce), breadth },
      );
      hubs.push(...rows.flatMap(({ id, ads }) => judgeHub(id, ads) ?? []));
    }
  }
  hubs.sort((a, b) => (a.id < b.id ? -1 : 1));
  await graph.transaction(async (run) => {
    await run(statement('read/recorded/set-hubs'), { rows: hubs });
    await noteChange(run, []);
  });
  return hubs.length;
}
