import { closingRounds } from './closing/closing.ts';
import { cutApart, type Parting } from './cuts/cuts.ts';
import { closingMerged, linkMerged } from './explanation/merges.ts';
import { rejectedOf } from './explanation/near-matches.ts';
import { networksOf } from './explanation/networks.ts';
import { callersAd, type Ground, groundOf } from './ground/ground.ts';
import { firstOf, sizeOf, viewOf } from './groups/group-view.ts';
import { Beliefs } from './hubs/beliefs.ts';
import { believe, type Known } from './hubs/hub-test.ts';
import { verdictsOf } from './hubs/verdicts.ts';
import { Copied, copiedContentOf } from './items/copied.ts';
import { copiedInText } from './items/copied-in-text.ts';
import { type Items, itemsOf } from './items/items.ts';
import { learntLifetimes, lifetimes } from './items/lifetimes.ts';
import { pagedSites } from './items/paged.ts';
import { type Change, reassignments, settledChanges } from './items/reassigned.ts';
import { Sources, takenOver } from './items/reposters.ts';
import { Groups } from './judged/groups.ts';
import {
  exclusiveMerges,
  type Obeyed,
  obey,
  saidExclusive,
  togetherMerges,
} from './judged/judgements.ts';
import { Learning } from './learning.ts';
import { calibrated, calibratedGrown } from './links/calibration.ts';
import { type Scene, sceneOf } from './links/links.ts';
import { rounds } from './links/merge-rule.ts';
import { runRounds } from './links/rounds.ts';
import type {
  Cut,
  LinkJudgement,
  Observed,
  ReassignedSplit,
  Resolution,
  Settled,
} from './types.ts';

/**
 * Finds out which ads belong together. Pure and deterministic: the result follows from ids, columns and
 * judgements, not from the order in which they come. The method: docs/explanation/how-networks-are-found.md. The
 * stages, each a folder:
 * ground, judged, items, groups and hubs (what a round sees and believes), features, links, closing, cuts, explanation.
 * @param settled where these ads are some of those of another run: what it found that they cannot show by themselves
 * @param learnt from other ads of the same graph, in place of what these would teach
 */
export function resolve(
  observed: Observed,
  judgements: readonly LinkJudgement[] = [],
  settled?: Settled,
  learnt = settled?.statistics,
): Resolution {
  const ground = groundOf(observed);
  const learning = new Learning(learnt);
  const said = settled ? [...judgements, ...settledHubs(settled, judgements)] : judgements;
  const obeyed = obey(said, ground, observed.ads.ids);
  const explained = whatItems(ground, obeyed, observed.pages, learning, settled);
  const { items, lifetime } = explained;

  const groups = new Groups(ground.ads, obeyed.apart, obeyed.together);
  const merges = exclusiveMerges(ground, groups, obeyed.own);
  const sayTogether = () => {
    for (const merge of togetherMerges(ground, groups, obeyed.together, rounds)) merges.push(merge);
  };
  const onLink = linkMerged(ground, items, merges, calibrated);
  const beliefs = new Beliefs(ground, items, settled);
  const first = { place: ground.place, said: obeyed.said, lifetime, beliefs };
  const { scene, known } = runRounds(ground, items, first, groups, learning, onLink, sayTogether);

  const onGrown = linkMerged(ground, items, merges, calibratedGrown);
  const onMerge = closingMerged(ground, items, merges);
  const last = closingRounds(ground, items, known, groups, scene, learning, onGrown, onMerge);

  const { roots, partings } = cutApart(last.view, items, last.belief, obeyed.together);
  const now = partings.length > 0 ? sceneAfter(items, known, last, roots) : last;

  const made = { roots, merges, together: obeyed.together };
  const { networkOf, networks } = networksOf(observed, ground, items, last.belief, made);
  const became = { networkOf, partOf: partOf(now, last) };
  return {
    networkOf: ground.adsOfEngine.map((ad) => networkOf[ad] as number),
    networks,
    merges,
    verdicts: verdictsOf(ground, items, last.view, last.belief, known, explained.paged),
    ...copiesAndChanges(ground, obeyed, explained),
    rejected: rejectedOf(ground, items, now, groups, became, explained.paged),
    contradictions: obeyed.contradictions,
    cuts: partings.map((parting) => cutOf(ground, parting)),
    statistics: learning.statistics(explained.learnt),
    beliefs,
  };
}

