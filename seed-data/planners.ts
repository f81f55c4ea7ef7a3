/** One planner for each kind of owner: draws the kit that its ads are later made from. */
import type { Agency, ContactShares, Kind, Owner, Worker } from './actors.ts';
import type { Desks } from './desks.ts';
import {
  activeDays,
  boardsFor,
  type ContactChances,
  circuit,
  citiesOf,
  contactsFor,
  homeCountry,
  languagesFor,
  phoneLine,
} from './kits.ts';
import { type CountryCode, countries, languageOf, type Place, placesOf } from './places.ts';
import type { Rng } from './rng.ts';
import type { Stock } from './stock.ts';
import { recruitmentTopics, serviceTopics, type Topic } from './words/types.ts';

/** What a planner is asked for. */
export interface Order {
  id: string;
  kind: Kind;
  first: number;
  size: number;
  stock: Stock;
  rng: Rng;
}

/** Templates and pictures that anybody may use. */
export const commonTemplates = ['common/a', 'common/b', 'common/c'];
export const commonPictures = Array.from({ length: 16 }, (_, at) => `common/${at}`);
const scamTemplates = ['scam/a', 'scam/b', 'scam/c', 'scam/d'];

type Base = Pick<Owner, 'id' | 'kind' | 'network' | 'first' | 'size'> &
  Pick<Owner, 'shows' | 'house' | 'agencies' | 'agencyShare' | 'template' | 'victims'>;

/** In how many of their ads most owners show each contact. */
const ordinarily: ContactShares = { handles: 0.38, emails: 0.3, payments: 0.3, sites: 0.25 };

/** Of an operator's ads, those that go through an agency where any do. */
export const throughShare = 0.35;

/** What is so of most owners: nobody behind or before them, words of their own. */
export function baseOf({ id, kind, first, size }: Order): Base {
  const alone = { house: null, agencies: [], agencyShare: 0, template: null, victims: [] };
  const network = kind === 'operator' ? id : null;
  return { id, kind, network, first, size, shows: ordinarily, ...alone };
}

export const someStock = ({ stock, rng }: Order): string[] =>
  rng.chance(stock.scenario.stockPictures) ? rng.sample(commonPictures, 2) : [];

/** Contacts of who works alone. */
export const sellerChances: ContactChances = {
  handles: [0.5],
  emails: [0.1],
  payments: [0.07],
  sites: [0.04],
};

