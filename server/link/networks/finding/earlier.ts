import type { Store } from '../../../core/store/index.ts';
import {
  type AdIndex,
  type EarlierRun,
  type LinkJudgement,
  type Resolution,
  type Updated,
  type UpdateLimits,
  update,
} from '../../resolve/index.ts';
import { hubsOf, sitesOf, splitsOf } from '../kept/kept-contacts.ts';
import { eachCopiedContent, repostersOf } from '../kept/kept-copied.ts';
import { allNetworks } from '../kept/kept-networks.ts';
import type { RunMembers } from '../kept/members.ts';
import { runOf } from '../kept/run-records.ts';
import { numbered } from '../loading/columns.ts';
import type { LoadedGraph } from '../loading/graph-data.ts';
import type { Run, RunUpdate } from '../run.ts';

type Db = Store['db'];
const dayMs = 86_400_000;

/** What has changed since a run that is kept. */
export interface Since {
  readonly run: number;
  /** Ids of ads. */
  readonly ads: readonly string[];
  /** Ids of judgements that came since. */
  readonly judged: readonly string[];
  readonly limits?: UpdateLimits;
}

/** What an update came to, and how it is told. */
export type BroughtUpToDate = Pick<Updated, 'anew'> & {
  readonly resolution: Resolution;
  readonly described: RunUpdate;
};

/** @returns undefined where so much has changed that all has to be resolved */
export async function broughtUpToDate(
  db: Db,
  graph: LoadedGraph,
  since: Since & { readonly members: RunMembers },
  judgements: readonly LinkJudgement[],
): Promise<BroughtUpToDate | undefined> {
  const { ads } = graph.observed;
  const run = await runOf(db, since.run);
  const { earlier, disturbed } = await earlierRun(db, run, since.members, graph);
  const changed = new Set(since.ads);
  const came = new Set(since.judged);
  const changes = {
    ads: [
      ...disturbed,
      ...ads.ids.flatMap((id, ad) =>
        earlier.networkOf[ad] === -1 || changed.has(id) ? [ad as AdIndex] : [],
      ),
    ],
    judged: judgements.filter(({ id }) => came.has(id)),
  };
  const updated = update(graph.observed, earlier, changes, judgements, since.limits);
  if (!updated) return undefined;
  const anew = updated.resolution.networks.reduce(
    (sum, network, at) => sum + (updated.anew[at] ? network.ads.length : 0),
    0,
  );
  const full = run.counts.update?.full ?? run.n;
  return { ...updated, described: { of: run.n, full, looked: updated.looked, anew } };
}

/** What a run found, in the numbers of the graph as it is, and one ad of each network of which an ad is gone. */
async function earlierRun(
  db: Db,
  { n: run, contradictions }: Run,
  members: RunMembers,
  { observed }: LoadedGraph,
): Promise<{ readonly earlier: EarlierRun; readonly disturbed: AdIndex[] }> {
  const ad = numbered<AdIndex>(observed.ads.ids);
  const thing = numbered(observed.identifiers.ids);
  const networks = await allNetworks(db, run);
  const network = numbered(networks.map(({ id }) => id));
  const probability = networks.map(({ score }) => score);
  const networkOf = new Int32Array(observed.ads.ids.length).fill(-1);
  const lost = new Set<number>();
  for (const [id, held] of members.networks) {
    const [at, of = -1] = [ad(id), network(held)];
    if (at === undefined) lost.add(of);
    else networkOf[at] = of;
  }
  for (const id of members.alone) {
    const at = ad(id);
    if (at !== undefined) networkOf[at] = probability.push(1) - 1;
  }
  const disturbed = new Map<number, AdIndex>();
  for (const [at, of] of networkOf.entries()) if (lost.has(of)) disturbed.set(of, at as AdIndex);
  const copiedContent: EarlierRun['copiedContent'][number][] = [];
  for await (const one of eachCopiedContent(db, run)) {
    const [at, contact] = [ad(one.ad), thing(one.contact)];
    if (at === undefined || contact === undefined) continue;
    const source = one.source === null ? -1 : (ad(one.source) ?? -1);
    const identifiers = one.identifiers.flatMap((id) => thing(id) ?? []);
    copiedContent.push({ why: one.why, ad: at, contact, source, identifiers });
  }
  const inNumbers = <T extends { readonly identifier: string }>(all: readonly T[]) =>
    all.flatMap((one) => {
      const identifier = thing(one.identifier);
      return identifier === undefined ? [] : [{ ...one, identifier }];
    });
  const day = (text: string) => Date.parse(text) / dayMs;
  return {
    disturbed: [...disturbed.values()],
    earlier: {
      ...{ networkOf, copiedContent, contradictions, probability: Float64Array.from(probability) },
      hubs: inNumbers(await hubsOf(db, run)).map((hub) => ({ ...hub, hub: true })),
      reassigned: inNumbers(await splitsOf(db, run)).map((split) => ({
        ...split,
        lastBefore: day(split.lastBefore),
        firstAfter: day(split.firstAfter),
      })),
      paged: inNumbers(await sitesOf(db, run)),
      reposters: inNumbers(await repostersOf(db, run)),
    },
  };
}
