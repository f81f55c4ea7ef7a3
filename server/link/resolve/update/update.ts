import { Lists } from '../../../core/collections/index.ts';
import {
  type LinkJudgement,
  type MergeEvidence,
  type Network,
  type Observed,
  type Resolution,
  resolve,
  type Verdict,
} from '../engine/index.ts';
import {
  between,
  byIdentifier,
  copiedIn,
  inCallersNumbers,
  judgedIn,
  largestFirst,
  networkOfEach,
  type Part,
  partOf,
} from './part.ts';
import type { Changes, EarlierRun, Updated, UpdateLimits } from './types.ts';
import { aroundOf, movedWith } from './update-around.ts';
import { mergedSites } from './update-paged.ts';

const usualLimits: UpdateLimits = { leastAds: 20_000, mostOf: 0.5 };
/** Stands for what an earlier run found, and gives way to every judgement. */
const found = { id: '', at: '' };

/**
 * Brings an earlier run up to date: the changed ads, the networks that share something with them, the networks around
 * these and some others for comparison are resolved by themselves; all else stays as it was. What the earlier run found to
 * be a hub, or copied, stays so. Pure. How far that is from resolving all: docs/explanation/what-was-measured.md.
 * @param judgements all that stand
 * @returns undefined where so much has changed that all has to be resolved
 */
export function update(
  observed: Observed,
  earlier: EarlierRun,
  changes: Changes,
  judgements: readonly LinkJudgement[] = [],
  limits: UpdateLimits = usualLimits,
): Updated | undefined {
  const around = aroundOf(observed, earlier, changes, limits);
  if (!around) return undefined;
  const { touched, looked, count } = around;
  const part = partOf(observed, looked, copiedIn(earlier.copiedContent));
  const said = judgedIn(part, judgements);
  const hubs = hubsIn(part, earlier, said);
  const own = inCallersNumbers(
    part,
    resolve(part.observed, [
      ...said,
      ...hubs.map((identifier) => ({ ...found, kind: 'shared' as const, identifier })),
    ]),
  );
  const now = Int32Array.from(part.adIn, (ad) => (ad < 0 ? -1 : (own.networkOf[ad] as number)));
  const moved = movedWith(touched, earlier.networkOf, now);
  const { networks, networkOf, anew } = partition(observed.ads.ids, earlier, own.networks, moved);
  const keptHubs = new Set(hubs.map((one) => part.identifiers[one] as number));
  const whole = wholeIn(observed, looked);
  const isOurs = ({ identifier }: { readonly identifier: number }) => whole[identifier] === 1;
  const isTested = (one: Verdict) => isOurs(one) && !keptHubs.has(one.identifier);
  const sites = mergedSites(earlier.paged, own.paged, isOurs);
  const reposters = new Set(earlier.reposters.map(({ identifier }) => identifier));
  const given = new Set(said.map(({ id }) => id));
  return {
    anew,
    looked: count,
    resolution: {
      ...{ networks, networkOf },
      ...ofMoved(own, moved, networkOf, sites.inEra),
      verdicts: merged(earlier.hubs, own.verdicts, isTested).sort(byIdentifier),
      ...{ statistics: own.statistics, beliefs: own.beliefs },
      reassigned: merged(earlier.reassigned, own.reassigned, isOurs).sort(byIdentifier),
      lifted: own.lifted,
      paged: sites.sites,
      reposters: merged(
        earlier.reposters,
        own.reposters,
        ({ identifier }) => isOurs({ identifier }) && !reposters.has(identifier),
      ).sort(byIdentifier),
      copiedContent: [...earlier.copiedContent, ...own.copiedContent.filter(({ ad }) => moved[ad])],
      contradictions: [
        ...earlier.contradictions.filter(({ refused }) => !given.has(refused)),
        ...own.contradictions,
      ],
    },
  };
}

/** In numbers of the part: the hubs of the earlier run, without those of which something is judged or which are counted by page. */
function hubsIn(part: Part, { hubs }: EarlierRun, said: readonly LinkJudgement[]): number[] {
  const judged = new Set(said.flatMap((one) => ('identifier' in one ? [one.identifier] : [])));
  return hubs
    .filter(({ reason }) => reason !== 'pages')
    .map(({ identifier }) => part.identifierIn[identifier] as number)
    .filter((identifier) => identifier >= 0 && !judged.has(identifier));
}

/** By identifier 1 where all ads that hold it were looked at. */
function wholeIn({ identifiers, incidences }: Observed, looked: Uint8Array): Uint8Array {
  const whole = new Uint8Array(identifiers.ids.length).fill(1);
  for (let i = 0; i < incidences.ad.length; i += 1)
    if (!looked[incidences.ad[i] as number]) whole[incidences.identifier[i] as number] = 0;
  return whole;
}

const merged = <T>(earlier: readonly T[], now: readonly T[], isOurs: (one: T) => boolean): T[] => [
  ...earlier.filter((one) => !isOurs(one)),
  ...now.filter(isOurs),
];

/** Networks as they are when what moved has moved: largest first, then by key. */
function partition(
  ids: readonly string[],
  earlier: EarlierRun,
  own: readonly Network[],
  moved: Uint8Array,
): Pick<Resolution, 'networks' | 'networkOf'> & Pick<Updated, 'anew'> {
  const stay = new Lists<number, number>();
  for (let ad = 0; ad < moved.length; ad += 1) {
    if (!moved[ad]) stay.add(earlier.networkOf[ad] as number, ad);
  }
  const all = own
    .filter(({ ads }) => moved[ads[0] as number])
    .map((network) => ({ network, anew: 1 }));
  for (const [was, ads] of stay)
    all.push({ network: asItWas(ids, ads, earlier.probability[was] as number), anew: 0 });
  all.sort(({ network: a }, { network: b }) => largestFirst(a, b));
  const networks = all.map(({ network }) => network);
  const anew = Uint8Array.from(all, (one) => one.anew);
  return { networks, anew, networkOf: networkOfEach(networks, moved.length) };
}

function asItWas(ids: readonly string[], ads: readonly number[], probability: number): Network {
  const byId = Int32Array.from(ads).sort((a, b) =>
    (ids[a] as string) < (ids[b] as string) ? -1 : 1,
  );
  return { key: ids[byId[0] as number] as string, ads: byId, probability, cutPoints: [], walk: [] };
}

/** Merges, near matches and cuts of what moved. */
function ofMoved(
  { networks, merges, rejected, cuts }: Resolution,
  moved: Uint8Array,
  networkOf: Int32Array,
  eraOf: (one: MergeEvidence) => MergeEvidence,
): Pick<Resolution, 'merges' | 'rejected' | 'cuts'> {
  const explained = new Set<string>();
  return {
    merges: merges
      .filter(({ a }) => moved[a])
      .map((merge) => ({ ...merge, evidence: merge.evidence.map(eraOf) })),
    cuts: cuts.filter(({ a, b }) => moved[a] || moved[b]),
    // The most probable first: of two near matches that have come to be of the same two networks the first is told.
    rejected: rejected.flatMap((one) => {
      const first = [one.a, one.b].map((at) => networks[at]?.ads[0] as number);
      if (!first.some((ad) => moved[ad])) return [];
      const [x, y] = first.map((ad) => networkOf[ad] as number) as [number, number];
      const key = `${Math.min(x, y)} ${Math.max(x, y)}`;
      if (x === y || explained.has(key)) return [];
      explained.add(key);
      return [between({ ...one, evidence: one.evidence.map(eraOf) }, x, y)];
    }),
  };
}
