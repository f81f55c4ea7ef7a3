/** The guides as parts that can be found and shown alone. */

/** A file of docs/ as it is written. */
export interface Guide {
  /** Its path below docs, such as "guide/analyst.md". */
  readonly path: string;
  readonly text: string;
}

/** What stands under one heading. */
export interface Section {
  /** Path and heading, which no other section has. */
  readonly id: string;
  readonly path: string;
  /** The title of the guide that it is of. */
  readonly guide: string;
  readonly title: string;
  /** Markdown without the heading. */
  readonly text: string;
}

/** A word of the glossary. */
export interface Word {
  readonly word: string;
  readonly meaning: string;
  /** Where it is seen; empty where the glossary does not say. */
  readonly where: string;
}

const pictures = /^!\[[^\]]*\]\([^)]*\)\s*$/gm;

/** A guide cut at its headings of the second level; what stands before the first has the guide's own title. */
export function sectionsOf({ path, text }: Guide): Section[] {
  const guide = /^# (.+)$/m.exec(text)?.[1] ?? path;
  const [first = '', ...rest] = text.replace(pictures, '').split(/^## /m);
  const parts = [first.replace(/^# .+$/m, `${guide}\n`), ...rest];
  return parts.map((part, at) => {
    const [heading = '', ...lines] = part.trim().split('\n');
    const title = at === 0 ? guide : heading.replace(/^\d+\. /, '');
    return { id: `${path}#${title}`, path, guide, title, text: lines.join('\n').trim() };
  });
}

/** The rows of all tables of the glossary. */
export function wordsOf({ text }: Guide): Word[] {
  return text.split('\n').flatMap((line, at, lines) => {
    const [, word = '', meaning = '', where = ''] = line.split('|').map((cell) => cell.trim());
    const isHead = lines[at + 1]?.startsWith('|--');
    return !line.startsWith('|') || isHead || /^-+$/.test(word) ? [] : [{ word, meaning, where }];
  });
}

const letters = /[^\p{L}\p{N}]+/u;
const plain = (text: string): string =>
  ` ${text
    .toLocaleLowerCase('en')
    .split(letters)
    .filter(Boolean)
    .map((each) =>
      each
        .replace(/(ch|x|s)es$/, '$1')
        .replace(/ies$/, 'y')
        .replace(/s$/, ''),
    )
    .join(' ')} `;

/** The names of a row such as "together, apart". */
const namesOf = ({ word }: Word): string[] => word.split(',').map(plain);

/** The words of the glossary that stand in a text in singular or plural, the longest first; a part of a longer one is left out. */
export function wordsIn(text: string, words: readonly Word[]): Word[] {
  let left = plain(text);
  const named = words.flatMap((word) => namesOf(word).map((name) => ({ word, name })));
  const found = new Set<Word>();
  for (const { word, name } of named.sort((a, b) => b.name.length - a.name.length)) {
    if (name.trim() === '' || !left.includes(name)) continue;
    found.add(word);
    left = left.replaceAll(name, ' | ');
  }
  return [...found];
}

/** What holds all that was typed: words and sections, those first that have it in their names. */
export function searched<T>(typed: string, all: readonly T[], texts: (one: T) => string[]): T[] {
  const asked = plain(typed).trim().split(' ').filter(Boolean);
  if (asked.length === 0) return [];
  const ranked = all.map((one) => {
    const [name = '', ...rest] = texts(one).map(plain);
    const inName = asked.every((each) => name.includes(` ${each}`));
    const anywhere = asked.every((each) =>
      [name, ...rest].some((text) => text.includes(` ${each}`)),
    );
    return { one, rank: inName ? 2 : anywhere ? 1 : 0 };
  });
  return ranked
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ one }) => one);
}
