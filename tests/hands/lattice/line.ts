import type { Rng } from '../../../seed-data/rng.ts';
import type { Item } from './contacts.ts';
import type { Span } from './habits.ts';

/** The last day of the world; the first is 0. */
export const lastDay = 500;

/** A contact that is exchanged for a new one from time to time. */
export class Line {
  readonly #ends: number[] = [];
  readonly #items = new Map<number, Item>();
  readonly #make: (from: number, to: number) => Item;
  readonly #start: number;

  constructor(
    make: (from: number, to: number) => Item,
    [start, end]: Span,
    days: number,
    rng: Rng,
  ) {
    this.#make = make;
    this.#start = start;
    for (let at = start; at < end; ) {
      at += days * (0.5 + rng.next());
      this.#ends.push(at);
    }
  }

  /** What is in use on a day; at the change of numbers both are told for a while. */
  at(day: number, rng: Rng): Item[] {
    const index = Math.max(
      0,
      this.#ends.findIndex((end) => day < end),
    );
    const from = this.#ends[index - 1] ?? this.#start;
    const to = this.#ends[index] ?? day + 1;
    const both = index > 0 && day - from < Math.min(6, (to - from) / 3) && rng.chance(0.45);
    return both ? [this.#of(index), this.#of(index - 1)] : [this.#of(index)];
  }

  #of(index: number): Item {
    const known = this.#items.get(index);
    if (known) return known;
    const item = this.#make(this.#ends[index - 1] ?? this.#start, this.#ends[index] ?? lastDay);
    this.#items.set(index, item);
    return item;
  }
}
