import type { View } from '../groups/view.ts';
import { byContact, byContent, rootOf, type Together } from './bodies.ts';

/** So many users of a body outside are counted, and no more: the ads of one seller are many, their wordings few. */
const mostOfBody = 3;

/** How many users can be reached by another contact: in the body, and outside it. */
export function countReached({ users, parent, able }: Together, body: number): [number, number] {
  let [inside, outside] = [0, 0];
  for (let user = 0; user < users; user += 1) {
    if (able[user] !== byContact) continue;
    if (rootOf(parent, user) === body) inside += 1;
    else outside += 1;
  }
  return [inside, outside];
}

/**
 * Who holds a contact and is outside its body by words and pictures alone shows nobody else to turn to: such users are
 * bare from here on.
 * @param sizes by root: the users of each body
 * @param speaks whether a user counts
 * @returns how many they are, and how many of them count
 */
export function setBare(
  { users, parent, able }: Together,
  body: number,
  sizes: Int32Array,
  speaks: (user: number) => boolean,
): { readonly apart: number; readonly counted: number } {
  let [apart, counted] = [0, 0];
  for (let user = 0; user < users; user += 1) {
    if (able[user] !== byContent) continue;
    const root = rootOf(parent, user);
    if (root === body) continue;
    able[user] = 0;
    apart += 1;
    if (speaks(user)) counted += Math.min(1, mostOfBody / (sizes[root] as number));
  }
  return { apart, counted };
}

/**
 * Tells of a user of a tie whether all its ads are in places where the body of the tie is not. Where nobody shows another
 * contact, other words in the same place are what one seller has; in other places they are what others have.
 * @param place by ad; below 0: unknown, and not known to be where the body is
 */
export function elsewhere(
  { tieStart, tieEntry, groupOfEntry, adStart, ads }: View,
  place: Int32Array,
  tie: number,
  { users, able, parent }: Together,
  body: number,
): (user: number) => boolean {
  const from = tieStart[tie] as number;
  const placesOf = (user: number): Int32Array => {
    const group = groupOfEntry[tieEntry[from + user] as number] as number;
    return ads.subarray(adStart[group], adStart[group + 1]).map((ad) => place[ad] as number);
  };
  const near = new Set<number>();
  for (let user = 0; user < users; user += 1)
    if (able[user] && rootOf(parent, user) === body)
      for (const here of placesOf(user)) near.add(here);
  near.delete(-1);
  return (user) => !placesOf(user).some((here) => near.has(here));
}
