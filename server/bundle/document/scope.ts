import { count } from '../../count.ts';
import { day } from '../../day.ts';
import {
  bare,
  type CaseFacts,
  listed,
  networkName,
  nothing,
  plain,
  type Statement,
  strong,
} from './facts.ts';
import { partName } from './parts.ts';

/** How many ads are in scope, and how many of these the run has in a network. */
function adsOf({ resolution, entities }: CaseFacts['snapshot']) {
  const all = entities.filter(({ kind }) => kind === 'ad').length;
  const inNetworks = (resolution?.networks ?? []).reduce((sum, { ads }) => sum + ads.length, 0);
  return { all, inNetworks };
}

/** Whether the active run put all ads in scope together. Who selects them says that they are one case, and no run does. */
export function notMerged({ snapshot }: CaseFacts): Statement[] {
  const { all, inNetworks } = adsOf(snapshot);
  if (!snapshot.resolution || all < 2) return [];
  const { networks } = snapshot.resolution;
  const alone = all - inNetworks;
  if (networks.length === 1 && alone === 0)
    return [nothing('By the active run all advertisements in scope are in one network.')];
  const where = [
    ...(networks.length > 0 ? [`in ${count(networks.length, 'network', 'networks')}`] : []),
    ...(alone > 0 ? [`${alone.toLocaleString('en')} in none`] : []),
  ];
  return [
    bare(
      `The active run did not put the advertisements in scope together: they are ${listed(where)}. That they are in one document says nothing of whether they belong together. The networks are named in ${partName('completeness')}.`,
    ),
  ];
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
  const sure =
    score === 1
      ? ' is merged by what persons judged, and by nothing that was measured.'
      : ` is no surer than the least probable of the merges that made it, which was said to be right with a probability of ${score.toFixed(2)}.`;
  const apart = cutPoints.map(
    (cutPoint) =>
      ` Without ${facts.caption(cutPoint.id)} it would fall into parts of ${partsOf(cutPoint.parts)}.`,
  );
  const none = ' Nothing in scope is such that it would fall apart without that alone.';
  return [
    {
      parts: [
        plain('By the active run '),
        strong(networkName(id)),
        plain(sure + (apart.join('') || none)),
      ],
      exhibits: [],
    },
  ];
}

const PARTS_LISTED = 3;

function partsOf(parts: readonly number[]): string {
  const described = parts.slice(0, PARTS_LISTED).map((part) => part.toLocaleString('en'));
  const more = parts.length - described.length;
  const smaller = more > 0 ? `, and ${count(more, 'smaller part', 'smaller parts')}` : '';
  return `${listed(described)} advertisements${smaller}`;
}

/** Where ads are named, which others came in by what they hold: they may be strangers’ from which something was copied. */
export function notNamed(facts: CaseFacts): Statement[] {
  const { entities, resolution } = facts.snapshot;
  const ads = entities.filter(({ kind }) => kind === 'ad');
  const named = new Set(ads.filter(({ selected }) => selected).map(({ id }) => id));
  const others = ads.filter(({ selected }) => !selected).map(({ id }) => id);
  if (named.size === 0) return [];
  if (others.length === 0)
    return [nothing('No advertisement is in scope that the selection does not name.')];
  const [one, are] = [others.length === 1, others.length === 1 ? 'is' : 'are'];
  return [
    {
      parts: [
        plain(
          `${count(others.length, 'advertisement', 'advertisements')} in scope ${are} not named by the selection: ${one ? 'it holds' : 'each holds'} two or more of the identifiers that it names.${withNamed(resolution, named, others)} Who copies words and contacts from others looks alike.`,
        ),
      ],
      exhibits: facts.exhibitsOfAds(new Set(others)),
    },
  ];
}

/** How many of these the run put in a network with an ad that is named. */
function withNamed(
  resolution: CaseFacts['snapshot']['resolution'],
  named: ReadonlySet<string>,
  others: readonly string[],
): string {
  if (!resolution) return '';
  const theirs = resolution.networks.filter(({ ads }) => ads.some((ad) => named.has(ad)));
  const merged = new Set(theirs.flatMap(({ ads }) => ads));
  const apart = others.filter((ad) => !merged.has(ad)).length;
  if (apart === 0) return ' The active run has each in a network with one that is named.';
  const count = `${apart.toLocaleString('en')} of the ${others.length.toLocaleString('en')}`;
  return ` The active run has ${count} in no network with one that is named.`;
}

const NETWORKS_LISTED = 20;

/** The networks that advertisements in scope are in: worked out, and told so that judgements can be weighed. */
export function networksInScope({ snapshot }: CaseFacts): string[] {
  if (!snapshot.resolution) return [];
  const { run, engine, startedAt, networks } = snapshot.resolution;
  const { all, inNetworks } = adsOf(snapshot);
  const described = networks
    .slice(0, NETWORKS_LISTED)
    .map(({ id, size, ads }) => `${networkName(id)} (${ads.length} of its ${size})`);
  const more = networks.length - described.length;
  const which =
    networks.length === 0
      ? ''
      : `: ${listed([...described, ...(more > 0 ? [`${more} more`] : [])])}`;
  return [
    `By run ${run} of resolution (engine ${engine}, ${day(startedAt)}), which was active, ${inNetworks} of the ${count(all, 'advertisement', 'advertisements')} in scope ${inNetworks === 1 ? 'is' : 'are'} in ${count(networks.length, 'network', 'networks')}${which}. A network is worked out, not read.`,
  ];
}
