import { Lists } from '../../../collections/index.ts';
import { type Ground, groupOf, isContact, type TieGroup } from '../ground/ground.ts';
import { entryOf, type View, widthOf } from '../groups/view.ts';
import { outside } from '../hubs/hub-test.ts';
import { nats } from '../hubs/odds.ts';
import { strong } from '../links/join-rule.ts';
import type { Link, Scene } from '../links/links.ts';
import { counts } from '../links/pairs.ts';
import { isWide } from '../links/rounds.ts';
import { sharedBelief } from '../signs/signs.ts';
import type { Ties } from '../ties/ties.ts';
import type { JoinEvidence, JoinRule } from '../types.ts';

/** A tie that two groups share: its entry in the one and in the other. */
interface Both {
  readonly tie: number;
  readonly e: number;
  readonly f: number;
}

type Weight = JoinEvidence['weight'];

/** What both groups of a link hold and what of it counted, and the rule by which that joins. */
export function linkTold(
  ground: Ground,
  ties: Ties,
  scene: Scene,
  link: Link,
): { readonly rule: JoinRule; readonly evidence: JoinEvidence[] } {
  const weightOf = link.wide
    ? (both: Both) => weightWhereWide(ties, scene, both)
    : (both: Both) => weightInLink(ties, scene, both);
  const found = told(ground, ties, scene, link.a, link.b, weightOf);
  return { rule: ruleOf(found, link), evidence: found.map(({ evidence }) => evidence) };
}

/** What two groups hold of which no single tie would do: what small signs look at, and the rest. */
export function signsEvidence(
  ground: Ground,
  ties: Ties,
  scene: Scene,
  a: number,
  b: number,
): JoinEvidence[] {
  const { view, belief } = scene;
  const weightOf = ({ e, f }: Both): Weight =>
    sharedBelief(view, ties, belief, e, f) > 0 ? 'weak' : 'slight';
  return told(ground, ties, scene, a, b, weightOf).map(({ evidence }) => evidence);
}

/** What two groups hold that no link rests on. */
export function sharedEvidence(
  ground: Ground,
  ties: Ties,
  scene: Scene,
  a: number,
  b: number,
): JoinEvidence[] {
  const { view, belief, limit } = scene;
  const weightOf = ({ tie }: Both) => (counts(view, belief, tie, limit) ? 'weak' : 'slight');
  return told(ground, ties, scene, a, b, weightOf).map(({ evidence }) => evidence);
}

/** As it was weighed for the link: see `weigh`. */
function weightInLink(
  ties: Ties,
  { view, belief, limit, contacts }: Scene,
  { tie, e, f }: Both,
): Weight {
  if (!counts(view, belief, tie, limit)) return 'slight';
  const probability = belief.probability[tie] as number;
  if (!isContact[ties.kind[tie] as number]) return 'weak';
  const worth = contacts.worth(e, f, probability, nats(probability));
  if (worth >= strong && contacts.standing(e, f) === 'contact') return 'strong';
  return worth > 0 ? 'weak' : 'slight';
}

function weightWhereWide(ties: Ties, scene: Scene, { tie, e, f }: Both): Weight {
  const { standing, probability } = scene.belief;
  const joins =
    isWide(scene, ties, tie) &&
    nats(probability[tie] as number) >= strong &&
    standing[e] !== outside &&
    standing[f] !== outside;
  return joins ? 'strong' : 'slight';
}

interface Told {
  readonly group: TieGroup;
  readonly evidence: JoinEvidence;
}

function ruleOf(found: readonly Told[], { weighed: { contact, content, kinds } }: Link): JoinRule {
  const counted = found.filter(({ evidence }) => evidence.weight !== 'slight');
  if (counted.some(({ evidence }) => evidence.weight === 'strong')) return 'one-strong';
  // None of them is strong, so these are two contacts or more.
  if (contact >= strong) return 'strong-together';
  const groups = new Set(counted.map(({ group }) => group));
  if (groups.size > 1 && kinds + (contact > 0 ? 1 : 0) > 1) return 'two-weak';
  return contact + content >= strong ? 'strong-together' : 'weak-here';
}

