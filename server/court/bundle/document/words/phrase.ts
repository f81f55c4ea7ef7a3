/** A stretch of a sentence: a name that is set bold, or the words around it. */
export interface Part {
  readonly s: string;
  readonly strong: boolean;
}

export const plain = (s: string): Part => ({ s, strong: false });
export const strong = (s: string): Part => ({ s, strong: true });

/** A sentence with its places filled in: strings join the words, parts stay what they are. */
export function phrase(
  texts: TemplateStringsArray,
  ...values: readonly (string | Part | readonly Part[])[]
): Part[] {
  const parts: Part[] = [];
  const add = (part: Part) => {
    const last = parts.at(-1);
    if (part.s === '') return;
    if (last && !last.strong && !part.strong) parts[parts.length - 1] = plain(last.s + part.s);
    else parts.push(part);
  };
  for (const [i, text] of texts.entries()) {
    add(plain(text));
    const value = values[i] ?? '';
    for (const part of typeof value === 'string' ? [plain(value)] : [value].flat()) add(part);
  }
  return parts;
}

/** As the first word of a sentence. */
export const capital = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
