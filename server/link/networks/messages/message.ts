import { kinds, parseEntityId } from '../../../core/model/index.ts';
import type { SentencePart } from '../../../read/recorded/index.ts';

/** How an entity is called in a sentence, by its id. */
export type NameOf = (id: string) => string;

const longestKey = 24;
const cut = (key: string) => (key.length > longestKey ? `${key.slice(0, longestKey)}…` : key);

/** By the id alone: "phone +77000000001", "picture 7f3a09b2". */
export const nameOf: NameOf = (id) => named(id, cut);

/** As `nameOf`, and nothing of it is cut: for what has to be found again by it. */
export const wholeNameOf: NameOf = (id) => named(id, (key) => key);

function named(id: string, written: (key: string) => string): string {
  const parsed = parseEntityId(id);
  if (!parsed) return id;
  const key = /^[0-9a-f]{64}$/.test(parsed.key) ? parsed.key.slice(0, 8) : parsed.key;
  return `${kinds[parsed.kind].title.toLowerCase()} ${written(key)}`;
}

/** "a, b and c" */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

/** A number with its thousands set apart. */
export const digits = (n: number): string => n.toLocaleString('en');

/** As the first word of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A sentence whose filled places are set bold. */
export function phrase(texts: readonly string[], ...values: readonly string[]): SentencePart[] {
  const parts: SentencePart[] = [];
  for (const [i, text] of texts.entries()) {
    if (text !== '') parts.push({ text, strong: false });
    const value = values[i] ?? '';
    if (value !== '') parts.push({ text: value, strong: true });
  }
  return parts;
}

export const textOf = (parts: readonly SentencePart[]): string =>
  parts.map(({ text }) => text).join('');
