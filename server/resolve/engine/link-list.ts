import { ruleOf } from './join-rule.ts';
import type { Link, Pair } from './links.ts';

/** Where each number of a pair stands in its stretch. */
const place = {
  ...{ a: 0, b: 1, size: 2, meeting: 3, rival: 4, copied: 5 },
  ...{ contact: 6, picture: 7, wording: 8, content: 9, kinds: 10, score: 11 },
} as const;
const stride = 12;

/** Pairs by the million, as plain numbers: so many objects cost more to keep than to weigh. */
export class LinkList {
  #numbers = new Float64Array(64 * stride);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push({ a, b, size, meeting, rival, copied, weighed }: Pair, score: number): void {
    const at = this.#length * stride;
    if (at === this.#numbers.length) {
      const more = new Float64Array(2 * at);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    const numbers = this.#numbers;
    numbers[at + place.a] = a;
    numbers[at + place.b] = b;
    numbers[at + place.size] = size;
    numbers[at + place.meeting] = meeting;
    numbers[at + place.rival] = rival ? 1 : 0;
    numbers[at + place.copied] = copied ? 1 : 0;
    numbers[at + place.contact] = weighed.contact;
    numbers[at + place.picture] = weighed.picture;
    numbers[at + place.wording] = weighed.wording;
    numbers[at + place.content] = weighed.content;
    numbers[at + place.kinds] = weighed.kinds;
    numbers[at + place.score] = score;
    this.#length += 1;
  }

  scoreOf(i: number): number {
    return this.#numbers[i * stride + place.score] as number;
  }

  /** The groups of a link, the lower first. */
  sidesOf(i: number): readonly [number, number] {
    const at = i * stride;
    return [this.#numbers[at + place.a] as number, this.#numbers[at + place.b] as number];
  }

  *[Symbol.iterator](): Iterator<Link> {
    for (let i = 0; i < this.#length; i += 1) yield this.at(i);
  }

  at(i: number): Link {
    const numbers = this.#numbers;
    const at = i * stride;
    const weighed = {
      contact: numbers[at + place.contact] as number,
      picture: numbers[at + place.picture] as number,
      wording: numbers[at + place.wording] as number,
      content: numbers[at + place.content] as number,
      kinds: numbers[at + place.kinds] as number,
    };
    return {
      a: numbers[at + place.a] as number,
      b: numbers[at + place.b] as number,
      weighed,
      size: numbers[at + place.size] as number,
      meeting: numbers[at + place.meeting] as number,
      rival: numbers[at + place.rival] === 1,
      copied: numbers[at + place.copied] === 1,
      score: numbers[at + place.score] as number,
      rule: ruleOf(weighed),
    };
  }

  /** Scores anew what a rival may have copied, and leaves what reaches the threshold. */
  settle(threshold: number, scoreOf: (pair: Pair) => number): void {
    const numbers = this.#numbers;
    let kept = 0;
    for (let i = 0; i < this.#length; i += 1) {
      const at = i * stride;
      if (numbers[at + place.rival] === 1 && numbers[at + place.copied] === 1)
        numbers[at + place.score] = scoreOf(this.at(i));
      if (this.scoreOf(i) < threshold) continue;
      if (kept < i) numbers.copyWithin(kept * stride, at, at + stride);
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
