import type { Rng } from '../../../seed-data/rng.ts';
import { show } from '../trellis/ads.ts';
import type { Directory } from '../trellis/directory.ts';
import { type Ad, name } from './ads.ts';
import { span } from './operators.ts';
import { boardsFor, cityOf } from './places.ts';
import type { Rates } from './rates.ts';
import { posted } from './wording.ts';

/** People who cannot write, and take an ad that reads well, with their own number in it; half take its pictures too. */
export function copy(
  rng: Rng,
  honest: readonly Ad[],
  count: number,
  rates: Rates,
  names: Directory,
): Ad[] {
  const admired = honest.filter(({ worded, day }) => worded === 'own' && day < span - 40);
  const copies: Ad[] = [];
  for (let i = 0; copies.length < count && admired.length > 0; i++) {
    const size = rng.chance(0.45) ? 1 : rng.between(2, rng.chance(0.2) ? 25 : 8);
    copies.push(
      ...copiesBy(rng, `t${i}`, Math.min(size, count - copies.length), admired, rates, names),
    );
  }
  return copies;
}

function copiesBy(
  rng: Rng,
  owner: string,
  size: number,
  admired: readonly Ad[],
  rates: Rates,
  names: Directory,
): Ad[] {
  const models = Array.from({ length: size > 4 ? rng.between(1, 2) : 1 }, () => rng.pick(admired));
  const [model] = models;
  if (!model) return [];
  const { land } = model.city;
  const places = boardsFor(land, model.board.support);
  const some = rng.sample(places, rng.between(1, 2));
  const city = rng.chance(0.4) ? model.city : cityOf(rng, land);
  const number = names.phone(rng, land);
  const account = rng.chance(0.4) ? names.handle(rng, land) : undefined;
  const looks = models.map(({ shown }) =>
    rng.chance(0.5) ? rng.sample(shown, rng.between(1, 3)) : [],
  );
  const own = rng.chance(0.6)
    ? Array.from({ length: rng.between(1, 3) }, (_, i) => `${owner} picture ${i}`)
    : [];
  let day = Math.max(...models.map((one) => one.day)) + 2 + rng.next() * 60;
  return Array.from({ length: size }, () => {
    const at = rng.int(models.length);
    const from = models[at] ?? model;
    day = Math.min(span, day + rng.next() * 9);
    const board = rng.pick(some);
    const taken = looks[at] ?? [];
    const mine = own.length > 0 ? rng.sample(own, rng.between(1, 2)) : [];
    const ad: Ad = {
      owner,
      day,
      board,
      city,
      name: from.name,
      ...posted(rng, from.wording, city, 0.3),
      wording: from.wording,
      worded: 'taken',
      held: [],
      shown: [
        ...taken.map(({ picture }) => show(rng, board, picture, 'taken', 0.1)),
        ...mine.map((picture) => show(rng, board, picture, 'own')),
      ],
      notes: [],
    };
    if (rng.chance(0.93) || !account) name(rng, ad, number);
    if (account && (ad.held.length === 0 || rng.chance(0.5))) name(rng, ad, account);
    const left = from.held.find(
      ({ contact, whose }) => whose === 'own' && contact.kind === 'phone',
    );
    if (left && rng.chance(rates.numberLeft))
      ad.held.push({ contact: left.contact, whose: 'taken', where: 'text' });
    return ad;
  });
}
