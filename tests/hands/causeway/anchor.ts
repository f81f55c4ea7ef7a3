import type { Rng } from '../../../seed-data/rng.ts';
import { componentsOf } from '../../../server/evaluate/components.ts';
import { gather } from '../gather.ts';
import type { Work } from './groups.ts';
import { eraOf, saying } from './plan.ts';
import type { Ad } from './types.ts';

const ownContacts = ({ said }: Ad): string[] =>
  said.filter(({ whose }) => whose === 'own').map(({ contact }) => contact.id);
const ownPictures = ({ shown }: Ad): string[] =>
  shown.filter(({ whose }) => whose === 'own').map(({ picture }) => picture);

/** Pairs of two own things of an ad that do not come from one source: a picture and words, or two pictures. */
function weakPairs(ads: readonly Ad[]): string[] {
  const pictures = [...new Set(ads.flatMap(ownPictures))].sort();
  const words = new Set(ads.flatMap((ad) => (ad.wordingIs === 'own' ? [ad.wording.id] : [])));
  const withWords = pictures.flatMap((picture) => [...words].map((one) => `${picture} ${one}`));
  const inTwos = pictures.flatMap((a, i) => pictures.slice(i + 1).map((b) => `${a} ${b}`));
  return [...withWords, ...inTwos];
}

/**
 * Sees to it that the truth can be found: every ad shows something of its owner's, and what an owner's ads have in
 * common of the owner's own makes them one, by a contact or by two other things. Where it does not, what the owner
 * kept through all changes is written in.
 */
export function anchor(rng: Rng, { owner, ads }: Work): void {
  const sign = (ad: Ad, contact = owner.kept[0]) => ad.said.push(saying(rng, ad.board, contact));
  for (const ad of ads)
    if (ownContacts(ad).length === 0 && (ads.length === 1 || ownPictures(ad).length === 0))
      sign(ad, rng.pick(eraOf(owner, ad.day).phones));
  if (ads.length === 1) return;
  const byContact = componentsOf(ads.map((ad, i) => ({ id: String(i), held: ownContacts(ad) })));
  const eras = [...gather(ads.entries(), ([i]) => byContact.get(String(i)) ?? '')];
  const byTwo = componentsOf(
    eras.map(([id, of]) => ({ id, held: weakPairs(of.map(([, ad]) => ad)) })),
  );
  const parts = [...gather(eras, ([id]) => byTwo.get(id) ?? id).values()];
  if (parts.length === 1) return;
  for (const part of parts) {
    const theirs = part.flatMap(([, of]) => of.map(([, ad]) => ad));
    const signed = theirs.filter((ad) => ownContacts(ad).includes(owner.kept[0].id));
    const wanted = Math.min(theirs.length, theirs.length > 6 ? 2 : 1);
    for (const ad of rng.sample(theirs, wanted - signed.length)) sign(ad);
  }
}
