import type { Ground } from './ground.ts';
import { strong } from './join-rule.ts';
import type { LinkList } from './link-list.ts';
import type { Pair, Scene } from './links.ts';
import { counts } from './pairs.ts';
import type { Ties } from './ties.ts';
import { groupOf, isContact } from './tuning.ts';
import { bySize, entryOf, sizeOf } from './view.ts';
import { whereaboutsOf } from './where.ts';

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
  const speaks = speakersIn(ties, scene);
  const where = whereaboutsOf(view, ground);
  return [...picturesOfPairs(ties, scene, speaks)].flatMap(([key, pictures]): InPictures[] => {
    if (pictures < leastPictures) return [];
    const [a, b] = [Math.floor(key / view.groups), key % view.groups];
    if (sharesMore(ties, scene, a, b)) return [];
    const [small, large] = bySize(view, a, b);
    const rivals = speaks[a] === 1 && speaks[b] === 1;
    return [{ a, b, size: sizeOf(view, small), meeting: where.meeting(small, large), rivals }];
  });
}

/** Adds links by pictures alone where only one side could say that they were taken from it. */
export function addInPictures(links: LinkList, ground: Ground, ties: Ties, scene: Scene): void {
  for (const { rivals, ...sides } of inPictures(ground, ties, scene)) {
    if (rivals) continue;
    const weighed = { contact: 0, picture: strong, wording: 0, content: strong, kinds: 1 };
    const flags = {
      rival: false,
      copied: false,
      sparse: false,
      came: false,
      wide: false,
      inPictures: true,
    };
    links.push({ ...sides, weighed, ...flags }, strong);
  }
}

/** By group: 1 where it shows a contact that is believed in. */
function speakersIn(ties: Ties, { view, belief }: Scene): Uint8Array {
  const speaks = view.arena.uint8(view.groups);
  for (let e = 0; e < view.tie.length; e += 1) {
    const tie = view.tie[e] as number;
    if (isContact[ties.kind[tie] as number] && (belief.probability[tie] as number) >= 0.5)
      speaks[view.groupOfEntry[e] as number] = 1;
  }
  return speaks;
}

/** How many such pictures two groups share, by the number of the lower one times the number of groups, and the other. */
function picturesOfPairs(
  ties: Ties,
  { view, belief, limit }: Scene,
  speaks: Uint8Array,
): Map<number, number> {
  const pictures = new Map<number, number>();
  for (let tie = 0; tie < ties.count; tie += 1) {
    if (groupOf[ties.kind[tie] as number] !== 'picture') continue;
    if (!counts(view, belief, tie, limit)) continue;
    const users = view.tieGroup.subarray(view.tieStart[tie], view.tieStart[tie + 1]);
    if (users.length > mostUsers) continue;
    const speaking = users.reduce((sum, user) => sum + (speaks[user] as number), 0);
    for (const [i, a] of users.entries())
      for (const b of users.subarray(i + 1)) {
        if (speaking > (speaks[a] as number) + (speaks[b] as number)) continue;
        const key = a * view.groups + b;
        pictures.set(key, (pictures.get(key) ?? 0) + 1);
      }
  }
  return pictures;
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
