import { Lists } from '../../../../core/collections/index.ts';
import type { ItemGroup } from '../../../../core/model/index.ts';
import { sharedBelief } from '../features/features.ts';
import { type Ground, groupOf, isContact } from '../ground/ground.ts';
import { entryOf, type View, widthOf } from '../groups/group-view.ts';
import { outside } from '../hubs/hub-test.ts';
import { nats } from '../hubs/odds.ts';
import type { Items } from '../items/items.ts';
import type { Link, Scene } from '../links/links.ts';
import { strong } from '../links/merge-rule.ts';
import { counts } from '../links/pairs.ts';
import { isWide } from '../links/rounds.ts';
import type { MergeEvidence, MergeRule } from '../types.ts';

/** An item that two groups share: its entry in the one and in the other. */
interface Both {
  readonly item: number;
  readonly e: number;
  readonly f: number;
}

type Weight = MergeEvidence['weight'];

/** What both groups of a link hold and what of it counted, and the rule by which that merges. */
export function linkExplained(
  ground: Ground,
  items: Items,
  scene: Scene,
  link: Link,
): { readonly rule: MergeRule; readonly evidence: MergeEvidence[] } {
  const weightOf = link.wide
    ? (both: Both) => weightWhereWide(items, scene, both)
    : (both: Both) => weightInLink(items, scene, both);
  const found = explained(ground, items, scene, link.a, link.b, weightOf);
  return { rule: ruleOf(found, link), evidence: found.map(({ evidence }) => evidence) };
}

/** What two groups hold of which no single item would do: what weak features look at, and the rest. */
export function featuresEvidence(
  ground: Ground,
  items: Items,
  scene: Scene,
  a: number,
  b: number,
): MergeEvidence[] {
  const { view, belief } = scene;
  const weightOf = ({ e, f }: Both): Weight =>
    sharedBelief(view, items, belief, e, f) > 0 ? 'weak' : 'slight';
  return explained(ground, items, scene, a, b, weightOf).map(({ evidence }) => evidence);
}

/** What two groups hold that no link rests on. */
export function sharedEvidence(
  ground: Ground,
  items: Items,
  scene: Scene,
  a: number,
  b: number,
): MergeEvidence[] {
  const { view, belief, limit } = scene;
  const weightOf = ({ item }: Both) => (counts(view, belief, item, limit) ? 'weak' : 'slight');
  return explained(ground, items, scene, a, b, weightOf).map(({ evidence }) => evidence);
}

/** As it was weighed for the link: see `weigh`. */
function weightInLink(
  items: Items,
  { view, belief, limit, contacts }: Scene,
  { item, e, f }: Both,
): Weight {
  if (!counts(view, belief, item, limit)) return 'slight';
  const probability = belief.probability[item] as number;
  if (!isContact[items.kind[item] as number]) return 'weak';
  const matchWeight = contacts.matchWeight(e, f, probability, nats(probability));
  if (matchWeight >= strong && contacts.standing(e, f) === 'contact') return 'strong';
  return matchWeight > 0 ? 'weak' : 'slight';
}

function weightWhereWide(items: Items, scene: Scene, { item, e, f }: Both): Weight {
  const { standing, probability } = scene.belief;
  const merges =
    isWide(scene, items, item) &&
    nats(probability[item] as number) >= strong &&
    standing[e] !== outside &&
    standing[f] !== outside;
  return merges ? 'strong' : 'slight';
}

interface Explained {
  readonly group: ItemGroup;
  readonly evidence: MergeEvidence;
}

function ruleOf(
  found: readonly Explained[],
  { weighed: { contact, content, kinds } }: Link,
): MergeRule {
  const counted = found.filter(({ evidence }) => evidence.weight !== 'slight');
  if (counted.some(({ evidence }) => evidence.weight === 'strong')) return 'one-strong';
  // None of them is strong, so these are two contacts or more.
  if (contact >= strong) return 'strong-together';
  const groups = new Set(counted.map(({ group }) => group));
  if (groups.size > 1 && kinds + (contact > 0 ? 1 : 0) > 1) return 'two-weak';
  return contact + content >= strong ? 'strong-together' : 'weak-here';
}

