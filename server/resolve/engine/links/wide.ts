import { isContact } from '../ground/tuning.ts';
import { sizeOf, widthOf } from '../groups/view.ts';
import { outside } from '../hubs/hub-test.ts';
import { nats } from '../hubs/nats.ts';
import type { Ties } from '../ties/ties.ts';
import type { LinkList } from './link-list.ts';
import { nothingSpecial, type Scene } from './links.ts';

/** A tie that so many groups hold is compared with its largest user alone: with all it would cost their square. */
const leastProbability = 0.95;

/**
 * Adds links by contacts that are held more widely than pairs are looked at, and nevertheless one owner's: every user
 * that the test did not leave outside, with the largest of them.
 */
export function addWideLinks(links: LinkList, scene: Scene, ties: Ties, threshold: number): void {
  const { view, belief } = scene;
  for (let tie = 0; tie < ties.count; tie += 1) {
    const score = nats(belief.probability[tie] as number);
    if (!isWide(scene, ties, tie) || score < threshold) continue;
    const users: number[] = [];
    for (let i = view.tieStart[tie] as number; i < (view.tieStart[tie + 1] as number); i += 1) {
      const entry = view.tieEntry[i] as number;
      if (belief.standing[entry] !== outside) users.push(view.groupOfEntry[entry] as number);
    }
    const anchor = users.reduce(
      (most, user) => (sizeOf(view, user) > sizeOf(view, most) ? user : most),
      users[0] ?? -1,
    );
    const weighed = { contact: score, picture: 0, wording: 0, content: 0, kinds: 0 };
    for (const user of users) {
      if (user === anchor) continue;
      const [a, b] = [Math.min(user, anchor), Math.max(user, anchor)];
      const size = Math.min(sizeOf(view, user), sizeOf(view, anchor));
      const meeting = Number.NaN;
      links.push({ a, b, weighed, size, meeting, ...nothingSpecial, wide: true }, score);
    }
  }
}

/** Whether a tie is a contact that joins in spite of its width. */
export const isWide = ({ view, belief, limit }: Scene, ties: Ties, tie: number): boolean =>
  widthOf(view, tie) > limit &&
  (belief.probability[tie] as number) >= leastProbability &&
  isContact[ties.kind[tie] as number] === 1;
