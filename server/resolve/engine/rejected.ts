import { calibrated } from './calibration.ts';
import { evidenceOf } from './explain.ts';
import type { Ground } from './ground.ts';
import type { Groups } from './guard.ts';
import { type Link, linksOf, type Scene } from './links.ts';
import type { Ties } from './ties.ts';
import type { RejectedMerge, RejectedWhy } from './types.ts';

/** A pair is named where it comes within so much of nothing at all. */
const nearest = 1;
const widest = 500;
const mostEach = 3;

/**
 * Pairs of networks that share something and stand apart, the nearest first.
 * @param networkOf the position of the network that a group of the scene became
 */
export function rejectedOf(
  ground: Ground,
  ties: Ties,
  scene: Scene,
  groups: Groups,
  networkOf: (group: number) => number,
): RejectedMerge[] {
  const { view, belief } = scene;
  const links = linksOf(ground, ties, scene, widest, nearest);
  links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const named = new Map<number, number>();
  const room = (group: number) => (named.get(group) ?? 0) < mostEach;
  const first = (group: number) => view.ads[view.adStart[group] as number] as number;
  const out: RejectedMerge[] = [];
  for (const link of links) {
    const { a, b } = link;
    if (!room(a) || !room(b)) continue;
    for (const group of [a, b]) named.set(group, (named.get(group) ?? 0) + 1);
    const swapped = networkOf(a) > networkOf(b);
    const [x, y] = swapped ? [b, a] : [a, b];
    out.push({
      a: networkOf(x),
      b: networkOf(y),
      probability: calibrated(link),
      evidence: evidenceOf(view, ties, belief, ground, x, y),
      why: whyNot(link, groups.apart(first(a), first(b))),
    });
  }
  return out;
}

function whyNot({ meeting, score }: Link, judgedApart: boolean): RejectedWhy {
  if (judgedApart) return 'judged-apart';
  if (score >= 3) return 'rival';
  return meeting < 0.5 ? 'elsewhere' : 'too-little';
}
