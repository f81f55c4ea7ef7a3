import type { Rng } from '../../../seed-data/rng.ts';
import { componentsOf } from '../../../server/evaluate/components.ts';
import { gather } from '../gather.ts';
import { eraOf, saying } from './plan.ts';
import type { Ad, Work } from './types.ts';

const ownOf = ({ said, shown, template, templateIs }: Ad): string[] => [
  ...said.filter(({ whose }) => whose === 'own').map(({ contact }) => contact.id),
  ...shown.filter(({ whose }) => whose === 'own').map(({ picture }) => picture),
  ...(templateIs === 'own' ? [template.id] : []),
];

/**
 * Ties most of what lies apart to the rest of its owner's, so that the evidence allows nearly all: a lone ad gets the
 * number of its time back, a part the account that never changes. A few lone ads stay apart.
 */
export function tether(rng: Rng, { owner, ads }: Work): void {
  const partsOf = () => {
    const found = componentsOf(ads.map((ad, i) => ({ id: String(i), held: ownOf(ad) })));
    const parts = gather(ads.entries(), ([i]) => found.get(String(i)));
    return [...parts.values()]
      .map((part) => part.map(([, ad]) => ad))
      .sort((a, b) => b.length - a.length);
  };
  for (const part of partsOf().slice(1))
    for (const ad of part)
      if (part.length < 2 && rng.chance(0.6))
        ad.said.push(saying(rng, ad, rng.pick(eraOf(owner, ad.day).phones)));
  const [most = [], ...parts] = partsOf();
  const [lasting] = owner.lasting;
  const apart = parts.filter(({ length }) => length > 1 || rng.chance(0.6));
  if (!lasting || apart.length === 0) return;
  for (const part of [most, ...apart]) {
    if (part.some(({ said }) => said.some(({ contact }) => contact === lasting))) continue;
    const ad = rng.pick(part);
    ad.said.push(saying(rng, ad, lasting));
  }
}
