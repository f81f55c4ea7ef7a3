import { bare, type CaseFacts, nothing, numberOf, type Statement } from './facts.ts';

/** How many ads are in scope, and how many of these the run has in a network. */
function adsOf({ resolution, entities }: CaseFacts['snapshot']) {
  const all = entities.filter(({ kind }) => kind === 'ad').length;
  const inNetworks = (resolution?.networks ?? []).reduce((sum, { ads }) => sum + ads.length, 0);
  return { all, inNetworks };
}

/** Whether the active run put all ads in scope together. Who selects them says that they are one case, and no run does. */
export function notMerged({ snapshot, words }: CaseFacts): Statement[] {
  const { all, inNetworks } = adsOf(snapshot);
  if (!snapshot.resolution || all < 2) return [];
  const { networks } = snapshot.resolution;
  const alone = all - inNetworks;
  if (networks.length === 1 && alone === 0) return [nothing(words.scope.oneNetwork)];
  const part = words.partName('completeness');
  return [bare(words.scope.notMerged(networks.length, alone, associated(snapshot), part))];
}

/** Operations in which networks or single ads in scope are, and whether one has them all. */
function associated({ resolution, entities }: CaseFacts['snapshot']) {
  const networks = resolution?.networks ?? [];
  const inNetworks = new Set(networks.flatMap(({ ads }) => ads));
  const single = entities.filter(({ id, kind }) => kind === 'ad' && !inNetworks.has(id));
  const apart = [...networks, ...single].map(({ id }) => id);
  const found = (resolution?.operations.found ?? []).map(({ id, members }) => {
    const own = new Set(members.map((one) => one.id));
    return { no: numberOf(id), n: apart.filter((one) => own.has(one)).length };
  });
  const [whole] = found.filter(({ n }) => n === apart.length);
  const some = whole ? [whole] : found.filter(({ n }) => n > 1);
  return { operations: some.map(({ no }) => no), whole: whole !== undefined };
}

/** How sure each network of several ads in scope is, and what it would fall apart without. */
export function heldLoosely(facts: CaseFacts): Statement[] {
  const networks = (facts.snapshot.resolution?.networks ?? []).filter(({ ads }) => ads.length > 1);
  return networks.slice(0, NETWORKS_LISTED).flatMap((network) => heldLooselyBy(facts, network));
}

type CaseNetwork = NonNullable<CaseFacts['snapshot']['resolution']>['networks'][number];

export function heldLooselyBy(
  facts: CaseFacts,
  { id, score, cutPoints }: CaseNetwork,
): Statement[] {
  const { scope, share } = facts.words;
  const apart = cutPoints.map((cutPoint) => ({
    caption: facts.caption(cutPoint.id),
    sizes: cutPoint.parts.slice(0, PARTS_LISTED),
    more: cutPoint.parts.length - PARTS_LISTED,
  }));
  return [
    {
      parts: scope.heldBy(numberOf(id), score === 1 ? null : share(score), apart),
      exhibits: [],
    },
  ];
}

const PARTS_LISTED = 3;

/** Where ads are named, which others came in by what they hold: they may be strangers’ from which something was copied. */
export function notNamed(facts: CaseFacts): Statement[] {
  const { entities } = facts.snapshot;
  const ads = entities.filter(({ kind }) => kind === 'ad');
  const named = new Set(ads.filter(({ selected }) => selected).map(({ id }) => id));
  const others = ads.filter(({ selected }) => !selected).map(({ id }) => id);
  if (named.size === 0) return [];
  if (others.length === 0) return [nothing(facts.words.scope.allNamed)];
  return [
    {
      ...bare(facts.words.scope.notNamed(others.length, withNamed(facts, named, others))),
      exhibits: facts.exhibitsOfAds(new Set(others)),
    },
  ];
}

/** How many of these the run put in a network with an ad that is named. */
function withNamed(
  { snapshot: { resolution }, words }: CaseFacts,
  named: ReadonlySet<string>,
  others: readonly string[],
): string {
  if (!resolution) return '';
  const theirs = resolution.networks.filter(({ ads }) => ads.some((ad) => named.has(ad)));
  const merged = new Set(theirs.flatMap(({ ads }) => ads));
  const apart = others.filter((ad) => !merged.has(ad)).length;
  return words.scope.withNamed(apart, others.length);
}

const NETWORKS_LISTED = 20;

/** The networks that advertisements in scope are in: worked out, and told so that judgements can be weighed. */
export function networksInScope({ snapshot, words }: CaseFacts): string[] {
  if (!snapshot.resolution) return [];
  const { run, engine, startedAt, networks } = snapshot.resolution;
  const { all, inNetworks } = adsOf(snapshot);
  const described = networks
    .slice(0, NETWORKS_LISTED)
    .map(({ id, size, ads }) => ({ no: numberOf(id), inScope: ads.length, size }));
  return [
    words.scope.networks(
      { run, engine, day: words.day(startedAt) },
      { inNetworks, ads: all, networks: networks.length },
      described,
    ),
  ];
}
