import { tally } from '../../../../core/collections/index.ts';
import type { ItemGroup } from '../../../../core/model/index.ts';
import type { Ground } from '../ground/ground.ts';
import { entryOf, firstOf, sizeOf, type View, widthOf } from '../groups/group-view.ts';
import type { Items } from '../items/items.ts';
import type { Groups } from '../judged/groups.ts';
import { calibrated, calibratedApart } from '../links/calibration.ts';
import { type Link, linksOf, type Pair, type Scene } from '../links/links.ts';
import { least, mildest, placeScore, strong } from '../links/merge-rule.ts';
import { SecondLook } from '../links/second-look.ts';
import { noTheft } from '../links/theft.ts';
import type { MergeEvidence, Missing, NearMatch, NearMatchWhy, PagedSite, Want } from '../types.ts';
import { linkExplained, sharedEvidence } from './explain.ts';

const mostEach = 3;
/** A hub of more networks than this says nothing of any two of them. */
const narrowHub = 20;
/** Of a hub's networks so many of the largest are named in pairs. */
const largestOfHub = 4;

interface Apart {
  readonly a: number;
  readonly b: number;
  /** Where there is a link, its features tell it. */
  readonly probability?: number;
  readonly why: NearMatchWhy;
  /** Where all that they share is not worth a link, there is none. */
  readonly link?: Link;
}

/** What became of the groups of a scene. */
interface Became {
  /** By ad the position of its network. */
  readonly networkOf: Int32Array;
  /** By group: which one it was cut off from, in numbers of their own; -1 where it was not cut. */
  readonly partOf: Int32Array;
}

/**
 * Pairs of networks that share something and stand apart, the most probable first; of each network three at the most,
 * those that come nearest by the rules. What was cut into both is told as a cut and is not named here.
 */
export function rejectedOf(
  ground: Ground,
  items: Items,
  scene: Scene,
  groups: Groups,
  { networkOf, partOf }: Became,
  paged: readonly PagedSite[],
): NearMatch[] {
  const second = new SecondLook(ground, items, scene);
  const isPart = (group: number) => (partOf[group] as number) >= 0;
  const wereOne = (a: number, b: number) => isPart(a) && partOf[a] === partOf[b];
  const named = new Map<number, number>();
  const room = (group: number) => (named.get(group) ?? 0) < mostEach;
  const seen = new Set<string>();
  const out: NearMatch[] = [];
  const all = [
    ...byLinks(ground, items, scene, groups, second, isPart),
    ...behindHubs(scene, items),
    ...onPages(scene, items, paged),
  ];
  for (const { a, b, why, link, ...by } of all) {
    if (!room(a) || !room(b) || wereOne(a, b)) continue;
    const pair = `${Math.min(a, b)} ${Math.max(a, b)}`;
    if (seen.has(pair)) continue;
    seen.add(pair);
    for (const group of [a, b]) tally(named, group);
    const evidence = link
      ? linkExplained(ground, items, scene, link).evidence
      : sharedEvidence(ground, items, scene, a, b);
    const [x, y] = [a, b].map((group) => networkOf[firstOf(scene.view, group)]) as [number, number];
    const sides = { a: Math.min(x, y), b: Math.max(x, y) };
    const missing = link && why !== 'judged-apart' && missingOf(link);
    const probability = link ? probabilityOf(link, why, second) : (by.probability ?? 0);
    out.push({
      ...{ ...sides, probability, why },
      evidence: x < y ? evidence : evidence.map(turned),
      ...(missing ? { missing } : {}),
      ...(link && why === 'doubted' ? { features: second.explained(link) } : {}),
    });
  }
  // Equal ones keep the order in which they were found.
  return out.sort((x, y) => y.probability - x.probability);
}

/** Those with a link that did not merge them, the strongest first. */
function byLinks(
  ground: Ground,
  items: Items,
  scene: Scene,
  groups: Groups,
  second: SecondLook,
  isPart: (group: number) => boolean,
): Apart[] {
  return (
    [...linksOf(ground, items, scene, least).links]
      .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
      .map((link): Apart => {
        const { a, b } = link;
        const judged = groups.apart(firstOf(scene.view, a), firstOf(scene.view, b));
        const why = judged ? 'judged-apart' : whyNot(link, second);
        // Nothing was merged any more when the part came off.
        const late = why === 'rival' && (isPart(a) || isPart(b));
        return { a, b, why: late ? 'since-cut' : why, link };
      })
      // The score of what is doubted says too much.
      .sort((x, y) => Number(x.why === 'doubted') - Number(y.why === 'doubted'))
  );
}

/** Seen from the other side. */
const turned = ({ ads: [a, b], ...evidence }: MergeEvidence): MergeEvidence => ({
  ...evidence,
  ads: [b, a],
});

