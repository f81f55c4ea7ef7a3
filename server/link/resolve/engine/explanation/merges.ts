import type { Closing } from '../closing/closing.ts';
import { callersAd, type Ground } from '../ground/ground.ts';
import { hereOf } from '../groups/compare.ts';
import { firstOf, sizeOf } from '../groups/group-view.ts';
import type { Items } from '../items/items.ts';
import type { calibrated } from '../links/calibration.ts';
import type { Scene } from '../links/links.ts';
import type { OnLink } from '../links/rounds.ts';
import type { Merge } from '../types.ts';
import { featuresEvidence, linkExplained } from './explain.ts';

/** Notes what a link merges. @param probabilityOf it is, by what all its features come to */
export const linkMerged =
  (ground: Ground, items: Items, merges: Merge[], probabilityOf: typeof calibrated): OnLink =>
  (link, nats, scene) => {
    const { rule, evidence } = linkExplained(ground, items, scene, link);
    const [probability, here] = [probabilityOf(link, nats), hereOf(link.meeting)];
    merges.push(
      mergeExplained(ground, scene, link.a, link.b, { rule, probability, evidence, here }),
    );
  };

/** Notes what many weak features merge. */
export const closingMerged =
  (ground: Ground, items: Items, merges: Merge[]) =>
  ({ small, large, probability, features, meeting }: Closing, scene: Scene): void => {
    const [a, b] = [Math.min(small, large), Math.max(small, large)];
    const evidence = featuresEvidence(ground, items, scene, a, b);
    const explained = {
      rule: 'weak-features',
      probability,
      evidence,
      here: hereOf(meeting),
    } as const;
    merges.push({ ...mergeExplained(ground, scene, a, b, explained), features });
  };

/** Field by field: there is a merge for nearly every ad, and an object that is put together from others takes twice the room. */
function mergeExplained(
  ground: Ground,
  { round, view }: Scene,
  a: number,
  b: number,
  { rule, probability, evidence, here }: Pick<Merge, 'rule' | 'probability' | 'evidence' | 'here'>,
): Merge {
  return {
    round: round + 1,
    a: callersAd(ground, firstOf(view, a)),
    b: callersAd(ground, firstOf(view, b)),
    sizes: [sizeOf(view, a), sizeOf(view, b)],
    rule,
    probability,
    evidence,
    here,
    judgements: nobodysWord,
  };
}

const nobodysWord: Merge['judgements'] = [];
