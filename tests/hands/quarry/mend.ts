import type { Rng } from '../../../seed-data/rng.ts';
import { type Ad, type Listed, type Shown, tracesOf } from './ads.ts';
import { seat } from './posting.ts';

/** Ads of an owner by what of the owner's own they share. */
function parts(ads: readonly Ad[]): number[] {
  const leader = ads.map((_, at) => at);
  const find = (at: number): number => {
    let found = at;
    while (leader[found] !== found) found = leader[found] as number;
    leader[at] = found;
    return found;
  };
  const first = new Map<string, number>();
  for (const [at, ad] of ads.entries())
    for (const { id, whose } of tracesOf(ad)) {
      if (whose !== 'own') continue;
      const other = first.get(id);
      if (other === undefined) first.set(id, at);
      else leader[find(at)] = find(other);
    }
  return ads.map((_, at) => find(at));
}

/**
 * Takes from each part of an owner's ads that nothing ties to the rest one ad, and gives it what an ad near in time
 * has: mostly a contact, else pictures. Few stay lost, as few do.
 */
export function mend(rng: Rng, ads: readonly Ad[]): Ad[] {
  const mended = [...ads];
  const part = parts(ads);
  const sizes = new Map<number, number>();
  for (const one of part) sizes.set(one, (sizes.get(one) ?? 0) + 1);
  const [main] = [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most), [-1, 0]);
  const body = ads.flatMap((ad, at) => (part[at] === main ? [ad] : []));
  for (const stray of sizes.keys()) {
    if (stray === main || rng.chance(0.05)) continue;
    const at = rng.pick(ads.flatMap((_, one) => (part[one] === stray ? [one] : [])));
    const ad = ads[at] as Ad;
    const near = [...body].sort((a, b) => Math.abs(a.day - ad.day) - Math.abs(b.day - ad.day));
    const given = near.slice(0, 12).map((from) => give(rng, ad, from));
    mended[at] = given.find((one) => one !== undefined) ?? ad;
  }
  return mended;
}

/** The ad with a thing of the other's, or undefined where that has none to give. */
function give(rng: Rng, ad: Ad, from: Ad): Ad | undefined {
  const contact = from.listed.find(({ whose }: Listed) => whose === 'own');
  const pictures = from.shown.filter(
    ({ whose, altered }: Shown) => whose === 'own' && !altered.startsWith('crop'),
  );
  if (contact && (pictures.length === 0 || rng.chance(0.7)))
    return { ...ad, listed: [...ad.listed, seat(rng, ad.board, contact.contact, 'own')] };
  if (pictures.length === 0) return undefined;
  return { ...ad, shown: [...ad.shown, ...pictures.slice(0, 2)] };
}
