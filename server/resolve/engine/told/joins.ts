import type { Closing } from '../closing/closing.ts';
import { callersAd, type Ground } from '../ground/ground.ts';
import { hereOf } from '../groups/compare.ts';
import { firstOf, sizeOf } from '../groups/view.ts';
import type { calibrated } from '../links/calibration.ts';
import type { Scene } from '../links/links.ts';
import type { OnLink } from '../links/rounds.ts';
import type { Ties } from '../ties/ties.ts';
import type { Join } from '../types.ts';
import { linkTold, signsEvidence } from './explain.ts';

/** Notes what a link joins. @param howSure it is, by what all its signs come to */
export const linkJoined =
  (ground: Ground, ties: Ties, joins: Join[], howSure: typeof calibrated): OnLink =>
  (link, nats, scene) => {
    const { rule, evidence } = linkTold(ground, ties, scene, link);
    const [probability, here] = [howSure(link, nats), hereOf(link.meeting)];
    joins.push(joinTold(ground, scene, link.a, link.b, { rule, probability, evidence, here }));
  };

/** Notes what many small signs join. */
export const closingJoined =
  (ground: Ground, ties: Ties, joins: Join[]) =>
  ({ small, large, probability, signs, meeting }: Closing, scene: Scene): void => {
    const [a, b] = [Math.min(small, large), Math.max(small, large)];
    const evidence = signsEvidence(ground, ties, scene, a, b);
    const told = { rule: 'small-signs', probability, evidence, here: hereOf(meeting) } as const;
    joins.push({ ...joinTold(ground, scene, a, b, told), signs });
  };

/** Field by field: there is a join for nearly every ad, and an object that is put together from others takes twice the room. */
function joinTold(
  ground: Ground,
  { round, view }: Scene,
  a: number,
  b: number,
  { rule, probability, evidence, here }: Pick<Join, 'rule' | 'probability' | 'evidence' | 'here'>,
): Join {
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

const nobodysWord: Join['judgements'] = [];
