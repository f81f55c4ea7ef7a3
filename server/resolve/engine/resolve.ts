import { type Closing, closingRounds } from './closing/closing.ts';
import { cutApart } from './cuts/cuts.ts';
import { type Ground, groundOf } from './ground/ground.ts';
import { hereOf } from './groups/compare.ts';
import { firstOf, sizeOf, viewOf } from './groups/view.ts';
import { believe } from './hubs/hub-test.ts';
import { verdictsOf } from './hubs/verdicts.ts';
import { Groups } from './judged/groups.ts';
import {
  notGenericJoins,
  type Obeyed,
  obey,
  saidNotGeneric,
  togetherJoins,
} from './judged/judgements.ts';
import { calibrated, calibratedGrown } from './links/calibration.ts';
import { rounds } from './links/join-rule.ts';
import { type Scene, sceneOf } from './links/links.ts';
import { type Learnt, type OnLink, runRounds } from './links/rounds.ts';
import { Copied, leftOutOf } from './ties/copied.ts';
import { leftOver } from './ties/left-over.ts';
import { lifetimes } from './ties/lifetimes.ts';
import { pagedSites } from './ties/paged.ts';
import { type Change, changesOfHands } from './ties/recycled.ts';
import { Sources, takenOver } from './ties/takers.ts';
import { type Ties, tiesOf } from './ties/ties.ts';
import { linkTold, signsEvidence } from './told/explain.ts';
import { networksOf } from './told/networks.ts';
import { rejectedOf } from './told/rejected.ts';
import type {
  Cut,
  Holdings,
  Join,
  PagedSite,
  RecycledSplit,
  Resolution,
  Taker,
  TieJudgement,
} from './types.ts';

/** How things stand when the rounds join nothing any more. */
interface Settled {
  readonly ground: Ground;
  readonly obeyed: Obeyed;
  readonly copied: Copied;
  readonly takers: readonly Taker[];
  readonly changes: readonly Change[];
  /** Those of numbers that a person called one owner's: they part nothing. */
  readonly lifted: readonly Change[];
  /** In our numbers. */
  readonly paged: readonly PagedSite[];
  readonly ties: Ties;
  readonly known: Learnt;
  readonly groups: Groups;
  readonly joins: Join[];
  readonly scene: Scene;
}

/**
 * All but the last looks: what was copied, numbers that changed hands, judgements, rounds.
 */
function settle(holdings: Holdings, judgements: readonly TieJudgement[]): Settled {
  const ground = groundOf(holdings);
  const obeyed = obey(judgements, ground, holdings.ads.ids);
  const copied = new Copied(ground, obeyed.said);
  leftOver(ground, copied);
  const sources = new Sources(ground, copied.dropped.slice());
  const takers = takenOver(ground, sources, copied);
  const isLifted = ({ identifier }: Change) => obeyed.said[identifier] === saidNotGeneric;
  const found = changesOfHands(ground);
  const changes = found.filter((change) => !isLifted(change));
  const told = { ground, dropped: copied.dropped, said: obeyed.said, changes };
  const paged = pagedSites(told, holdings.pages);
  const ties = tiesOf(ground, copied.dropped, changes, paged);
  const groups = new Groups(ground.ads, obeyed.apart, obeyed.together);
  const joins = notGenericJoins(ground, groups, obeyed.own);
  const lifetime = lifetimes(ground, ties, sources);
  const first = { place: ground.place, said: obeyed.said, lifetime };
  const onLink = linkJoined(ground, ties, joins, calibrated);
  const sayTogether = () => {
    for (const join of togetherJoins(ground, groups, obeyed.together, rounds)) joins.push(join);
  };
  const made = runRounds(ground, ties, first, groups, onLink, sayTogether);
  const lifted = found.filter(isLifted);
  const before = { obeyed, copied, takers, changes, lifted, paged: paged.sites };
  return { ground, ...before, ties, groups, joins, ...made };
}

/**
 * Finds out which ads belong together. Pure and deterministic: the result follows from ids, columns and
 * judgements, not from the order in which they come. The method: docs/resolution.md.
 */
