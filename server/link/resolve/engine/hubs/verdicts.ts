import { type Ground, isContact } from '../ground/ground.ts';
import { type View, widthOf } from '../groups/group-view.ts';
import type { Items } from '../items/items.ts';
import { manySets } from '../items/paged.ts';
import { saidExclusive, saidShared } from '../judged/judgements.ts';
import type { PagedSite, Verdict, VerdictReason } from '../types.ts';
import type { Belief, Known } from './hub-test.ts';
import { ownedThough } from './odds.ts';

/** A component of this share of the users is something; a smaller one is chance. */
const someShare = 0.2;

/** What the last look at all items says of every identifier that two ads or more hold. By caller's number. */
export function verdictsOf(
  ground: Ground,
  items: Items,
  view: View,
  belief: Belief,
  { said }: Pick<Known, 'said'>,
  paged: readonly PagedSite[],
): Verdict[] {
  const { worst, ads } = leastBelieved(ground, items, belief);
  const byPage = new Map(paged.map((site) => [site.identifier, site]));
  const verdicts: Verdict[] = [];
  for (let ours = 0; ours < ground.identifiers; ours += 1) {
    const site = byPage.get(ours);
    if ((site?.ads ?? (ads[ours] as number)) < 2) continue;
    if (site && (site.board || pageSets(site) >= manySets)) {
      verdicts.push(pagesVerdict(ground, ours, site.ads, pageSets(site)));
      continue;
    }
    const item = worst[ours] as number;
    const believed = belief.probability[item] as number;
    const groups = widthOf(view, item);
    const hub = believed < 0.5;
    const [testable, linked] = [belief.testable[item] as number, belief.linked[item] as number];
    const reason = reasonOf(hub, said[ours] as number, groups, belief, item);
    verdicts.push({
      identifier: ground.callersIdentifier[ours] as number,
      hub,
      reason,
      ads: ads[ours] as number,
      groups,
      testable,
      linked,
      unsupported: belief.bare[item] as number,
      probability: isAsked(ground, ours, reason) ? ownedThough(testable, linked) : believed,
    });
  }
  return verdicts.sort((a, b) => a.identifier - b.identifier);
}

/** Whether nothing but how the users of a contact hang together makes it a hub. */
const isAsked = ({ kind }: Ground, ours: number, reason: VerdictReason): boolean =>
  isContact[kind[ours] as number] === 1 &&
  (reason === 'unconnected' || reason === 'mostly-unconnected');

/** Of each identifier the item that speaks for it, -1 where it has none, and how many ads hold any of its items. */
function leastBelieved(ground: Ground, items: Items, { probability }: Belief) {
  const worst = new Int32Array(ground.identifiers).fill(-1);
  const ads = new Int32Array(ground.identifiers);
  for (let item = 0; item < items.count; item += 1) {
    const identifier = items.identifier[item] as number;
    const held = (items.itemStart[item + 1] as number) - (items.itemStart[item] as number);
    ads[identifier] = (ads[identifier] as number) + held;
    const before = worst[identifier] as number;
    // Of the eras of a number the one that is least believed in speaks.
    if (before < 0 || (probability[item] as number) < (probability[before] as number))
      worst[identifier] = item;
  }
  return { worst, ads };
}

/** The website itself is no page of it. */
const pageSets = ({ sets }: PagedSite): number =>
  sets.filter(({ pages }) => pages.length > 0).length;

/** What is told without a test: a hub, with how many sets of pages it has in place of groups. */
const pagesVerdict = (ground: Ground, ours: number, ads: number, groups: number): Verdict => ({
  identifier: ground.callersIdentifier[ours] as number,
  ...{
    hub: true,
    reason: 'pages',
    ads,
    groups,
    testable: 0,
    linked: 0,
    unsupported: 0,
    probability: 0,
  },
});

function reasonOf(
  hub: boolean,
  said: number,
  groups: number,
  { testable, linked, vetoed, lasting }: Belief,
  item: number,
): VerdictReason {
  if (said === saidShared) return 'judged-shared';
  if (said === saidExclusive) return 'judged-exclusive';
  const [tested, inside] = [testable[item] as number, linked[item] as number];
  if (hub && lasting[item] && !vetoed[item]) return 'long-used';
  if (hub) return inside <= Math.max(1, someShare * tested) ? 'unconnected' : 'mostly-unconnected';
  return groups < 2 || inside > 1 ? 'connected' : 'unopposed';
}
