import type { GraphArrays } from '../arrays.ts';
import { typeBits } from '../arrays.ts';
import type { Chosen } from './chosen.ts';
import type { AdTable } from './table.ts';

/** Two countries in which the same identifiers are advertised. `from` is where more of them were first. */
export interface Corridor {
  /** Places in the table's list of countries. */
  readonly from: number;
  readonly to: number;
  /** Identifiers, hubs apart, in chosen ads of both. */
  readonly identifiers: number;
  /** Of these, first captured in `from`, and first captured in `to`; the rest on the same day. */
  readonly firstInFrom: number;
  readonly firstInTo: number;
  /** Networks of the active run with chosen ads in both. */
  readonly networks: number;
}

/** An identifier or a network in more countries than this is counted in the first so many that it came to. */
const mostCountries = 30;

/** Counts for pairs of countries, below the diagonal of a square. */
class Pairs {
  readonly #countries: number;
  readonly identifiers: Int32Array;
  readonly firstInLower: Int32Array;
  readonly firstInHigher: Int32Array;
  readonly networks: Int32Array;

  constructor(countries: number) {
    this.#countries = countries;
    const cells = countries * countries;
    this.identifiers = new Int32Array(cells);
    this.firstInLower = new Int32Array(cells);
    this.firstInHigher = new Int32Array(cells);
    this.networks = new Int32Array(cells);
  }

  add(values: Int32Array, a: number, b: number): void {
    const at = Math.max(a, b) * this.#countries + Math.min(a, b);
    values[at] = (values[at] as number) + 1;
  }

  all(): Corridor[] {
    const found: Corridor[] = [];
    for (let higher = 1; higher < this.#countries; higher += 1)
      for (let lower = 0; lower < higher; lower += 1) {
        const at = higher * this.#countries + lower;
        const identifiers = this.identifiers[at] as number;
        const networks = this.networks[at] as number;
        if (identifiers === 0 && networks === 0) continue;
        const [inLower, inHigher] = [
          this.firstInLower[at] as number,
          this.firstInHigher[at] as number,
        ];
        const [from, to] = inHigher > inLower ? [higher, lower] : [lower, higher];
        found.push({
          ...{ from, to, identifiers, networks },
          firstInFrom: Math.max(inLower, inHigher),
          firstInTo: Math.min(inLower, inHigher),
        });
      }
    return found.sort((a, b) => b.identifiers - a.identifiers || b.networks - a.networks);
  }
}

/** Which countries share identifiers and networks, the busiest pair first. */
export function corridors(
  graph: GraphArrays,
  table: AdTable,
  { inDays }: Chosen,
  kinds: ReadonlySet<number>,
): Corridor[] {
  const pairs = new Pairs(table.countries.length);
  const { adOf, first, countryStart, country, kind } = table;
  const { inStart, inSource, inType, inWeight, hubs } = graph;
  const seen = new Seen(table.countries.length);
  const take = (ad: number) => {
    if (inDays[ad] !== 1) return;
    for (let i = countryStart[ad] as number; i < (countryStart[ad + 1] as number); i += 1)
      seen.add(country[i] as number, first[ad] as number);
  };
  for (let node = 0; node < graph.nodes; node += 1) {
    const its = kind[node] as number;
    if (its === 0 || hubs[node] === 1 || (kinds.size > 0 && !kinds.has(its))) continue;
    for (let i = inStart[node] as number; i < (inStart[node + 1] as number); i += 1)
      if (inType[i] === typeBits.LISTS && inWeight[i] !== 0)
        take((adOf[inSource[i] as number] as number) - 1);
    seen.eachPair((a, dayA, b, dayB) => {
      pairs.add(pairs.identifiers, a, b);
      const earlier = dayA < dayB ? a : b;
      if (dayA !== dayB)
        pairs.add(earlier < Math.max(a, b) ? pairs.firstInLower : pairs.firstInHigher, a, b);
    });
    seen.clear();
  }
  for (let network = 0; network < table.networks.length; network += 1) {
    const end = table.memberStart[network + 1] as number;
    for (let i = table.memberStart[network] as number; i < end; i += 1)
      take(table.member[i] as number);
    seen.eachPair((a, _, b) => pairs.add(pairs.networks, a, b));
    seen.clear();
  }
  return pairs.all();
}

/** The countries of one thing, each with the first day. */
class Seen {
  readonly #day: Int32Array;
  readonly #countries: number[] = [];

  constructor(countries: number) {
    this.#day = new Int32Array(countries).fill(-1);
  }

  add(country: number, day: number): void {
    const known = this.#day[country] as number;
    if (known === -1) this.#countries.push(country);
    if (known === -1 || day < known) this.#day[country] = day;
  }

  eachPair(take: (a: number, dayA: number, b: number, dayB: number) => void): void {
    const countries = this.#countries;
    // Of most things there is one alone: nothing is made for them.
    const count = Math.min(countries.length, mostCountries);
    for (let at = 0; at < count - 1; at += 1)
      for (let other = at + 1; other < count; other += 1) {
        const [a, b] = [countries[at] as number, countries[other] as number];
        take(a, this.#day[a] as number, b, this.#day[b] as number);
      }
  }

  clear(): void {
    for (const country of this.#countries) this.#day[country] = -1;
    this.#countries.length = 0;
  }
}