export function pictureGroups(id: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${id}/p${at + 1}`);
}

function workersOf(order: Order, lines: number, cities: Place[], span: [number, number]): Worker[] {
  const { id, size, stock, rng } = order;
  const count = Math.max(1, Math.round(size / stock.scenario.operator.adsPerWorker));
  return Array.from({ length: count }, (_, at) => {
    const worker = `${id}/w${at + 1}`;
    return {
      id: worker,
      name: rng.int(1000),
      line: at % lines,
      handles: [],
      from: span[0],
      till: span[1],
      pictures: pictureGroups(worker, rng.between(1, 2)),
      legs: circuit(rng.sample(cities, rng.between(2, 5)), span, 6, 24, rng),
    };
  });
}

/** A network: workers on circuits, several lines, shared templates, pictures and payment. */
export function planOperator(order: Order, desks: Desks): Owner {
  const { id, size, stock, rng } = order;
  const { operator, days, rotationDays } = stock.scenario;
  const home = homeCountry(rng.chance(0.8), rng);
  const abroad = rng.sample(countries[home].destinations, rng.between(1, 3));
  const destinations = abroad.length > 0 ? abroad : [home];
  const span = activeDays(days, Math.min(days, 50 + Math.round(size / 4)), days, rng);
  const lineCount = Math.max(1, Math.round(size / operator.adsPerWorker / 3));
  const lines = Array.from({ length: lineCount }, (_, at) => {
    const country = at === 0 ? home : rng.pick([home, ...destinations]);
    return phoneLine(id, country, span, rotationDays, stock, rng);
  });
  stock.retire(id, lines);
  const cities = citiesOf([...destinations, ...(rng.chance(0.3) ? [home] : [])], 7, rng);
  const through = rng.chance(operator.throughAgency);
  const agencies = through
    ? desks.forOperator([home, ...destinations], size * throughShare, rng)
    : [];
  const chances = {
    handles: [operator.handles, operator.handles * 0.6, 0.3],
    emails: [operator.email, 0.1],
    payments: [operator.payment, operator.payment * 0.4],
    sites: [operator.site],
  };
  return {
    ...baseOf(order),
    from: span[0],
    till: span[1],
    home,
    destinations,
    languages: languagesFor(home, destinations, rng),
    platforms: boardsFor([home, ...destinations], rng.between(3, 6), rng),
    lines,
    workers: workersOf(order, lineCount, cities, span),
    offices: rng.sample(placesOf[home], 2),
    recruitment: {
      share: abroad.length > 0 ? 0.2 + rng.next() * 0.3 : 0,
      topics: rng.sample(recruitmentTopics, 2),
    },
    services: rng.sample(serviceTopics, 2),
    ...contactsFor(id, home, chances, stock, rng),
    agencies,
    agencyShare: throughShare,
    stock: someStock(order),
  };
}

/** Parts that everybody small has in common: one worker, few cities, one language. */
function planSmall(
  order: Order,
  home: CountryCode,
  span: [number, number],
  turn: number,
  chances: ContactChances,
): Owner {
  const { id, stock, rng } = order;
  const cities = citiesOf([home], rng.chance(0.15) ? 2 : 1, rng);
  const lines = [phoneLine(id, home, span, turn, stock, rng)];
  const recruits = countries[home].destinations.length > 0 && rng.chance(0.25);
  const topic: Topic[] = [rng.pick(serviceTopics)];
  const pictures = pictureGroups(`${id}/w1`, rng.chance(0.7) ? rng.between(1, 2) : 0);
  return {
    ...baseOf(order),
    from: span[0],
    till: span[1],
    home,
    destinations: recruits ? rng.sample(countries[home].destinations, 1) : [home],
    languages: [languageOf(home, rng)],
    platforms: boardsFor([home], rng.between(1, 2), rng),
    lines,
    workers: [
      {
        id: `${id}/w1`,
        name: rng.int(1000),
        line: 0,
        handles: [],
        from: span[0],
        till: span[1],
        pictures,
        legs: circuit(cities, span, 20, 60, rng),
      },
    ],
    offices: cities,
    recruitment: { share: recruits ? 1 : 0, topics: [rng.pick(recruitmentTopics)] },
    services: topic,
    ...contactsFor(id, home, chances, stock, rng),
    stock: someStock(order),
  };
}

export function planIndependent(order: Order): Owner {
  const { size, stock, rng } = order;
  const { days, stockTemplate } = stock.scenario;
  const span = activeDays(days, Math.min(days, 3 + size * 6), 90, rng);
  const owner = planSmall(order, homeCountry(false, rng), span, 0, sellerChances);
  stock.retire(owner.id, owner.lines);
  return { ...owner, template: rng.chance(stockTemplate) ? rng.pick(commonTemplates) : null };
}

/** A seller behind agencies: real on their own, seen through these. The first words the ads, if one does. */
export function planSeller(order: Order, agencies: [Agency, ...Agency[]]): Owner {
  const [agency] = agencies;
  const { size, stock, rng } = order;
  const { days, agency: rates } = stock.scenario;
  const span = activeDays(days, Math.min(days, 5 + size * 8), 110, rng);
  const owner = planSmall(order, agency.home, span, 0, sellerChances);
  const own = rng.chance(rates.ownContact);
  const worker = owner.workers[0];
  if (worker !== undefined && worker.pictures.length === 0 && rng.chance(0.8)) {
    worker.pictures = pictureGroups(worker.id, 1);
  }
  return {
    ...owner,
    lines: own ? owner.lines : [],
    ...(own ? {} : { handles: [], emails: [], sites: [] }),
    agencies,
    agencyShare: 0.92,
    template: rng.chance(agency.houseTemplate) ? agency.id : null,
  };
}

/** Takes pictures and words of others and puts an own number under them. */
export function planCopycat(order: Order, victims: Owner[]): Owner {
  const { stock, rng } = order;
  const { days, rotationDays } = stock.scenario;
  const home = homeCountry(false, rng);
  const owner = planSmall(
    order,
    home,
    [0, days - 1],
    rng.chance(0.3) ? rotationDays : 0,
    sellerChances,
  );
  return {
    ...owner,
    platforms: boardsFor([home], 3, rng),
    workers: owner.workers.map((worker) => ({ ...worker, pictures: [] })),
    victims: rng.sample(victims, rng.between(1, 3)),
  };
}

/** One template over and over, in many cities, under numbers that change all the time. */
export function planScammer(order: Order, victims: Owner[]): Owner {
  const { size, stock, rng } = order;
  const { days, scammer } = stock.scenario;
  const home = homeCountry(true, rng);
  const reach = [home, ...rng.sample(countries[home].destinations, 2)];
  const span = activeDays(days, Math.min(days, 20), 120, rng);
  const turn = Math.max(
    1,
    Math.round(((span[1] - span[0]) / Math.max(1, size)) * scammer.numberEvery),
  );
  const chances = { handles: [], emails: [], payments: [scammer.wallet], sites: [0.2] };
  const owner = planSmall(order, home, span, turn, chances);
  const stolen = rng
    .sample(victims, 2)
    .flatMap((victim) => victim.workers.flatMap((one) => one.pictures));
  return {
    ...owner,
    destinations: reach,
    platforms: boardsFor(reach, 6, rng),
    workers: owner.workers.map((worker) => ({
      ...worker,
      pictures: rng.sample(stolen, 3),
      legs: circuit(citiesOf(reach, 9, rng), span, 1, 3, rng),
    })),
    template: rng.chance(0.5) ? rng.pick(scamTemplates) : null,
    services: [rng.pick(serviceTopics)],
    recruitment: { ...owner.recruitment, share: 0 },
  };
}
