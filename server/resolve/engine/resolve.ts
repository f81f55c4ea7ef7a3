import { closingRounds } from './closing/closing.ts';
import { cutApart, type Parting } from './cuts/cuts.ts';
import { callersAd, type Ground, groundOf } from './ground/ground.ts';
import { firstOf, sizeOf, viewOf } from './groups/view.ts';
import { believe, type Known } from './hubs/hub-test.ts';
import { verdictsOf } from './hubs/verdicts.ts';
import { Groups } from './judged/groups.ts';
import {
  exclusiveJoins,
  type Obeyed,
  obey,
  saidExclusive,
  togetherJoins,
} from './judged/judgements.ts';
import { calibrated, calibratedGrown } from './links/calibration.ts';
import { rounds } from './links/join-rule.ts';
import { type Scene, sceneOf } from './links/links.ts';
import { runRounds } from './links/rounds.ts';
import { Copied, copiedContentOf } from './ties/copied.ts';
import { leftOver } from './ties/left-over.ts';
import { lifetimes } from './ties/lifetimes.ts';
import { pagedSites } from './ties/paged.ts';
import { type Change, reassignments } from './ties/reassigned.ts';
import { Sources, takenOver } from './ties/reposters.ts';
import { type Ties, tiesOf } from './ties/ties.ts';
import { closingJoined, linkJoined } from './told/joins.ts';
import { networksOf } from './told/networks.ts';
import { rejectedOf } from './told/rejected.ts';
import type { Cut, Holdings, ReassignedSplit, Resolution, TieJudgement } from './types.ts';

/**
 * Finds out which ads belong together. Pure and deterministic: the result follows from ids, columns and
 * judgements, not from the order in which they come. The method: docs/explanation/how-networks-are-found.md. The
 * stages, each a folder:
 * ground, judged, ties, groups and hubs (what a round sees and believes), signs, links, closing, cuts, told.
 */
export function resolve(holdings: Holdings, judgements: readonly TieJudgement[] = []): Resolution {
  const ground = groundOf(holdings);
  const obeyed = obey(judgements, ground, holdings.ads.ids);
  const told = whatTies(ground, obeyed, holdings.pages);
  const { ties, lifetime } = told;

  const groups = new Groups(ground.ads, obeyed.apart, obeyed.together);
  const joins = exclusiveJoins(ground, groups, obeyed.own);
  const sayTogether = () => {
    for (const join of togetherJoins(ground, groups, obeyed.together, rounds)) joins.push(join);
  };
  const onLink = linkJoined(ground, ties, joins, calibrated);
  const first = { place: ground.place, said: obeyed.said, lifetime };
  const { scene, known } = runRounds(ground, ties, first, groups, onLink, sayTogether);

  const onGrown = linkJoined(ground, ties, joins, calibratedGrown);
  const onJoin = closingJoined(ground, ties, joins);
  const last = closingRounds(ground, ties, known, groups, scene, onGrown, onJoin);

  const { roots, partings } = cutApart(last.view, ties, last.belief, obeyed.together);
  const now = partings.length > 0 ? sceneAfter(ties, known, last, roots) : last;

  const made = { roots, joins, together: obeyed.together };
  const { networkOf, networks } = networksOf(holdings, ground, ties, last.belief, made);
  const became = { networkOf, partOf: partOf(now, last) };
  return {
    networkOf: ground.adsOfEngine.map((ad) => networkOf[ad] as number),
    networks,
    joins,
    verdicts: verdictsOf(ground, ties, last.view, last.belief, known, told.paged),
    ...copiesAndChanges(ground, obeyed, told),
    rejected: rejectedOf(ground, ties, now, groups, became, told.paged),
    contradictions: obeyed.contradictions,
    cuts: partings.map((parting) => cutOf(ground, parting)),
  };
}

/** What can tie ads: without what was copied, reassigned numbers as two, websites by page. */
function whatTies(ground: Ground, obeyed: Obeyed, pages: Holdings['pages']) {
  const copied = new Copied(ground, obeyed.said);
  leftOver(ground, copied);
  const sources = new Sources(ground, copied.dropped.slice());
  const reposters = takenOver(ground, sources, copied);
  const isLifted = ({ identifier }: Change) => obeyed.said[identifier] === saidExclusive;
  const found = reassignments(ground);
  const changes = found.filter((change) => !isLifted(change));
  const read = { ground, dropped: copied.dropped, said: obeyed.said, changes };
  const paged = pagedSites(read, pages);
  const ties = tiesOf(ground, copied.dropped, changes, paged);
  const lifetime = lifetimes(ground, ties, sources);
  const lifted = found.filter(isLifted);
  return { copied, reposters, changes, lifted, paged: paged.sites, ties, lifetime };
}

/** What was found before anything was joined, in the caller's numbers. */
function copiesAndChanges(
  ground: Ground,
  { saidBy }: Obeyed,
  { copied, reposters, changes, lifted, paged }: ReturnType<typeof whatTies>,
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
function sceneAfter(ties: Ties, known: Known, last: Scene, roots: Int32Array): Scene {
  const view = viewOf(ties, roots);
  const belief = believe(view, ties, known, true);
  return sceneOf(ties, { round: last.round, limit: last.limit, view, belief });
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