/** What can link ads: without what was copied, reassigned numbers as two, websites by page. */
function whatItems(
  ground: Ground,
  obeyed: Obeyed,
  pages: Observed['pages'],
  learning: Learning,
  settled: Settled | undefined,
) {
  const copied = new Copied(ground, obeyed.said);
  if (!settled) copiedInText(ground, copied);
  const sources = new Sources(ground, copied.dropped.slice());
  const reposters = settled ? [] : takenOver(ground, sources, copied);
  if (settled) copied.settle(ground, settled.copiedContent);
  const isLifted = ({ identifier }: Change) => obeyed.said[identifier] === saidExclusive;
  const found = settled ? settledChanges(ground, settled.reassigned) : reassignments(ground);
  const changes = found.filter((change) => !isLifted(change));
  const read = { ground, dropped: copied.dropped, said: obeyed.said, changes };
  const paged = pagedSites(read, pages);
  const items = itemsOf(ground, copied.dropped, changes, paged);
  const learnt = learning.lifetimes(() => learntLifetimes(ground, items));
  const lifetime = lifetimes(ground, items, sources, learnt);
  const lifted = found.filter(isLifted);
  return { copied, reposters, changes, lifted, paged: paged.sites, items, lifetime, learnt };
}

/** Hubs that another run found, as if somebody had said so; what people say goes before it. */
function settledHubs(
  { hubs }: Settled,
  judgements: readonly LinkJudgement[],
): readonly LinkJudgement[] {
  const judged = new Set(
    judgements.flatMap((one) => ('identifier' in one ? [one.identifier] : [])),
  );
  return hubs
    .filter((identifier) => !judged.has(identifier))
    .map((identifier) => ({ id: '', at: '', kind: 'shared' as const, identifier }));
}

/** What was found before anything was merged, in the caller's numbers. */
function copiesAndChanges(
  ground: Ground,
  { saidBy }: Obeyed,
  { copied, reposters, changes, lifted, paged }: ReturnType<typeof whatItems>,
): Pick<Resolution, 'reassigned' | 'lifted' | 'paged' | 'reposters' | 'copiedContent'> {
  const theirs = <One extends { readonly identifier: number }>(one: One): One => ({
    ...one,
    identifier: ground.callersIdentifier[one.identifier] as number,
  });
  return {
    reassigned: changes.map((change) => theirs(splitOf(change))),
    lifted: lifted.map((change) => ({
      ...theirs(splitOf(change)),
      judgement: saidBy.get(change.identifier)?.[0] as string,
    })),
    paged: paged.map(theirs),
    reposters: reposters.map(theirs),
    copiedContent: copied.copiedContent.map((one) => copiedContentOf(ground, one)),
  };
}

const splitOf = ({ sharing, ...change }: Change): ReassignedSplit => ({
  identifier: change.identifier,
  lastBefore: change.lastBefore,
  firstAfter: change.firstAfter,
  adsBefore: change.adsBefore,
  adsAfter: change.adsAfter,
  probability: change.probability,
  shared: sharing === 1 ? 'place' : 'nothing',
});

/** Networks as they are when all cuts are made, seen as the last look saw them. */
function sceneAfter(items: Items, known: Known, last: Scene, roots: Int32Array): Scene {
  const view = viewOf(items, roots);
  const belief = believe(view, items, known, true);
  return sceneOf(items, { round: last.round, limit: last.limit, view, belief });
}

/** By group of a scene: the group of the last look that it is a part of; -1 where it is all of one. */
const partOf = ({ view }: Scene, { view: before }: Scene): Int32Array =>
  Int32Array.from({ length: view.groups }, (_, group) => {
    const was = before.groupOf[firstOf(view, group)] as number;
    return sizeOf(before, was) === sizeOf(view, group) ? -1 : was;
  });

const cutOf = (ground: Ground, { a, b, sizes, identifiers }: Parting): Cut => ({
  ...{ sizes, a: callersAd(ground, a), b: callersAd(ground, b) },
  identifiers: identifiers.map((one) => ground.callersIdentifier[one] as number),
});
