import { type Connected, statement } from '../../core/neo4j/index.ts';
import { type GraphArrays, shared } from './arrays.ts';
import type { Loaded } from './load.ts';

/**
 * Neo4j's numbers of the entities in the arrays, to be found by id without a look into Neo4j. Ids themselves are not
 * held, only what they hash to: of a few million some share a hash, and numbers are given anew to other nodes, so what
 * is found must be proved by whoever reads the node. On shared memory and never changed, as the arrays are; some 12
 * bytes a name.
 */
export interface Names {
  /** The graph's, in which numbers are numbers of the same nodes. */
  readonly epoch: string;
  /** By place: what the id there hashes to, and its number plus one; 0 where the place is free. */
  readonly hashes: Uint32Array;
  readonly numbers: Uint32Array;
  /** A bit for each of Neo4j's numbers that has a name here. */
  readonly known: Uint8Array;
}

/** Room for a half more: then a look-up takes two or three places. */
const room = 1.5;
const numbersAtOnce = 10_000;

interface NamesRow {
  readonly numbers: readonly number[];
  readonly ids: readonly string[];
}

/** @returns the number that an id has, or that of another one; undefined when it has none */
export function numberIn({ hashes, numbers }: Names, id: string): number | undefined {
  const hash = hashOf(id);
  for (let at = hash % hashes.length; numbers[at] !== 0; at = at + 1 === hashes.length ? 0 : at + 1)
    if (hashes[at] === hash) return (numbers[at] as number) - 1;
  return undefined;
}

/**
 * Reads the names of the nodes in the arrays, as far as they are not known yet.
 * @param held of an earlier state
 */
export async function readNames(
  graph: Pick<Connected, 'read'>,
  { arrays, version: { epoch } }: Loaded,
  held?: Names,
): Promise<Names> {
  const known = held?.epoch === epoch ? held : undefined;
  const missing = known
    ? arrays.numbers.filter((number) => !isKnown(known, number))
    : arrays.numbers;
  if (known && missing.length === 0) return known;
  const names = new NamesBuilder(arrays, known);
  for (let i = 0; i < missing.length; i += numbersAtOnce) {
    const numbers = [...missing.subarray(i, i + numbersAtOnce)];
    const [row] = await graph.read<NamesRow>(statement('ask/projection/names'), { numbers });
    for (const [n, id] of row?.ids.entries() ?? []) names.add(row?.numbers[n] as number, id);
  }
  return names.finish(epoch);
}

function isKnown({ known }: Names, number: number): boolean {
  return ((known[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;
}

/** Fills what is made for all nodes of the arrays; of others nothing is kept. */
class NamesBuilder {
  readonly #places: Int32Array;
  readonly #hashes: Uint32Array;
  readonly #numbers: Uint32Array;
  readonly #known: Uint8Array;

  constructor({ nodes, places }: GraphArrays, held?: Names) {
    const length = Math.ceil(nodes * room) + 64;
    this.#places = places;
    this.#hashes = shared.numbers(length);
    this.#numbers = shared.numbers(length);
    this.#known = shared.bytes((places.length >> 3) + 1);
    held?.numbers.forEach((number, at) => {
      if (number !== 0) this.#put(held.hashes[at] as number, number - 1);
    });
  }

  add(number: number, id: string): void {
    this.#put(hashOf(id), number);
  }

  finish(epoch: string): Names {
    return { epoch, hashes: this.#hashes, numbers: this.#numbers, known: this.#known };
  }

  #put(hash: number, number: number): void {
    if (!this.#places[number]) return;
    let at = hash % this.#hashes.length;
    while (this.#numbers[at] !== 0) at = at + 1 === this.#hashes.length ? 0 : at + 1;
    this.#hashes[at] = hash;
    this.#numbers[at] = number + 1;
    const byte = number >> 3;
    this.#known[byte] = (this.#known[byte] as number) | (1 << (number & 7));
  }
}

/** FNV-1a over the units of a text, mixed at the end as MurmurHash3 does. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
