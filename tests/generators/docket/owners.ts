import { boardsOf } from './boards.ts';
import type { Chance } from './chance.ts';
import type { Commons } from './commons.ts';
import { allLands, type City, farLands, homeLands, type Land, weighedLands } from './lands.ts';
import type { Branch, Owner, Persona, Shot, Shown, Trade, Voice } from './plan.ts';
import { type Numbers, tenuresOf } from './tenures.ts';
import { habitOf, voiceOf } from './voices.ts';

/** Days that a scenario lasts. */
export const lasts = 540;

interface Beginning {
  readonly id: string;
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

/** When an owner of so many ads begins and ends: who has one is seen once, houses stay for a year. */
export function lifeOf(chance: Chance, id: string, size: number): Beginning {
  const long =
    size === 1 ? 3 : Math.min(lasts - 20, 12 + size * chance.within(5, 14) + chance.wait(20));
  const from = chance.within(0, lasts - long);
  return { id, size, from, to: from + long };
}

function personasOf(
  chance: Chance,
  { id, from, to, size }: Beginning,
  trade: Trade,
  city: City,
): Persona[] {
  const count = Math.max(1, Math.round(size / chance.within(5, 10)));
  return Array.from({ length: count }, (_, at) => {
    const long = count === 1 ? to - from : Math.min(to - from, chance.within(40, 160));
    const began = at === 0 ? from : chance.within(from, to - long);
    const shots = Array.from(
      { length: trade === 'm' ? chance.whole(2, 7) : chance.whole(1, 3) },
      (_none, shot): Shot => ({ key: `${id} ${city.latin} ${at} ${shot}`, whose: 'own' }),
    );
    return {
      from: began,
      to: began + long,
      named: chance.whole(0, 40),
      age: chance.whole(19, 34),
      shots,
    };
  });
}

/** Cities in which a house is, with the shares of its ads. */
function placesOf(chance: Chance, size: number, trade: Trade, land: Land): [Land, City, number][] {
  const count =
    size < 25 ? 1 : Math.min(6, 1 + Math.floor(Math.log2(size / 20)) + chance.whole(0, 1));
  const abroad = chance.pick(homeLands.includes(land) ? farLands : homeLands);
  const lands = size > 60 && chance.is(0.6) ? [land, land, abroad] : [land];
  const seen = new Map<string, [Land, City, number]>();
  for (let at = 0; at < count; at++) {
    const there = at === 0 ? land : chance.pick(lands);
    const city = chance.is(trade === 'm' ? 0.4 : 0.6) ? there.cities[0] : chance.pick(there.cities);
    if (city) seen.set(city.latin, [there, city, chance.within(0.5, 2)]);
  }
  return [...seen.values()];
}

/** What the whole house has in common, shown now and then. */
function houseOf(numbers: Numbers, size: number, trade: Trade, land: Land): Shown[] {
  const { registry } = numbers;
  const { chance } = registry;
  const own = (role: Shown['role'], contact: Shown['contact']): Shown => ({
    contact,
    whose: 'own',
    role,
  });
  return [
    ...(size > 4 && chance.is(size > 25 ? 0.6 : 0.3) ? [own('pay', registry.payment(land))] : []),
    ...(chance.is(trade === 'j' ? 0.45 : 0.06) ? [own('mail', registry.email())] : []),
    ...(size > 12 && chance.is(0.25) ? [own('write', registry.site())] : []),
    ...(size > 40 && chance.is(0.5) ? [own('write', registry.handle('telegram'))] : []),
  ];
}

/** Templates by tongue, some of which all branches have in common. */
function voicesOf(
  commons: Commons,
  id: string,
  trade: Trade,
  size: number,
  known: Voice[],
  land: Land,
) {
  const { chance } = commons.registry;
  const count = size < 4 ? 1 : Math.min(4, 1 + chance.whole(0, Math.ceil(size / 25)));
  return Array.from({ length: count }, (): Voice => {
    const tongue = chance.weighed(land.tongues);
    const shared = known.filter((voice) => voice.tongue === tongue);
    if (shared.length > 0 && chance.is(0.65)) return chance.pick(shared);
    const made =
      commons.boughtVoice(tongue, trade) ??
      voiceOf(chance, `wording:${id} ${known.length}`, 'own', tongue, trade);
    known.push(made);
    return made;
  });
}

export function ownerOf(commons: Commons, numbers: Numbers, beginning: Beginning): Owner {
  const { chance } = commons.registry;
  const { id, size, from, to } = beginning;
  const trade: Trade = chance.is(0.64) ? 'm' : 'j';
  const home = chance.weighed(
    weighedLands(trade === 'm' ? allLands : [...homeLands, ...homeLands, ...farLands]),
  );
  const places = placesOf(chance, size, trade, home);
  const all = places.reduce((sum, [, , share]) => sum + share, 0);
  const known: Voice[] = [];
  const branches = places.map(([land, city, weight]): Branch => {
    const share = weight / all;
    const ads = Math.max(1, size * share);
    const abroad = trade === 'm' && !homeLands.includes(land) && chance.is(0.2);
    const contacts = tenuresOf(numbers, {
      owner: id,
      land: abroad ? chance.pick(homeLands) : land,
      from,
      to,
      abreast: ads < 8 ? 1 : Math.min(4, 1 + chance.whole(0, Math.ceil(ads / 15))),
      withAccounts: chance.is(size > 8 ? 0.7 : 0.4),
    });
    return {
      ...contacts,
      land,
      city,
      share,
      personas: personasOf(chance, { ...beginning, size: ads }, trade, city),
      voices: voicesOf(commons, id, trade, ads, known, land),
      boards: boardsOf(chance, land.country, chance.whole(1, Math.min(5, 1 + Math.ceil(ads / 4)))),
    };
  });
  const place = { land: home, city: places[0]?.[1] ?? home.cities[0], trade };
  if (!place.city) throw new RangeError(`no city in ${home.country}`);
  return {
    ...beginning,
    trade,
    habit: habitOf(chance),
    branches,
    house: houseOf(numbers, size, trade, home),
    ties: commons.ties(size, { ...place, city: place.city }),
    props: commons.props({ ...place, city: place.city }),
    price: chance.pick([0.6, 0.75, 0.8, 1, 1, 1.2, 1.25, 1.5, 2]),
  };
}