function probabilityOf(link: Link, why: NearMatchWhy, second: SecondLook): number {
  const nats = second.look(link);
  const doubted = second.doubts(link, nats);
  // Between these nothing stands but a person's word.
  const barred = why === 'judged-apart' && link.score >= mildest && !doubted;
  return barred ? calibrated(link, nats) : calibratedApart(link, nats, doubted);
}

function whyNot(link: Link, second: SecondLook): NearMatchWhy {
  const { meeting, score, copied, rival } = link;
  if (score >= mildest) return second.doubts(link, second.look(link)) ? 'doubted' : 'rival';
  if (meeting < 0.5) return 'elsewhere';
  return copied && rival ? 'copied' : 'too-little';
}

/** The largest networks of each narrow hub, which may share nothing else. */
function behindHubs({ view, belief }: Scene, items: Items): Apart[] {
  const out: Apart[] = [];
  for (let item = 0; item < items.count; item += 1) {
    const probability = belief.probability[item] as number;
    const width = widthOf(view, item);
    if (width < 2 || width > narrowHub || probability >= 0.3) continue;
    const users = largestUsers(view, item);
    for (const [i, a] of users.entries())
      for (const b of users.slice(i + 1)) out.push({ a, b, probability, why: 'hub-only' });
  }
  return out;
}

/** The largest networks that name pages of a website with few of them, each with others and none in common. */
function onPages({ view }: Scene, items: Items, paged: readonly PagedSite[]): Apart[] {
  const few = new Map(
    paged.flatMap(({ identifier, sets }): [number, number[]][] =>
      sets.length > 1 && sets.length <= narrowHub ? [[identifier, []]] : [],
    ),
  );
  if (few.size === 0) return [];
  for (let item = 0; item < items.count; item += 1)
    if (items.isPaged[item]) few.get(items.identifier[item] as number)?.push(item);
  return [...few.values()].flatMap((sets) => {
    const all = new Set(sets.flatMap((item) => largestUsers(view, item)));
    const users = bySizeOf(view, [...all]).slice(0, largestOfHub);
    const names = (group: number, item: number) => entryOf(view, group, item) >= 0;
    return users.flatMap((a, i) =>
      users
        .slice(i + 1)
        .filter((b) => !sets.some((item) => names(a, item) && names(b, item)))
        .map((b): Apart => ({ a, b, probability: 0, why: 'pages' })),
    );
  });
}

function largestUsers(view: View, item: number): number[] {
  const users: number[] = [];
  for (let i = view.itemStart[item] as number; i < (view.itemStart[item + 1] as number); i += 1)
    users.push(view.groupOfEntry[view.itemEntry[i] as number] as number);
  return bySizeOf(view, users).slice(0, largestOfHub);
}

const bySizeOf = (view: View, groups: number[]): number[] =>
  groups.sort((a, b) => sizeOf(view, b) - sizeOf(view, a) || a - b);

/** What a cluster or a template that most ads carry counts at the most. */
const mostContent = 2;

type Changed = Pick<Pair, 'weighed' | 'meeting' | 'copied'>;

/**
 * How far a link that merges nothing comes, and what alone would make up for the rest: each is what the rules would
 * make of the same pair with that in it.
 * @returns undefined where the link is strong enough
 */
export function missingOf(link: Pair & { readonly score: number }): Missing | undefined {
  if (link.score >= mildest) return undefined;
  const wants = (Object.keys(more) as Want[]).filter((want) => {
    const changed = more[want](link);
    return changed !== undefined && reaches({ ...link, ...changed });
  });
  return { share: link.score / mildest, wants };
}

function reaches(pair: Pair): boolean {
  const { contact, content } = pair.weighed;
  return contact + content + placeScore(pair, noTheft) >= mildest;
}

const more: Readonly<Record<Want, (pair: Pair) => Partial<Changed> | undefined>> = {
  // Who shares a sound contact is no copy.
  contact: ({ weighed }) => ({ weighed: { ...weighed, contact: strong }, copied: false }),
  cluster: (pair) => ofContent(pair, 'cluster'),
  words: (pair) => ofContent(pair, 'template'),
  place: (pair) => (isTheft(pair) || pair.meeting >= 0.5 ? undefined : { meeting: 1 }),
};

/** What a rival may have taken, more of the same does not bring nearer. */
const isTheft = ({ rival, copied }: Pair): boolean => rival && copied;

function ofContent(pair: Pair, kind: Exclude<ItemGroup, 'contact'>): Partial<Changed> | undefined {
  const { weighed } = pair;
  if (isTheft(pair) || weighed[kind] > 0) return undefined;
  const [content, kinds] = [weighed.content + mostContent, weighed.kinds + 1];
  return { weighed: { ...weighed, [kind]: mostContent, content, kinds } };
}