/** What two groups share: what counted first, the most telling of each kind before others of it. */
function explained(
  { callersIdentifier }: Ground,
  items: Items,
  { view, belief }: Scene,
  a: number,
  b: number,
  weightOf: (both: Both) => Weight,
): Explained[] {
  const [short, long] = inOrderOfLength(view, a, b);
  const found: Explained[] = [];
  for (let at = view.start[short] as number; at < (view.start[short + 1] as number); at += 1) {
    const item = view.item[at] as number;
    const there = entryOf(view, long, item);
    if (there < 0) continue;
    const [e, f] = short === a ? [at, there] : [there, at];
    const evidence: MergeEvidence = {
      identifier: callersIdentifier[items.identifier[item] as number] as number,
      era: items.era[item] as number,
      weight: weightOf({ item, e, f }),
      probability: belief.probability[item] as number,
      groups: widthOf(view, item),
      ads: [Math.round(view.held[e] as number), Math.round(view.held[f] as number)],
    };
    found.push({ group: groupOf[items.kind[item] as number] as ItemGroup, evidence });
  }
  for (const evidence of differing(callersIdentifier, items, view, a, b))
    found.push({ group: 'contact', evidence });
  return inOrder(found);
}

/** Sorts what two groups share. */
function inOrder(found: Explained[]): Explained[] {
  found.sort(
    ({ evidence: x }, { evidence: y }) =>
      order[x.weight] - order[y.weight] || y.probability - x.probability,
  );
  const firsts = found.filter((one, i) => found.findIndex((other) => isAlike(one, other)) === i);
  if (firsts.length === found.length) return found;
  const others = found.filter((one) => !firsts.includes(one));
  return [...firsts, ...others].sort((x, y) => order[x.evidence.weight] - order[y.evidence.weight]);
}

const isAlike = (one: Explained, other: Explained): boolean =>
  one.group === other.group && one.evidence.weight === other.evidence.weight;

/** That of two groups first which holds fewer items. */
function inOrderOfLength(view: View, a: number, b: number): [short: number, long: number] {
  return lengthOf(view, a) <= lengthOf(view, b) ? [a, b] : [b, a];
}

const lengthOf = ({ start }: View, group: number): number =>
  (start[group + 1] as number) - (start[group] as number);

/** Websites that are counted by page and of which two groups name different ones. */
function differing(
  callersIdentifier: Int32Array,
  items: Items,
  view: View,
  a: number,
  b: number,
): MergeEvidence[] {
  // Most are of one that names none and one that is large.
  const [short, long] = inOrderOfLength(view, a, b);
  const ofShort = pagedIn(items, view, short);
  if (ofShort.size === 0) return [];
  const ofLong = pagedIn(items, view, long);
  const [ofA, ofB] = short === a ? [ofShort, ofLong] : [ofLong, ofShort];
  return [...ofA].flatMap(([site, mine]) => {
    const theirs = ofB.of(site);
    const linked = mine.some((e) => entryOf(view, b, view.item[e] as number) >= 0);
    if (theirs.length === 0 || linked) return [];
    const adsOf = (entries: readonly number[]) =>
      Math.round(entries.reduce((sum, e) => sum + (view.held[e] as number), 0));
    const groups = [...mine, ...theirs].reduce(
      (sum, e) => sum + widthOf(view, view.item[e] as number),
      0,
    );
    const identifier = callersIdentifier[site] as number;
    const era = items.era[view.item[mine[0] as number] as number] as number;
    const explained = { differ: true, weight: 'slight', probability: 0, groups } as const;
    return [{ ...explained, identifier, era, ads: [adsOf(mine), adsOf(theirs)] }];
  });
}

/** By website that is counted by page: the entries of a group that are sets of its pages. */
function pagedIn({ identifier, isPaged }: Items, view: View, group: number): Lists<number, number> {
  const found = new Lists<number, number>();
  for (let e = view.start[group] as number; e < (view.start[group + 1] as number); e += 1) {
    const item = view.item[e] as number;
    if (!isPaged[item]) continue;
    found.add(identifier[item] as number, e);
  }
  return found;
}

const order: Readonly<Record<Weight, number>> = { strong: 0, weak: 1, slight: 2 };
