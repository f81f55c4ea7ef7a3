/** Lists by key; of a key that has none, an empty one. */
export class Lists<K, T> {
  readonly #lists = new Map<K, T[]>();

  add(key: K, item: T): void {
    const list = this.#lists.get(key);
    if (list) list.push(item);
    else this.#lists.set(key, [item]);
  }

  of(key: K): readonly T[] {
    return this.#lists.get(key) ?? [];
  }

  [Symbol.iterator](): Iterator<[K, readonly T[]]> {
    return this.#lists[Symbol.iterator]();
  }
}
