import { gather } from '../gather.ts';
import type { Chance } from './chance.ts';
import type { Ad, Shown } from './plan.ts';

/** Own things by which the parts of an owner's ads are held together, words aside. */
const heldBy = ({ shown, edited, shots }: Ad): string[] => [
  ...[...shown, ...(edited?.shown ?? [])].flatMap(({ contact, whose }) =>
    whose === 'own' ? [contact.id] : [],
  ),
  ...shots.flatMap(({ key, whose }) => (whose === 'own' ? [key] : [])),
];

/** Ads in parts that have nothing of their owner's in common, the largest part first. */
function partsOf(ads: readonly Ad[]): Ad[][] {
  const leader = new Map<string, string>();
  const lead = (id: string): string => {
    const above = leader.get(id);
    if (above === undefined || above === id) return id;
    const top = lead(above);
    leader.set(id, top);
    return top;
  };
  ads.forEach((ad, at) => {
    for (const thing of heldBy(ad)) leader.set(lead(thing), lead(`ad ${at}`));
  });
  const parts = gather(ads.entries(), ([at]) => lead(`ad ${at}`));
  return [...parts.values()]
    .map((part) => part.map(([, ad]) => ad))
    .sort((a, b) => b.length - a.length);
}

/** One of the two ads with something that the other shows: a picture, or a number beside the new one. */
function joined(chance: Chance, ad: Ad, other: Ad): Ad {
  const shot = other.shots.find(({ whose }) => whose === 'own');
  if (shot && ad.shots.length < ad.board.pictures && chance.is(0.6))
    return { ...ad, shots: [...ad.shots, shot] };
  const own = other.shown.filter(({ whose }) => whose === 'own');
  if (own.length === 0) return shot ? { ...ad, shots: [...ad.shots.slice(1), shot] } : ad;
  const { contact, role } = chance.pick(own);
  const isOld = role === 'call' && ad.day - other.day > 20;
  const beside: Shown = { contact, whose: 'own', role: isOld ? 'formerly' : role };
  return { ...ad, shown: [...ad.shown, beside] };
}

/**
 * Owners are slips of the pen: most parts of their ads come to have something in common. Those that do not are known
 * by words, place and time alone.
 */
export function mended(chance: Chance, ads: readonly Ad[], rate: number): Ad[] {
  const [main = [], ...others] = partsOf(ads);
  const all = new Set(ads);
  for (const part of others) {
    const bare = part.every((ad) => heldBy(ad).length === 0);
    if (!chance.is(bare ? 0.5 * rate : rate)) continue;
    const ad = chance.pick(part);
    const nearest = [...main]
      .filter((one) => heldBy(one).length > 0)
      .sort((a, b) => Math.abs(a.day - ad.day) - Math.abs(b.day - ad.day))[0];
    if (!nearest) continue;
    all.delete(ad);
    all.add(joined(chance, ad, nearest));
  }
  return [...all];
}
