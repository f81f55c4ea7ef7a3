import {
  type CountryCode,
  countries,
  countryCodes,
  type Place,
  placesOf,
} from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import {
  type Base,
  baseOf,
  type Kind,
  lastDay,
  type Owner,
  personaOf,
  type Trade,
  weighted,
} from './owners.ts';
import type { Supplies } from './supplies.ts';
import type { Knobs } from './worlds.ts';
import { priceList, sentence } from './writing.ts';

interface Making {
  rng: Rng;
  supplies: Supplies;
  knobs: Knobs;
  ads: number;
}

/** How many ads an owner of a kind has; the tail is long, but no owner has 3 % of a world. */
function sizeOf(kind: Kind, { rng, ads }: Making): number {
  const cap = Math.max(4, Math.floor(ads * 0.028));
  const tail = (mean: number) => 1 + Math.floor(-Math.log(1 - rng.next()) * mean);
  const few = () => rng.pick([1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 6]);
  const drawn: Record<Kind, () => number> = {
    alone: few,
    client: () => rng.pick([1, 2, 2, 3, 3, 4, 5, 7]),
    household: () => 1 + tail(3.5),
    freelance: () => 1 + tail(5),
    salon: () => 2 + tail(7),
    crew: () => 14 + Math.floor(Math.exp(3.2 + rng.normal() * 0.9)),
    agency: () => 2 + tail(8),
    swindler: () => 2 + tail(4),
    thief: () => 1 + tail(4),
  };
  return Math.min(cap, drawn[kind]());
}

const country = (rng: Rng): CountryCode =>
  weighted(
    countryCodes.map((code) => [code, countries[code].weight] as const),
    rng,
  );

const age = (rng: Rng): string => {
  const low = rng.between(18, 23);
  return `${low}${rng.pick(['-', '–', ' - ', ' до '])}${low + rng.between(5, 20)}`;
};

function pay(rng: Rng): string {
  const low = rng.between(6, 30) * 100;
  const high = low + rng.between(1, 12) * 100;
  return rng.pick([`${low}$`, `$${low}`, `${low}-${high}$`, `${low} - ${high} $`, `${low}$ +%`]);
}

const hours = [
  '10:00-22:00',
  '24/7',
  '12-02',
  '9.00-21.00',
  '11:00–23:00',
  '18:00-04:00',
  '8-20',
  '20:00-05:00',
];

const shareOf = (knobs: Knobs): [Kind, number][] => {
  const rest = 1 - knobs.agency - knobs.thief;
  const shares: [Kind, number][] = [
    ...([
      ['alone', 0.19],
      ['household', 0.1],
      ['freelance', 0.19],
      ['salon', 0.13],
    ] as const),
    ...([
      ['crew', 0.36],
      ['swindler', 0.03],
    ] as const),
  ].map(([kind, share]) => [kind, share * rest]);
  return [...shares, ['client', knobs.agency], ['thief', knobs.thief]];
};

function helpers(kind: Kind, size: number, rng: Rng): number {
  if (kind === 'household') return rng.between(2, 4);
  if (kind === 'crew') return Math.max(2, Math.round(size / rng.between(3, 9)));
  if (kind === 'salon' || kind === 'agency') return rng.between(1, 3);
  return 1;
}

