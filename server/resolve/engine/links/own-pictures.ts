import type { Ground } from '../ground/ground.ts';
import { groupOf, isContact } from '../ground/tuning.ts';
import { bySize, entryOf, sizeOf } from '../groups/view.ts';
import { whereaboutsOf } from '../groups/where.ts';
import type { Ties } from '../ties/ties.ts';
import { strong } from './join-rule.ts';
import type { LinkList } from './link-list.ts';
import { nothingSpecial, type Pair, type Scene } from './links.ts';
import { counts } from './pairs.ts';

/** So many pictures that nobody else shows are a set of one's own. */
const leastPictures = 2;
/** What more groups show is looked at in no pairs. */
const mostUsers = 12;

/** Two groups that share a set of pictures and nothing else that counts. */
export interface InPictures extends Pick<Pair, 'a' | 'b' | 'size' | 'meeting'> {
  /** Each shows a contact, and the other does not show it. */
  readonly rivals: boolean;
}

/**
 * Pairs of groups with pictures in common that nobody else who shows a contact has, and without a contact or words in
 * common: a thief takes the words along.
 */
export function inPictures(ground: Ground, ties: Ties, scene: Scene): InPictures[] {
  const { view } = scene;
  const speaking = Uint8Array.from({ length: view.groups }, (_, group) =>
    speaks(ties, scene, group) ? 1 : 0,
  );
  const where = whereaboutsOf(view, ground);
  const pairs: InPictures[] = [];
  for (let a = 0; a < view.groups; a += 1)
    for (const [b, pictures] of sharedWith(ties, scene, a, (group) => speaking[group] === 1)) {
      if (pictures < leastPictures || sharesMore(ties, scene, a, b)) continue;
      const [small, large] = bySize(view, a, b);
      const rivals = speaking[a] === 1 && speaking[b] === 1;
      pairs.push({ a, b, size: sizeOf(view, small), meeting: where.meeting(small, large), rivals });
    }
  return pairs;
}

/** Adds links by pictures alone where only one side could say that they were taken from it. */
export function addInPictures(links: LinkList, ground: Ground, ties: Ties, scene: Scene): void {
  for (const { rivals, ...sides } of inPictures(ground, ties, scene)) {
    if (rivals) continue;
    const weighed = { contact: 0, picture: strong, wording: 0, content: strong, kinds: 1 };
    links.push({ ...sides, weighed, ...nothingSpecial, inPictures: true }, strong);
  }
}

/** Whether a group shows a contact that is believed in. */
function speaks(ties: Ties, { view, belief }: Scene, group: number): boolean {
  for (let e = view.start[group] as number; e < (view.start[group + 1] as number); e += 1) {
    const tie = view.tie[e] as number;
    if (isContact[ties.kind[tie] as number] && (belief.probability[tie] as number) >= 0.5)
      return true;
  }
  return false;
}

/** The groups after this one that share such pictures with it, in order, and how many: of all pairs at once there may be too many to hold. */
function sharedWith(
  ties: Ties,
  scene: Scene,
  a: number,
  isSpeaking: (group: number) => boolean,
): [group: number, pictures: number][] {
  const { view } = scene;
  const pictures = new Map<number, number>();
  for (let e = view.start[a] as number; e < (view.start[a + 1] as number); e += 1) {
    const users = usersOf(ties, scene, view.tie[e] as number);
    for (const b of users)
      if (b > a && isOwn(users, a, b, isSpeaking)) pictures.set(b, (pictures.get(b) ?? 0) + 1);
  }
  return [...pictures].sort(([x], [y]) => x - y);
}

/** The groups that show a picture; none where it does not count, or is no picture. */
function usersOf(ties: Ties, { view, belief, limit }: Scene, tie: number): Int32Array {
  if (groupOf[ties.kind[tie] as number] !== 'picture' || !counts(view, belief, tie, limit))
    return nobody;
  const users = view.tieGroup.subarray(view.tieStart[tie], view.tieStart[tie + 1]);
  return users.length > mostUsers ? nobody : users;
}

const nobody = new Int32Array();

const isOwn = (
  users: Int32Array,
  a: number,
  b: number,
  isSpeaking: (group: number) => boolean,
): boolean => users.every((user) => user === a || user === b || !isSpeaking(user));

/** Whether two groups show a picture that nobody else who shows a contact has. */
export function isOwnPicture(ties: Ties, scene: Scene, tie: number, a: number, b: number): boolean {
  const users = usersOf(ties, scene, tie);
  return users.length > 0 && isOwn(users, a, b, (group) => speaks(ties, scene, group));
}

/** Whether two groups share contacts or words. */
function sharesMore(ties: Ties, { view, belief, limit }: Scene, a: number, b: number): boolean {
  for (let e = view.start[a] as number; e < (view.start[a + 1] as number); e += 1) {
    const tie = view.tie[e] as number;
    if (groupOf[ties.kind[tie] as number] === 'picture' || entryOf(view, b, tie) < 0) continue;
    if (counts(view, belief, tie, limit)) return true;
  }
  return false;
}
