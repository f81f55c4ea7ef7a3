import type { Rng } from '../../../seed-data/rng.ts';
import { componentsOf } from '../../../server/evaluate/components.ts';
import { gather } from '../gather.ts';
import { type Ad, name, tracesOf } from './ads.ts';

/**
 * Where the ads of an owner fall apart for who goes by contacts and pictures, one of the lesser part mostly names the
 * number of the rest beside its own, as who changes numbers or has a second one does.
 */
export function mend(rng: Rng, ads: readonly Ad[]): void {
  for (const his of gather(ads, ({ owner }) => owner).values()) {
    if (his.length < 2) continue;
    const things = his.map((ad, i) => ({
      id: String(i),
      held: tracesOf(ad).flatMap(({ id, whose }) =>
        whose === 'own' && !id.startsWith('wording:') ? [id] : [],
      ),
    }));
    const found = componentsOf(things);
    const parts = [...gather(his.keys(), (i) => found.get(String(i)))].map(([, part]) => part);
    parts.sort((a, b) => b.length - a.length);
    const [main = [], ...rest] = parts;
    for (const part of rest) {
      if (!rng.chance(0.6)) continue;
      const ad = his[rng.pick(part)] as Ad;
      const known = main.flatMap((i) => {
        const { day, held } = his[i] as Ad;
        const own = held.filter(({ whose }) => whose === 'own').map(({ contact }) => contact);
        return own.map((contact) => ({ contact, apart: Math.abs(day - ad.day) }));
      });
      if (known.length === 0) continue;
      const next = known.reduce((best, one) => (one.apart < best.apart ? one : best));
      const second = ad.held.length > 0 && next.contact.kind === 'phone';
      name(rng, ad, next.contact, 'own', second ? 'second' : undefined);
      if (ad.notes.includes('chat')) ad.notes = [];
    }
  }
}
