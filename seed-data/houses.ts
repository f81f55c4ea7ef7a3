/** Houses: owners whose workers write for themselves, behind what the house gives them all. */
import {
  type Booking,
  type House,
  type Owner,
  type PhoneUse,
  placeOn,
  type Worker,
} from './actors.ts';
import { handleFor } from './contacts.ts';
import type { Desks } from './desks.ts';
import type { HouseRates } from './house-rates.ts';
import {
  activeDays,
  boardsFor,
  circuit,
  citiesOf,
  contactsFor,
  homeCountry,
  languagesFor,
  phoneLine,
} from './kits.ts';
import { type CountryCode, countries, type Place } from './places.ts';
import {
  baseOf,
  type Order,
  pictureGroups,
  sellerChances,
  someStock,
  throughShare,
} from './planners.ts';
import type { Scenario } from './presets.ts';
import type { Rng } from './rng.ts';
import { recruitmentTopics, serviceTopics } from './words/types.ts';

/** Workers of a house, 1 to `most`: P(n) falls as n to the power of -`skew`. */
function drawWorkers({ most, skew }: HouseRates, rng: Rng): number {
  const weights = Array.from({ length: most }, (_, at) => (at + 1) ** -skew);
  let left = rng.next() * weights.reduce((sum, weight) => sum + weight, 0);
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return at < 0 ? most : at + 1;
}

/** Ads of a house: so many for each worker, busier or slower by some 15 %. */
export function houseSize(scenario: Scenario, rates: HouseRates, rng: Rng): number {
  const workers = drawWorkers(rates, rng);
  return Math.round(workers * scenario.operator.adsPerWorker * Math.exp(0.15 * rng.normal()));
}

/** Days from and to which each of `count` workers stays: places in the house are filled one after another. */
function stays(
  count: number,
  [start, end]: [number, number],
  [least, most]: readonly [number, number],
  rng: Rng,
): [number, number][] {
  const all: [number, number][] = [];
  let from = start;
  let covered = false;
  for (let at = 0; at < count; at++) {
    const planned = from + rng.between(least, most) - 1;
    // The first place is never empty: somebody is there on every day of the house.
    const last: boolean = at === count - 1 && !covered;
    const till: number = last || end - planned < least ? end : planned;
    all.push([from, till]);
    covered ||= till === end;
    from = till === end ? start : till + 1;
  }
  return all;
}

function workersOf(
  order: Order,
  spans: [number, number][],
  cities: Place[],
  rates: HouseRates,
): { workers: Worker[]; lines: PhoneUse[][] } {
  const { id, stock, rng } = order;
  const workers = spans.map(([from, till], at): Worker => {
    const worker = `${id}/w${at + 1}`;
    return {
      id: worker,
      name: rng.int(1000),
      line: at,
      handles: rates.accounts.flatMap((chance) =>
        rng.chance(chance) ? [handleFor(stock.serial(), rng.pick(cities).country, rng)] : [],
      ),
      from,
      till,
      pictures: pictureGroups(worker, rng.between(1, 3)),
      legs: circuit(rng.sample(cities, rng.between(1, 3)), [from, till], 10, 40, rng),
    };
  });
  const lines = workers.map((worker) => {
    const { from, till } = worker;
    const { country } = placeOn(worker, from);
    return phoneLine(id, country, [from, till], stock.scenario.rotationDays, stock, rng);
  });
  return { workers, lines };
}

/** A booking number for each city, or one for all. */
function bookingsOf(
  { id, stock, rng }: Order,
  cities: Place[],
  span: [number, number],
  rates: HouseRates,
): Booking[] {
  const open = (country: CountryCode): PhoneUse[] => phoneLine(id, country, span, 0, stock, rng);
  if (rng.chance(rates.oneLine)) {
    const line = open(rng.pick(cities).country);
    return cities.map((place) => ({ place, line }));
  }
  return cities.map((place) => ({ place, line: open(place.country) }));
}

const within = ([low, high]: readonly [number, number], rng: Rng): number =>
  low + (high - low) * rng.next();

/** A house: workers with numbers, accounts, pictures and words of their own. */
export function planHouse(order: Order, desks: Desks, rates: HouseRates): Owner {
  const { id, size, stock, rng } = order;
  const { operator, days } = stock.scenario;
  const count = Math.min(rates.most, Math.max(1, Math.round(size / operator.adsPerWorker)));
  const home = homeCountry(rng.chance(0.8), rng);
  const abroad = rng.sample(countries[home].destinations, rng.between(...rates.abroad));
  const destinations = abroad.length > 0 ? abroad : [home];
  const span = activeDays(days, Math.min(days, 50 + Math.round(size / 4)), days, rng);
  // A city is opened when those there are have their people: one, and another with each doubling.
  const cities = citiesOf(destinations, 1 + Math.floor(Math.log2(count)), rng);
  const { workers, lines } = workersOf(
    order,
    stays(count, span, rates.stayDays, rng),
    cities,
    rates,
  );
  const large = count >= rates.from;
  const booking = large && rng.chance(rates.booking) ? bookingsOf(order, cities, span, rates) : [];
  stock.retire(id, lines);
  const house: House = {
    booking,
    bookingShare: within(rates.bookingShare, rng),
    inTwos: rates.inTwos,
    templateShare: rng.chance(rates.template) ? rates.templateShare : 0,
  };
  const chances = {
    handles: [operator.handles],
    emails: [operator.email],
    payments: [operator.payment],
    sites: [operator.site],
  };
  const through = rng.chance(operator.throughAgency);
  return {
    ...baseOf(order),
    from: span[0],
    till: span[1],
    home,
    destinations,
    languages: languagesFor(home, destinations, rng),
    platforms: boardsFor(destinations, rng.between(3, 6), rng),
    lines,
    workers,
    offices: cities,
    recruitment: { share: 0, topics: [rng.pick(recruitmentTopics)] },
    services: rng.sample(serviceTopics, 2),
    ...contactsFor(id, home, large ? chances : sellerChances, stock, rng),
    shows: { handles: 0.38, emails: 0.3, payments: within(rates.paymentShare, rng), sites: 0.3 },
    house,
    agencies: through ? desks.forOperator(destinations, size * throughShare, rng) : [],
    agencyShare: throughShare,
    stock: someStock(order),
  };
}
