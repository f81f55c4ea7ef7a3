import type { GraphArrays } from '../arrays.ts';
import type { Chosen } from './chosen.ts';
import { type AdTable, eachPlace } from './table.ts';

/** How many of the ads that are meant. */
export interface Count {
  readonly ads: number;
  /** Networks of the active run that have one of these ads. */
  readonly networks: number;
  /** First captured in the last days, and in as many days before these; see `Growth`. */
  readonly fresh: number;
  readonly before: number;
}

export interface Cell extends Count {
  readonly country: number;
  readonly platform: number;
  /** Ads whose network has ads on several platforms. */
  readonly severalPlatforms: number;
}

/** What is new is what was first captured after `since`, a day since 1970; what came before after `sinceBefore`. */
export interface Growth {
  readonly sinceBefore: number;
  readonly since: number;
  readonly until: number;
}

export interface Counted {
  readonly total: Count;
  /** By country and platform, places in the table's lists. */
  readonly cells: readonly Cell[];
  readonly countries: readonly (Count & { readonly country: number })[];
  readonly platforms: readonly (Count & { readonly platform: number })[];
  /** By node; those of most ads first. */
  readonly places: readonly { readonly place: number; readonly ads: number }[];
  /** By the Monday of the week of the first capture, days since 1970; in order. */
  readonly weeks: readonly { readonly week: number; readonly ads: number }[];
}

/** Counters that lie side by side, one of each for every place of a list. */
class Counters {
  readonly ads: Int32Array;
  readonly networks: Int32Array;
  readonly fresh: Int32Array;
  readonly before: Int32Array;
  readonly severalPlatforms: Int32Array;
  /** The last network that was counted. */
  readonly #seen: Int32Array;

  constructor(length: number) {
    this.ads = new Int32Array(length);
    this.networks = new Int32Array(length);
    this.fresh = new Int32Array(length);
    this.before = new Int32Array(length);
    this.severalPlatforms = new Int32Array(length);
    this.#seen = new Int32Array(length);
  }

  /** An ad, and once its network, plus one; all ads of a network come in a row. 0: it stands alone. */
  ad(at: number, age: Age, network: number, several: boolean): void {
    this.ads[at] = (this.ads[at] as number) + 1;
    if (age === 'fresh') this.fresh[at] = (this.fresh[at] as number) + 1;
    if (age === 'before') this.before[at] = (this.before[at] as number) + 1;
    if (several) this.severalPlatforms[at] = (this.severalPlatforms[at] as number) + 1;
    if (network === 0 || this.#seen[at] === network) return;
    this.#seen[at] = network;
    this.networks[at] = (this.networks[at] as number) + 1;
  }

  at(at: number): Count {
    const value = (values: Int32Array) => values[at] as number;
    return {
      ads: value(this.ads),
      networks: value(this.networks),
      fresh: value(this.fresh),
      before: value(this.before),
    };
  }
}

type Age = 'fresh' | 'before' | 'older';

const ageOf = (day: number, { sinceBefore, since, until }: Growth): Age =>
  day > until || day <= sinceBefore ? 'older' : day > since ? 'fresh' : 'before';

/** Counts the chosen ads, and their networks, by country, platform, place and week. */
export function count(graph: GraphArrays, table: AdTable, chosen: Chosen, growth: Growth): Counted {
  const platforms = table.platforms.length;
  const total = new Counters(1);
  const byCountry = new Counters(table.countries.length);
  const byPlatform = new Counters(platforms);
  const byCell = new Counters(table.countries.length * platforms);
  const several = networksOnSeveral(table);
  const places = new Map<number, number>();
  const notePlace = (place: number) => {
    places.set(place, (places.get(place) ?? 0) + 1);
  };
  const take = (ad: number) => {
    const network = table.network[ad] as number;
    const platform = table.platform[ad] as number;
    const age = ageOf(table.first[ad] as number, growth);
    const onSeveral = network > 0 && several[network - 1] === 1;
    total.ad(0, age, network, onSeveral);
    byPlatform.ad(platform, age, network, onSeveral);
    for (
      let i = table.countryStart[ad] as number;
      i < (table.countryStart[ad + 1] as number);
      i += 1
    ) {
      const country = table.country[i] as number;
      byCountry.ad(country, age, network, onSeveral);
      byCell.ad(country * platforms + platform, age, network, onSeveral);
    }
    eachPlace(graph, table.node[ad] as number, notePlace);
  };
  eachByNetwork(table, (ad) => {
    if (chosen.inDays[ad] === 1) take(ad);
  });
  const cells: Cell[] = [];
  for (let at = 0; at < byCell.ads.length; at += 1)
    if ((byCell.ads[at] as number) > 0)
      cells.push({
        country: Math.floor(at / platforms),
        platform: at % platforms,
        ...byCell.at(at),
        severalPlatforms: byCell.severalPlatforms[at] as number,
      });
  return {
    total: total.at(0),
    cells: cells.sort(mostAds),
    countries: present(byCountry).map((country) => ({ country, ...byCountry.at(country) })),
    platforms: present(byPlatform).map((platform) => ({ platform, ...byPlatform.at(platform) })),
    places: [...places].map(([place, ads]) => ({ place, ads })).sort(mostAds),
    weeks: weeksOf(table, chosen.anyDay),
  };
}

const mostAds = (a: { readonly ads: number }, b: { readonly ads: number }): number => b.ads - a.ads;

/** Where something was counted, most ads first. */
const present = ({ ads }: Counters): number[] =>
  [...ads.keys()]
    .filter((at) => (ads[at] as number) > 0)
    .sort((a, b) => (ads[b] as number) - (ads[a] as number));

/** Ads network by network, then those that stand alone. */
function eachByNetwork({ member, network }: AdTable, take: (ad: number) => void): void {
  for (const ad of member) take(ad);
  for (let ad = 0; ad < network.length; ad += 1) if (network[ad] === 0) take(ad);
}

/** 1 for each network that has ads on more than one platform, whatever is chosen. */
function networksOnSeveral({ network, networks, platform }: AdTable): Uint8Array {
  const first = new Int32Array(networks.length).fill(-1);
  const several = new Uint8Array(networks.length);
  for (let ad = 0; ad < network.length; ad += 1) {
    const its = (network[ad] as number) - 1;
    if (its < 0) continue;
    if (first[its] === -1) first[its] = platform[ad] as number;
    else if (first[its] !== platform[ad]) several[its] = 1;
  }
  return several;
}

/** 1 January 1970 was a Thursday. */
const mondayOf = (day: number): number => day - ((day + 3) % 7);

function weeksOf({ first }: AdTable, isMeant: Uint8Array): Counted['weeks'] {
  const weeks = new Map<number, number>();
  for (let ad = 0; ad < first.length; ad += 1) {
    if (isMeant[ad] !== 1) continue;
    const week = mondayOf(first[ad] as number);
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  return [...weeks].map(([week, ads]) => ({ week, ads })).sort((a, b) => a.week - b.week);
}