/** What two groups share: what counted first, the most telling of each kind before others of it. */
function told(
  { callersIdentifier }: Ground,
  ties: Ties,
  { view, belief }: Scene,
  a: number,
  b: number,
  weightOf: (both: Both) => Weight,
): Told[] {
  const [short, long] = inOrderOfLength(view, a, b);
  const found: Told[] = [];
  for (let at = view.start[short] as number; at < (view.start[short + 1] as number); at += 1) {
    const tie = view.tie[at] as number;
    const there = entryOf(view, long, tie);
    if (there < 0) continue;
    const [e, f] = short === a ? [at, there] : [there, at];
    const evidence: JoinEvidence = {
      identifier: callersIdentifier[ties.identifier[tie] as number] as number,
      era: ties.era[tie] as number,
      weight: weightOf({ tie, e, f }),
      probability: belief.probability[tie] as number,
      groups: widthOf(view, tie),
      ads: [Math.round(view.held[e] as number), Math.round(view.held[f] as number)],
    };
    found.push({ group: groupOf[ties.kind[tie] as number] as TieGroup, evidence });
  }
  for (const evidence of differing(callersIdentifier, ties, view, a, b))
    found.push({ group: 'contact', evidence });
  return inOrder(found);
}

/** Sorts what two groups share. */
function inOrder(found: Told[]): Told[] {
  found.sort(
    ({ evidence: x }, { evidence: y }) =>
      order[x.weight] - order[y.weight] || y.probability - x.probability,
  );
  const firsts = found.filter((one, i) => found.findIndex((other) => isAlike(one, other)) === i);
  if (firsts.length === found.length) return found;
  const others = found.filter((one) => !firsts.includes(one));
  return [...firsts, ...others].sort((x, y) => order[x.evidence.weight] - order[y.evidence.weight]);
}

const isAlike = (one: Told, other: Told): boolean =>
  one.group === other.group && one.evidence.weight === other.evidence.weight;

/** That of two groups first which holds fewer ties. */
function inOrderOfLength(view: View, a: number, b: number): [short: number, long: number] {
  return lengthOf(view, a) <= lengthOf(view, b) ? [a, b] : [b, a];
}

const lengthOf = ({ start }: View, group: number): number =>
  (start[group + 1] as number) - (start[group] as number);

/** Websites that are told by page and of which two groups name different ones. */
function differing(
  callersIdentifier: Int32Array,
  ties: Ties,
  view: View,
  a: number,
  b: number,
): JoinEvidence[] {
  // Most are of one that names none and one that is large.
  const [short, long] = inOrderOfLength(view, a, b);
  const ofShort = pagedIn(ties, view, short);
  if (ofShort.size === 0) return [];
  const ofLong = pagedIn(ties, view, long);
  const [ofA, ofB] = short === a ? [ofShort, ofLong] : [ofLong, ofShort];
  return [...ofA].flatMap(([site, mine]) => {
    const theirs = ofB.of(site);
    const tied = mine.some((e) => entryOf(view, b, view.tie[e] as number) >= 0);
    if (theirs.length === 0 || tied) return [];
    const adsOf = (entries: readonly number[]) =>
      Math.round(entries.reduce((sum, e) => sum + (view.held[e] as number), 0));
    const groups = [...mine, ...theirs].reduce(
      (sum, e) => sum + widthOf(view, view.tie[e] as number),
      0,
    );
    const identifier = callersIdentifier[site] as number;
    const era = ties.era[view.tie[mine[0] as number] as number] as number;
    const told = { differ: true, weight: 'slight', probability: 0, groups } as const;
    return [{ ...told, identifier, era, ads: [adsOf(mine), adsOf(theirs)] }];
  });
}

/** By website that is told by page: the entries of a group that are sets of its pages. */
function pagedIn({ identifier, isPaged }: Ties, view: View, group: number): Lists<number, number> {
  const found = new Lists<number, number>();
  for (let e = view.start[group] as number; e < (view.start[group + 1] as number); e += 1) {
    const tie = view.tie[e] as number;
    if (!isPaged[tie]) continue;
    found.add(identifier[tie] as number, e);
  }
  return found;
}

const order: Readonly<Record<Weight, number>> = { strong: 0, weak: 1, slight: 2 };
