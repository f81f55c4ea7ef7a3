import { type Graph, statement } from '../../core/neo4j/index.ts';
import { shortest } from './values.ts';

/** Words that begin with a capital letter or hold a digit: names, and what people make up to be found by. */
const nameLike = /[\p{L}\p{N}]+/gu;
const isNameLike = (word: string): boolean =>
  word.length >= shortest && (/^\p{Lu}/u.test(word) || /\p{N}/u.test(word));

/**
 * Words that look like names and stand in no other ad. They are looked for in what people wrote, and nowhere else: a
 * plain word is replaced nowhere.
 * @param texts of what is erased
 * @param ads whose texts do not count
 */
export async function namesIn(
  graph: Graph,
  texts: Iterable<string>,
  ads: readonly string[],
): Promise<string[]> {
  const names = new Set<string>();
  for (const text of texts)
    for (const [word] of text.matchAll(nameLike)) if (isNameLike(word)) names.add(word);
  if (names.size === 0) return [];
  for await (const { text } of graph.stream<{ text: string }>(
    statement('edge/erasure/texts-elsewhere'),
    { ads },
  ))
    for (const [word] of text.matchAll(nameLike)) names.delete(word);
  return [...names];
}

/** The text with a mark in the place of each of these words; undefined where it holds none. */
export function withoutNames(names: ReadonlySet<string>, mark: string) {
  return (text: string): string | undefined => {
    if (names.size === 0) return undefined;
    const left = text.replace(nameLike, (word) => (names.has(word) ? mark : word));
    return left === text ? undefined : left;
  };
}
