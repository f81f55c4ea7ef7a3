import { type CountryCode, countryCodes, placesOf } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import type { Language } from '../../../seed-data/words/types.ts';
import { allBoards, type Board } from './boards.ts';
import type { Agency, Owner } from './cast.ts';
import type { Contact, Issue } from './issue.ts';
import { lands, weightedLands } from './lands.ts';
import type { Rates } from './rates.ts';
import { type Script, scriptOf } from './scripts.ts';

/** What strangers have in common, each for a reason that has nothing to do with who they are. */
export interface Commons {
  /** A board's own support under ads, and under how many of them. */
  readonly support: ReadonlyMap<Board, { readonly contact: Contact; readonly rate: number }>;
  readonly stock: readonly string[];
  /** Rooms that are let by the day, by country and city. */
  readonly flats: ReadonlyMap<string, readonly string[]>;
}

const byCountry = (count: number, make: (country: CountryCode) => Contact) =>
  new Map(
    countryCodes.map((country) => [country, Array.from({ length: count }, () => make(country))]),
  );

function agencyOf(rng: Rng, issue: Issue, serial: number): Agency {
  const country = rng.pick(weightedLands);
  const script = (language: Language): [Language, Script] => [
    language,
    scriptOf(rng, `agency ${serial} ${language}`, language, 'evening'),
  ];
  return {
    country,
    lines: Array.from({ length: rng.between(1, 2) }, () => issue.phone(country)),
    site: issue.site(country),
    card: `card ${serial}`,
    scripts: new Map([...new Set(lands[country].languages)].map(script)),
  };
}

/** Finds sellers for the agencies until these have their share of all ads. */
function sendToAgencies(
  rng: Rng,
  issue: Issue,
  owners: readonly Owner[],
  share: number,
  all: number,
): void {
  const small = rng.sample(
    owners.filter(({ size }) => size <= 14),
    owners.length,
  );
  let serial = 0;
  let left = share * all;
  while (left > 0) {
    serial += 1;
    const agency = agencyOf(rng, issue, serial);
    let room = rng.between(12, Math.max(20, Math.round(0.012 * all)));
    const clients = small.filter(
      ({ ties, home }) => ties.agency === undefined && home === agency.country,
    );
    if (clients.length === 0 && serial > 300) return;
    for (const client of clients) {
      if (room <= 0 || left <= 0) break;
      client.ties.agency = agency;
      room -= client.size;
      left -= client.size;
    }
  }
}

/** Makes what is common, and ties owners to it. */
export function commonsOf(
  rng: Rng,
  issue: Issue,
  rates: Rates,
  owners: readonly Owner[],
  all: number,
): Commons {
  if (rates.agency > 0) sendToAgencies(rng, issue, owners, rates.agency, all);
  const drivers = byCountry(3, (country) => issue.phone(country));
  const changers = byCountry(2, (country) => issue.payment(country));
  const studios = byCountry(2, (country) => issue.chat(country, 'instagram'));
  const pilots = byCountry(1, (country) => issue.site(country));
  for (const { ties, home } of owners) {
    const one = (of: ReadonlyMap<CountryCode, readonly Contact[]>) => rng.pick(of.get(home) ?? []);
    if (rng.chance(rates.driver)) ties.driver = one(drivers);
    if (rng.chance(rates.changer)) ties.changer = one(changers);
    if (rng.chance(rates.studio)) ties.studio = one(studios);
    if (rng.chance(rates.software / 2)) ties.pilot = one(pilots);
  }
  const supported = allBoards.filter(() => rng.chance(rates.support));
  return {
    support: new Map(
      supported.map((board) => {
        const contact = rng.pick([
          () => issue.chat('KZ', 'telegram'),
          () => issue.email('KZ'),
          () => issue.phone(rng.pick(countryCodes)),
        ])();
        return [board, { contact, rate: rng.pick([0.15, 0.3, 0.6]) }];
      }),
    ),
    stock: Array.from({ length: 24 }, (_, at) => `stock ${at}`),
    flats: new Map(
      countryCodes.flatMap((country) =>
        placesOf[country].map(({ geonames }): [string, string[]] => [
          `${geonames}`,
          Array.from({ length: 6 }, (_, at) => `flat ${geonames} ${at}`),
        ]),
      ),
    ),
  };
}