function ownerOf(kind: Kind, id: string, making: Making, texts: Base[], near?: Place): Owner {
  const { rng, supplies, knobs } = making;
  const size = sizeOf(kind, making);
  const home = near ?? rng.pick(placesOf[country(rng)]);
  const code = home.country;
  const abroad = countries[code].destinations;
  const trades: Trade[] =
    kind === 'salon' || kind === 'client' ? ['care'] : ['work', 'work', 'stage', 'care'];
  const recruits = kind === 'crew' || kind === 'freelance' || kind === 'agency';
  const trade = recruits ? rng.pick(['work', 'work', 'stage'] as const) : rng.pick(trades);
  const goals =
    trade === 'care' || abroad.length === 0
      ? [home]
      : rng.sample(abroad, kind === 'crew' ? 3 : 1).map((goal) => rng.pick(placesOf[goal]));
  const length = Math.min(lastDay, Math.round(10 + size * (4 + 14 * rng.next()) + 60 * rng.next()));
  const from = rng.int(lastDay - length + 1);
  const until = from + length;
  const life = kind === 'swindler' || kind === 'thief' ? Math.min(40, knobs.life) : knobs.life;
  const count = helpers(kind, size, rng);
  const personas = Array.from({ length: count }, () =>
    personaOf(
      // Some helpers sit where people are brought to.
      kind === 'crew' && rng.chance(0.25) ? rng.pick(goals).country : code,
      { from, until, life, dirty: kind === 'alone' || kind === 'crew' },
      rng,
      supplies,
    ),
  );
  const [first] = personas;
  // A flat has one phone; a salon keeps its number whoever sits at the desk.
  if (first && (kind === 'household' || kind === 'salon' || kind === 'agency'))
    for (const persona of personas) persona.phones = first.phones;
  const language = () => rng.pick(first?.languages ?? ['ru' as const]);
  const many =
    kind === 'crew' ? rng.between(3, 7) : kind === 'household' ? count : rng.pick([1, 1, 2]);
  const ready = texts.filter((text) => text.trade === trade);
  const bases = Array.from({ length: many }, () =>
    ready.length > 0 && rng.chance(knobs.stockText * (kind === 'crew' ? 0.5 : 1))
      ? rng.pick(ready)
      : baseOf(language(), trade, rng),
  );
  const odd = () => sentence(rng.pick([first?.languages[0] ?? 'ru', 'ru']), 'odd', rng);
  const phrase = () => odd() + rng.pick([', ', '! ', ' — ', '... ', ' ))) ']) + odd();
  const large = kind === 'crew' || kind === 'salon';
  const several = (most: number, make: () => string): string[] =>
    Array.from({ length: rng.between(1, most) }, make);
  return {
    ...{ id, kind, trade, home, goals, personas, bases, from, until, size },
    facts: {
      pay: several(3, () => pay(rng)),
      age: several(count + 1, () => (trade === 'care' ? String(rng.between(21, 39)) : age(rng))),
      h: several(2, () => rng.pick(hours)),
      spot: several(2, () => sentence(first?.languages[0] ?? 'ru', 'spot', rng)),
      n: several(4, () => String(rng.between(2, 12))),
      m: several(2, () => String(rng.between(2, 12))),
    },
    phrases: rng.chance(large ? 0.75 : 0.3) ? [phrase(), ...(rng.chance(0.3) ? [odd()] : [])] : [],
    prices: trade === 'care' || rng.chance(0.1) ? priceList(code, rng) : '',
    ...(rng.chance(kind === 'swindler' ? 0.8 : large ? 0.45 : 0.06) && {
      payment: supplies.payment(code),
    }),
    ...(rng.chance(kind === 'crew' || kind === 'swindler' ? 0.35 : 0.03) && {
      payee: supplies.phone(code),
    }),
    ...(rng.chance(large || kind === 'agency' ? 0.35 : 0.04) && {
      site: supplies.site(
        rng.pick(['work', 'ish', 'star', 'oasis', 'lux', 'bahor', 'anketa', 'relax', 'go']),
      ),
    }),
    pictures: Array.from(
      { length: Math.ceil(1 + size * rng.pick([0.3, 0.6, 1])) },
      supplies.picture,
    ),
  };
}

