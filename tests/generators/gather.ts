/** Things by what they have in common, in the order in which they come. */
export function gather<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): Map<K, T[]> {
  const gathered = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const known = gathered.get(key);
    if (known) known.push(thing);
    else gathered.set(key, [thing]);
  }
  return gathered;
}
