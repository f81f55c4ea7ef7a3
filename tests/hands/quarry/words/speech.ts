export const topics = ['massage', 'rooms', 'work', 'company'] as const;
export type Topic = (typeof topics)[number];

/** Sorts of lines that a text is put together from, after what it offers. */
export const sorts = ['hours', 'price', 'place', 'person', 'terms', 'ending'] as const;

/** What fills a pair of braces with the same in all ads of an author. */
export const lists = ['feature', 'mark', 'way'] as const;

type Section =
  | Topic
  | (typeof sorts)[number]
  | (typeof lists)[number]
  | 'titles'
  | 'topics'
  | 'own'
  | 'vendor'
  | 'vendor2'
  | 'call'
  | 'support'
  | 'moved'
  | 'brand'
  | 'name'
  | 'digits';

/**
 * What can be said in a language. `[a/b]` is chosen once by an author; `{feature}` and the other lists are as well;
 * `{city}`, `{name}`, `{brand}`, `{price}`, `{hours}` and `{contact}` are filled for each ad, `{n}` by the author.
 */
export type Speech = Readonly<Record<Section, readonly string[]>>;

/** Reads sections, each begun by a line `= its name`, of entries that end with a line or ` | `. */
export function speechOf(text: string): Speech {
  const found: Record<string, string[]> = {};
  for (const part of text.split(/^= /m).slice(1)) {
    const [name = '', ...lines] = part.trim().split('\n');
    found[name] = lines.flatMap((line) => line.split(' | '));
  }
  return found as unknown as Speech;
}
