/** All owners of a scenario, laid out in one pass; ads are numbered through them without a gap. */
import type { Agency, Kind, Owner } from './actors.ts';
import { openDesks } from './desks.ts';
import { houseSize, planHouse } from './houses.ts';
import {
  type Order,
  planCopycat,
  planIndependent,
  planOperator,
  planScammer,
  planSeller,
} from './planners.ts';
import type { Scenario } from './presets.ts';
import { type Rng, rngOf } from './rng.ts';
import { openStock, type Recycling } from './stock.ts';

export interface Roster {
  owners: Owner[];
  agencies: Agency[];
  recyclings: Recycling[];
  /** Position in `owners` of the owner of each ad. */
  ownerOf: Int32Array;
}

/** Ads of each kind; what rounding leaves over goes to independents. */
function quotas(scenario: Scenario, ads: number): Record<Kind, number> {
  const { shares } = scenario;
  const operator = Math.round(ads * shares.operator);
  const agency = Math.round(ads * shares.agency);
  const copycat = Math.round(ads * shares.copycat);
  const scammer = Math.round(ads * shares.scammer);
  return {
    operator,
    agency,
    copycat,
    scammer,
    independent: ads - operator - agency - copycat - scammer,
  };
}

/** Whole numbers from `draw` that add up to `total`; a rest below `least` joins the one before. */
function partition(total: number, least: number, draw: (at: number) => number): number[] {
  const sizes: number[] = [];
  for (let left = total; left > 0; ) {
    const drawn = Math.min(left, Math.max(1, draw(sizes.length)));
    const size = left - drawn < least ? left : drawn;
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

const titles: Record<Kind, string> = {
  operator: 'net',
  independent: 'ind',
  agency: 'seller',
  copycat: 'copy',
  scammer: 'scam',
};

/** Sizes of the owners of each kind. */
function sizesOf(scenario: Scenario, ads: number, rng: Rng): Record<Kind, number[]> {
  const quota = quotas(scenario, ads);
  const { median, spread, largest, house } = scenario.operator;
  const most = Math.min(largest, Math.max(6, Math.round(ads * 0.09)));
  const small = (upTo: number) => (): number =>
    Math.min(rng.between(1, upTo), rng.between(1, upTo));
  const drawn = (): number =>
    house === null || house.every > 1
      ? Math.round(median * Math.exp(spread * rng.normal()))
      : houseSize(scenario, house, rng);
  const given = (at: number): number | undefined =>
    house === null || at % house.every > 0 ? undefined : house.sizes[at / house.every];
  const network = (at: number): number => given(at) ?? Math.min(most, Math.max(5, drawn()));
  return {
    operator: partition(quota.operator, 5, network),
    independent: partition(quota.independent, 1, small(scenario.independentAds)),
    agency: partition(quota.agency, 1, small(2 * scenario.agency.sellerAds - 1)),
    copycat: partition(quota.copycat, 1, () => rng.between(1, 2 * scenario.copycat.ads - 1)),
    scammer: partition(quota.scammer, 8, () => rng.between(10, 2 * scenario.scammer.ads - 10)),
  };
}

/** Lays out the owners of a scenario of `ads` ads. Pure: same arguments, same roster. */
export function rosterOf(scenario: Scenario, ads: number, seed: number): Roster {
  const rng = rngOf(seed, 'roster');
  const stock = openStock(scenario, seed);
  const sizes = sizesOf(scenario, ads, rng);
  const desks = openDesks(scenario, sizes.agency, stock, rng);
  const owners: Owner[] = [];
  let first = 0;
  const enrol = (kind: Kind, plan: (order: Order, at: number) => Owner): void => {
    sizes[kind].forEach((size, at) => {
      const id = `${titles[kind]}-${String(at + 1).padStart(3, '0')}`;
      owners.push(plan({ id, kind, first, size, stock, rng: rngOf(seed, `owner/${id}`) }, at));
      first += size;
    });
  };
  const { house } = scenario.operator;
  enrol('operator', (order, at) =>
    house !== null && at % house.every === 0
      ? planHouse(order, desks, house)
      : planOperator(order, desks),
  );
  enrol('independent', planIndependent);
  // Copycats take from those who have something of their own, mostly from networks.
  const victims = owners.filter((owner) => owner.kind === 'operator' || owner.size > 1);
  const robbed = victims.length > 0 ? victims : owners;
  enrol('agency', (order, at) => planSeller(order, desks.forSeller(at, order.rng)));
  enrol('copycat', (order) => planCopycat(order, robbed));
  enrol('scammer', (order) => planScammer(order, robbed));
  return {
    owners,
    agencies: desks.all,
    recyclings: stock.recyclings,
    ownerOf: ownersByAd(owners, ads),
  };
}

function ownersByAd(owners: Owner[], ads: number): Int32Array {
  const ownerOf = new Int32Array(ads);
  owners.forEach((owner, at) => {
    ownerOf.fill(at, owner.first, owner.first + owner.size);
  });
  return ownerOf;
}
