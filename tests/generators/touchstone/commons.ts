import { type CountryCode, countryCodes } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import type { Language } from '../../../seed-data/words/types.ts';
import { allBoards, type Board } from './boards.ts';
import type { Agency, Owner } from './cast.ts';
import type { Contact, Stage } from './issue.ts';
import { lands, weightedLands } from './lands.ts';
import { type Script, scriptOf } from './scripts.ts';

/** Boards' own support under ads, and under how many of them. */
export type Support = ReadonlyMap<Board, { readonly contact: Contact; readonly rate: number }>;

/** Pictures that anybody takes; a room that is let by the day, in the city. */
export const stock = Array.from({ length: 24 }, (_, at) => `stock ${at}`);
export const flatIn = (rng: Rng, city: number): string => `flat ${city} ${rng.int(6)}`;

const byCountry = (count: number, make: (country: CountryCode) => Contact) =>
  new Map(
    countryCodes.map((country) => [country, Array.from({ length: count }, () => make(country))]),
  );

function agencyOf({ rng, issue }: Stage, serial: number): Agency {
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
function sendToAgencies(stage: Stage, owners: readonly Owner[], share: number, all: number): void {
  const { rng } = stage;
  const small = rng.sample(
    owners.filter(({ size }) => size <= 14),
    owners.length,
  );
  let serial = 0;
  let left = share * all;
  while (left > 0) {
    serial += 1;
    const agency = agencyOf(stage, serial);
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

/** Makes what strangers have in common, each for a reason of its own, and ties owners to it. */
export function tied(stage: Stage, owners: readonly Owner[], all: number): Support {
  const { rng, issue, rates } = stage;
  if (rates.agency > 0) sendToAgencies(stage, owners, rates.agency, all);
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
  return new Map(
    supported.map((board) => {
      const contact = rng.pick([
        () => issue.chat('KZ', 'telegram'),
        () => issue.email('KZ'),
        () => issue.phone(rng.pick(countryCodes)),
      ])();
      return [board, { contact, rate: rng.pick([0.15, 0.3, 0.6]) }];
    }),
  );
}
