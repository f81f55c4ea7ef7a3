import { resized } from '../../../core/collections/index.ts';
/** Numbers of unknown count, kept packed: a list of three million entries is no heap of objects. */
export class Column {
  #values: Float64Array;
  #length = 0;

  constructor(capacity = 1024) {
    this.#values = new Float64Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length)
      this.#values = resized(this.#values, this.#length * 2);
    this.#values[this.#length++] = value;
  }

  int32 = (): Int32Array => Int32Array.from(this.#filled());
  uint8 = (): Uint8Array => Uint8Array.from(this.#filled());
  float32 = (): Float32Array => Float32Array.from(this.#filled());
  float64 = (): Float64Array => this.#filled().slice();

  #filled(): Float64Array {
    return this.#values.subarray(0, this.#length);
  }
}

/** Names numbered in the order in which they come; -1 where there is none. */
export class Names {
  readonly #numbers = new Map<string, number>();

  get list(): string[] {
    return [...this.#numbers.keys()];
  }

  of(name: string | null | undefined): number {
    if (!name) return -1;
    const held = this.#numbers.get(name);
    if (held !== undefined) return held;
    const next = this.#numbers.size;
    this.#numbers.set(name, next);
    return next;
  }
}

/** The way back from ids to their positions; undefined of an id that is not among them. */
export function numbered<At extends number = number>(
  ids: readonly string[],
): (id: string) => At | undefined {
  const numbers = new Map(ids.map((id, at) => [id, at as At]));
  return (id) => numbers.get(id);
}
