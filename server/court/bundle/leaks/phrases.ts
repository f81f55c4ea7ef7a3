import { wordsIn } from './fold.ts';
import type { LeftOut } from './values.ts';

/** Values by the words that they are made of: one step over a text finds all of them. */
export class Phrases {
  /** By the first word of a phrase, how many words phrases have that begin with it. */
  readonly #lengths = new Map<string, Set<number>>();
  readonly #values = new Map<string, LeftOut[]>();

  add(words: readonly string[], value: LeftOut): void {
    const [first = ''] = words;
    const lengths = this.#lengths.get(first);
    if (lengths) lengths.add(words.length);
    else this.#lengths.set(first, new Set([words.length]));
    push(this.#values, words.join(' '), value);
  }

  /** @param text folded */
  *in(text: string): Generator<LeftOut> {
    const words = wordsIn(text);
    for (const [i, word] of words.entries())
      for (const length of this.#lengths.get(word) ?? [])
        yield* this.#values.get(words.slice(i, i + length).join(' ')) ?? [];
  }
}

/** Of a text without its gaps, by so many letters and digits it is looked up. */
const BEGINNING = 8;

/** Values by their letters and digits alone, however they are spaced. */
export class Runs {
  readonly #byBeginning = new Map<string, { readonly run: string; readonly value: LeftOut }[]>();

  /** @param run squashed; shorter ones than 8 stand inside other words by chance and are passed over */
  add(run: string, value: LeftOut): void {
    if (run.length >= BEGINNING) push(this.#byBeginning, run.slice(0, BEGINNING), { run, value });
  }

  /** @param text squashed */
  *in(text: string): Generator<LeftOut> {
    for (let i = 0; i + BEGINNING <= text.length; i += 1)
      for (const { run, value } of this.#byBeginning.get(text.slice(i, i + BEGINNING)) ?? [])
        if (text.startsWith(run, i)) yield value;
  }
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const held = map.get(key);
  if (held) held.push(item);
  else map.set(key, [item]);
}
