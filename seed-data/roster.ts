/** All owners of a world, laid out in one pass; ads are numbered through them without a gap. */
import type { Agency, Kind, Owner } from './actors.ts';
import { handleFor } from './contacts.ts';
import { homeCountry } from './kits.ts';
import {
  type Order,
  planCopycat,
  planIndependent,
  planOperator,
  planScammer,
  planSeller,
} from './planners.ts';
import type { World } from './presets.ts';
import { type Rng, rngOf } from './rng.ts';
import { openStock, type Recycling, type Stock } from './stock.ts';

export interface Roster {
  owners: Owner[];
  agencies: Agency[];
  recyclings: Recycling[];
  /** Position in `owners` of the owner of each ad. */
  ownerOf: Int32Array;
}

/** Ads of each kind; what rounding leaves over goes to independents. */
function quotas(world: World, ads: number): Record<Kind, number> {
  const { shares } = world;
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
function partition(total: number, least: number, draw: () => number): number[] {
  const sizes: number[] = [];
  for (let left = total; left > 0; ) {
    const drawn = Math.min(left, Math.max(1, draw()));
    const size = left - drawn < least ? left : drawn;
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

function openAgencies(world: World, ads: number, stock: Stock, rng: Rng): Agency[] {
  const count = ads === 0 ? 0 : Math.max(1, Math.round(ads / world.agency.ads));
  return Array.from({ length: count }, (_, at) => {
    const id = `agency-${String(at + 1).padStart(2, '0')}`;
    const home = homeCountry(false, rng);
    const handle = rng.chance(0.4) ? handleFor(stock.serial(), home, rng) : null;
    return { id, home, phone: stock.phone(home, id, 0, rng), handle };
  });
}

const titles: Record<Kind, string> = {
  operator: 'net',
  independent: 'ind',
  agency: 'seller',
  copycat: 'copy',
  scammer: 'scam',
};

/** Sizes of the owners of each kind. */
function sizesOf(world: World, ads: number, rng: Rng): Record<Kind, number[]> {
  const quota = quotas(world, ads);
  const { median, spread, largest } = world.operator;
  const most = Math.min(largest, Math.max(6, Math.round(ads * 0.09)));
  const small = (upTo: number) => (): number =>
    Math.min(rng.between(1, upTo), rng.between(1, upTo));
  const network = (): number =>
    Math.min(most, Math.max(5, Math.round(median * Math.exp(spread * rng.normal()))));
  return {
    operator: partition(quota.operator, 5, network),
    independent: partition(quota.independent, 1, small(world.independentAds)),
    agency: partition(quota.agency, 1, small(2 * world.agency.sellerAds - 1)),
    copycat: partition(quota.copycat, 1, () => rng.between(1, 2 * world.copycat.ads - 1)),
    scammer: partition(quota.scammer, 8, () => rng.between(10, 2 * world.scammer.ads - 10)),
  };
}

/** Lays out the owners of a world of `ads` ads. Pure: same arguments, same roster. */
export function rosterOf(world: World, ads: number, seed: number): Roster {
  const rng = rngOf(seed, 'roster');
  const stock = openStock(world, seed);
  const sizes = sizesOf(world, ads, rng);
  const agencyAds = sizes.agency.reduce((sum, size) => sum + size, 0);
  const agencies = openAgencies(world, agencyAds, stock, rng);
  const owners: Owner[] = [];
  let first = 0;
  const enrol = (kind: Kind, plan: (order: Order) => Owner): void => {
    sizes[kind].forEach((size, at) => {
      const id = `${titles[kind]}-${String(at + 1).padStart(3, '0')}`;
      owners.push(plan({ id, kind, first, size, stock, rng: rngOf(seed, `owner/${id}`) }));
      first += size;
    });
  };
  enrol('operator', (order) => planOperator(order, agencies));
  enrol('independent', planIndependent);
  // Thieves take from those who have something of their own, mostly from networks.
  const victims = owners.filter((owner) => owner.kind === 'operator' || owner.size > 1);
  const robbed = victims.length > 0 ? victims : owners;
  enrol('agency', (order) => planSeller(order, order.rng.pick(agencies)));
  enrol('copycat', (order) => planCopycat(order, robbed));
  enrol('scammer', (order) => planScammer(order, robbed));
  return { owners, agencies, recyclings: stock.recyclings, ownerOf: ownersByAd(owners, ads) };
}

function ownersByAd(owners: Owner[], ads: number): Int32Array {
  const ownerOf = new Int32Array(ads);
  owners.forEach((owner, at) => {
    ownerOf.fill(at, owner.first, owner.first + owner.size);
  });
  return ownerOf;
}
