import { Search } from './search.ts';
import type { Texts } from './texts.ts';
import type { LeftOut } from './values.ts';

/** Where a value stands in a file, for people: “page 3”, “line 12”, “captures[2].url”; empty where it goes over several. */
export function whereIn(value: LeftOut, { texts, pages, isPdf }: Texts): string {
  const search = new Search([value]);
  for (const [at, text] of isPdf ? pagesOf(pages) : partsOf(texts.join('\n')))
    if (search.in(text).length > 0) return at;
  return isPdf ? 'its title, outline or metadata' : '';
}

const pagesOf = (pages: readonly string[]): [string, string][] =>
  pages.map((text, i) => [`page ${i + 1}`, text]);

function* partsOf(text: string): Generator<[string, string]> {
  const whole = read(text);
  if (whole !== undefined) yield* leaves(whole, '');
  else for (const [i, line] of text.split('\n').entries()) yield [`line ${i + 1}`, line];
}

function read(text: string): unknown {
  if (!/^[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function* leaves(value: unknown, at: string): Generator<[string, string]> {
  if (typeof value !== 'object' || value === null) {
    yield [at, String(value)];
    return;
  }
  for (const [name, within] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${at}[${name}]` : at === '' ? name : `${at}.${name}`;
    yield [place, name];
    yield* leaves(within, place);
  }
}
