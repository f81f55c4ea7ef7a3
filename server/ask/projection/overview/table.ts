import { byRow } from '../../../core/collections/index.ts';
import { type GraphArrays, shared, typeBits } from '../arrays.ts';

/**
 * The ads of the arrays as a table, and what else an overview counts by. On shared memory and never changed, as the
 * arrays are: some 29 bytes an ad, 5 a node of the arrays.
 */
export interface AdTable {
  /** The node of each ad, and of a node the place of its ad, plus one; 0 where it is none. */
  readonly node: Int32Array;
  readonly adOf: Int32Array;
  /** Days since 1970 of the first and the last capture. */
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  /** The day on which a capture first found it gone; 0 where none did. */
  readonly removed: Uint16Array;
  /** The nodes of all platforms and countries; columns hold places in these lists. */
  readonly platforms: Int32Array;
  readonly countries: Int32Array;
  readonly platform: Int32Array;
  /** The countries of the n-th ad are `country[countryStart[n]]` up to the next start. */
  readonly countryStart: Int32Array;
  readonly country: Int32Array;
  /** Neo4j's own number of each network of the active run; the ads of the n-th as `countryStart` and `country`. */
  readonly networks: Int32Array;
  readonly memberStart: Int32Array;
  readonly member: Int32Array;
  /** The place of an ad's network, plus one; 0 where it stands alone. */
  readonly network: Int32Array;
  /** Of a node that is an identifier the place of its kind among `countedKinds`, plus one; 0 of others. */
  readonly kind: Uint8Array;
}

/** What the links do not say, by Neo4j's own numbers. */
export interface Beside {
  readonly networks: readonly { readonly network: number; readonly ads: readonly number[] }[];
  /** With days since 1970. */
  readonly removed: readonly (readonly [ad: number, day: number])[];
  /** One list a kind, in their order. */
  readonly identifiers: readonly Iterable<number>[];
}

/** Everything that stands on a platform is an ad. What is beside and not in the arrays is passed over. */
export function tableOf(graph: GraphArrays, beside: Beside): AdTable {
  const { nodes, places, outTarget, firstDay, lastDay } = graph;
  const posts = postsOf(graph);
  const count = posts.length / 2;
  const node = shared.whole(count);
  const adOf = shared.whole(nodes);
  const first = shared.days(count);
  const last = shared.days(count);
  const platform = shared.whole(count);
  const platforms = new Numbered();
  const countries = new Numbered();
  const countryStart = shared.whole(count + 1);
  const named: number[] = [];
  for (let ad = 0; ad < count; ad += 1) {
    const [at, post] = [posts[2 * ad] as number, posts[2 * ad + 1] as number];
    node[ad] = at;
    adOf[at] = ad + 1;
    first[ad] = firstDay[post] as number;
    last[ad] = lastDay[post] as number;
    platform[ad] = platforms.placeOf(outTarget[post] as number);
    const start = named.length;
    eachPlace(graph, at, (place) => {
      const country = countries.placeOf(countryOf(graph, place));
      if (named.indexOf(country, start) < 0) named.push(country);
    });
    countryStart[ad + 1] = named.length;
  }
  const placeOf = (number: number): number => (places[number] ?? 0) - 1;
  const network = shared.whole(count);
  for (const [n, { ads }] of beside.networks.entries())
    for (const number of ads) network[(adOf[placeOf(number)] ?? 0) - 1] = n + 1;
  const removed = shared.days(count);
  for (const [number, day] of beside.removed) removed[(adOf[placeOf(number)] ?? 0) - 1] = day;
  const kind = shared.bytes(nodes);
  for (const [n, numbers] of beside.identifiers.entries())
    for (const number of numbers) kind[placeOf(number)] = n + 1;
  const members = byRow(
    network.map((place) => place - 1),
    beside.networks.length,
  );
  return {
    ...{ node, adOf, first, last, removed, platform, countryStart, network, kind },
    platforms: whole(platforms.all),
    countries: whole(countries.all),
    country: whole(named),
    networks: whole(beside.networks.map((one) => one.network)),
    memberStart: whole(members.start),
    member: whole(members.entry),
  };
}

function whole(values: ArrayLike<number>): Int32Array {
  const array = shared.whole(values.length);
  array.set(values);
  return array;
}

/** Two numbers for each node that stands on a platform: itself, and the relationship that says so. */
function postsOf({ nodes, outStart, outType }: GraphArrays): number[] {
  const posts: number[] = [];
  for (let node = 0; node < nodes; node += 1)
    for (let i = outStart[node] as number; i < (outStart[node + 1] as number); i += 1)
      if (outType[i] === typeBits.POSTED_ON) {
        posts.push(node, i);
        break;
      }
  return posts;
}

/** The country in which a place lies; a country itself lies in none. */
export function countryOf({ outStart, outTarget, outType }: GraphArrays, place: number): number {
  for (let i = outStart[place] as number; i < (outStart[place + 1] as number); i += 1)
    if (outType[i] === typeBits.PART_OF) return outTarget[i] as number;
  return place;
}

/** The places that an ad names, and countries that it names without a place in them. */
export function eachPlace(graph: GraphArrays, node: number, take: (place: number) => void): void {
  const { outStart, outTarget, outType, outWeight } = graph;
  const [start, end] = [outStart[node] as number, outStart[node + 1] as number];
  const names = (i: number) => outType[i] === typeBits.LOCATED_IN && outWeight[i] !== 0;
  const holds = (country: number, i: number) =>
    outTarget[i] !== country && countryOf(graph, outTarget[i] as number) === country;
  for (let i = start; i < end; i += 1) {
    if (!names(i)) continue;
    const place = outTarget[i] as number;
    // An ad is linked to the country of its place, too.
    let isCovered = false;
    for (let other = start; other < end && !isCovered; other += 1)
      isCovered = names(other) && holds(place, other);
    if (!isCovered) take(place);
  }
}

/** Gives things places in the order in which they come. */
class Numbered {
  readonly all: number[] = [];
  readonly #places = new Map<number, number>();

  placeOf(thing: number): number {
    const known = this.#places.get(thing);
    if (known !== undefined) return known;
    this.#places.set(thing, this.all.length);
    this.all.push(thing);
    return this.all.length - 1;
  }
}
