import type { Rng } from '../../../seed-data/rng.ts';
import { componentsOf } from '../../../server/evaluate/components.ts';
import { gather } from '../gather.ts';
import { type Ad, pictureId, seat } from './ads.ts';
import { idOf } from './contacts.ts';

/**
 * Ties what nothing of an owner's own ties to the rest of their ads: nobody could tell whose it is. A contact ties by
 * itself; a picture only beside a second one or beside an own wording, since either alone may be anybody's.
 * A tenth is left as it is: some ads are not to be told by anybody.
 */
export function mend(rng: Rng, ads: readonly Ad[]): Ad[] {
  return [...gather(ads, ({ owner }) => owner).values()].flatMap((own) => mended(rng, own));
}

function mended(rng: Rng, ads: readonly Ad[]): Ad[] {
  const found = componentsOf(ads.map((ad, i) => ({ id: `${i}`, held: tiesOf(ad) })));
  const parts = gather(ads.entries(), ([i]) => found.get(`${i}`) ?? `${i}`);
  const [most = [], ...strays] = [...parts.values()].sort((a, b) => b.length - a.length);
  const changed = [...ads];
  for (const part of strays) {
    if (rng.chance(0.1)) continue;
    for (const [i, stray] of rng.sample(part, Math.ceil(part.length * 0.15))) {
      const apart = ([, { day }]: (typeof most)[number]) => Math.abs(day - stray.day);
      const near = most.reduce((a, b) => (apart(b) < apart(a) ? b : a))[1];
      changed[i] = tied(rng, stray, near);
    }
  }
  return changed;
}

/** With a contact of the other ad where it is not long ago, else with its words and pictures. */
function tied(rng: Rng, stray: Ad, near: Ad): Ad {
  const lasting = near.held.filter(
    ({ contact, whose }) =>
      whose === 'own' && (contact.kind !== 'phone' || Math.abs(near.day - stray.day) < 30),
  );
  const pictures = near.shown.filter(({ whose }) => whose === 'own');
  if (
    pictures.length > 0 &&
    near.wording.whose === 'own' &&
    (lasting.length === 0 || rng.chance(0.5))
  )
    return {
      ...stray,
      tongue: near.tongue,
      title: near.title,
      lines: near.lines,
      between: near.between,
      wording: near.wording,
      shown: [...stray.shown.filter(({ whose }) => whose !== 'own'), ...pictures],
    };
  const one = lasting[0]?.contact;
  return one ? { ...stray, held: [...stray.held, seat(rng, stray.board, one, 'own')] } : stray;
}

function tiesOf({ held, shown, wording }: Ad): string[] {
  const contacts = held.filter(({ whose }) => whose === 'own').map(({ contact }) => idOf(contact));
  const weak = [
    ...shown.filter(({ whose }) => whose === 'own').map(pictureId),
    ...(wording.whose === 'own' ? [wording.id] : []),
  ].sort();
  const pairs = weak.flatMap((one, i) => weak.slice(i + 1).map((other) => `${one} ${other}`));
  return [...contacts, ...pairs];
}