/** Everybody who posts in a world, with the number of ads that makes up its size. */
export function rosterOf(making: Making): Owner[] {
  const { rng, knobs, ads, supplies } = making;
  const owners: Owner[] = [];
  const texts = Array.from({ length: 6 + Math.round(ads / 400) }, () =>
    baseOf(
      rng.pick(['ru', 'ru', 'ru', 'uz', 'kk', 'ky', 'tr', 'en']),
      rng.pick(['work', 'stage', 'care']),
      rng,
    ),
  );
  let left = ads;
  const add = (owner: Owner): void => {
    owner.size = Math.min(owner.size, left);
    left -= owner.size;
    if (owner.size > 0) owners.push(owner);
  };
  for (const [kind, share] of shareOf(knobs)) {
    let due = Math.round(ads * share);
    while (due > 0 && left > 0) {
      const owner = ownerOf(kind, `${kind} ${owners.length}`, making, texts);
      owner.size = Math.min(owner.size, due);
      if (kind !== 'client') {
        add(owner);
        due -= owner.size;
        continue;
      }
      // A dispatcher who has some ads for herself, and everybody she posts for.
      const desk = ownerOf('agency', `agency ${owners.length}`, making, []);
      const persona = desk.personas[0];
      const agency = {
        phones: [
          ...new Set([supplies.phone(desk.home.country), supplies.phone(desk.home.country)]),
        ],
        account: persona?.accounts[0]?.value ?? '',
        site: desk.site ?? '',
        bases: Array.from({ length: 3 }, () => baseOf(persona?.languages[0] ?? 'ru', 'care', rng)),
      };
      desk.agency = agency;
      add(desk);
      due -= desk.size;
      for (let clients = rng.between(5, 45); clients > 0 && due > 0 && left > 0; clients--) {
        const client = ownerOf('client', `client ${owners.length}`, making, [], desk.home);
        client.size = Math.min(client.size, due);
        client.agency = agency;
        due -= client.size;
        add(client);
      }
    }
  }
  // What was rounded away goes to people alone.
  while (left > 0) add(ownerOf('alone', `alone ${owners.length}`, making, texts));
  shareWithStrangers(owners, making);
  return owners;
}

/** Drivers, accounts for money and neighbours' phones that several owners name. */
function shareWithStrangers(owners: readonly Owner[], { rng, knobs, supplies }: Making): void {
  const grown = owners.filter(({ size, kind }) => size >= 4 && kind !== 'client');
  const drivers = Array.from({ length: Math.ceil((grown.length * knobs.driver) / 3) }, () =>
    supplies.phone(rng.pick(['TR', 'AE', 'RU', 'KZ', 'UZ'])),
  );
  const collectors = Array.from({ length: Math.ceil((grown.length * knobs.collector) / 3) }, () =>
    supplies.payment(rng.pick(['KZ', 'TR', 'AE', 'UZ'])),
  );
  for (const owner of grown) {
    if (rng.chance(knobs.driver)) owner.driver = rng.pick(drivers);
    if (rng.chance(knobs.collector)) owner.payment = rng.pick(collectors);
  }
  for (const owner of owners) {
    if (!rng.chance(knobs.lend)) continue;
    const friend = rng.pick(owners);
    const phone = friend.personas[0]?.phones[0]?.value;
    if (friend !== owner && phone !== undefined) owner.friend = phone;
  }
  recycle(owners, rng, knobs.recycle);
}

/** Given-up numbers and account names that a stranger of the same country gets, two months later at the earliest. */
function recycle(owners: readonly Owner[], rng: Rng, share: number): void {
  const held = owners
    // A thief has numbers from the day of the first theft, which is not known yet.
    .filter(({ kind }) => kind !== 'thief')
    .flatMap((owner) =>
      owner.personas.flatMap(({ phones, accounts }) =>
        [...new Set([...phones, ...accounts])].map((span) => ({ owner, span })),
      ),
    )
    .sort((a, b) => a.span.from - b.span.from);
  const renewed = new Set<object>();
  for (const { owner, span } of held) {
    const phone = span.value.startsWith('+');
    if (renewed.has(span) || span.until > lastDay - 90 || !rng.chance(phone ? share : share / 5))
      continue;
    renewed.add(span);
    const heirs = held.filter(
      (heir) =>
        heir.owner !== owner &&
        !renewed.has(heir.span) &&
        heir.span.from > span.until + 60 &&
        heir.owner.home.country === owner.home.country &&
        heir.span.value.startsWith('+') === phone,
    );
    if (heirs.length === 0) continue;
    const heir = rng.pick(heirs).span;
    heir.value = span.value;
    renewed.add(heir);
  }
}