export function resolve(holdings: Holdings, judgements: readonly TieJudgement[] = []): Resolution {
  const settled = settle(holdings, judgements);
  const { ground, obeyed, copied, takers, changes, lifted, paged } = settled;
  const { ties, known, groups, joins, scene } = settled;
  const { saidBy } = obeyed;
  const onLink = linkJoined(ground, ties, joins, calibratedGrown);
  const onJoin = (closing: Closing, seen: Scene) =>
    joins.push(closingJoin(ground, ties, closing, seen));
  const last = closingRounds(ground, ties, known, groups, scene, onLink, onJoin);
  const { roots, partings } = cutApart(last.view, ties, last.belief, obeyed.together);
  const { networkOf, networks } = networksOf(
    holdings,
    ground,
    ties,
    last.belief,
    roots,
    joins,
    obeyed.together,
  );
  const now = partings.length > 0 ? afterCuts(settled, last, roots) : last;
  return {
    networkOf: ground.ourAd.map((ad) => networkOf[ad] as number),
    networks,
    joins,
    verdicts: verdictsOf(ground, ties, last.view, last.belief, known, paged),
    recycled: changes.map((change) => splitOf(ground, change)),
    lifted: lifted.map((change) => ({
      ...splitOf(ground, change),
      judgement: saidBy.get(change.identifier)?.[0] as string,
    })),
    paged: paged.map((site) => ({
      ...site,
      identifier: ground.callersIdentifier[site.identifier] as number,
    })),
    takers: takers.map((taker) => ({
      ...taker,
      identifier: ground.callersIdentifier[taker.identifier] as number,
    })),
    leftOut: copied.leftOut.map((one) => leftOutOf(ground, one)),
    rejected: rejectedOf(
      ground,
      ties,
      now,
      groups,
      { networkOf, partOf: partOf(now, last) },
      paged,
    ),
    contradictions: obeyed.contradictions,
    cuts: partings.map((parting) => cutOf(ground, parting)),
  };
}

/** Networks as they are when all cuts are made, seen as the last look saw them. */
function afterCuts({ ties, known }: Settled, last: Scene, roots: Int32Array): Scene {
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

/** Notes what a link joins. @param howSure it is, by what all its signs come to */
const linkJoined =
  (ground: Ground, ties: Ties, joins: Join[], howSure: typeof calibrated): OnLink =>
  (link, nats, seen) => {
    const { rule, evidence } = linkTold(ground, ties, seen, link);
    const [probability, here] = [howSure(link, nats), hereOf(link.meeting)];
    joins.push(joinTold(ground, seen, link.a, link.b, { rule, probability, evidence, here }));
  };

function closingJoin(ground: Ground, ties: Ties, closing: Closing, scene: Scene): Join {
  const { small, large, probability, signs, meeting } = closing;
  const [a, b] = [Math.min(small, large), Math.max(small, large)];
  const evidence = signsEvidence(ground, ties, scene, a, b);
  const told = { rule: 'small-signs', probability, evidence, here: hereOf(meeting) } as const;
  return { ...joinTold(ground, scene, a, b, told), signs };
}

/** Field by field: there is a join for nearly every ad, and an object that is put together from others takes twice the room. */
function joinTold(
  { callersAd }: Ground,
  { round, view }: Scene,
  a: number,
  b: number,
  { rule, probability, evidence, here }: Pick<Join, 'rule' | 'probability' | 'evidence' | 'here'>,
): Join {
  return {
    round: round + 1,
    a: callersAd[firstOf(view, a)] as number,
    b: callersAd[firstOf(view, b)] as number,
    sizes: [sizeOf(view, a), sizeOf(view, b)],
    rule,
    probability,
    evidence,
    here,
    judgements: nobodysWord,
  };
}

const nobodysWord: Join['judgements'] = [];

function splitOf({ callersIdentifier }: Ground, change: Change): RecycledSplit {
  const { lastBefore, firstAfter, adsBefore, adsAfter, probability, sharing } = change;
  return {
    identifier: callersIdentifier[change.identifier] as number,
    ...{ lastBefore, firstAfter, adsBefore, adsAfter, probability },
    shared: sharing === 1 ? 'place' : 'nothing',
  };
}

function cutOf({ callersAd, callersIdentifier }: Ground, { a, b, sizes, identifiers }: Cut): Cut {
  return {
    sizes,
    a: callersAd[a] as number,
    b: callersAd[b] as number,
    identifiers: identifiers.map((one) => callersIdentifier[one] as number),
  };
}
