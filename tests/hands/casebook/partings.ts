import type { Rng } from '../../../seed-data/rng.ts';
import { show } from '../trellis/ads.ts';
import type { Directory } from '../trellis/directory.ts';
import { type Ad, name } from './ads.ts';
import type { Operator } from './operators.ts';
import { posted, type Wording, write } from './wording.ts';

/**
 * Partners who part: from a day on half of the faces are the younger's, who takes their pictures along, writes new
 * texts, has a number and an account of their own and nothing of the old. Whatever was placed before is the elder's,
 * as it was the elder's number that answered. The largest operator does not part.
 */
export function part(
  rng: Rng,
  operators: readonly Operator[],
  ads: readonly Ad[],
  share: number,
  names: Directory,
): void {
  const leaving = operators.slice(1).filter(({ faces }) => faces.length >= 4 && rng.chance(share));
  for (const elder of leaving) {
    const day = elder.from + (0.4 + 0.3 * rng.next()) * (elder.until - elder.from);
    const taken = rng.sample([...elder.faces.keys()], Math.floor(elder.faces.length / 2));
    const faces = new Map(
      taken.flatMap((at) => (elder.faces[at]?.texts ?? []).map((text) => [text.id, at] as const)),
    );
    const number = names.phone(rng, elder.land);
    const account = names.handle(rng, elder.land);
    const texts = new Map<string, Wording>();
    for (const ad of ads) {
      const at = ad.owner === elder.id && ad.day > day ? faces.get(ad.wording.id) : undefined;
      const face = at === undefined ? undefined : elder.faces[at];
      if (!face) continue;
      const { id, tongue } = ad.wording;
      const person = { name: face.name, age: 25, place: face.city, brand: elder.brand + 1 };
      const text = texts.get(id) ?? write(rng, `${id} anew`, tongue, face.trade, person);
      texts.set(id, text);
      Object.assign(ad, { owner: `${elder.id}b`, wording: text, held: [], masked: undefined });
      Object.assign(ad, posted(rng, text, ad.city, 0.3));
      const old = ad.shown.splice(0).filter(({ picture }) => picture !== elder.banner);
      ad.shown.push(...old);
      if (rng.chance(0.4)) ad.shown.push(show(rng, ad.board, `${id} anew picture`, 'own'));
      ad.notes = rng.chance(0.4) ? ['parted'] : [];
      if (rng.chance(0.9)) name(rng, ad, number);
      if (rng.chance(0.5) || ad.held.length === 0) name(rng, ad, account);
    }
  }
}

/**
 * Who has one ad placed by a friend: it names the friend's number in place of their own, and says so. It is the ad of
 * whom it is about, whose account or pictures are in it.
 */
export function befriend(
  rng: Rng,
  operators: readonly Operator[],
  ads: readonly Ad[],
  share: number,
): void {
  const alone = operators.filter(({ kind, size }) => kind === 'independent' && size > 1);
  const wanted = new Map(
    alone.filter(() => rng.chance(share)).map((operator) => [operator.id, operator]),
  );
  for (const ad of ads) {
    const friends = alone.filter(
      (one) => one.land === wanted.get(ad.owner)?.land && one.id !== ad.owner,
    );
    const number = friends.length > 0 ? rng.pick(friends).desks[0]?.sims[0]?.number : undefined;
    const kept = ad.held.filter(({ contact }) => contact.kind !== 'phone');
    if (!number || ad.shown.length + kept.length === 0) continue;
    wanted.delete(ad.owner);
    ad.held = kept;
    ad.notes = ['friend'];
    name(rng, ad, number, 'taken');
  }
}
