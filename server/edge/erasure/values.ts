/**
 * Finds many values in a text at once. Values are looked up by how they begin, so that the time it takes does not grow
 * with how many there are.
 */
export class Values {
  readonly #byStart = new Map<string, { readonly value: string; readonly mark: string }[]>();
  /** Characters of the longest one. */
  readonly longest: number;

  /** @param marks what stands in the place of each value; values that are shorter than `shortest` are left out */
  constructor(marks: ReadonlyMap<string, string>) {
    const all = new Map<string, string>();
    for (const [value, mark] of marks) {
      if (value.length < shortest) continue;
      all.set(value, mark);
      // As it stands within JSON.
      all.set(JSON.stringify(value).slice(1, -1), mark);
    }
    for (const [value, mark] of all) {
      const start = value.slice(0, shortest);
      const held = this.#byStart.get(start);
      if (held) held.push({ value, mark });
      else this.#byStart.set(start, [{ value, mark }]);
    }
    // The longest first: the id of a thing holds its value.
    for (const held of this.#byStart.values()) held.sort((a, b) => b.value.length - a.value.length);
    this.longest = [...all.keys()].reduce((most, { length }) => Math.max(most, length), 0);
  }

  isIn(text: string): boolean {
    return this.#next(text, 0) !== undefined;
  }

  /** The text with marks in the place of values; undefined where it holds none. */
  scrubbed = (text: string): string | undefined => {
    let out = '';
    let from = 0;
    for (let hit = this.#next(text, 0); hit; hit = this.#next(text, from)) {
      out += text.slice(from, hit.at) + hit.mark;
      from = hit.at + hit.value.length;
    }
    return from === 0 ? undefined : out + text.slice(from);
  };

  #next(text: string, from: number): { at: number; value: string; mark: string } | undefined {
    for (let at = from; at + shortest <= text.length; at += 1) {
      const held = this.#byStart.get(text.slice(at, at + shortest));
      const found = held?.find(({ value }) => text.startsWith(value, at));
      if (found) return { at, ...found };
    }
    return undefined;
  }
}

/** A value of fewer characters stands in texts by chance. */
export const shortest = 6;
