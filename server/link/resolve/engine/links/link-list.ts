import type { Memory } from '../../../../core/collections/index.ts';
import type { Link, Pair } from './links.ts';

/** Where each number of a pair stands in its stretch. */
const place = {
  ...{ a: 0, b: 1, size: 2, meeting: 3, flags: 4 },
  ...{ contact: 5, cluster: 6, template: 7, content: 8, kinds: 9, score: 10, company: 11 },
} as const;
const stride = 12;

const flag = { rival: 1, copied: 2, wide: 4 } as const;

/** Links in one stretch of memory, as a power of two. */
const stretchBits = 10;
const inStretch = (1 << stretchBits) - 1;

/** Pairs by the million, as plain numbers: so many objects cost more to keep than to weigh. */
export class LinkList {
  readonly #memory: Memory;
  readonly #stretches: Float64Array[] = [];
  #length = 0;

  /** @param memory holds the list, as long as it is not used for others */
  constructor(memory: Memory) {
    this.#memory = memory;
  }

  get length(): number {
    return this.#length;
  }

  push(pair: Pair, score: number): void {
    const { a, b, size, meeting, weighed } = pair;
    if (this.#length >> stretchBits === this.#stretches.length)
      this.#stretches.push(this.#memory.float64(stride << stretchBits));
    const numbers = this.#numbersOf(this.#length);
    const at = placeOf(this.#length);
    numbers[at + place.a] = a;
    numbers[at + place.b] = b;
    numbers[at + place.size] = size;
    numbers[at + place.meeting] = meeting;
    numbers[at + place.flags] =
      (pair.rival ? flag.rival : 0) | (pair.copied ? flag.copied : 0) | (pair.wide ? flag.wide : 0);
    numbers[at + place.contact] = weighed.contact;
    numbers[at + place.cluster] = weighed.cluster;
    numbers[at + place.template] = weighed.template;
    numbers[at + place.content] = weighed.content;
    numbers[at + place.kinds] = weighed.kinds;
    numbers[at + place.score] = score;
    numbers[at + place.company] = pair.company;
    this.#length += 1;
  }

  /** The stretch in which a link stands. */
  #numbersOf(i: number): Float64Array {
    return this.#stretches[i >> stretchBits] as Float64Array;
  }

  scoreOf(i: number): number {
    return this.#numbersOf(i)[placeOf(i) + place.score] as number;
  }

  /** The groups of a link, the lower first. */
  sidesOf(i: number): readonly [number, number] {
    const numbers = this.#numbersOf(i);
    const at = placeOf(i);
    return [numbers[at + place.a] as number, numbers[at + place.b] as number];
  }

  *[Symbol.iterator](): Iterator<Link> {
    for (let i = 0; i < this.#length; i += 1) yield this.at(i);
  }

  at(i: number): Link {
    const numbers = this.#numbersOf(i);
    const at = placeOf(i);
    const weighed = {
      contact: numbers[at + place.contact] as number,
      cluster: numbers[at + place.cluster] as number,
      template: numbers[at + place.template] as number,
      content: numbers[at + place.content] as number,
      kinds: numbers[at + place.kinds] as number,
    };
    const flags = numbers[at + place.flags] as number;
    return {
      a: numbers[at + place.a] as number,
      b: numbers[at + place.b] as number,
      weighed,
      size: numbers[at + place.size] as number,
      meeting: numbers[at + place.meeting] as number,
      rival: (flags & flag.rival) > 0,
      copied: (flags & flag.copied) > 0,
      wide: (flags & flag.wide) > 0,
      company: numbers[at + place.company] as number,
      score: numbers[at + place.score] as number,
    };
  }

  /** Scores anew what a rival may have copied, and leaves what reaches the threshold. */
  settle(threshold: number, scoreOf: (pair: Pair) => number): void {
    let kept = 0;
    for (let i = 0; i < this.#length; i += 1) {
      const numbers = this.#numbersOf(i);
      const at = placeOf(i);
      const flags = numbers[at + place.flags] as number;
      if (flags & flag.rival && flags & flag.copied)
        numbers[at + place.score] = scoreOf(this.at(i));
      if (this.scoreOf(i) < threshold) continue;
      const to = this.#numbersOf(kept);
      for (let k = 0; k < stride; k += 1) to[placeOf(kept) + k] = numbers[at + k] as number;
      kept += 1;
    }
    this.#length = kept;
  }

  /** The positions of all, strongest first: to a thousandth of a nat, equal ones in the order in which they came. */
  strongestFirst(): Float64Array {
    // A comparing sort costs a quarter of all.
    const most = 1000;
    const keys = new Float64Array(this.#length);
    for (let i = 0; i < keys.length; i += 1)
      keys[i] = Math.round((most - this.scoreOf(i)) * 1000) * 2 ** 32 + i;
    keys.sort();
    for (let i = 0; i < keys.length; i += 1) keys[i] = (keys[i] as number) % 2 ** 32;
    return keys;
  }
}

/** Where a link begins in its stretch. */
const placeOf = (i: number): number => (i & inStretch) * stride;
